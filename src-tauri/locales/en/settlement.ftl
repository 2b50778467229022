### Points and compensation, step by step.

reckoning-money = Compensation
reckoning-upper = at most, and if all goes well
reckoning-upper-certain = this much comes back for sure
reckoning-scale = { $sure } for sure, { $upper } at most, out of { $spent } spent.
reckoning-sure = For sure
reckoning-at-risk = In doubt
reckoning-own = Own cost
reckoning-strict = By the strict reading of the rules
reckoning-points = Points
reckoning-recipient = go to { $name }
reckoning-recipient-open = the coordinator will name who receives them
reckoning-base = Earned by listeners
reckoning-penalties = Penalties
reckoning-paid = Paid out
reckoning-order-alternative = if penalties are deducted first and the rest is divided
reckoning-order-unstacked = if penalties of one cause do not add up
reckoning-order-worst = if every case counts by itself
reckoning-excluded = Excluded from the programme
reckoning-excluded-text = No compensation and no points. The list of penalties below says why.
reckoning-excluded-open = What is left of compensation and points is for the coordinator to say: the sums here are an upper bound.
reckoning-listeners = Listeners who came
reckoning-listeners-assumed = Listeners, by the plan
reckoning-minimum-met = the minimum is reached
reckoning-minimum-missed = { $count ->
    [one] { $count } short of the minimum
   *[other] { $count } short of the minimum
}
reckoning-one-more = One more listener is worth
reckoning-one-more-note = { $points ->
    [0] once there are { $listeners }
   *[other] and +{ $points } points, once there are { $listeners }
}
reckoning-one-more-none = changes nothing
reckoning-cap = Limit of compensation
reckoning-eligible = { $sum } of cost counts

reckoning-steps = Step by step
reckoning-steps-note = each step with its rule

reckoning-lines = Costs
reckoning-line = Item
reckoning-agreed = Agreed
reckoning-papers = On papers
reckoning-counts = Counts
reckoning-untitled = Untitled
reckoning-lines-total = Counts in total
reckoning-shares = Shares of the organizers
reckoning-shares-note = by their costs
reckoning-organizer = Organizer
reckoning-share-costs = Costs that count
reckoning-share = Share

reckoning-ledger = Penalties
reckoning-ledger-note = the usual reading and the worst case
reckoning-ledger-empty = No row of the penalty table applies.
reckoning-cause = For what
reckoning-usual = Points
reckoning-worst = At worst
reckoning-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
reckoning-ledger-total = Total
reckoning-nothing-awarded = nothing is awarded
reckoning-future-refusal = further seminars may be refused

reckoning-conditions = Conditions of full payment
reckoning-condition-met = met
reckoning-condition-failed = failed
reckoning-condition-open = still ahead
reckoning-credited = Credited by { $date }, to be used by { $lapses }.
reckoning-flags = Open questions
reckoning-flags-note = the programme leaves them open, ask the coordinator

reckoning-verdicts = Verdicts of the coordinator
reckoning-verdicts-note = tick only what you were told
reckoning-verdict-event-fraud = The event was faked
reckoning-verdict-data-falsified = Report data were falsified
reckoning-verdict-excluded = Excluded from the programme

reckoning-account = Bonus account
reckoning-account-note = what the compensation buys
reckoning-account-bonus = Bonus to come
reckoning-account-bonus-note = at most
reckoning-account-buys = Buys goods for
reckoning-account-buys-note = { $cash } of it in cash
reckoning-account-lapses = To be used by
reckoning-account-lapses-open = known once the report is accepted
reckoning-order-list = Order
reckoning-order-none = Write down what you want to buy with the bonus: you will see what the bonus pays and what cash pays.
reckoning-order-add = Add a line
reckoning-order-title = What you buy
reckoning-order-title-example = Bitrix24, renewal for a year
reckoning-order-kind = Kind
reckoning-order-kind-licence = licence
reckoning-order-kind-renewal = renewal
reckoning-order-kind-upgrade = upgrade
reckoning-order-kind-physical-goods = physical goods
reckoning-order-kind-marketplace = Marketplace solution
reckoning-order-kind-promo-item = promo item
reckoning-order-price = Price
reckoning-order-list-price = List price
reckoning-order-list-price-hint = The bonus pays its part of the list price; the price beside it is the one after the partner discount.
reckoning-order-price-hint = After the partner discount.
reckoning-order-bonus = By bonus
reckoning-order-cash = In cash
reckoning-order-not-bought = the bonus does not buy it
reckoning-order-total = Total
reckoning-order-short = { $sum } of bonus will be missing: the order is more than can come at most.
reckoning-reward = Promo code reward
reckoning-reward-note = entered on the page “Leads”
reckoning-reward-first = First payment
reckoning-reward-later = Later ones
reckoning-reward-until = Counted until
reckoning-reward-sum = Reward
reckoning-effect = Cost and effect
reckoning-effect-note = what the seminar cost and what it brought
reckoning-effect-net = Cost after compensation
reckoning-effect-net-note = { $spent } spent, { $worst } left at worst
reckoning-effect-income = Income
reckoning-effect-income-note = contracts { $contracts }, rewards { $referrals }
reckoning-effect-result = Result
reckoning-effect-result-plus = the seminar has paid for itself
reckoning-effect-result-minus = not paid for itself yet
reckoning-effect-per = What they cost
reckoning-effect-count = How many
reckoning-effect-all = Of all that was spent
reckoning-effect-left = After compensation
reckoning-per-registrant = One registration
reckoning-per-listener = One listener
reckoning-per-hot-client = One hot client
reckoning-per-contract = One contract
reckoning-reference = step { $steps } · { $rule }
