### Overview: what next, what is at stake, the seminar's card and team.

overview-menu = Actions for the seminar
overview-next = What next
overview-next-of = { $shown } of { $total }
overview-next-none = All done
overview-next-none-text = Nothing with a date is left to do.
overview-all-dates = All dates
overview-overdue = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
overview-due = last day { $date }
overview-answer = Answer the remarks: { $stage }
overview-await = Await the approval: { $stage }
overview-advice = advice
overview-nobody = { $role }: nobody yet

overview-stakes = What is at stake
overview-steps = Step by step
overview-excluded = The seminar is excluded from the programme
overview-excluded-text = There will be no compensation and no points. The settlement says why.
overview-excluded-open = What is left of compensation and points is for the coordinator to say: the sums below are an upper bound.
overview-points = Points
overview-points-of = of { $base }, penalties −{ $penalties }
overview-points-full = no penalties
overview-upper = Compensation, at most
overview-sure = for sure { $sum }
overview-listeners = Listeners
overview-listeners-planned = Listeners, planned
overview-of = { $count } of { $needed }
overview-minimum-met = the minimum is reached
overview-minimum-missed = below the minimum

overview-strip = The way to the seminar
overview-strip-seminar = Seminar
overview-strip-report = Report

overview-turnout = How many will come
overview-to-registrations = Registrations
overview-registered = { $count ->
    [one] { $shown } registration
   *[other] { $shown } registrations
}
overview-attended = { $count ->
    [one] { $shown } listener came
   *[other] { $shown } listeners came
}
overview-turnout-ok = { $low }–{ $high } will come, enough for the minimum of { $minimum }
overview-turnout-warn = { $low }–{ $high } will come, the minimum of { $minimum } is in doubt
overview-turnout-bad = { $low }–{ $high } will come, short of the minimum of { $minimum }
overview-turnout-none = it will take { $needed } to reach the minimum
overview-hall-too-small = the hall is too small: even a full list does not ensure the minimum
overview-turnout-picture = { $registered } registered, { $low } to { $high } will come, the minimum is { $minimum }.
overview-mark-minimum = minimum { $count }
overview-mark-needed = needed { $count }
overview-mark-limit = limit { $count }
overview-key-registered = registered
overview-key-attended = came
overview-key-expected = will come: { $low }–{ $high }
overview-key-neglected = without reminders: { $low }–{ $high }

overview-phases = Findings by page
overview-phases-fine = { $count ->
    [one] { $count } page is in order
   *[other] { $count } pages are in order
}
overview-phases-none = Every page is in order.

overview-card = Seminar card
overview-card-edit = Edit the card
overview-card-place = Place
overview-card-city = City
overview-card-country = Country
overview-card-date = Date
overview-card-date-from = { $date }, registration from { $time }
overview-card-start = Registration starts
overview-card-partner = Partner
overview-card-contacts = Contacts
overview-card-planned = Planned listeners
overview-card-experienced = Experience
overview-card-application = Application
overview-experienced-yes = has held IT seminars before
overview-experienced-no = first IT seminar
overview-experienced-label = Has held IT seminars before
overview-experienced-hint = The programme advises beginners to start with thirty listeners.
overview-application-none = not sent
overview-application-sent = sent on { $date }
overview-application-approved = approved on { $date }
overview-application-sent-label = Sent
overview-application-approved-label = Approved
overview-partner-name = Company
overview-partner-city = City of the company
overview-partner-site = Website
overview-partner-phone = Phone
overview-partner-email = E-mail

overview-team = Team
overview-team-edit = Edit the team
overview-team-open = Open
overview-team-empty = No team yet
overview-team-empty-text = Write down who answers for what, and how to reach the coordinator.
overview-coordinator = Programme coordinator
overview-coordinator-unknown = No coordinator named
overview-coordinator-group = Working group on the portal
overview-member-add = Add a person
overview-member-remove = Remove the person
overview-member-name = Name
overview-member-nameless = No name
overview-member-phone = Phone
overview-member-email = E-mail
overview-member-comes = Comes at
overview-member-arrives = comes at { $time }
overview-member-roles = Duties
overview-member-no-role = no duties yet
overview-role-responsible = responsible
overview-role-desk-manager = registration manager
overview-role-moderator = moderator
overview-role-microphone-carrier = second microphone
overview-role-speaker-minder = contact with speakers
overview-role-catering-minder = coffee break
overview-role-guide = guide for guests
overview-role-photographer = photographer
overview-role-lead-manager = leads

overview-remove = Delete the seminar
overview-remove-title = Delete the seminar “{ $city }, { $date }”?
overview-remove-text = Its registrations, photos and papers go with it and cannot be brought back. You can save the seminar to a file first.
overview-remove-confirm = Delete for good
overview-removed = The seminar “{ $city }” was deleted
