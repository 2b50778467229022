# Answers of kafedra-cli.
cli-attendance = Registrations: { $registered }, attended: { $attended }
cli-restored = The previous data are kept in { $path }
cli-error = ERROR
cli-warning = WARNING
cli-info = note
cli-excluded = Cost: exclusion from the programme ({ $penalty })
cli-told-by = Cost: the penalty is that of { $rule } ({ $penalty })
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
cli-imported = Rows read: { $read }, added: { $added }, updated: { $updated }, duplicates: { $duplicates }, refused: { $refused }
cli-imported-over = Beyond the limit ({ $limit }) by { $over }: close the list and refuse the surplus before two days are over.
cli-people-refused = Refused: { $people }, registrations left: { $registered }, without a letter of refusal: { $unwritten }
cli-erased = People erased: { $people }
cli-erased-elsewhere = The data may still be in files made before. Check and delete these yourself:
cli-merged = Marks added: { $added }, already there: { $known }, new people: { $people }, marked twice: { $clashes }
cli-desk = Desk { $desk }, entries: { $events }
cli-clash = Marked twice: { $person }, arrivals { $arrivals }, kits { $kits }
cli-differing = Written differently: { $person }, fields { $fields }
cli-unlocked = The desk is open without a PIN
cli-welcome = Checked in
cli-already = Checked in already at { $time }, desk { $desk }
cli-refused = The registration was refused: not checked in
cli-cancelled = The registration was cancelled: not checked in
cli-not-in-list = Not in the list
cli-counters = Attended { $arrived } of { $registered }, walk-ins { $walkins }, kits handed { $kits }
cli-letters = { $count ->
    [one] { $count } letter
   *[other] { $count } letters
}{ $without ->
    [0] {""}
    [one] , { $without } person without an address
   *[other] , { $without } people without an address
}
cli-taken = Files taken: { $added }, already there: { $already }
cli-report-due = Report due: { $date }
cli-whole = The package is whole, files: { $files }
cli-plan-day-off = day off
cli-plan-until = {" "}(until { $date })
cli-plan-better = {" "}(better { $date })
cli-questions = Open questions of the programme, the most pressing first: ● is how it is read, ○ are the other readings. “seminar rule” records the coordinator’s answer.
cli-text-event-word = the event is not called a seminar
cli-text-doubtful-word = the word may be taken for another name of the seminar
cli-text-seminar-of-vendor = the seminar is ascribed to the vendor
cli-text-vendor-role = the vendor looks like the organizer or a speaker
cli-text-support-without-organizer = support is named, but the partner is not named as the organizer
cli-text-brand-in-cold-mail = a mailing to a cold base must not name the vendor or its products
cli-text-missing-title = the fixed title of the seminar is missing
cli-text-missing-free = it does not say that the seminar is free
cli-text-missing-registration = it does not say that registration is needed
cli-text-missing-partner = the name of the partner is missing
cli-text-missing-contact = a phone number or e-mail address is missing
cli-text-missing-address = the address of the venue is missing
cli-text-missing-link = the link to the landing page is missing
cli-text-missing-hashtag = the official hashtag is missing
cli-text-fine = Nothing to remark.
