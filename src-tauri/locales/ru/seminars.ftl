### The manager's table over all seminars.

seminars-examples = Примеры
seminars-example-kazan = Казань: не хватило слушателей
seminars-example-moscow = Москва: полная компенсация
seminars-example-tomsk = Томск: два организатора
seminars-total = Семинаров
seminars-ahead = { $count ->
    [0] впереди ни одного
    [one] впереди { $count }
   *[other] впереди { $count }
}
seminars-upper = Компенсация, не больше
seminars-upper-note = по всем семинарам
seminars-reports = Ждут отчёта
seminars-reports-note = прошли, но отчёт не сдан
seminars-empty = Семинаров ещё нет
seminars-empty-text = Начните с пустого семинара или откройте пример: там всё уже заполнено.
seminars-column-city = Город
seminars-column-date = Дата
seminars-column-listeners = Слушатели
seminars-column-findings = Замечания
seminars-column-points = Баллы
seminars-column-money = Компенсация
seminars-column-report = Отчёт
seminars-attended = { $attended } из { $registered }
seminars-planned = план { $planned }
seminars-excluded = исключён
seminars-report-due = срок
seminars-report-late = просрочен
seminars-report-uploaded = сдан
