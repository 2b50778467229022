# Printed documents and spreadsheets.

document-application = Application
document-self-check = Self-check before the seminar
document-programme = Seminar programme
document-questionnaire = Listener questionnaire
document-sign-in-list = Sign-in list
document-call-sheet = Call sheet
document-run-sheet = Run sheet for the moderator
document-briefing = Briefing for the team
document-lottery-protocol = Protocol of the lottery
document-invitations = Invitations
document-estimate = Estimate
document-signs = Signs
document-kit-list = Listener kits
document-hall-plan = Hall plan
document-stage-plan = Dates
document-registrations = Registered listeners
document-settlement = Settlement

# Foot of every page.
document-page-of = page { $page } of { $pages }

programme-date = Date
programme-time = Time
programme-free = free admission
programme-place = Place
programme-organizer = Organizer
programme-hashtag = Hashtag
programme-registration = Registration
programme-talk = Talk
programme-workshop = Workshop
programme-coffee-break = Coffee break
programme-questions = Questions and answers
programme-other = Extra item

questionnaire-label = Listener questionnaire
questionnaire-request = Please fill in this questionnaire and hand it to the registration desk when you leave.
questionnaire-sample = SAMPLE. The questionnaire template of this season has not been loaded yet: the coordinator hands it out. The questions below are a neutral stand-in, not for listeners.
questionnaire-sample-short = SAMPLE of the listener questionnaire
questionnaire-consent = By filling in this questionnaire you agree that the organizer keeps these details and gets in touch with you.
questionnaire-name = First and last name
questionnaire-company = Company
questionnaire-position = Position
questionnaire-phone = Phone
questionnaire-email = E-mail
# Words at both ends of the marks from 1 to 5.
questionnaire-scale-low = not at all
questionnaire-scale-high = completely

# Run sheet for the moderator
run-sheet-empty = The programme has no blocks yet.
run-sheet-reminders = Not to be forgotten
run-sheet-technician = Technician of the hall

# Briefing for the team
briefing-meets = Team meets
briefing-doors = Registration
briefing-ends = End
briefing-vacant = Nobody has been given: { $roles }.
briefing-contacts = Who is who
briefing-who = Who
briefing-role = Answers for
briefing-when = When
briefing-phone = Phone
briefing-others = Venue and coordinator
briefing-speakers = Speakers: start of the talk
briefing-responsible = Answers for the whole day: takes over the hall, decides what is moved, keeps in touch with the coordinator.
briefing-desk-manager = Sits at the registration desk to the end of the seminar: ticks arrivals in the list, hands the kit over at once and in person, meets latecomers, collects questionnaires.
briefing-moderator = Leads the hall: opens the seminar, watches the time of the talks, asks for questions after each, asks at the start and at the end to fill in the questionnaires and reminds of the lottery.
briefing-microphone-carrier = Carries the second microphone through the hall when listeners ask questions.
briefing-speaker-minder = Half an hour before each talk looks whether the speaker is in the hall; if not, phones and warns the moderator.
briefing-catering-minder = Half an hour before the break looks at the coffee; if it is late, tells the moderator at once, so that the order of talks is changed.
briefing-guide = Meets listeners at the entrance of the building and shows the way to the hall.
briefing-photographer = Takes several pictures of every stage: registration, decoration of hall and desk, the full hall, the coffee break.
briefing-lead-manager = Talks to listeners in the break and after the seminar, notes who is interested in what.

# Protocol of the lottery
lottery-protocol-counts = Listeners who came: { $arrived }, questionnaires collected: { $collected }.
lottery-protocol-none = There has been no lottery yet.
lottery-protocol-draw = Draw { $number }
lottery-protocol-began = Began
lottery-protocol-participants = Questionnaires taking part
lottery-protocol-numbers = all that were collected
lottery-protocol-named = those with a name
lottery-protocol-sheets = Their numbers
lottery-protocol-seed = SEED
lottery-protocol-time = Time
lottery-protocol-prize = Prize
lottery-protocol-number = Number
lottery-protocol-winner = Winner
lottery-protocol-absent = was not in the hall, the prize was drawn again
lottery-protocol-redrawn = instead of an absent one
lottery-protocol-nothing = No prize has been drawn yet.
lottery-protocol-how = How to check: a colon and the number of a questionnaire are put behind the seed (“seed:7”), and the SHA-256 of this text in UTF-8 is reckoned. The numbers stand in the rising order of these sums; the first in the order get the prizes. Who takes part was fixed before the seed existed.
lottery-protocol-host = Moderator
lottery-protocol-witness = Witness from the hall

# Call sheet
call-sheet-count = { $people ->
    [0] Nobody to call: everybody whose registration stands has answered.
    [one] { $people } person to call.
   *[other] { $people } people to call.
}
call-sheet-how = Tick the answer; call again whoever did not pick up. The day before, a letter goes to those who come or are in doubt.
call-sheet-name = Whom
call-sheet-phone = Phone
call-sheet-will-come = Will come
call-sheet-in-doubt = In doubt
call-sheet-will-not-come = Will not
call-sheet-not-reached = No answer
call-sheet-note = Note
call-sheet-tried = { $count ->
    [one] tried once
   *[other] tried { $count } times
}: { $when }

# Columns of the table for the mail merge of another program
letters-column-email = E-mail
letters-column-name = Name
letters-column-subject = Subject
letters-column-text = Text

sign-in-list-count = { $people ->
    [one] { $people } listener, in alphabetical order.
   *[other] { $people } listeners, in alphabetical order.
} Tick the arrival and hand over the kit at once; write people who are not listed at the end. Mark of the list: { $mark }: by it the program knows the row numbers when marks are entered from paper.
sign-in-list-walk-ins = Came without registration
sign-in-list-number = No.
sign-in-list-name = Last, first and middle name
sign-in-list-company = Company
sign-in-list-phone = Phone
sign-in-list-came = Came
sign-in-list-kit = Kit
sign-in-list-signature = Signature

invitations-head = Invitation to a free seminar
invitations-when = { $date }, registration opens at { $time }
invitations-show = Show the code at the door
invitations-none = Nobody to invite yet: there are no listeners in the list.

estimate-number = No.
estimate-kind = Cost kind
estimate-item = Item
estimate-detail = Details
estimate-planned = Planned
estimate-agreed = Agreed
estimate-papers = On papers
estimate-total = Total
estimate-organizer = Organizer
estimate-planned-total = Planned in all
estimate-agreed-total = Agreed
estimate-barter = barter
estimate-branded = with the organizer’s logo
# Title of the spreadsheet: "Estimate: Kazan, 29 March 2017".
estimate-sheet-title = Estimate: { $place }

signs-seminar = Seminar

kit-list-listeners = Listeners planned
kit-list-kits = Kits to pack
kit-list-packed = Packed
kit-list-with-reserve = with a reserve of { $percent }%
kit-list-each = In every kit
kit-list-item = What
kit-list-pieces = Needed
kit-list-counted = Counted
kit-list-shipped = Materials sent to you
kit-list-received = Received
kit-list-prizes = Lottery prizes
kit-list-promo-code = Promo code for listeners
kit-list-address = Address for the materials
kit-list-no-address = No address yet: postcode, city, street, house, office, company, contact person, phone.

hall-plan-seats = seats, { $layout }
hall-plan-rows-of = { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
} of { $seats }
hall-plan-theatre = theatre
hall-plan-classroom = classroom
hall-plan-u-shape = U-shape
hall-plan-round-table = round tables
hall-plan-other = other
hall-plan-empty = The hall has not been planned yet: give the rows and the seats per row.
hall-plan-too-large = The hall is larger than one sheet can show.
hall-plan-not-in-rows = This layout is not drawn in rows
hall-plan-scale = Scale 1 : { $scale }; aisles and furniture of the usual sizes.
hall-plan-lost = { $seats ->
    [one] { $seats } seat is missing (pillar, aisle, projector table): cross it out on the plan.
   *[other] { $seats } seats are missing (pillars, aisle, projector table): cross them out on the plan.
}
# End of the scale bar.
hall-plan-metres = 5 m
hall-mark-screen = Screen
hall-mark-registration-desk = Registration desk
hall-mark-speakers-table = Speakers’ table
hall-mark-handout-table = Handout table
hall-mark-floor-banner = Floor banners
hall-mark-wall-flag = Wall flag
hall-mark-direction-signs = Direction signs

stage-plan-legend = Bold: dates of the programme; the others are recommendations. The day of the seminar is highlighted.
stage-plan-date = Date
stage-plan-better = Better by
stage-plan-what = What to do
stage-plan-owner = Who
stage-plan-note = Reason

settlement-compensation = Compensation
settlement-compensation-at-most = Compensation, at most
settlement-points = Points
settlement-rule = Rule
settlement-step = Step
settlement-result = Result
settlement-flags = What may still change the result

registrations-sheet = Listeners
registrations-title = Registered listeners: { $place }
registrations-number = No.
registrations-last-name = Last name
registrations-first-name = First name
registrations-middle-name = Middle name
registrations-company = Company
registrations-position = Position
registrations-phone = Phone
registrations-email = E-mail
registrations-came = Came
registrations-arrived = Arrived at
registrations-kit = Kit
registrations-status = Status
registrations-registered = Registered at
registrations-heard-from = Heard from
registrations-yes = yes
registrations-received = received
registrations-confirmed = confirmed
registrations-refused = refused
registrations-cancelled = cancelled
registrations-walk-in = walk-in

application-city = City
application-date = Date of the seminar
application-listeners = Listeners planned
application-partner = Partner
application-site = Site
application-contacts = Contacts
application-experience = Experience of holding seminars
application-no-experience = The company has not held any seminars yet.
application-held-listeners = { $listeners ->
    [one] { $listeners } listener
   *[other] { $listeners } listeners
}
application-held-vendor-programme = within a marketing programme of 1C-Bitrix
application-audience = Audience
application-no-audience = Potential new clients; no details yet.
application-terms = Terms of taking part
application-member = The company is in the Bitrix24 partner programme.
application-no-member = The company is not in the Bitrix24 partner programme.
application-member-open = Membership in the Bitrix24 partner programme is not stated.
application-free = Listeners come in free of charge.
application-fee = Coming in costs listeners { $fee }.

self-check-legend = Walk through the hall, the desk and the kits an hour before registration begins: an observer of 1C-Bitrix looks at the same.
self-check-what = What has to be there
self-check-cost = Otherwise
self-check-seen = Checked by
self-check-costs = This costs points
self-check-asked = This is what the programme asks for
self-check-exclusion = exclusion
self-check-points = { $points ->
    [one] −{ $points } point
   *[other] −{ $points } points
}

## Calendar

calendar-title = Seminar plan
calendar-better = Better done on { $date }.
calendar-day-off = This is a day off.
calendar-done = Done.
