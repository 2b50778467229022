### Stages of approval and all dates.

stages-tab-stages = Stages
stages-tab-dates = All dates
stages-none = This season has no stages

stages-due = due { $date }
stages-recommended = better by { $date }
stages-no-due = No due date is given for this week
stages-state-approved = approved
stages-state-given = handed over
stages-state-sent = under review
stages-state-returned = remarks await an answer
stages-state-open = not sent
stages-state-late = overdue

stages-send = Record a submission
stages-send-again = Record a resubmission
stages-give = Record the hand-over
stages-first-sent = First sent
stages-sent-again = Sent again
stages-given = Handed over
stages-returned = Returned with remarks
stages-remarks = Remarks
stages-remove = Remove the submission
stages-approved = Approved
stages-task = Task on the portal
stages-letter = Copy the text for the coordinator
stages-letter-copied = The text for the coordinator is copied
stages-letter-title = { $stage }: seminar, { $city }, { $date }
stages-letter-first = Hello! Here is the material of the seminar of { $partner }, { $city }, { $date }, for approval.
stages-letter-again = Hello! Here is the corrected material of the seminar of { $partner }, { $city }, { $date }, for another look.
stages-letter-given = Hello! Here are the data for the seminar of { $partner }, { $city }, { $date }.
stages-letter-remarks = The remarks of { $date } are dealt with: { $remarks }
stages-letter-due = Please answer by { $date }, the last day of the stage.
stages-letter-total = Total: { $sum }
stages-in-time = in time
stages-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
stages-early = { $days ->
    [one] { $days } day early
   *[other] { $days } days early
}
stages-last-day = on the last day
stages-approved-late = { $days ->
    [one] Approved { $days } day late.
   *[other] Approved { $days } days late.
}
stages-no-support = no information support

stages-lock = Lock the approved programme
stages-lock-again = Lock it again
stages-lock-text = The present programme becomes the reference: every later edit shows as a difference.
stages-locked-text = The programme is locked. Lock it again when the coordinator approved a new version.
stages-locked-now = The approved programme is locked

stages-what-if = If sent on…
stages-what-if-note = what each day costs
stages-stage = What is sent
stages-slider = Day of sending
stages-if-first = First sent on { $date }:
stages-if-again = Sent again on { $date }:
stages-costs-nothing = no consequences
stages-key-points = penalty points

stages-more = Special cases
stages-changes-agreed = Changes of the approved programme are agreed
stages-changes-agreed-hint = The coordinator knows the differences and does not object.
stages-withdrawn = The partner withdrew from the seminar
stages-withdrawn-hint = Without consequences until { $date }.

stages-show = Show
stages-show-all = All
stages-show-open = Still to do
stages-show-deadlines = Deadlines and borders
stages-nothing = There are no such dates
stages-from-to = { $from } – { $to }
stages-until = until { $time }
stages-day-off = day off
stages-kind-deadline = deadline
stages-kind-recommended = advice
stages-kind-border = border
stages-kind-window = period
stages-done = done
stages-missed = missed
stages-mail-short = Record
stages-mail-mark = Record the mailing
stages-mail-unmark = Remove the record of the mailing
stages-mail-sent = Sent on
stages-mail-people = Recipients
stages-calendar = To calendar
