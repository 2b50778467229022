### The page «Стойка»: marking those who come.

desk-back = Выйти
desk-search = Найти человека
desk-search-example = Фамилия, компания или цифры телефона
desk-found = Кто нашёлся
desk-keys = Клавиши
desk-key-mark = отметить
desk-key-choose = выбрать
desk-key-clear = очистить
desk-key-undo = снять последнюю отметку
desk-mute = Без звука
desk-kit-at-once = Пакет выдаём сразу
desk-unnamed = Без имени
desk-phone-end = тел. …{ $digits }
desk-nobody = Никого не нашлось
desk-nobody-text = Попробуйте другую часть имени или телефон. Если человека нет в списке — запишите его, это полминуты.
desk-recent = Последние отметки
desk-recent-none = Пока никто не отмечен.

## Counters

desk-arrived = Пришли
desk-of-registered = из { $count }
desk-minimum = Минимум { $count }
desk-minimum-reached = набран
desk-minimum-missing = ещё { $count }
desk-seats = Мест { $count }
desk-seats-left = свободно { $count }
desk-seats-none = свободных нет
desk-kits = Пакеты
desk-of-kits = из { $count }
desk-walk-ins = Без записи

## How somebody stands in the list

desk-here-since = На месте с { $time }
desk-state-refused = Отказано
desk-state-cancelled = Запись отменена
desk-state-staff = Не слушатель
desk-state-walk-in = без записи
desk-state-no-kit = без пакета
desk-state-from-paper = с бумаги
desk-state-undone = снята
desk-state-repeat = повтор

## Answers

desk-answer = Ответ
desk-ready = Готовы встречать
desk-ready-text = Введите две буквы имени, компанию или цифры телефона и нажмите Enter.
desk-welcome = Можно проходить
desk-welcome-walk-in = Записали, можно проходить
desk-ordinal = Слушатель № { $number }
desk-staff = Не слушатель: в счёт не идёт
desk-kit-give = Пакет выдан
desk-kit-before = Пакет уже выдан — второй не давать
desk-kit-not-handed = Пакет не выдан
desk-kits-left = { $count ->
    [0] Это был последний пакет
    [one] Остался { $count } пакет
    [few] Осталось { $count } пакета
   *[other] Осталось { $count } пакетов
}
desk-over-seats = Свободных мест нет
desk-already = Отметка уже стоит
desk-already-at = { $time }, стойка { $desk }
desk-already-by = { $time }, стойка { $desk }, { $operator }
desk-refused = В записи отказано
desk-refused-text = Позовите организатора: впустить может только он.
desk-refused-because = Причина: { $reason }
desk-cancelled = Запись отменена
desk-cancelled-text = Слушатель сам отменил запись. Если пришёл — впустите.
desk-not-in-list = Нет в списке
desk-undone = Отметка снята
desk-undone-text = Человек снова числится не пришедшим.
desk-kit-done = Пакет выдан
desk-failed = Отметка не записана
desk-scan-unknown = Приглашение не узнано
desk-scan-unknown-text = Такого кода нет в списке этого семинара. Найдите человека по фамилии.

## Actions

desk-hand-kit = Выдать пакет
desk-admit = Всё равно впустить
desk-undo = Снять отметку
desk-undo-of = Снять отметку: { $name }

## Walk-in

desk-walk-in = Нет в списке
desk-walk-in-title = Записать и отметить
desk-walk-in-note = Остальное можно дописать позже в списке слушателей.
desk-walk-in-confirm = Записать и отметить
desk-name = Фамилия и имя
desk-company = Компания
desk-phone = Телефон
desk-name-needed = Впишите хотя бы фамилию

## Locked by a PIN

desk-lock = Закрыть ПИН-кодом
desk-lock-title = Закрыть стойку ПИН-кодом
desk-lock-note = На весь экран останется только стойка: ни списки, ни деньги, ни замечания с этого компьютера не открыть, пока не введён ПИН-код. После перезапуска стойка откроется так же.
desk-lock-pin = ПИН-код, от 4 до 12 цифр
desk-lock-again = ПИН-код ещё раз
desk-lock-differ = ПИН-коды не совпадают
desk-lock-confirm = Закрыть
desk-lock-forgotten = Если код забудется: закройте программу и удалите файл desk-lock.json из её рабочей папки. Отметки не пострадают.
desk-unlock = Открыть
desk-unlock-title = Открыть стойку
desk-unlock-note = Введите ПИН-код, которым закрывали стойку.
desk-unlock-pin = ПИН-код
desk-unlock-wait = Следующая попытка через { $count } с

## Marks from the paper list

paper-open = С бумажного списка
paper-title = Отметки с бумажного списка
paper-note = Введите номер строки или фамилию и нажмите Enter. Номера верны для распечатки со знаком { $mark }; если на вашей другой знак — вводите по фамилиям.
paper-time = Время по списку
paper-time-needed = Впишите время, например 09:40
paper-kit = Пакет выдан
paper-who = Номер строки или фамилия
paper-nobody = Такой строки нет
paper-already = Уже отмечен
paper-entered = Перенесено
paper-none = Пока ничего не перенесено.
paper-count = Перенесено: { $count }
paper-done = Готово

## The log

desk-log-open = Журнал
desk-log-title = Журнал отметок
desk-log-note = Всё, что отмечено на стойках, последнее сверху: и снятые отметки, и повторы, и перенесённые с бумаги.
desk-log-find = Фамилия, компания или стойка
desk-log-paper = Только с бумаги: { $count }
desk-log-none = Таких отметок нет.
desk-log-desk = стойка { $desk }
desk-log-unknown = Нет в этом списке

## Several desks

desks-open = Несколько стоек
desks-open-attention = Несколько стоек: { $count }
desks-title = Несколько стоек
desks-note = Отметки другой стойки переносят файлом: на флешке или по почте. Порядок и повторы не важны, ничего не потеряется.
desks-own = Эта стойка
desks-name = Имя стойки
desks-name-hint = У каждого компьютера своё, например «1» и «2».
desks-operator = Кто за стойкой
desks-export = Сохранить отметки в файл
desks-exported = Файл сохранён
desks-file = Отметки, стойка { $desk }
desks-merge = Добавить отметки с другой стойки
desks-merge-hint = Файл, который сохранила Кафедра на другой стойке
desks-merged = { $added ->
    [0] Нового нет
    [one] Добавлена { $added } запись
    [few] Добавлено { $added } записи
   *[many] Добавлено { $added } записей
}
desks-merged-details = Уже были: { $known }. Новых людей: { $people }. Отмечены дважды: { $clashes }.
desks-contradicting = Записей, которые спорят с уже имеющимися: { $count }. Оставлены прежние; сохраните отметки на той стойке заново.
desks-completed = Дописано или исправлено, как на той стойке: { $count ->
    [one] у { $count } человека
   *[other] у { $count } человек
}.
desks-differing = Данные расходятся: { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[many] { $count } человек
}
desks-differing-text = Здесь пока остаётся то, что было. Выберите верное справа.
desks-versions = Записано по-разному
desks-versions-note = Одно и то же исправили на разных стойках. Выберите верное: остальные стойки узнают об этом из вашего следующего файла.
desks-version-by = { $operator }, стойка { $desk }, { $at }
desks-version-at = стойка { $desk }, { $at }
desks-version-desk = стойка { $desk }
desks-version-here = было в списке
desks-version-blank = пусто
desks-version-current = сейчас в списке
desks-version-keep = Оставить это
desks-version-take = Взять это
desks-version-take-one = Взять: { $name }, { $field }: { $value }
desks-here = Что собрано здесь
desks-none = Отметок пока нет.
desks-row = Стойка { $desk }
desks-row-own = Стойка { $desk } — этот компьютер
desks-row-events = { $count ->
    [one] { $count } запись
    [few] { $count } записи
   *[many] { $count } записей
}
desks-row-last = последняя в { $time }
desks-gap = Со стойки { $desk } не хватает записей { $first }–{ $last }: возьмите с неё свежий файл.
desks-reused = Два компьютера назвали свою стойку одинаково: «{ $desk }». Отметки целы, но пропуски так не заметить — переименуйте одну.
desks-unnamed = { $count ->
    [one] Отметка { $count } человека, которого нет в этом списке: его регистрация удалена или осталась на другом компьютере.
   *[other] Отметки { $count } человек, которых нет в этом списке: их регистрации удалены или остались на другом компьютере.
}
desks-clashes = Отмечены дважды
desks-clash-arrivals = Приход
desks-clash-kits = Пакет
desks-clash-mark = { $time }, стойка { $desk }
desks-clash-kit-twice = Пакет выдан дважды
desks-clash-unknown = Нет в списке
desks-clash-keep = Один и тот же человек
desks-clash-keep-hint = Обе отметки останутся в журнале, считается первая
desks-clash-undo = Снять вторую отметку
desks-clash-undo-hint = Имели в виду другого: вторая отметка снимается, найдите того, кто пришёл
desks-clashes-none = Дважды никто не отмечен.
desks-clashes-seen = { $count ->
    [one] Ещё { $count } повтор просмотрен раньше.
    [few] Ещё { $count } повтора просмотрены раньше.
   *[many] Ещё { $count } повторов просмотрены раньше.
}
desks-twins = Похоже, один человек
desks-twins-note = Записан на входе, но в списке есть тёзка или тот же телефон.
desks-twin-walk-in = записан на входе
desks-twin-other = в списке
desks-twin-same = Один человек
desks-twin-different = Разные люди
desks-close = Закрыть
