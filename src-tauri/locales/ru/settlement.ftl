### Points and compensation, step by step.

reckoning-money = Компенсация
reckoning-upper = не больше, и если всё сложится
reckoning-upper-certain = столько вернётся наверняка
reckoning-scale = Наверняка { $sure }, самое большее { $upper } из потраченных { $spent }.
reckoning-sure = Наверняка
reckoning-at-risk = Под вопросом
reckoning-own = Свои затраты
reckoning-strict = При строгом чтении правил
reckoning-points = Баллы
reckoning-recipient = получит { $name }
reckoning-recipient-open = получателя назовёт координатор
reckoning-base = Начислено за слушателей
reckoning-penalties = Штрафы
reckoning-paid = К выплате
reckoning-order-alternative = если сначала вычесть штрафы, потом делить
reckoning-order-unstacked = если штрафы одной причины не складывать
reckoning-order-worst = если считать каждый случай отдельно
reckoning-excluded = Исключение из программы
reckoning-excluded-text = Компенсация и баллы не начисляются. Причина — в списке штрафов ниже.
reckoning-listeners = Пришло слушателей
reckoning-listeners-assumed = Слушателей по плану
reckoning-minimum-met = минимум набран
reckoning-minimum-missed = { $count ->
    [one] до минимума не хватает { $count }
   *[other] до минимума не хватает { $count }
}
reckoning-one-more = Ещё один слушатель стоит
reckoning-one-more-note = { $points ->
    [0] когда наберётся { $listeners }
   *[other] и +{ $points } к баллам, когда наберётся { $listeners }
}
reckoning-one-more-none = ничего не изменит
reckoning-cap = Предел компенсации
reckoning-eligible = засчитано затрат { $sum }

reckoning-steps = Расчёт по шагам
reckoning-steps-note = у каждого шага своё правило

reckoning-lines = Затраты
reckoning-line = Статья
reckoning-agreed = Согласовано
reckoning-papers = По документам
reckoning-counts = Засчитано
reckoning-untitled = Без названия
reckoning-lines-total = Засчитано всего
reckoning-shares = Доли организаторов
reckoning-shares-note = по их затратам
reckoning-organizer = Организатор
reckoning-share-costs = Засчитанные затраты
reckoning-share = Доля

reckoning-ledger = Штрафы
reckoning-ledger-note = обычное чтение и худший случай
reckoning-ledger-empty = Ни одна строка таблицы штрафов не сработала.
reckoning-cause = За что
reckoning-usual = Баллы
reckoning-worst = В худшем случае
reckoning-cases = { $count ->
    [one] { $count } случай
    [few] { $count } случая
   *[other] { $count } случаев
}
reckoning-ledger-total = Всего
reckoning-nothing-awarded = ничего не начисляют
reckoning-future-refusal = могут отказать в следующих семинарах

reckoning-conditions = Условия полной выплаты
reckoning-condition-met = выполнено
reckoning-condition-failed = не выполнено
reckoning-condition-open = ещё впереди
reckoning-credit = Когда придут деньги
reckoning-credit-open = День начисления станет известен, когда отчёт примут.
reckoning-credited = Начислят до { $date }, использовать — до { $lapses }.
reckoning-buys = Хватит на покупки на { $sum }, доплатить деньгами { $cash }.
reckoning-flags = Открытые вопросы
reckoning-flags-note = программа не договаривает, спросите координатора

reckoning-verdicts = Решения координатора
reckoning-verdicts-note = отмечайте, только если о них сообщили
reckoning-verdict-event-fraud = Подлог мероприятия
reckoning-verdict-data-falsified = Фальсификация отчётных данных
reckoning-verdict-excluded = Исключение из программы
