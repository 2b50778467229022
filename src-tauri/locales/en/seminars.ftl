### The manager's table over all seminars.

seminars-examples = Examples
seminars-example-kazan = Kazan: too few listeners
seminars-example-moscow = Moscow: full compensation
seminars-example-tomsk = Tomsk: two organizers
seminars-total = Seminars
seminars-ahead = { $count ->
    [0] none ahead
    [one] { $count } ahead
   *[other] { $count } ahead
}
seminars-upper = Compensation, at most
seminars-upper-note = all seminars together
seminars-reports = Reports awaited
seminars-reports-note = over, but the report is not in
seminars-empty = No seminars yet
seminars-empty-text = Begin with an empty seminar, or open an example in which everything is filled in.
seminars-column-city = City
seminars-column-date = Date
seminars-column-listeners = Listeners
seminars-column-findings = Findings
seminars-column-points = Points
seminars-column-money = Compensation
seminars-column-report = Report
seminars-attended = { $attended } of { $registered }
seminars-planned = plan { $planned }
seminars-excluded = excluded
seminars-report-due = due
seminars-report-late = overdue
seminars-report-uploaded = handed in
