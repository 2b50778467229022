# Страница «Лиды».

leads-gather = Добавить людей
leads-gather-all = Всех записавшихся
leads-gather-arrived = Только пришедших
leads-gathered = { $count ->
    [one] Добавлен { $count } человек
    [few] Добавлено { $count } человека
   *[other] Добавлено { $count } человек
}
leads-gathered-none = Все уже в списке
leads-empty = Список передачи пуст
leads-empty-text = Соберите список из регистраций: каждому лиду нужны ответственный, следующий шаг и номер в вашей CRM.

leads-letter = Письмо с презентациями
leads-letter-due = всем записавшимся, до { $date }
leads-letter-text = Пишут и тем, кто был, и тем, кто не смог прийти: ссылка на презентации, напоминание о себе.
leads-letter-done = отправлено
leads-letter-on = Отправлено
leads-letter-people = Получателей
leads-letter-mark = Отметить отправку
leads-letter-sent = { $date }, получателей: { $count }
leads-letter-unmark = Снять отметку об отправке

leads-list = Список передачи
leads-list-note = кто с кем работает дальше
leads-count = { $count ->
    [one] { $count } лид
    [few] { $count } лида
   *[other] { $count } лидов
}
leads-view = Показать
leads-view-all = Все
leads-view-unowned = Не разобраны
leads-view-hot = Горячие
leads-view-unentered = Без номера
leads-view-none = Таких лидов нет.
leads-owner-all = Ответственный для всех, у кого его нет
leads-owner-all-example = Менеджер
leads-owner-assign = { $count ->
    [one] Назначить { $count } лиду
   *[other] Назначить { $count } лидам
}
leads-person = Кто
leads-came = был
leads-hot = Горячий
leads-owner = Ответственный
leads-step = Следующий шаг
leads-step-example = звонок, встреча
leads-crm = № в CRM
leads-contracts = Договоры
leads-contract-add = записать
leads-contracts-signed = Подписанные договоры, доход
leads-contract-number = Договор { $number }
leads-contract-example = 50 000
leads-contract-more = Ещё договор
leads-services = Какие услуги и продукты
leads-services-hint = Через три месяца об этом спросит координатор.
leads-remove = Убрать из списка

leads-talks = Доклады глазами слушателей
leads-talks-note = средняя оценка из 5 по анкетам
leads-talks-none = { $before ->
    [true] В анкете о докладах пока не спрашивают. На странице «Анкета» есть кнопка «Спросить о докладах» — успейте до печати.
   *[false] В анкете не спрашивали о докладах, поэтому сравнить их нечем.
}
leads-talks-marks = { $mean } · { $count ->
    [one] { $count } оценка
    [few] { $count } оценки
   *[other] { $count } оценок
}
leads-talks-unmarked = оценок нет
leads-talk-liked = удачный
leads-talk-disliked = неудачный
leads-talk-open = мало оценок

leads-outcome = Что дал семинар
leads-outcome-due = сообщить координатору до { $date }
leads-outcome-hot = Горячих клиентов
leads-outcome-contracts = Договоров
leads-outcome-income = Доход по договорам
leads-outcome-services = Услуги и продукты
leads-outcome-told = Сообщили координатору
leads-outcome-told-on = сообщили { $date }
leads-outcome-copy = Скопировать для координатора
leads-outcome-copied = Итог скопирован
leads-outcome-letter = Итог семинара: { $city }, { $date }

leads-referrals = Клиенты по промокоду
leads-referrals-note = { $years ->
    [one] { $first } % первой оплаты, { $next } % следующих { $years } год
    [few] { $first } % первой оплаты, { $next } % следующих { $years } года
   *[other] { $first } % первой оплаты, { $next } % следующих { $years } лет
}
leads-referrals-none = Кто зарегистрировался по вашему промокоду и платит, записывайте здесь: вознаграждение посчитается само.
leads-referral-add = Добавить клиента
leads-referral-client = Клиент
leads-referral-registered = Регистрация
leads-referral-payments = Оплаты
leads-referral-paid-on = Оплата
leads-referral-paid = Сумма
leads-referral-pay = Записать оплату
leads-referral-reward = Вознаграждение { $sum }
leads-referral-until = считаются оплаты по { $date }
leads-referral-too-late = Позже этого дня оплачено { $sum }: не считается
