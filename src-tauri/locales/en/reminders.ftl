### The page "Reminders", and letters.

# Letters: the program fills the fields in braces for each person.
letter-invitation-attached = Your invitation with its code is attached. Show it at the entrance, on a screen or on paper: it is quicker that way.
letter-confirmation-subject = You are registered: { $seminar }, { $date }
letter-confirmation-text =
    Dear { $name },

    Your registration for the free seminar "{ $seminar }" is accepted.

    When: { $date }, registration opens at { $time }.
    Where: { $city }, { $address }, { $venue }.
    Programme: { $link }

    If your plans change, please answer this letter or call { $phone }.

    See you there!
    { $partner }
letter-refusal-subject = About your application for the seminar on { $date }
letter-refusal-text =
    Dear { $name },

    Thank you for your interest in the seminar "{ $seminar }". We are sorry that we cannot accept your application.

    Reason: { $reason }

    { $partner }, { $phone }
letter-weekly-subject = A reminder: the seminar "{ $seminar }" on { $date }
letter-weekly-text =
    Dear { $name },

    This is a reminder that you are registered for the free seminar "{ $seminar }".

    When: { $date }, registration opens at { $time }.
    Where: { $city }, { $address }, { $venue }.
    Programme: { $link }

    If you cannot come, please answer this letter, so that somebody else can take your seat.

    { $partner }, { $phone }
letter-final-subject = Tomorrow: the seminar "{ $seminar }"
letter-final-text =
    Dear { $name },

    We expect you tomorrow, { $date }. Registration opens at { $time }.

    Address: { $city }, { $address }, { $venue }.
    Programme: { $link }

    If you have lost your way or are late, call { $phone }.

    { $partner }
letter-venue-change-subject = A new address for the seminar on { $date }
letter-venue-change-text =
    Dear { $name },

    The seminar "{ $seminar }" that you are registered for has a new address:

    { $city }, { $address }, { $venue }

    Date and time stay as they were: { $date }, registration opens at { $time }.
    More: { $link }

    We are sorry for the trouble. Questions: { $phone }.

    { $partner }
letter-presentations-subject = Presentations of the seminar "{ $seminar }"
letter-presentations-text =
    Dear { $name },

    The presentations of the seminar "{ $seminar }" of { $date } can be downloaded from our site: { $presentations }

    If there are questions, or you need help with the product, call { $phone }.

    { $partner }

# The list is closed: what the landing page says.
registrations-closed-text = There are no free seats left, registration is closed.
letters-table-name = Mail merge table
letters-addresses-name = Addresses for BCC

## The page

reminders-call = Call people
reminders-empty = Nobody to remind yet
reminders-empty-text = Once there are registrations, this page shows whom to write to or call, and when.

deed-confirmation = Confirmation of registration
deed-refusal = Letter of refusal
deed-weekly = Weekly reminder
deed-call = Calls
deed-final = Final mailing
deed-venue-change = Change of venue
deed-presentations = Presentations after the seminar
deed-state-idle = Not needed
deed-state-ahead = Ahead
deed-state-open = Due
deed-state-late = Late
deed-state-done = Done
deed-on = { $date }
deed-from-to = { $from } — { $to }
deed-latest = by { $time }
deed-reached = reached { $reached } of { $audience }
deed-no-address = { $count ->
    [one] { $count } person has no e-mail
   *[other] { $count } people have no e-mail
}
deed-no-phone = { $count ->
    [one] { $count } person has no phone
   *[other] { $count } people have no phone
}
deed-nobody-confirmation = There are no registrations to confirm.
deed-nobody-refusal = Nobody was refused.
deed-nobody-weekly = There are no registrations yet.
deed-nobody-call = There are no registrations yet.
deed-nobody-final = There is nobody to write to yet.
deed-nobody-venue-change = The venue has not changed.
deed-nobody-presentations = There are no registrations yet.
deed-letter = Letter
deed-missing = { $count ->
    [one] { $shown } person left
   *[other] { $shown } people left
}
missing-title = { $deed }: who is missing
missing-first = The first { $shown } of { $count } are shown

clocks-title = { $count ->
    [one] { $shown } application waits for an answer
   *[other] { $shown } applications wait for an answer
}
clocks-note = A refusal has two days, and is never given on the day before the seminar. Who was confirmed cannot be refused.
clocks-person = Person
clocks-registered = Registered
clocks-until = Refusal possible until
clocks-left = Left
clocks-over = accept only

## Refusals beyond the limit
refuse-title = Refuse registrations
refuse-note = A refusal is possible for two days after the registration and never on the day before the seminar; who was confirmed cannot be refused.
refuse-open = Refuse the surplus
refuse-over = { $over ->
    [one] { $shown } registration beyond the limit: { $registered } of { $limit }.
   *[other] { $shown } registrations beyond the limit: { $registered } of { $limit }.
}
refuse-next = Close the list and refuse those who registered last, while that is possible.
refuse-next-closed = The list is closed; refuse those who registered last, while that is possible.
refuse-few = { $count ->
    [one] Only one may still be refused; keep seats ready for the others.
   *[other] Only { $count } may still be refused; keep seats ready for the others.
}
refuse-nobody = Nobody may be refused any more: the registrations are confirmed, two days are over, or the seminar is tomorrow. Keep more seats ready.
refuse-times = registered { $registered }, may be refused until { $until }
refuse-reason-full = All seats are taken: more people registered than the hall holds.
refuse-reason-hint = It stands in the letter. Nobody is invited to an online broadcast instead (REG-02).
refuse-do = { $count ->
    [0] Refuse
   *[other] Refuse { $count }
}
refuse-done = { $count ->
    [one] One person refused. The letter is still to be sent
   *[other] { $count } people refused. The letters are still to be sent
}

## Letters

letters-house = The usual text; a changed one is kept for this seminar only
letters-own = The text of this seminar
letters-subject = Subject
letters-text = Text
letters-fields = Fields that the program fills in:
letters-sample = What the first recipient reads
letters-field-unknown = { $where }, line { $line }, character { $column }: there is no field "{ $field }". Mend it or take the braces away.
letters-brace-open = { $where }, line { $line }, character { $column }: the brace is never closed.
letters-to = To
letters-missing = Those who got none yet
letters-everyone = Everybody concerned
letters-make = Make the letters
letters-made = { $count ->
    [one] { $count } letter is ready.
   *[other] { $count } letters are ready.
}
letters-without = { $count ->
    [one] { $count } person has no e-mail.
   *[other] { $count } people have no e-mail.
}
letters-how = The folder holds drafts for your mail program, a table for mail merge and a list of addresses for BCC. Once the letters have gone out, record it.
letters-sent = { $count ->
    [one] Sent to { $count } person
   *[other] Sent to { $count } people
}
letters-recorded = { $count ->
    [one] The mailing is recorded: { $count } recipient
   *[other] The mailing is recorded: { $count } recipients
}
letters-reset = Back to the usual text

## Calls

calls-back = Back to the reminders
calls-progress = { $done } of { $people } answered, { $waiting } in the queue
calls-undo = Undo
calls-no-phone = no phone
calls-keys = Keys 1–4 enter the answer, → skips, Ctrl+Z undoes, Esc closes.
calls-skip = Skip
calls-finished = Everybody has answered
calls-outcomes = { $yes } will come, { $doubt } in doubt, { $no } will not, { $silent } not reached, { $never } never called
call-outcome-will-come = Will come
call-outcome-in-doubt = In doubt
call-outcome-will-not-come = Will not come
call-outcome-not-reached = Not reached

## Registrations by day, and closing the list

outlook-open = By day
outlook-title = Registrations by day
outlook-chart = Registrations since { $from }: { $total } in all, { $needed } needed
outlook-needed = needed for the minimum
outlook-limit = limit
outlook-pace = { $days ->
    [one] The minimum needs { $pace } a day: { $days } day is left.
   *[other] The minimum needs { $pace } a day: { $days } days are left.
}
outlook-enough = There are registrations enough for the minimum.
outlook-turnout = By the programme { $low }–{ $high } % of the registered come.
outlook-experience = { $seminars ->
    [one] Your experience: { $seminars } seminar, { $registered } registrations, { $percent } % came ({ $low } to { $high } % with 95 % confidence).
   *[other] Your experience: { $seminars } seminars, { $registered } registrations, { $percent } % came ({ $low } to { $high } % with 95 % confidence).
}
outlook-experience-enough = By it { $low }–{ $high } will come now.
outlook-experience-little = That is little: rely on the programme's figures.
outlook-experience-none = There is no finished seminar of the same expected turnout here yet, so the forecast stands on the programme's figures.
outlook-full = There are so many registrations that every seat may be taken (limit { $limit }). Close the list: who was confirmed cannot be refused.
outlook-opened = Registration is open
outlook-closed = Registration is closed
outlook-closed-on = Registration was closed on { $date }
outlook-page-says = On the landing page, in place of the form:
outlook-close = Close registration
outlook-reopen = Open again
outlook-copy = Copy the sentence
outlook-copied = The sentence is copied
outlook-closed-done = Registration is closed: take the form off the landing page
outlook-opened-done = Registration is open
outlook-table = Table by day
outlook-day = Day
outlook-new = That day
outlook-total = In all
people-over-limit = The limit ({ $limit }) is reached: close registration
