### The page «Стойка»: marking those who come.

desk-back = Выйти
desk-search = Найти человека
desk-search-example = Фамилия, компания или цифры телефона
desk-found = Кто нашёлся
desk-keys = Enter — отметить · ↑ ↓ — выбрать · Esc — очистить · Ctrl+Z — снять последнюю отметку
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
desk-last-name = Фамилия
desk-first-name = Имя
desk-company = Компания
desk-phone = Телефон
desk-last-name-needed = Впишите фамилию
