# Import of people. Why a file cannot be read; stands behind “The file … was not read.”
import-refusal-empty = There is not a single row in it: check whether it is the right file and whether the table was saved.
import-refusal-password-protected = It is protected by a password: open it in a spreadsheet program, save a copy without the password and choose that.
import-refusal-truncated = Its end is missing, it was downloaded or copied only in part: get it once more.
import-refusal-not-a-table = It is not a table: choose a CSV, XLSX, XLS or ODS file with the list of people.
import-refusal-old-workbook = It is a spreadsheet in an outdated format: open it in a spreadsheet program and save it as XLSX or CSV.
import-refusal-too-large = It is too large for a list of people, up to { $megabytes } MB and { $rows } rows are read: leave only the sheet with the list in it or split it.
import-refusal-damaged = It is damaged: open it in a spreadsheet program, save it again as XLSX or CSV and choose it once more.

# What is wrong in row { $row }, column “{ $heading }”.
import-problem-no-name-column = No column with names was found: say in the mapping which column is the last name, the first name or the full name.
import-problem-no-name = Row { $row }: neither a last nor a first name. The row was left out; write the name into column “{ $heading }” and load the file again.
import-problem-unreachable = Row { $row }, column “{ $heading }”: the e-mail address is broken and there is no phone. The row was left out; correct the address or add a phone.
import-problem-broken-email = Row { $row }, column “{ $heading }”: the e-mail address is broken. The person was added and what was written is kept in the note; ask for the address by phone.
import-problem-broken-phone = Row { $row }, column “{ $heading }”: this does not look like a whole phone number. The person was added and what was written is kept; check the number.
import-problem-broken-date = Row { $row }, column “{ $heading }”: the date could not be read. The person was added with today as the date of registration.
import-problem-no-contact = Row { $row }: neither e-mail nor phone. The person was added but cannot be reminded of the seminar.
import-problem-not-coming = Row { $row }, column “{ $heading }”: the registration was cancelled. The row was left out.
import-problem-too-long = Row { $row }, column “{ $heading }”: the text is too long. A name of that length is left out with its row, anything else is cut; check this cell.
import-problem-bad-characters = Row { $row }, column “{ $heading }”: some letters cannot be read. The person was added; compare with the original file.
import-problem-unclosed-quote = Row { $row }: a quotation mark is opened and never closed. From this row on quotation marks were read as ordinary characters; check this row.
import-problem-extra-cells = Row { $row }: more cells than headings, a separator probably got into the text. The person was added; check whether the data has shifted.
import-problem-kept = Row { $row }, column “{ $heading }”: the file says something else than is known of the person. What was known stays; if the file is right, correct the entry.

# The file of refused rows: its name, and the heading of the added column.
import-refused-file = Rows to correct
import-refused-column = What is wrong

# Where a file comes from, if it is known by its columns.
import-source-pretix-checkin = pretix check-in list
import-source-pretix-positions = pretix order positions
import-source-eventbrite-us = Eventbrite (US)
import-source-eventbrite-uk = Eventbrite (UK)
import-source-timepad = Timepad
import-source-hi-events = Hi.Events
import-source-alfio = alf.io
import-source-indico = Indico
import-source-indico-import = Indico import list
import-source-bitrix-ids = Bitrix24 leads
import-source-bitrix-captions = Bitrix24 leads
import-source-v-card = vCard address book
