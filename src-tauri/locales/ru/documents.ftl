# Printed documents and spreadsheets.

document-application = Заявка
document-self-check = Самопроверка перед семинаром
document-programme = Программа семинара
document-questionnaire = Анкета слушателя
document-sign-in-list = Список для регистрации
document-call-sheet = Лист обзвона
document-run-sheet = Ход дня для ведущего
document-briefing = Памятка команде
document-lottery-protocol = Протокол лотереи
document-invitations = Приглашения
document-estimate = Смета
document-signs = Указатели
document-kit-list = Наборы слушателей
document-hall-plan = План зала
document-stage-plan = Сроки
document-registrations = Зарегистрированные слушатели
document-settlement = Расчёт

# Foot of every page.
document-page-of = стр. { $page } из { $pages }

programme-date = Дата
programme-time = Время
programme-free = вход свободный
programme-place = Место
programme-organizer = Организатор
programme-hashtag = Хештег
programme-registration = Регистрация
programme-talk = Доклад
programme-workshop = Мастер-класс
programme-coffee-break = Кофе-брейк
programme-questions = Ответы на вопросы
programme-other = Дополнительный блок

questionnaire-label = Анкета слушателя
questionnaire-request = Пожалуйста, заполните анкету и отдайте её на стойке регистрации, когда будете уходить.
questionnaire-sample = ОБРАЗЕЦ. Шаблон анкеты этого сезона ещё не загружен: его выдаёт координатор. Вопросы ниже — нейтральная замена, слушателям её не раздают.
questionnaire-sample-short = ОБРАЗЕЦ анкеты слушателя
questionnaire-consent = Заполняя анкету, вы соглашаетесь, чтобы организатор семинара хранил эти сведения и связался с вами.
questionnaire-name = Имя и фамилия
questionnaire-company = Компания
questionnaire-position = Должность
questionnaire-phone = Телефон
questionnaire-email = Эл. почта
# Words at both ends of the marks from 1 to 5.
questionnaire-scale-low = совсем нет
questionnaire-scale-high = полностью

# Ход дня для ведущего
run-sheet-empty = В программе ещё нет ни одного блока.
run-sheet-reminders = Не забыть
run-sheet-technician = Техник зала

# Памятка команде
briefing-meets = Сбор команды
briefing-doors = Регистрация
briefing-ends = Конец
briefing-vacant = Никому не поручено: { $roles }.
briefing-contacts = Кто есть кто
briefing-who = Кто
briefing-role = За что отвечает
briefing-when = Когда
briefing-phone = Телефон
briefing-others = Площадка и координатор
briefing-speakers = Докладчики: начало выступления
briefing-responsible = Отвечает за весь день: принимает зал, решает, что сдвинуть, держит связь с координатором.
briefing-desk-manager = Сидит за столом регистрации до конца семинара: отмечает пришедших в списке, тут же отдаёт пакет лично в руки, встречает опоздавших, собирает анкеты.
briefing-moderator = Ведёт зал: открывает семинар, следит за временем выступлений, после каждого спрашивает, есть ли вопросы, в начале и в конце просит заполнить анкеты и напоминает о лотерее.
briefing-microphone-carrier = Носит по залу второй микрофон, когда слушатели задают вопросы.
briefing-speaker-minder = За полчаса до каждого выступления смотрит, в зале ли докладчик; если нет — звонит и предупреждает ведущего.
briefing-catering-minder = За полчаса до перерыва проверяет кофе-брейк; если он задерживается — сразу говорит ведущему, чтобы тот поменял порядок выступлений.
briefing-guide = Встречает слушателей у входа в здание и показывает дорогу до зала.
briefing-photographer = Снимает каждый этап по нескольку раз: регистрацию, оформление зала и стойки, полный зал, кофе-брейк.
briefing-lead-manager = Говорит со слушателями в перерыве и после семинара, записывает, кто чем заинтересовался.

# Протокол лотереи
lottery-protocol-counts = Слушателей пришло: { $arrived }, анкет собрано: { $collected }.
lottery-protocol-none = Лотереи ещё не было.
lottery-protocol-draw = Розыгрыш { $number }
lottery-protocol-began = Начало
lottery-protocol-participants = Участвует анкет
lottery-protocol-numbers = все собранные
lottery-protocol-named = подписанные
lottery-protocol-sheets = Номера анкет
lottery-protocol-seed = СЛУЧАЙНАЯ СТРОКА
lottery-protocol-time = Время
lottery-protocol-prize = Приз
lottery-protocol-number = № анкеты
lottery-protocol-winner = Победитель
lottery-protocol-absent = не было в зале, приз разыгран ещё раз
lottery-protocol-redrawn = вместо отсутствующего
lottery-protocol-nothing = Ни один приз ещё не разыгран.
lottery-protocol-how = Как проверить: к случайной строке дописывают двоеточие и номер анкеты («строка:7») и от полученного текста в UTF-8 считают SHA-256. Номера анкет стоят в порядке возрастания этих сумм; призы получают первые по порядку. Номера участников закреплены до того, как появилась случайная строка.
lottery-protocol-host = Ведущий
lottery-protocol-witness = Свидетель из зала

# Лист обзвона
call-sheet-count = { $people ->
    [0] Звонить некому: все, чья запись в силе, уже ответили.
    [one] Позвонить { $people } человеку.
   *[other] Позвонить { $people } людям.
}
call-sheet-how = Отметьте ответ; кто не ответил, тому позвоните ещё раз. За день до семинара письмо получат те, кто придёт или сомневается.
call-sheet-name = Кому
call-sheet-phone = Телефон
call-sheet-will-come = Придёт
call-sheet-in-doubt = Не знает
call-sheet-will-not-come = Не придёт
call-sheet-not-reached = Нет ответа
call-sheet-note = Пометка
call-sheet-tried = { $count ->
    [one] не дозвонились { $count } раз
    [few] не дозвонились { $count } раза
   *[other] не дозвонились { $count } раз
}: { $when }

# Столбцы таблицы для рассылки из другой программы
letters-column-email = Электронная почта
letters-column-name = Имя
letters-column-subject = Тема
letters-column-text = Текст

sign-in-list-count = { $people ->
    [one] { $people } слушатель, по алфавиту.
    [few] { $people } слушателя, по алфавиту.
   *[many] { $people } слушателей, по алфавиту.
} Отметьте приход и сразу отдайте набор; кого нет в списке — впишите в конце. Знак списка: { $mark } — по нему программа узнаёт номера строк, когда отметки переносят с бумаги.
sign-in-list-walk-ins = Пришли без регистрации
sign-in-list-number = №
sign-in-list-name = Фамилия, имя, отчество
sign-in-list-company = Компания
sign-in-list-phone = Телефон
sign-in-list-came = Пришёл
sign-in-list-kit = Набор
sign-in-list-signature = Подпись

invitations-head = Приглашение на бесплатный семинар
invitations-when = { $date }, начало регистрации в { $time }
invitations-show = Покажите код на входе
invitations-none = Приглашать пока некого: в списке нет слушателей.

estimate-number = №
estimate-kind = Вид затрат
estimate-item = Статья
estimate-detail = Подробно
estimate-planned = По плану
estimate-agreed = Согласовано
estimate-papers = По документам
estimate-total = Итого
estimate-organizer = Организатор
estimate-planned-total = Всего по плану
estimate-agreed-total = Согласовано
estimate-barter = бартер
estimate-branded = с логотипом организатора
# Title of the spreadsheet: «Смета: Казань, 29 марта 2017».
estimate-sheet-title = Смета: { $place }

signs-seminar = Семинар

kit-list-listeners = Слушателей по плану
kit-list-kits = Наборов собрать
kit-list-packed = Собрано
kit-list-with-reserve = с запасом { $percent } %
kit-list-each = В каждый набор
kit-list-item = Что
kit-list-pieces = Нужно, шт.
kit-list-counted = Пересчитано
kit-list-shipped = Присланные материалы
kit-list-received = Получено, шт.
kit-list-prizes = Призы лотереи
kit-list-promo-code = Промокод для слушателей
kit-list-address = Адрес для отправки материалов
kit-list-no-address = Адрес ещё не указан: индекс, город, улица, дом, офис, компания, контактное лицо, телефон.

hall-plan-seats = мест, рассадка { $layout }
hall-plan-rows-of = { $rows ->
    [one] { $rows } ряд
    [few] { $rows } ряда
   *[many] { $rows } рядов
} по { $seats }
hall-plan-theatre = театром
hall-plan-classroom = классом
hall-plan-u-shape = буквой «П»
hall-plan-round-table = за круглыми столами
hall-plan-other = иная
hall-plan-empty = План зала ещё не задан: укажите ряды и места в ряду.
hall-plan-too-large = Зал больше, чем можно показать на одном листе.
hall-plan-not-in-rows = Такая рассадка не чертится рядами
hall-plan-scale = Масштаб 1 : { $scale }; проходы и мебель — обычных размеров.
hall-plan-lost = { $seats ->
    [one] Не хватает { $seats } места (колонна, проход, столик проектора): вычеркните его на плане.
   *[other] Не хватает { $seats } мест (колонны, проход, столик проектора): вычеркните их на плане.
}
# End of the scale bar.
hall-plan-metres = 5 м
hall-mark-screen = Экран
hall-mark-registration-desk = Стойка регистрации
hall-mark-speakers-table = Стол спикеров
hall-mark-handout-table = Стол с материалами
hall-mark-floor-banner = Напольные баннеры
hall-mark-wall-flag = Настенный флаг
hall-mark-direction-signs = Указатели

stage-plan-legend = Жирным — сроки программы, остальное — рекомендации. День семинара выделен.
stage-plan-date = Дата
stage-plan-better = Лучше
stage-plan-what = Что сделать
stage-plan-owner = Кто
stage-plan-note = Основание

settlement-compensation = Компенсация
settlement-compensation-at-most = Компенсация, не больше
settlement-points = Баллы
settlement-rule = Правило
settlement-step = Шаг
settlement-result = Итог шага
settlement-flags = Что ещё может изменить расчёт

registrations-sheet = Слушатели
registrations-title = Зарегистрированные слушатели: { $place }
registrations-number = №
registrations-last-name = Фамилия
registrations-first-name = Имя
registrations-middle-name = Отчество
registrations-company = Компания
registrations-position = Должность
registrations-phone = Телефон
registrations-email = Эл. почта
registrations-came = Пришёл
registrations-arrived = Когда пришёл
registrations-kit = Набор
registrations-status = Статус
registrations-registered = Зарегистрирован
registrations-heard-from = Откуда узнал
registrations-yes = да
registrations-received = получена
registrations-confirmed = подтверждена
registrations-refused = отказано
registrations-cancelled = отменена
registrations-walk-in = без регистрации

application-city = Город
application-date = Дата семинара
application-listeners = Слушателей по плану
application-partner = Партнёр
application-site = Сайт
application-contacts = Контакты
application-experience = Опыт проведения семинаров
application-no-experience = Семинаров компания ещё не проводила.
application-held-listeners = { $listeners ->
    [one] { $listeners } слушатель
    [few] { $listeners } слушателя
   *[many] { $listeners } слушателей
}
application-held-vendor-programme = в маркетинговой программе «1С-Битрикс»
application-audience = Аудитория
application-no-audience = Потенциальные новые клиенты; подробности ещё не описаны.
application-terms = Условия участия
application-member = Компания состоит в партнёрской программе Битрикс24.
application-no-member = Компания не состоит в партнёрской программе Битрикс24.
application-member-open = Участие в партнёрской программе Битрикс24 не указано.
application-free = Вход для слушателей бесплатный.
application-fee = Вход для слушателей стоит { $fee }.

self-check-legend = Пройдите зал, стойку и наборы за час до начала регистрации: наблюдатель «1С-Битрикс» смотрит на то же самое.
self-check-what = Что должно быть
self-check-cost = Иначе
self-check-seen = Кто проверил
self-check-costs = За это снимают баллы
self-check-asked = Этого требует программа
self-check-exclusion = исключение
self-check-points = { $points ->
    [one] −{ $points } балл
    [few] −{ $points } балла
   *[many] −{ $points } баллов
}

## Календарь

calendar-title = План семинара
calendar-better = Лучше сделать { $date }.
calendar-day-off = Это выходной день.
calendar-done = Сделано.
