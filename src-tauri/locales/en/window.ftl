### The frame of the window: navigation, settings, messages and the words every page shares.

## Pages

page-overview = Overview
page-overview-purpose = What to do next, and what is at stake now.
page-stages = Deadlines
page-stages-purpose = Approval stages: what to send when, and what each day of delay costs.
page-team = Team
page-team-purpose = Who answers for what, when they come and where they are reached.
page-venue = Venue
page-venue-purpose = Candidates side by side against the requirements, and the choice.
page-hall = Seating
page-hall-purpose = Seats and marks on the hall plan.
page-application = Application
page-application-purpose = Eligibility, dates, experience and the test: what you are chosen by.
page-kit = Kit
page-kit-purpose = Materials, the listener's kit and the preparations item by item.
page-agenda = Programme
page-agenda-purpose = Blocks in order: times follow by themselves, mandatory talks at hand.
page-estimate = Estimate
page-estimate-purpose = Costs by line: what is paid back, what is not, and why.
page-registrations = Registrations
page-registrations-purpose = Who has registered, how they were reached, and how many will come.
page-day = Day of the seminar
page-day-purpose = What the team does and when: the clock, marks, shifts of the programme, the moderator’s screen.
page-reminders = Reminders
page-reminders-purpose = Whom to write to or call today, and who has been reached.
page-desk = Front desk
page-desk-purpose = Marking arrivals at the door.
page-questionnaire = Questionnaires
page-questionnaire-purpose = The season's questions, your own, and the sheet to print.
page-photos = Photos
page-photos-purpose = Pictures of the day by the subjects the report asks for.
page-papers = Papers
page-papers-purpose = Accounting papers for every line of the estimate.
page-landing = Landing page
page-landing-purpose = What the landing page has to hold and how the registration form works.
page-announcements = Announcements
page-announcements-purpose = Texts, approval and publication: checked before anybody sees them.
page-report = Report
page-report-purpose = Completeness of the report, the package and its verification.
page-leads = Leads
page-leads-purpose = Handing people over to managers, the letter with the presentations and the outcome after three months.
page-settlement = Settlement
page-settlement-purpose = Points and compensation step by step, each with its rule.
page-seminars = Seminars
page-seminars-purpose = All seminars: dates, readiness, money and report deadlines.

group-preparation = Preparation
group-content = Content
group-listeners = Listeners
group-day = The day
group-after = Afterwards

navigation-label = Sections
navigation-skip = Skip to the page
page-unknown = There is no such page
page-unknown-hint = Choose a section on the left.

## Parts of the plan, as undo names them

part-card = seminar card
part-application = application
part-team = team
part-stages = deadlines
part-venues = venue
part-hall = seating
part-kit = kit
part-agenda = programme
part-estimate = estimate
part-landing = landing page
part-announcements = announcements
part-reminders = reminders
part-questionnaire = questionnaire
part-answers = answers
part-checklist = ticks
part-report = report
part-rulings = coordinator’s answer
part-day = day of the seminar
part-leads = leads
part-import = import of a list
part-merge = merge of records
part-apart = answer “two different people”
part-split = separation of records
part-person = data of a person
part-confirmation = confirmation of a registration
part-refusal = refusal
part-cancellation = withdrawal
part-reopening = reopened registration
part-choice = choice of what is right

## Buttons

action-add = Add
action-save = Save
action-cancel = Cancel
action-close = Close
action-delete = Delete
action-edit = Edit
action-done = Done
action-back = Back
action-next = Next
action-choose = Choose
action-print = Print
action-open = Open
action-retry = Try again
action-reveal = Show in folder
action-undo = Undo edit
action-more = More
action-move-up = Move up
action-move-down = Move down

## States

state-loading = Loading
state-saved = Saved
state-fine = No findings
state-errors = { $count ->
    [one] { $count } violation
   *[other] { $count } violations
}
state-warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
error-unknown = Something went wrong. What was saved is safe.
progress-of = { $done } of { $total }
file-written = File written: { $name }
undo-done = Undone: { $what }
undo-nothing = Nothing to undo
undo-next = Undo: { $what }
toasts-label = Messages

tick-yes = Yes
tick-no = No
tick-unset = Not checked

## Findings

findings-title = Findings
findings-none = No findings on this page.
findings-toggle = Findings: { $count }
finding-costs = What it costs
finding-source = { $rule } · { $source }
programme-says = What the programme says
programme-by-rule = checked by Kafedra
programme-by-tick = confirmed by a person
programme-by-penalty = row of the penalty table
programme-by-stage = stage of approval
programme-by-cost = cost of the estimate
programme-by-block = block of the agenda
programme-by-calculation = worked out by Kafedra
programme-by-document = a document made for you
programme-by-form = entered here
programme-by-note = to know
severity-error = Violation
severity-warning = Warning
severity-info = Note
cost-excluded = exclusion from the programme
cost-told-by = the penalty is that of { $rule }
cost-points = { $points ->
    [one] −{ $points } point
   *[other] −{ $points } points
}
cost-compensation-line = line not paid back
cost-compensation-all = no compensation
cost-compensation-unknown = compensation in doubt

fix-set-minutes = Make it { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
fix-move-block = Move it
fix-add-slot = Add the block
fix-set-title = Correct the title
fix-set-seating-layout = Arrange: { $layout }
fix-set-rent = Rent with enough time
fix-set-entry-free = Make entry free
fix-mark-feed-read = Mark as read today
fix-mark-experienced = Mark the experience in the card
fix-split-line = Split by announcements
fix-assign-role = Assign: { $role }
fix-set-planned = Plan for { $listeners ->
    [one] { $listeners } listener
   *[other] { $listeners } listeners
}
fix-close-registration = Close registration
fix-set-arrival = Everybody by { $time }
fix-mark-printed = Mark: printed today

layout-theatre = theatre
layout-classroom = classroom
layout-u-shape = U-shape
layout-round-table = round tables
layout-other = other

## Top bar

bar-search = Search and go
bar-language = Language
bar-theme = Appearance
theme-system = As in the system
theme-light = Light
theme-dark = Dark
bar-today = Today { $date }
bar-today-set = Rehearsal: { $date }
bar-today-title = The date the program reckons with
bar-today-hint = Set another date to see what the plan looks like on that day. Records do not change.
bar-today-real = Back to the real date
bar-more = More settings

## Palette

palette-title = Search and go
palette-placeholder = Page, person, rule or action
palette-nothing = Nothing found
palette-pages = Pages
palette-people = People
palette-findings = Findings
palette-rules = Rules
palette-actions = Actions
palette-seminars = Seminars
palette-theme = Appearance: { $theme }
palette-language = Language: { $language }
palette-hint = ↑ ↓ choose, Enter opens, Esc closes

## Seminars and the first start

seminar-switch = Choose a seminar
seminar-none = No seminar chosen
seminar-all = All seminars
seminar-new = New seminar
seminar-export = Save the seminar to a file
seminar-days-left = { $days ->
    [0] today
    [one] in { $days } day
   *[other] in { $days } days
}
seminar-days-past = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}

start-title = Kafedra
start-purpose = Seminars of a partner programme, from plan to report. Works offline; everything stays on this computer.
start-example = Open the example
start-example-title = Kazan, 29 March
start-example-text = A finished seminar: touch and change anything.
start-example-agenda = Programme and estimate with findings
start-example-people = Listeners, reminders and the front desk
start-example-photos = Photos of the day and papers
start-example-settlement = Report and settlement step by step
start-empty-title = Empty seminar
start-empty-text = City, date and start; the rest as you go.
start-pack = Season
start-city = City
start-city-example = Kazan
start-date = Date of the seminar
start-time = Registration starts
start-create = Create the seminar
start-date-outside = Seminars of the season take place from { $from } to { $to }
start-required = Fill in this field
start-import = Open a seminar from a file

## Fields

field-number-from = A number not less than { $min } is needed
field-number-between = A number from { $min } to { $max } is needed
field-money-wrong = An amount in roubles is needed, such as 20500 or 20500.50
field-time-wrong = A time is needed, such as 9:30
field-date-wrong = A date is needed, such as 29.03.2017
field-date-example = dd.mm.yyyy
field-date-open = Open the calendar
field-date-calendar = Calendar
calendar-previous = Previous month
calendar-next = Next month
strip-today = today

## Lengths of time

format-minutes = { $minutes } min
format-hours = { $hours } h
format-hours-minutes = { $hours } h { $minutes } min

# Open questions of the programme

questions-title = Open questions: { $count }
questions-note = The programme gives no single answer here. Record what the coordinator said: everything is then reckoned by it.
questions-safe = the safe reading
questions-unreckoned = Written down, no figure changes: { $why }.
questions-value = How much
questions-who = Who answered, and where
questions-who-example = The coordinator, task “Estimate”
questions-ruled = coordinator’s answer
