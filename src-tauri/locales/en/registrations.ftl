### The page “Registrations”: who has registered and how many will come.

people-add = Add
people-add-title = New listener
people-added = Added: { $name }
people-import = Import a list
people-import-short = From a file
people-export = To Excel
people-empty = Nobody has registered yet
people-empty-text = Import a list from a file: an Excel or CSV table with any column names will do. Or add people one by one.
people-list = List of listeners
people-nothing = Nobody found
people-nothing-text = Try another part of the name, the company or digits of the phone, or take the filter off.
people-unnamed = No name

## Forecast

people-forecast = Registrations and expected turnout
people-registered = { $count ->
    [one] { $shown } person registered
   *[other] { $shown } people registered
}
people-expected = { $low }–{ $high } will come
people-forecast-ok = the minimum of { $minimum } is safe
people-forecast-warn = the minimum of { $minimum } is in doubt
people-forecast-bad = the minimum of { $minimum } is out of reach
people-outcome-ok = the minimum of { $minimum } was reached
people-outcome-bad = the minimum of { $minimum } was not reached
people-needed = { $count } registrations needed for the minimum
people-limit = close the list at { $count }
people-neglected = without reminders { $low }–{ $high } come
people-hall-too-small = The hall is too small: even a full list does not secure the minimum.
people-attended = { $count } came
people-mark-minimum = minimum { $count }
people-mark-needed = needed { $count }
people-mark-limit = limit { $count }

## The list

people-search = Search people
people-search-example = Name, company or digits of the phone
people-shown = Whom to show
people-shown-all = All
people-shown-received = Awaiting confirmation
people-shown-confirmed = Confirmed
people-shown-refused = Refused
people-shown-cancelled = Withdrew
people-shown-arrived = Arrived
people-shown-walk-in = Walk-ins
people-shown-staff = Not listeners
people-count = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
}
people-sort = Order
people-ascending = ascending
people-descending = descending
people-name = Name and position
people-registered-on = Registered
people-state = State
people-here-since = Here since { $time }
people-status-received = Awaiting answer
people-status-confirmed = Confirmed
people-status-refused = Refused
people-status-cancelled = Withdrawn

## One person

people-last-name = Last name
people-first-name = First name
people-middle-name = Middle name
people-company = Company
people-position = Position
people-phone = Phone
people-email = E-mail
people-heard-from = How they heard of the seminar
people-note = Note
people-last-name-needed = Enter the last name
people-staff = not a listener
people-walk-in = walk-in
people-confirm = Confirm
people-cancel = Withdrew
people-refuse = Refuse
people-reason = Reason for refusing
people-reason-hint = It stays in the list: the desk will see it.
people-history = History
people-history-registered = Registration
people-history-walk-in = Entered at the desk
people-history-confirmed = Registration confirmed
people-history-refused = Refused
people-history-refused-because = Refused: { $reason }
people-history-arrived = Marked at the door
people-history-arrived-kit = Marked at the door, kit handed
people-calls = { $count ->
    [one] { $count } call in all
   *[other] { $count } calls in all
}
people-contact-call = Call: { $outcome }
people-contact-venue-change-notice = On the change of venue: { $outcome }
people-outcome-will-come = will come
people-outcome-in-doubt = in doubt
people-outcome-will-not-come = will not come
people-outcome-not-reached = not reached

## Import

people-import-choose = Import a list of people
people-import-check = Check the columns
people-import-result = The list is in
people-import-drop = Drop the file here or choose it
people-import-hint = Excel, OpenDocument or CSV. Earlier registrations stay, repeats are found.
people-import-reading = Reading the file
people-import-working = { $count ->
    [one] Writing down { $count } person
   *[other] Writing down { $count } people
}
people-import-rows = { $count ->
    [one] { $shown } row in the file
   *[other] { $shown } rows in the file
}
people-import-accepted = { $count ->
    [one] { $shown } comes in
   *[other] { $shown } come in
}
people-import-refused = { $count ->
    [one] { $shown } stays out
   *[other] { $shown } stay out
}
people-import-header = The first row holds headings
people-import-preview = First rows of the file
people-import-first = { $count ->
    [one] The first row is shown.
   *[other] The first { $count } rows are shown.
}
people-import-column = What column “{ $column }” holds
people-import-skip = Leave out
people-import-row = Row
people-import-where = Column
people-import-what = What is wrong
people-import-row-out = — the row stays out
people-import-row-in = — the row comes in
people-import-problem = The value cannot be read
people-import-problems = { $count ->
    [one] { $count } remark on the file
   *[other] { $count } remarks on the file
}
people-import-take = { $count ->
    [one] Import { $count } person
   *[other] Import { $count } people
}
people-import-other = Another file
people-import-more = Import another file
people-import-added = Added
people-import-updated = Updated
people-import-duplicates = Already in the list
people-import-left-out = Left out
people-import-refused-rows = { $count ->
    [one] { $count } row stayed out
   *[other] { $count } rows stayed out
}
people-import-warned-rows = { $count ->
    [one] { $count } remark on rows that came in
   *[other] { $count } remarks on rows that came in
}
people-name-order = Order of the name
people-name-order-last-first = Last name, then first
people-name-order-first-last = First name, then last
people-field-full-name = Whole name
people-field-last-name = Last name
people-field-first-name = First name
people-field-middle-name = Middle name
people-field-company = Company
people-field-position = Position
people-field-email = E-mail
people-field-phone = Phone
people-field-heard-from = How they heard
people-field-note = Note
people-field-registered = Date of registration
people-field-status = State of the registration
