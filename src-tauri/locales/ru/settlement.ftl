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
reckoning-excluded-open = Что остаётся от компенсации и баллов, решает координатор: суммы здесь — верхняя граница.
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
reckoning-credited = Начислят до { $date }, использовать — до { $lapses }.
reckoning-flags = Открытые вопросы
reckoning-flags-note = программа не договаривает, спросите координатора

reckoning-verdicts = Решения координатора
reckoning-verdicts-note = отмечайте, только если о них сообщили
reckoning-verdict-event-fraud = Подлог мероприятия
reckoning-verdict-data-falsified = Фальсификация отчётных данных
reckoning-verdict-excluded = Исключение из программы

reckoning-account = Бонусный счёт
reckoning-account-note = что можно купить на компенсацию
reckoning-account-bonus = Бонусов будет
reckoning-account-bonus-note = самое большее
reckoning-account-buys = Хватит на покупки
reckoning-account-buys-note = доплатить деньгами { $cash }
reckoning-account-lapses = Использовать до
reckoning-account-lapses-open = узнаем, когда примут отчёт
reckoning-order-list = Заказ
reckoning-order-none = Запишите, что хотите купить на бонусы: будет видно, что оплатят бонусы, а что — деньги.
reckoning-order-add = Добавить позицию
reckoning-order-title = Что покупаете
reckoning-order-title-example = «Битрикс24», продление на год
reckoning-order-kind = Вид
reckoning-order-kind-licence = лицензия
reckoning-order-kind-renewal = продление
reckoning-order-kind-upgrade = переход
reckoning-order-kind-physical-goods = физический товар
reckoning-order-kind-marketplace = решение Marketplace
reckoning-order-kind-promo-item = промотовар
reckoning-order-price = Цена
reckoning-order-list-price = По прайсу
reckoning-order-list-price-hint = Бонусами оплачивается часть цены по прайсу; цена рядом — после партнёрской скидки.
reckoning-order-price-hint = После партнёрской скидки.
reckoning-order-bonus = Бонусами
reckoning-order-cash = Деньгами
reckoning-order-not-bought = бонусами не оплачивают
reckoning-order-total = Всего
reckoning-order-short = Не хватит { $sum } бонусов: заказ больше, чем самое большее придёт на счёт.
reckoning-reward = Вознаграждение по промокоду
reckoning-reward-note = записывают на странице «Лиды»
reckoning-reward-first = Первая оплата
reckoning-reward-later = Следующие
reckoning-reward-until = Считаются до
reckoning-reward-sum = Вознаграждение
reckoning-effect = Затраты и отдача
reckoning-effect-note = во что обошёлся семинар и что принёс
reckoning-effect-net = Затраты после компенсации
reckoning-effect-net-note = потрачено { $spent }, в худшем случае останется { $worst }
reckoning-effect-income = Доход
reckoning-effect-income-note = договоры { $contracts }, вознаграждения { $referrals }
reckoning-effect-result = Итог
reckoning-effect-result-plus = семинар окупился
reckoning-effect-result-minus = пока не окупился
reckoning-effect-per = Во что обошлись
reckoning-effect-count = Сколько
reckoning-effect-all = Из всех затрат
reckoning-effect-left = После компенсации
reckoning-per-registrant = Одна регистрация
reckoning-per-listener = Один слушатель
reckoning-per-hot-client = Один горячий клиент
reckoning-per-contract = Один договор
reckoning-reference = шаг { $steps } · { $rule }
