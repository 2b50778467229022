### The frame of the window: navigation, settings, messages and the words every page shares.

## Pages

page-overview = Обзор
page-overview-purpose = Что сделать дальше и что сейчас стоит на кону.
page-stages = Сроки
page-stages-purpose = Этапы согласования: что и когда отправить и сколько стоит каждый день опоздания.
page-team = Команда
page-team-purpose = Кто за что отвечает, когда приезжает и по какому телефону его найти.
page-venue = Площадка
page-venue-purpose = Варианты рядом, сверка с требованиями и выбор.
page-hall = Рассадка
page-hall-purpose = Расстановка мест и отметки на плане зала.
page-application = Заявка
page-application-purpose = Право участвовать, сроки заявки, опыт и тест: то, по чему вас выбирают.
page-kit = Набор
page-kit-purpose = Материалы, комплект слушателя и подготовка к семинару по пунктам.
page-agenda = Программа
page-agenda-purpose = Блоки по порядку: время считается само, обязательные доклады под рукой.
page-estimate = Смета
page-estimate-purpose = Расходы по статьям: что вернётся, что нет и почему.
page-registrations = Регистрации
page-registrations-purpose = Кто записался, как его нашли и сколько придёт.
page-day = День семинара
page-day-purpose = Что и когда делает команда: часы, отметки, сдвиги программы, экран ведущего.
page-reminders = Напоминания
page-reminders-purpose = Кому сегодня написать или позвонить, и кто уже охвачен.
page-desk = Стойка
page-desk-purpose = Отметка пришедших на входе.
page-questionnaire = Анкеты
page-questionnaire-purpose = Вопросы сезона, свои вопросы и анкета для печати.
page-photos = Фото
page-photos-purpose = Снимки дня по темам, которых ждёт отчёт.
page-papers = Документы
page-papers-purpose = Бухгалтерские документы к каждой статье сметы.
page-landing = Лендинг
page-landing-purpose = Что должно быть на посадочной странице и как работает форма регистрации.
page-announcements = Анонсы
page-announcements-purpose = Тексты, согласование и публикации: проверка до того, как их увидят.
page-report = Отчёт
page-report-purpose = Полнота отчёта, пакет файлов и его проверка.
page-leads = Лиды
page-leads-purpose = Передача людей менеджерам, письмо с презентациями и итог через три месяца.
page-settlement = Расчёт
page-settlement-purpose = Баллы и компенсация по шагам, каждый со своим правилом.
page-seminars = Семинары
page-seminars-purpose = Все семинары: даты, готовность, деньги и сроки отчётов.

group-preparation = Подготовка
group-content = Содержание
group-listeners = Слушатели
group-day = День
group-after = После

navigation-label = Разделы
navigation-skip = К содержанию страницы
page-unknown = Такой страницы нет
page-unknown-hint = Выберите раздел слева.

## Parts of the plan, as undo names them

part-card = карточка семинара
part-application = заявка
part-team = команда
part-stages = сроки
part-venues = площадка
part-hall = рассадка
part-kit = набор
part-agenda = программа
part-estimate = смета
part-landing = лендинг
part-announcements = анонсы
part-reminders = напоминания
part-questionnaire = анкета
part-answers = ответы
part-checklist = отметки
part-report = отчёт
part-rulings = ответ координатора
part-day = день семинара
part-leads = лиды
part-import = загрузка списка
part-merge = объединение записей
part-apart = ответ «это разные люди»
part-split = разъединение записей
part-person = данные слушателя
part-confirmation = подтверждение записи
part-refusal = отказ
part-cancellation = отмена записи
part-reopening = возврат записи
part-choice = выбор верного

## Buttons

action-add = Добавить
action-save = Сохранить
action-cancel = Отмена
action-close = Закрыть
action-delete = Удалить
action-edit = Изменить
action-done = Готово
action-back = Назад
action-next = Дальше
action-choose = Выбрать
action-print = Напечатать
action-open = Открыть
action-retry = Повторить
action-reveal = Показать в папке
action-undo = Отменить правку
action-more = Ещё
action-move-up = Выше
action-move-down = Ниже

## States

state-loading = Загрузка
state-saved = Сохранено
state-fine = Замечаний нет
state-errors = { $count ->
    [one] { $count } нарушение
    [few] { $count } нарушения
   *[other] { $count } нарушений
}
state-warnings = { $count ->
    [one] { $count } предупреждение
    [few] { $count } предупреждения
   *[other] { $count } предупреждений
}
error-unknown = Что-то пошло не так. Правки на диске целы.
progress-of = { $done } из { $total }
file-written = Файл записан: { $name }
undo-done = Отменено: { $what }
undo-nothing = Отменять нечего
undo-next = Отменить: { $what }
toasts-label = Сообщения

tick-yes = Да
tick-no = Нет
tick-unset = Не проверено

## Findings

findings-title = Замечания
findings-none = По этой странице замечаний нет.
findings-toggle = Замечания: { $count }
finding-costs = Чем грозит
finding-source = { $rule } · { $source }
programme-says = Что говорит программа
programme-by-rule = проверяет Кафедра
programme-by-tick = подтверждает человек
programme-by-penalty = строка таблицы штрафов
programme-by-stage = этап согласования
programme-by-cost = статья сметы
programme-by-block = блок программы
programme-by-calculation = считает Кафедра
programme-by-document = готовый документ
programme-by-form = записывают здесь
programme-by-note = к сведению
severity-error = Нарушение
severity-warning = Внимание
severity-info = К сведению
cost-excluded = исключение из программы
cost-told-by = штраф тот же, что у { $rule }
cost-points = { $points ->
    [one] −{ $points } балл
    [few] −{ $points } балла
   *[other] −{ $points } баллов
}
cost-compensation-line = статью не вернут
cost-compensation-all = без компенсации
cost-compensation-unknown = компенсация под вопросом

fix-set-minutes = Сделать { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
fix-move-block = Переставить
fix-add-slot = Добавить блок
fix-set-title = Исправить название
fix-set-seating-layout = Расставить: { $layout }
fix-set-rent = Взять аренду с запасом
fix-set-entry-free = Сделать вход бесплатным
fix-mark-feed-read = Отметить: прочитано сегодня
fix-mark-experienced = Отметить опыт в карточке
fix-split-line = Расписать по анонсам
fix-assign-role = Назначить: { $role }
fix-set-planned = Запланировать { $listeners ->
    [one] { $listeners } слушателя
   *[other] { $listeners } слушателей
}
fix-close-registration = Закрыть регистрацию
fix-set-arrival = Всем прийти к { $time }
fix-mark-printed = Отметить: напечатано сегодня

layout-theatre = театр
layout-classroom = класс
layout-u-shape = буквой П
layout-round-table = круглые столы
layout-other = иначе

## Top bar

bar-search = Поиск и переход
bar-language = Язык
bar-theme = Оформление
theme-system = Как в системе
theme-light = Светлое
theme-dark = Тёмное
bar-today = Сегодня { $date }
bar-today-set = Репетиция: { $date }
bar-today-title = Дата, от которой считает программа
bar-today-hint = Можно поставить другую дату, чтобы посмотреть, каким план будет в этот день. Записи не меняются.
bar-today-real = Вернуть настоящую
bar-more = Ещё настройки

## Palette

palette-title = Поиск и переход
palette-placeholder = Страница, человек, правило или действие
palette-nothing = Ничего не нашлось
palette-pages = Страницы
palette-people = Люди
palette-findings = Замечания
palette-rules = Правила
palette-actions = Действия
palette-seminars = Семинары
palette-theme = Оформление: { $theme }
palette-language = Язык: { $language }
palette-hint = ↑ ↓ — выбрать, Enter — открыть, Esc — закрыть

## Seminars and the first start

seminar-switch = Выбрать семинар
seminar-none = Семинар не выбран
seminar-all = Все семинары
seminar-new = Новый семинар
seminar-export = Сохранить семинар в файл
seminar-days-left = { $days ->
    [0] сегодня
    [one] через { $days } день
    [few] через { $days } дня
   *[other] через { $days } дней
}
seminar-days-past = { $days ->
    [one] { $days } день назад
    [few] { $days } дня назад
   *[other] { $days } дней назад
}

start-title = Кафедра
start-purpose = Семинары партнёрской программы — от плана до отчёта. Работает без интернета, всё хранится на этом компьютере.
start-example = Открыть пример
start-example-title = Казань, 29 марта
start-example-text = Готовый семинар: всё можно трогать и менять.
start-example-agenda = Программа и смета с замечаниями
start-example-people = Слушатели, напоминания и стойка
start-example-photos = Фотографии дня и документы
start-example-settlement = Отчёт и расчёт по шагам
start-empty-title = Пустой семинар
start-empty-text = Город, дата и начало — остальное по ходу дела.
start-pack = Сезон
start-city = Город
start-city-example = Казань
start-date = Дата семинара
start-time = Начало регистрации
start-create = Создать семинар
start-date-outside = Семинары сезона проходят с { $from } по { $to }
start-required = Заполните это поле
start-import = Открыть семинар из файла

## Fields

field-number-from = Нужно число не меньше { $min }
field-number-between = Нужно число от { $min } до { $max }
field-money-wrong = Нужна сумма в рублях, например 20500 или 20500,50
field-time-wrong = Нужно время, например 9:30
field-date-wrong = Нужна дата, например 29.03.2017
field-date-example = дд.мм.гггг
field-date-open = Открыть календарь
field-date-calendar = Календарь
calendar-previous = Предыдущий месяц
calendar-next = Следующий месяц
strip-today = сегодня

## Lengths of time

format-minutes = { $minutes } мин
format-hours = { $hours } ч
format-hours-minutes = { $hours } ч { $minutes } мин

# Open questions of the programme

questions-title = Открытые вопросы: { $count }
questions-note = Программа здесь не даёт одного ответа. Запишите, что сказал координатор: дальше всё считается по нему.
questions-safe = осторожное прочтение
questions-unreckoned = Ответ записан, расчёт не меняется: { $why }.
questions-value = Сколько
questions-who = Кто и где ответил
questions-who-example = Координатор, задача «Смета»
questions-ruled = ответ координатора
