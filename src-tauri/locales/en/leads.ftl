# The page “Leads”.

leads-gather = Add people
leads-gather-all = Everybody registered
leads-gather-arrived = Only those who came
leads-gathered = { $count ->
    [one] { $count } person added
   *[other] { $count } people added
}
leads-gathered-none = Everybody is in the list already
leads-empty = The hand-over list is empty
leads-empty-text = Gather the list from the registrations: every lead needs somebody who answers for it, a next step and a number in your CRM.

leads-letter = Letter with the presentations
leads-letter-due = to everybody registered, by { $date }
leads-letter-text = Write to those who came and to those who could not: a link to the presentations and a reminder of yourselves.
leads-letter-done = sent
leads-letter-on = Sent on
leads-letter-people = Recipients
leads-letter-mark = Mark as sent
leads-letter-sent = { $date }, recipients: { $count }
leads-letter-unmark = Take the mark back

leads-list = Hand-over list
leads-list-note = who works with whom from here on
leads-count = { $count ->
    [one] { $count } lead
   *[other] { $count } leads
}
leads-view = Show
leads-view-all = All
leads-view-unowned = Unassigned
leads-view-hot = Hot
leads-view-unentered = No number
leads-view-none = No such leads.
leads-owner-all = Answers for everybody who has nobody yet
leads-owner-all-example = Manager
leads-owner-assign = { $count ->
    [one] Assign { $count } lead
   *[other] Assign { $count } leads
}
leads-person = Who
leads-came = came
leads-hot = Hot
leads-owner = Owner
leads-step = Next step
leads-step-example = call, meeting
leads-crm = CRM no.
leads-contracts = Contracts
leads-contract-add = add
leads-contracts-signed = Contracts signed, income
leads-contract-number = Contract { $number }
leads-contract-example = 50,000
leads-contract-more = One more contract
leads-services = Which services and products
leads-services-hint = The coordinator asks about it after three months.
leads-remove = Take out of the list

leads-talks = The talks as listeners saw them
leads-talks-note = mean mark of 5 from the questionnaires
leads-talks-none = { $before ->
    [true] The questionnaire does not ask about the talks yet. The page “Questionnaire” has the button “Ask about the talks”: use it before printing.
   *[false] The questionnaire did not ask about the talks, so there is nothing to compare them by.
}
leads-talks-marks = { $mean } · { $count ->
    [one] { $count } mark
   *[other] { $count } marks
}
leads-talks-unmarked = no marks
leads-talk-liked = a success
leads-talk-disliked = a failure
leads-talk-open = few marks

leads-outcome = What the seminar brought
leads-outcome-due = tell the coordinator by { $date }
leads-outcome-hot = Hot clients
leads-outcome-contracts = Contracts
leads-outcome-income = Income from contracts
leads-outcome-services = Services and products
leads-outcome-told = Coordinator told on
leads-outcome-told-on = told on { $date }
leads-outcome-copy = Copy for the coordinator
leads-outcome-copied = The outcome is copied
leads-outcome-letter = Outcome of the seminar: { $city }, { $date }

leads-referrals = Clients by promo code
leads-referrals-note = { $years ->
    [one] { $first }% of the first payment, { $next }% of later ones for { $years } year
   *[other] { $first }% of the first payment, { $next }% of later ones for { $years } years
}
leads-referrals-none = Write down here who registered with your promo code and pays: the reward is worked out by itself.
leads-referral-add = Add a client
leads-referral-client = Client
leads-referral-registered = Registered
leads-referral-payments = Payments
leads-referral-paid-on = Paid on
leads-referral-paid = Sum
leads-referral-pay = Add a payment
leads-referral-reward = Reward { $sum }
leads-referral-until = payments up to { $date } count
leads-referral-too-late = Paid after that day: { $sum }, does not count
