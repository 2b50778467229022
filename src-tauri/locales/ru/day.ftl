### День семинара: ход дня, сдвиги, экран ведущего.

day-deed-open = Команда на месте: оформление и проверка оборудования
day-deed-catering = Проверить готовность кофе-брейка
day-deed-speaker = Докладчик должен быть в зале: { $title }
day-deed-close = Сборы, конец аренды
day-list = Ход дня
day-photos = Снять: { $stage }
day-photos-there = снимков: { $there } из { $needed }
day-rehearsal = репетиция
day-clock = Сейчас
day-coming = впереди
day-now = сейчас
day-over = прошло
day-missed = не отмечено
day-overdue = опоздание { $length }
day-done = сделано
day-done-at = сделано в { $time }
day-planned = по программе { $time }
day-mark = Готово
day-unmark = Снять отметку
day-nobody = не назначен
day-call = Телефон
day-no-phone = телефон не указан
day-call-title = Позвонить: { $name }
day-moderator = Экран ведущего
day-leave = К ходу дня
day-left = Осталось
day-overrun = Время вышло — перебор
day-next = Дальше: { $title }
day-next-last = Это последний блок
day-next-button = Следующий блок
day-not-begun = Сейчас ничего не идёт
day-later = +5 минут
day-earlier = −5 минут
day-by-overrun = Сдвинуть на перебор: { $minutes } мин
day-keys = Пробел или → — следующий блок, + и − — сдвиг на 5 минут, O — сдвиг на перебор, Esc — назад
day-shifts = Сдвиги
day-shifts-note = Утверждённая программа не меняется: сдвиги видны только здесь.
day-shifts-none = Всё идёт по программе.
day-shift-line = { $at }: всё с { $from } { $direction ->
    [negative] раньше
   *[positive] позже
} на { $length }
day-shift-undone = { $at }: сдвиг на { $length } отменён
day-shift-by = отметил: { $name }
day-shift-undo = Отменить последний сдвиг
day-shift-reason = Причина сдвига
day-shift-reason-example = Кофе задерживается
