### The report: what is there, the package, its verification.

report-pieces = What goes into the report
report-complete = complete
report-missing = { $count ->
    [one] { $count } piece is missing
   *[other] { $count } pieces are missing
}
report-optional = optional
report-there = there
report-not-there = missing
report-open-page = Open the page “{ $page }”

report-package = Report package
report-pack = Make the package
report-pack-text = An archive of all files with their checksums. The same data always give the same file.
report-pack-incomplete = You can make it now, but the report will not be accepted without the missing pieces.
report-packing = Packing and checking
report-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
report-copy-hash = Copy the checksum
report-hash-copied = The checksum was copied

report-verify = Verify a package
report-verify-note = whether an archive that was sent or received is whole
report-verify-choose = Drop the archive here or choose a file
report-verifying = Checking every file
report-whole = The package “{ $name }” is whole
report-whole-text = { $count ->
    [one] { $count } file was checked and matches the manifest.
   *[other] { $count } files were checked, and all match the manifest.
}
report-broken = The package “{ $name }” is damaged or changed

report-dates = Handing in
report-due = Due on { $date }
report-no-due = No due date is given
report-accepted-badge = accepted
report-uploaded-in-time = handed in on time
report-individual = Individual due date
report-individual-hint = If the coordinator set an earlier date.
report-uploaded = Uploaded
report-uploaded-hint = When the package was put on the portal.
report-accepted = Accepted
report-task = The report task is filled in
report-task-hint = Every field of the task on the portal.
report-presentations = Address of the presentations
report-photos = Address of the photos

report-landing-url = Address of the landing page
report-own-site = Announcement on your own website
report-own-site-hint = Address of the page with the short announcement.
report-landing-form-tested = The registration form was tested
report-landing-screen-tested = The message after registration was checked
report-landing-letter-tested = The registration letter arrives
report-landing-closed = Registration is closed, and the page says so

report-list-report = Before handing in
