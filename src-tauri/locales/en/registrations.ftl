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
people-import-over = { $over ->
    [one] That is { $shown } registration beyond the limit ({ $limit }). Close the list and refuse the surplus before two days are over.
   *[other] That is { $shown } registrations beyond the limit ({ $limit }). Close the list and refuse the surplus before two days are over.
}
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
people-shown-no-data-consent = No consent to data processing
people-shown-mailing-refused = Refused mailings
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
people-history-added-by = Added from the file “{ $file }”
people-history-mailed = Letter: { $letter }
people-history-arrived-at = Checked in: { $desk }
people-history-kit = Bag handed: { $desk }
people-history-undone = Mark taken back: { $desk }
people-history-noted = Note at the desk: { $note }
people-history-edited = Corrected by hand
people-history-imported = Changed by the file “{ $file }”
people-history-merged = Merged with the record: { $name }
people-history-consent = { $what }: { $answer }
people-history-cancelled = Registration cancelled
people-history-reopened = Registration waits for an answer again
people-history-invited = Invitation printed
people-history-invited-letter = Letter with the invitation made
people-history-chosen = One of several entries chosen
people-history-told = Written so at another desk
people-history-by = { $at } · { $operator }
people-history-field = { $field }: { $old } → { $new }
people-mailing-confirmation = confirmation
people-mailing-refusal = refusal
people-mailing-weekly = reminder
people-mailing-final = last reminder
people-mailing-venue-change = change of venue
people-mailing-presentations = presentations
people-mailing-sms = text message
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

## Consents

people-consents = Consents
people-consent-data = To data processing
people-consent-mailing = To mailings
people-consent-yes = yes
people-consent-no = no
people-consent-unknown = not known
people-consent-since = Since { $date }
people-consent-source = How it is known
people-consent-by-word = by word of mouth

## Duplicates

people-duplicates-open = Possible duplicates: { $count }
people-duplicates-title = One person or two?
people-duplicates-note = Pair { $place } of { $total }
people-duplicates-hint = Choose what stays. What differs is highlighted.
people-duplicates-registered = Registered { $at }
people-duplicates-after = Calls, letters, check-ins, the questionnaire and the lead of both records go to one. They can be separated later, in the person’s history.
people-duplicates-merge = Merge
people-duplicates-apart = Two different people
people-duplicates-later = Decide later
people-duplicates-none = No duplicates
people-duplicates-none-text = No phones or addresses occur twice any more, and no names look alike.
people-merged = Merged: { $name }
people-split = Separate
people-split-title = Two records again?
people-split-text = The records were merged { $at }. Everything that the second one had before comes back; calls, letters and marks that came later stay with the first.
people-split-comes-back = This record comes back
people-split-with = With it: { $list }.
people-split-calls = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}
people-split-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}
people-split-sheets = { $count ->
    [one] { $count } questionnaire
   *[other] { $count } questionnaires
}
people-split-lead = the lead
people-split-arrived = the check-in
people-split-fields = The first record goes back to
people-split-edited = The first record was corrected since: its data stay as they are.
people-split-done = Two records again: { $name }
people-likeness-email = same e-mail
people-likeness-phone = same phone
people-likeness-name-and-company = similar name, same company
people-likeness-name = same name

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
people-field-consent = Consent to data processing
people-field-mailing-consent = Consent to mailings
people-field-ticket = Ticket number
people-import-source = Looks like an export of { $source }
people-import-remembered = The columns are read as they were last time.
people-compare-title = Compared with the list:
people-compare-new = new — { $count }
people-compare-same = unchanged — { $count }
people-compare-changing = will change — { $count }
people-compare-repeated = { $count ->
    [one] { $count } row repeats another row of the file
   *[other] { $count } rows repeat other rows of the file
}
people-compare-replace = Take changes from the file
people-compare-changes = What will change in the list
people-compare-take = Take
people-compare-person = Who
people-compare-field = Field
people-compare-old = In the list
people-compare-from-file = In the file
people-compare-take-one = Take from the file: { $name }, { $field }
people-compare-own = corrected by hand
people-compare-by-hand = { $count ->
    [one] { $count } field was corrected here by hand: it stays unless you tick it.
   *[other] { $count } fields were corrected here by hand: they stay unless you tick them.
}
people-compare-first = The first { $count } people are shown. The others follow the tick above.
people-import-undo = The whole import can be undone: Ctrl+Z.
people-import-read-as = Read as
people-import-names = Order of names in the file: last name first { $last }, first name first { $first }, not clear { $undecided }. Check the column “Read as”.
people-import-save-refused = Save the rows to correct
people-import-save-refused-hint = Correct them in a spreadsheet and load that file: nobody will be there twice.

## Erasing

people-erased = Data erased
people-invitation = Invitation
people-invitation-hint = The card with the code for the entrance: a PDF and, with an e-mail address, a draft of the letter with it
people-erase = Erase data
people-erase-title = Erase the data of { $name }?
people-erase-text = Name, company, phone, e-mail and notes disappear from the database, the search and the desk. Only a mark without a name remains, so that the numbers of the report do not change. This cannot be undone.
people-erase-confirm = Erase for good
people-erase-done = { $count ->
    [one] The data of { $count } person were erased
   *[other] The data of { $count } people were erased
}
people-erase-busy = Another program has the database open. Close it: what is left then disappears from the journal file.
people-erase-elsewhere = The data may still be in files made before. The program does not touch them: check and delete them yourself.
people-erase-files = Files of the seminar
people-erase-backups = Backups
people-erase-occurrences = { $count ->
    [one] It seems that the same person is in { $count } record of another seminar. Erase there as well?
   *[other] It seems that the same person is in { $count } records of other seminars. Erase there as well?
}
people-erase-not-here = Photos of the event and the file that the list came from are not changed: the person may be seen in photos, and importing the file again brings them back.
people-retention-title = The data were to be kept until { $date }
people-retention-text = { $count ->
    [one] The list still holds the data of { $count } person.
   *[other] The list still holds the data of { $count } people.
} Keep them longer only if the people agreed to it.
people-retention-erase = Erase everyone’s data
people-retention-all = everyone of the seminar
people-retention-setting = Keep the data of listeners, months
people-retention-setting-hint = After that the program offers to erase the people’s data. 0: it does not.
