### The page «Программа»: blocks in a column of time.

agenda-title = Название семинара
agenda-from-to = { $from } – { $to }
agenda-total = { $length } · { $count ->
    [one] { $count } блок
    [few] { $count } блока
   *[other] { $count } блоков
}
agenda-span = { $from }–{ $to }
agenda-business = Без регистрации — { $length }; одни обязательные блоки занимают от { $least }
agenda-break = Кофе-брейк — на { $percent } % этого времени; докладов до него { $before }, после — { $after }
agenda-blocks = Блоки программы
agenda-end = окончание
agenda-untitled = Без названия
agenda-mandatory = обязательный
agenda-fold = Свернуть
agenda-remove = Убрать из программы

## Adding

agenda-add = Добавить блок
agenda-add-slot = Добавить: { $title }
agenda-add-talk = Свой доклад
agenda-add-official = Доклад из списка…
agenda-add-workshop = Мастер-класс вместо истории успеха
agenda-add-coffee = Кофе-брейк
agenda-add-other = Розыгрыш, обед и другое
agenda-draft = Собрать из обязательных блоков
agenda-template = Взять образец { $number }
agenda-begin-own = Начать со своего доклада
agenda-empty = Программы пока нет
agenda-empty-text = Обязательные блоки уже готовы: с официальными названиями и тезисами, в нужном порядке. Останется вписать докладчиков и свои доклады.
agenda-missing = { $count ->
    [one] Не хватает { $count } обязательного блока
   *[other] Не хватает { $count } обязательных блоков
}
agenda-choose-talk = Какой доклад добавить
agenda-slot-opener = вступительный доклад
agenda-slot-product = доклад на выбор
agenda-slot-coffee = кофе-брейк
agenda-slot-story = история успеха
agenda-slot-questions = ответы на вопросы
agenda-official = Доклад из списка программы
agenda-official-title = Доклады из списка
agenda-official-note = Название и тезисы войдут в программу дословно.
agenda-ready-slides = есть готовые слайды

## One block

agenda-block-title = Название блока
agenda-model-title = Образец: { $title }
agenda-kind = Вид
agenda-kind-registration = Регистрация
agenda-kind-talk = Доклад
agenda-kind-story = История успеха
agenda-kind-workshop = Мастер-класс
agenda-kind-coffee-break = Кофе-брейк
agenda-kind-questions = Вопросы и ответы
agenda-kind-other = Другое
agenda-minutes-unit = мин
agenda-minutes-of = Длительность, минут: { $title }
agenda-minutes-to = Верхняя граница, мин
agenda-minutes-fixed = нет
agenda-minutes-up-to = до { $minutes } мин
agenda-minutes-range = { $from }–{ $to } мин
agenda-grip = Переставить: { $title }. Стрелки вверх и вниз меняют место.
agenda-grip-hint = Перетащите или нажмите ↑ ↓
agenda-moved = { $title }: место { $position } из { $count }
agenda-points = Тезисы
agenda-points-hint = { $from }–{ $to } коротких пункта
agenda-point = Тезис { $number }
agenda-point-add = Новый тезис
agenda-point-remove = Убрать тезис { $number }

## Speakers

agenda-speakers = Докладчики
agenda-speaker-add = Добавить докладчика
agenda-speaker-new = Новый докладчик
agenda-speaker-remove = Убрать докладчика { $name }
agenda-speaker-name = Имя и фамилия
agenda-speaker-company = Компания
agenda-speaker-position = Должность
agenda-speaker-phone = Телефон
agenda-speaker-category = От кого выступает
agenda-category-organizer = Организатор
agenda-category-partner = Другой партнёр
agenda-category-other-partner = Другой партнёр, не продаёт и не внедряет
agenda-category-client = Клиент
agenda-category-outside = Приглашённый эксперт
agenda-category-vendor = Вендор
agenda-category-competitor = Конкурирующий разработчик
agenda-category-crm-maker = Разработчик CRM

## Compared with the approved agenda

agenda-approved = Программа согласована
agenda-approved-on = Согласована { $date }
agenda-approved-same = С тех пор тексты и состав блоков не менялись.
agenda-changed = { $count ->
    [one] { $count } изменение после согласования
    [few] { $count } изменения после согласования
   *[other] { $count } изменений после согласования
}
agenda-changed-hint = Сдвиги времени здесь не показаны: на согласование они не влияют.
agenda-changes-agreed = Координатор согласен с этими изменениями
agenda-change-seminar-title = Название семинара
agenda-change-title = Название блока
agenda-change-points = Тезисы
agenda-change-added = Добавлен блок
agenda-change-removed = Убран блок
