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
day-print = Печать
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

## Анкеты и лотерея
collect-title = Анкеты
collect-note = На каждой пишите её номер. Клавиши + и −
collect-count = { $collected } из { $arrived }
collect-count-words = Собрано анкет { $collected } из { $arrived } пришедших
collect-more = Ещё анкета
collect-less = Убрать последнюю
collect-keys = + — ещё анкета, − — убрать последнюю
collect-last = Последняя — № { $number }
collect-last-named = Последняя — № { $number }, { $name }
collect-none = Пока не сдали ни одной
collect-open = Сбор анкет
collect-next = Напишите на анкете номер
collect-person = Чья анкета
collect-person-hint = Необязательно: наберите две буквы фамилии и выберите. Нужно, если приз вручают по имени.
collect-given = уже сдал анкету
collect-nobody = Среди пришедших такого нет
collect-leave = К ходу дня
collect-sheet = № { $number } · { $time }
lottery-open = Лотерея
lottery-title = Лотерея для слушателей
lottery-prizes = Призы, в порядке вручения
lottery-prize = Приз
lottery-prize-example = Футболка
lottery-basis = Участвуют
lottery-basis-numbers = Все анкеты: { $count }
lottery-basis-named = Подписанные: { $count }
lottery-word = Слово из зала
lottery-word-hint = Необязательно: пусть его назовёт кто-нибудь из слушателей. Оно войдёт в случайную строку, и никто не скажет, что её подобрали.
lottery-begin = Начать розыгрыш
lottery-no-sheets = Сначала соберите анкеты: лотерея идёт по их номерам.
lottery-new = Новый розыгрыш
lottery-participants = { $count ->
    [one] участвует { $count } анкета
    [few] участвуют { $count } анкеты
   *[other] участвует { $count } анкет
}
lottery-seed = Случайная строка
lottery-how = Порядок — по возрастанию SHA-256 от «строка:номер»
lottery-next = Разыграть: { $prize }
lottery-ready = Разыгрываем призы
lottery-number = № { $number }
lottery-absent = Победителя нет в зале
lottery-absent-mark = нет в зале
lottery-over = Все призы розданы
lottery-exhausted = Анкет больше нет
lottery-winners = Победители
lottery-protocol = Протокол
lottery-keys = Пробел — следующий приз, N — победителя нет в зале, Esc — назад
lottery-leave = К ходу дня
