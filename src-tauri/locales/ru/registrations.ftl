### The page «Регистрации»: who has registered and how many will come.

people-add = Добавить
people-add-title = Новый слушатель
people-added = Добавлено: { $name }
people-import = Загрузить список
people-import-short = Из файла
people-export = В Excel
people-empty = Пока никто не записался
people-empty-text = Загрузите список из файла: таблица Excel или CSV с любыми названиями столбцов подойдёт. Или добавьте людей по одному.
people-list = Список слушателей
people-nothing = Никого не нашлось
people-nothing-text = Попробуйте другую часть имени, компанию или цифры телефона — или снимите отбор.
people-unnamed = Без имени

## Forecast

people-forecast = Записи и ожидаемая явка
people-registered = { $count ->
    [one] Записался { $shown } человек
    [few] Записалось { $shown } человека
   *[other] Записалось { $shown } человек
}
people-expected = придут { $low }–{ $high }
people-forecast-ok = минимум { $minimum } будет
people-forecast-warn = минимум { $minimum } под вопросом
people-forecast-bad = минимума { $minimum } не набрать
people-outcome-ok = минимум { $minimum } набран
people-outcome-bad = до минимума { $minimum } не хватило
people-needed = для минимума нужно { $count } записей
people-import-over = { $over ->
    [one] Теперь на { $shown } запись больше предела ({ $limit }). Закройте запись и откажите лишним, пока не прошло двое суток.
    [few] Теперь на { $shown } записи больше предела ({ $limit }). Закройте запись и откажите лишним, пока не прошло двое суток.
   *[other] Теперь на { $shown } записей больше предела ({ $limit }). Закройте запись и откажите лишним, пока не прошло двое суток.
}
people-limit = закрыть запись на { $count }
people-neglected = без напоминаний придут { $low }–{ $high }
people-hall-too-small = Зал мал: даже при полной записи минимум не обеспечен.
people-attended = пришли { $count }
people-mark-minimum = минимум { $count }
people-mark-needed = нужно { $count }
people-mark-limit = предел { $count }

## The list

people-search = Поиск людей
people-search-example = Имя, компания или цифры телефона
people-shown = Кого показать
people-shown-all = Все
people-shown-received = Ждут подтверждения
people-shown-confirmed = Подтверждены
people-shown-refused = Отказано
people-shown-cancelled = Отменили сами
people-shown-arrived = Пришли
people-shown-walk-in = Без записи
people-shown-staff = Не слушатели
people-shown-no-data-consent = Нет согласия на обработку данных
people-shown-mailing-refused = Отказались от рассылки
people-count = { $count ->
    [one] { $shown } человек
    [few] { $shown } человека
   *[other] { $shown } человек
}
people-sort = Порядок
people-ascending = по возрастанию
people-descending = по убыванию
people-name = Имя и должность
people-registered-on = Записан
people-state = Состояние
people-here-since = На месте с { $time }
people-status-received = Ждёт ответа
people-status-confirmed = Подтверждён
people-status-refused = Отказано
people-status-cancelled = Запись отменена

## One person

people-last-name = Фамилия
people-first-name = Имя
people-middle-name = Отчество
people-company = Компания
people-position = Должность
people-phone = Телефон
people-email = Эл. почта
people-heard-from = Откуда узнали о семинаре
people-note = Заметка
people-last-name-needed = Впишите фамилию
people-staff = не слушатель
people-walk-in = без записи
people-confirm = Подтвердить
people-cancel = Отменил запись
people-refuse = Отказать
people-reason = Причина отказа
people-reason-hint = Останется в списке: её увидят на стойке.
people-history = История
people-history-registered = Регистрация
people-history-walk-in = Запись на стойке
people-history-confirmed = Запись подтверждена
people-history-refused = Отказ
people-history-refused-because = Отказ: { $reason }
people-history-added-by = Добавлено из файла «{ $file }»
people-history-mailed = Письмо: { $letter }
people-history-arrived-at = Отметка на входе: { $desk }
people-history-kit = Пакет выдан: { $desk }
people-history-undone = Отметка снята: { $desk }
people-history-noted = Заметка стойки: { $note }
people-history-edited = Исправлено вручную
people-history-imported = Изменено по файлу «{ $file }»
people-history-merged = Объединено с записью: { $name }
people-history-consent = { $what }: { $answer }
people-history-cancelled = Запись отменена
people-history-reopened = Запись снова ждёт ответа
people-history-invited = Напечатано приглашение
people-history-invited-letter = Приготовлено письмо с приглашением
people-history-chosen = Из разных записей выбрано одно
people-history-told = На другой стойке записано так
people-history-by = { $at } · { $operator }
people-history-field = { $field }: { $old } → { $new }
people-mailing-confirmation = подтверждение записи
people-mailing-refusal = отказ
people-mailing-weekly = напоминание
people-mailing-final = последнее напоминание
people-mailing-venue-change = смена площадки
people-mailing-presentations = презентации
people-mailing-sms = СМС
people-calls = { $count ->
    [one] Всего { $count } звонок
    [few] Всего { $count } звонка
   *[other] Всего { $count } звонков
}
people-contact-call = Звонок: { $outcome }
people-contact-venue-change-notice = О смене площадки: { $outcome }
people-outcome-will-come = придёт
people-outcome-in-doubt = под вопросом
people-outcome-will-not-come = не придёт
people-outcome-not-reached = не дозвонились

## Consents

people-consents = Согласия
people-consent-data = На обработку данных
people-consent-mailing = На рассылку
people-consent-yes = да
people-consent-no = нет
people-consent-unknown = не известно
people-consent-since = С { $date }
people-consent-source = Откуда известно
people-consent-by-word = со слов

## Duplicates

people-duplicates-open = Возможные повторы: { $count }
people-duplicates-title = Один человек или двое?
people-duplicates-note = Пара { $place } из { $total }
people-duplicates-hint = Отметьте, что оставить. Выделено то, что расходится.
people-duplicates-registered = Записан { $at }
people-duplicates-after = Звонки, письма, отметки на входе, анкета и лид обеих записей достанутся одной. Разъединить их можно и позже, в истории человека.
people-duplicates-merge = Объединить
people-duplicates-apart = Это разные люди
people-duplicates-later = Решить позже
people-duplicates-none = Повторов нет
people-duplicates-none-text = Одинаковых телефонов, адресов и похожих имён в списке не осталось.
people-merged = Объединено: { $name }
people-split = Разъединить
people-split-title = Снова две записи?
people-split-text = Записи объединили { $at }. Вернётся всё, что было у второй записи до этого; звонки, письма и отметки, которые появились позже, останутся у первой.
people-split-comes-back = Вернётся запись
people-split-with = С ней вернётся: { $list }.
people-split-calls = { $count ->
    [one] { $count } звонок
    [few] { $count } звонка
   *[other] { $count } звонков
}
people-split-letters = { $count ->
    [one] { $count } письмо
    [few] { $count } письма
   *[other] { $count } писем
}
people-split-sheets = { $count ->
    [one] { $count } анкета
    [few] { $count } анкеты
   *[other] { $count } анкет
}
people-split-lead = лид
people-split-arrived = отметка о приходе
people-split-fields = В первой записи станет как было
people-split-edited = Первую запись с тех пор исправляли: её данные останутся как есть.
people-split-done = Снова две записи: { $name }
people-likeness-email = одна почта
people-likeness-phone = один телефон
people-likeness-name-and-company = похожее имя и одна компания
people-likeness-name = одно имя

## Import

people-import-choose = Загрузить список людей
people-import-check = Проверьте столбцы
people-import-result = Список загружен
people-import-drop = Перетащите файл сюда или выберите его
people-import-hint = Excel, OpenDocument или CSV. Прежние записи не пропадут, повторы найдутся.
people-import-reading = Читаем файл
people-import-working = { $count ->
    [one] Записываем { $count } человека
   *[other] Записываем { $count } человек
}
people-import-rows = { $count ->
    [one] В файле { $shown } строка
    [few] В файле { $shown } строки
   *[other] В файле { $shown } строк
}
people-import-accepted = { $count ->
    [one] войдёт { $shown }
   *[other] войдут { $shown }
}
people-import-refused = { $count ->
    [one] не войдёт { $shown }
   *[other] не войдут { $shown }
}
people-import-header = Первая строка — заголовки
people-import-preview = Первые строки файла
people-import-first = { $count ->
    [one] Показана { $count } первая строка.
    [few] Показаны { $count } первые строки.
   *[other] Показаны первые { $count } строк.
}
people-import-column = Что в столбце «{ $column }»
people-import-skip = Не брать
people-import-row = Строка
people-import-where = Столбец
people-import-what = Что не так
people-import-row-out = — строка не войдёт
people-import-row-in = — строка войдёт
people-import-problem = Значение не разобрать
people-import-problems = { $count ->
    [one] { $count } замечание к файлу
    [few] { $count } замечания к файлу
   *[other] { $count } замечаний к файлу
}
people-import-take = { $count ->
    [one] Загрузить { $count } человека
   *[other] Загрузить { $count } человек
}
people-import-other = Другой файл
people-import-more = Загрузить ещё файл
people-import-added = Добавлено
people-import-updated = Обновлено
people-import-duplicates = Уже были в списке
people-import-left-out = Не вошло
people-import-refused-rows = { $count ->
    [one] Не вошла { $count } строка
    [few] Не вошли { $count } строки
   *[other] Не вошло { $count } строк
}
people-import-warned-rows = { $count ->
    [one] { $count } замечание к строкам, которые вошли
    [few] { $count } замечания к строкам, которые вошли
   *[other] { $count } замечаний к строкам, которые вошли
}
people-name-order = Порядок имени
people-name-order-last-first = Фамилия, затем имя
people-name-order-first-last = Имя, затем фамилия
people-field-full-name = Имя целиком
people-field-last-name = Фамилия
people-field-first-name = Имя
people-field-middle-name = Отчество
people-field-company = Компания
people-field-position = Должность
people-field-email = Эл. почта
people-field-phone = Телефон
people-field-heard-from = Откуда узнали
people-field-note = Заметка
people-field-registered = Дата записи
people-field-status = Состояние записи
people-field-consent = Согласие на обработку данных
people-field-mailing-consent = Согласие на рассылку
people-field-ticket = Номер билета
people-import-source = Похоже на выгрузку: { $source }
people-import-remembered = Столбцы разобраны так же, как в прошлый раз.
people-compare-title = По сравнению со списком:
people-compare-new = новые — { $count }
people-compare-same = без изменений — { $count }
people-compare-changing = изменятся — { $count }
people-compare-repeated = { $count ->
    [one] { $count } строка повторяет другую строку файла
    [few] { $count } строки повторяют другие строки файла
   *[other] { $count } строк повторяют другие строки файла
}
people-compare-replace = Брать изменения из файла
people-compare-changes = Что изменится в списке
people-compare-take = Взять
people-compare-person = Кто
people-compare-field = Поле
people-compare-old = В списке
people-compare-from-file = В файле
people-compare-take-one = Взять из файла: { $name }, { $field }
people-compare-own = исправлено вручную
people-compare-by-hand = { $count ->
    [one] { $count } поле исправляли здесь вручную: оно останется, если не отметить его.
    [few] { $count } поля исправляли здесь вручную: они останутся, если не отметить их.
   *[other] { $count } полей исправляли здесь вручную: они останутся, если не отметить их.
}
people-compare-first = Показаны первые { $count } человек. С остальными будет так же: изменения берутся или нет по отметке выше.
people-import-undo = Загрузку можно отменить целиком: Ctrl+Z.
people-import-read-as = Прочитано как
people-import-names = Порядок имени в файле: фамилия первой — { $last }, имя первым — { $first }, не ясно — { $undecided }. Проверьте столбец «Прочитано как».
people-import-save-refused = Сохранить строки на исправление
people-import-save-refused-hint = Исправьте их в таблице и загрузите этот файл: повторов не будет.

## Erasing

people-erased = Данные удалены
people-invitation = Приглашение
people-invitation-hint = Карточка с кодом для входа: PDF и, если есть почта, черновик письма с ним
people-erase = Стереть данные
people-erase-title = Стереть данные: { $name }?
people-erase-text = Имя, компания, телефон, почта и заметки исчезнут из базы, поиска и стойки. Останется только безымянная отметка, чтобы числа в отчёте не изменились. Отменить это нельзя.
people-erase-confirm = Стереть навсегда
people-erase-done = { $count ->
    [one] Данные { $count } человека стёрты
   *[other] Данные { $count } человек стёрты
}
people-erase-busy = База сейчас открыта другой программой. Закройте её: остатки данных исчезнут из служебного файла.
people-erase-elsewhere = Данные могли остаться в файлах, которые сделаны раньше. Программа их не трогает: проверьте и удалите сами.
people-erase-files = Файлы семинара
people-erase-backups = Резервные копии
people-erase-occurrences = { $count ->
    [one] Похоже, тот же человек есть ещё в { $count } записи другого семинара. Стереть и там?
   *[other] Похоже, тот же человек есть ещё в { $count } записях других семинаров. Стереть и там?
}
people-erase-not-here = Снимки с мероприятия и файл, из которого загружали список, программа не правит: на снимках человека может быть видно, а повторная загрузка файла вернёт его в список.
people-retention-title = Срок хранения данных вышел { $date }
people-retention-text = { $count ->
    [one] В списке остаются данные { $count } человека.
   *[other] В списке остаются данные { $count } человек.
} Хранить их дольше нужно только с согласия людей.
people-retention-erase = Стереть данные всех
people-retention-all = все слушатели семинара
people-retention-setting = Хранить данные слушателей, месяцев
people-retention-setting-hint = После этого срока программа предложит стереть данные людей. 0 — не предлагать.
