### Overview: what next, what is at stake, the seminar's card and team.

overview-menu = Действия с семинаром
overview-next = Что дальше
overview-next-of = { $shown } из { $total }
overview-next-none = Всё сделано
overview-next-none-text = Ни одного открытого дела с датой не осталось.
overview-all-dates = Все сроки
overview-overdue = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
   *[other] просрочено на { $days } дней
}
overview-due = крайний срок — { $date }
overview-answer = Ответить на замечания: { $stage }
overview-await = Дождаться согласования: { $stage }
overview-advice = рекомендация
overview-nobody = { $role }: никто не назначен

overview-stakes = Что на кону
overview-steps = Расчёт по шагам
overview-excluded = Семинар исключён из программы
overview-excluded-text = Компенсации и баллов не будет. Причины — в расчёте.
overview-excluded-open = Что остаётся от компенсации и баллов, решает координатор: суммы ниже — верхняя граница.
overview-points = Баллы
overview-points-of = из { $base }, штрафы −{ $penalties }
overview-points-full = штрафов нет
overview-upper = Компенсация, не больше
overview-sure = наверняка — { $sum }
overview-listeners = Слушателей
overview-listeners-planned = Слушателей по плану
overview-of = { $count } из { $needed }
overview-minimum-met = минимум набран
overview-minimum-missed = меньше минимума

overview-strip = Путь к семинару
overview-strip-seminar = Семинар
overview-strip-report = Отчёт

overview-turnout = Сколько придёт
overview-to-registrations = Регистрации
overview-registered = { $count ->
    [one] { $shown } регистрация
    [few] { $shown } регистрации
   *[other] { $shown } регистраций
}
overview-attended = { $count ->
    [one] пришёл { $shown } слушатель
    [few] пришли { $shown } слушателя
   *[other] пришли { $shown } слушателей
}
overview-turnout-ok = придёт { $low }–{ $high }, минимум { $minimum } наберётся
overview-turnout-warn = придёт { $low }–{ $high }, минимум { $minimum } под вопросом
overview-turnout-bad = придёт { $low }–{ $high }, до минимума { $minimum } не хватит
overview-turnout-none = чтобы набрать минимум, понадобится { $needed }
overview-hall-too-small = зал мал: даже полный список не обеспечит минимум
overview-turnout-picture = Зарегистрировано { $registered }, придёт от { $low } до { $high }, минимум { $minimum }.
overview-mark-minimum = минимум { $count }
overview-mark-needed = нужно { $count }
overview-mark-limit = предел { $count }
overview-key-registered = зарегистрированы
overview-key-attended = пришли
overview-key-expected = придут: { $low }–{ $high }
overview-key-neglected = без напоминаний: { $low }–{ $high }

overview-phases = Замечания по разделам
overview-phases-fine = { $count ->
    [one] в { $count } разделе всё в порядке
   *[other] в { $count } разделах всё в порядке
}
overview-phases-none = Во всех разделах порядок.

overview-card = Карточка семинара
overview-card-edit = Изменить карточку
overview-card-place = Место
overview-card-city = Город
overview-card-country = Страна
overview-card-date = Дата
overview-card-date-from = { $date }, регистрация с { $time }
overview-card-start = Начало регистрации
overview-card-partner = Партнёр
overview-card-contacts = Контакты
overview-card-planned = Слушателей по плану
overview-card-experienced = Опыт
overview-card-application = Заявка
overview-experienced-yes = ИТ-семинары уже проводили
overview-experienced-no = первый ИТ-семинар
overview-experienced-label = ИТ-семинары уже проводили
overview-experienced-hint = Новичкам программа советует начать с тридцати слушателей.
overview-application-none = не отправлена
overview-application-sent = отправлена { $date }
overview-application-approved = одобрена { $date }
overview-application-sent-label = Отправлена
overview-application-approved-label = Одобрена
overview-partner-name = Компания
overview-partner-city = Город компании
overview-partner-site = Сайт
overview-partner-phone = Телефон
overview-partner-email = Эл. почта

overview-team = Команда
overview-team-edit = Изменить команду
overview-team-open = Открыть
overview-team-empty = Команды ещё нет
overview-team-empty-text = Запишите, кто за что отвечает, и контакты координатора.
overview-coordinator = Координатор программы
overview-coordinator-unknown = Координатор не указан
overview-coordinator-group = Рабочая группа на портале
overview-member-add = Добавить человека
overview-member-remove = Убрать человека
overview-member-name = Имя и фамилия
overview-member-nameless = Без имени
overview-member-phone = Телефон
overview-member-email = Эл. почта
overview-member-comes = Придёт в
overview-member-arrives = придёт в { $time }
overview-member-roles = Обязанности
overview-member-no-role = обязанности не назначены
overview-role-responsible = ответственный
overview-role-desk-manager = менеджер регистрации
overview-role-moderator = ведущий
overview-role-microphone-carrier = второй микрофон
overview-role-speaker-minder = связь с докладчиками
overview-role-catering-minder = кофе-брейк
overview-role-guide = встреча гостей
overview-role-photographer = фотограф
overview-role-lead-manager = работа с лидами

overview-remove = Удалить семинар
overview-remove-title = Удалить семинар «{ $city }, { $date }»?
overview-remove-text = Вместе с ним исчезнут регистрации, фотографии и документы. Вернуть их будет нельзя — сначала можно сохранить семинар в файл.
overview-remove-confirm = Удалить навсегда
overview-removed = Семинар «{ $city }» удалён
