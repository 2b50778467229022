# Answers of kafedra-cli.
cli-attendance = Registrations: { $registered }, attended: { $attended }
cli-restored = The previous data are kept in { $path }
cli-error = ERROR
cli-warning = WARNING
cli-info = note
cli-excluded = Cost: exclusion from the programme ({ $penalty })
cli-points = Cost: { $points } { $points ->
    [one] point
   *[other] points
} ({ $penalty })
cli-ledger =
    { $effect ->
        [excluded] exclusion
        [nothing] neither points nor compensation
       *[points] −{ $points }
    }{ $worse ->
        [yes] {" "}(−{ $worst } if taken for every case)
       *[no] {""}
    }
cli-one-more = One more listener is worth { $sum } and { $points } { $points ->
    [one] point
   *[other] points
}
cli-strict = If unapproved announcing is read strictly, compensation is { $strict }
cli-settled = In all: compensation at most { $upper }, for sure { $sure }; points { $net }, paid { $paid }
cli-pack-fine = No problems.
cli-imported = Rows read: { $read }, added: { $added }, completed: { $updated }, duplicates: { $duplicates }, refused: { $refused }
cli-merged = Marks added: { $added }, already there: { $known }
cli-welcome = Checked in
cli-already = Checked in already at { $time }, desk { $desk }
cli-refused = The registration was refused: not checked in
cli-cancelled = The registration was cancelled: not checked in
cli-not-in-list = Not in the list
cli-counters = Attended { $arrived } of { $registered }, walk-ins { $walkins }, kits handed { $kits }
cli-taken = Files taken: { $added }, already there: { $already }
cli-report-due = Report due: { $date }
cli-whole = The package is whole, files: { $files }
