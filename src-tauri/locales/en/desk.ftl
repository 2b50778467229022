### The page “Desk”: marking those who come.

desk-back = Leave
desk-search = Find a person
desk-search-example = Name, company or digits of the phone
desk-found = Who was found
desk-keys = Keys
desk-key-mark = mark
desk-key-choose = choose
desk-key-clear = clear
desk-key-undo = take the last mark back
desk-mute = Without sound
desk-kit-at-once = Hand the kit at once
desk-unnamed = No name
desk-phone-end = phone …{ $digits }
desk-nobody = Nobody found
desk-nobody-text = Try another part of the name, or the phone. Somebody who is not in the list can be entered in half a minute.
desk-recent = Latest marks
desk-recent-none = Nobody is marked yet.

## Counters

desk-arrived = Arrived
desk-of-registered = of { $count }
desk-minimum = Minimum { $count }
desk-minimum-reached = reached
desk-minimum-missing = { $count } more
desk-seats = Seats { $count }
desk-seats-left = { $count } free
desk-seats-none = none free
desk-kits = Kits
desk-of-kits = of { $count }
desk-walk-ins = Walk-ins

## How somebody stands in the list

desk-here-since = Here since { $time }
desk-state-refused = Refused
desk-state-cancelled = Withdrawn
desk-state-staff = Not a listener
desk-state-walk-in = walk-in
desk-state-no-kit = no kit
desk-state-from-paper = from paper
desk-state-undone = taken back
desk-state-repeat = repeat

## Answers

desk-answer = Answer
desk-ready = Ready
desk-ready-text = Type two letters of the name, the company or digits of the phone and press Enter.
desk-welcome = Come in
desk-welcome-walk-in = Entered: come in
desk-ordinal = Listener no. { $number }
desk-staff = Not a listener: not counted
desk-kit-give = Kit handed
desk-kit-before = Kit handed before: no second one
desk-kit-not-handed = Kit not handed
desk-kits-left = { $count ->
    [0] That was the last kit
    [one] { $count } kit left
   *[other] { $count } kits left
}
desk-over-seats = No seat is free
desk-already = Already marked
desk-already-at = { $time }, desk { $desk }
desk-already-by = { $time }, desk { $desk }, { $operator }
desk-refused = Registration refused
desk-refused-text = Call the organizer: only the organizer can let them in.
desk-refused-because = Reason: { $reason }
desk-cancelled = Registration withdrawn
desk-cancelled-text = The listener withdrew. Whoever has come all the same may come in.
desk-not-in-list = Not in the list
desk-undone = Mark taken back
desk-undone-text = The person counts as not arrived again.
desk-kit-done = Kit handed
desk-failed = The mark was not written
desk-scan-unknown = Invitation not recognised
desk-scan-unknown-text = No such code in the list of this seminar. Find the person by name.

## Actions

desk-hand-kit = Hand the kit
desk-admit = Let in all the same
desk-undo = Take the mark back
desk-undo-of = Take the mark back: { $name }

## Walk-in

desk-walk-in = Not in the list
desk-walk-in-title = Enter and mark
desk-walk-in-note = The rest can be added in the list of listeners at any time.
desk-walk-in-confirm = Enter and mark
desk-name = Last and first name
desk-company = Company
desk-phone = Phone
desk-name-needed = Enter the last name at least

## Locked by a PIN

desk-lock = Lock with a PIN
desk-lock-title = Lock the desk with a PIN
desk-lock-note = Only the desk stays, over the whole screen: no list, no money and no finding can be opened on this computer until the PIN is entered. After a restart the desk comes up the same way.
desk-lock-pin = PIN, 4 to 12 digits
desk-lock-again = PIN once more
desk-lock-differ = The PINs differ
desk-lock-confirm = Lock
desk-lock-forgotten = If the PIN is forgotten: close the program and delete the file desk-lock.json in its workspace folder. No mark is lost.
desk-unlock = Unlock
desk-unlock-title = Unlock the desk
desk-unlock-note = Enter the PIN that locked the desk.
desk-unlock-pin = PIN
desk-unlock-wait = Next attempt in { $count } s

## Marks from the paper list

paper-open = From the paper list
paper-title = Marks from the paper list
paper-note = Type the row number or the name and press Enter. The numbers hold for the printout with the mark { $mark }; if yours has another one, go by names.
paper-time = Time on the list
paper-time-needed = Enter the time, such as 09:40
paper-kit = Kit handed
paper-who = Row number or name
paper-nobody = No such row
paper-already = Marked already
paper-entered = Entered
paper-none = Nothing entered yet.
paper-count = Entered: { $count }
paper-done = Done

## The log

desk-log-open = Log
desk-log-title = Log of marks
desk-log-note = Everything marked at the desks, the latest first: marks taken back, repeats and those entered from paper as well.
desk-log-find = Last name, company or desk
desk-log-paper = From paper only: { $count }
desk-log-none = No such marks.
desk-log-desk = desk { $desk }
desk-log-unknown = Not in this list

## Several desks

desks-open = Several desks
desks-open-attention = Several desks: { $count }
desks-title = Several desks
desks-note = Marks of another desk come by file: on a stick or by mail. Order and repetition do not matter, nothing is lost.
desks-own = This desk
desks-name = Name of the desk
desks-name-hint = Each computer has its own, such as “1” and “2”.
desks-operator = Who sits at it
desks-export = Save the marks to a file
desks-exported = The file is saved
desks-file = Arrivals, desk { $desk }
desks-merge = Add the marks of another desk
desks-merge-hint = The file that Kafedra saved at the other desk
desks-merged = { $added ->
    [0] Nothing new
    [one] { $added } entry added
   *[other] { $added } entries added
}
desks-merged-details = Known before: { $known }. New people: { $people }. Marked twice: { $clashes }.
desks-contradicting = Entries that contradict those that were here: { $count }. The old ones stay; save the marks at that desk again.
desks-completed = Filled in or corrected as at that desk: { $count ->
    [one] for { $count } person
   *[other] for { $count } people
}.
desks-differing = Data differs: { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desks-differing-text = For now everything here is as it was. Choose what is right on the other side.
desks-versions = Written differently
desks-versions-note = The same was corrected at several desks. Choose what is right: the other desks learn of it from your next file.
desks-version-by = { $operator }, desk { $desk }, { $at }
desks-version-at = desk { $desk }, { $at }
desks-version-desk = desk { $desk }
desks-version-here = was in the list
desks-version-blank = blank
desks-version-current = in the list now
desks-version-keep = Keep this
desks-version-take = Take this
desks-version-take-one = Take: { $name }, { $field }: { $value }
desks-here = What is gathered here
desks-none = No marks yet.
desks-row = Desk { $desk }
desks-row-own = Desk { $desk }: this computer
desks-row-events = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
desks-row-last = the last at { $time }
desks-gap = From desk { $desk } the entries { $first }–{ $last } are missing: get a fresh file from it.
desks-reused = Two computers gave their desk the same name: “{ $desk }”. No mark is lost, but gaps cannot be noticed so: rename one.
desks-unnamed = { $count ->
    [one] A mark of { $count } person who is not in this list: the registration was deleted or stayed on the other computer.
   *[other] Marks of { $count } people who are not in this list: their registrations were deleted or stayed on the other computer.
}
desks-clashes = Marked twice
desks-clash-arrivals = Arrival
desks-clash-kits = Kit
desks-clash-mark = { $time }, desk { $desk }
desks-clash-kit-twice = Kit handed twice
desks-clash-unknown = Not in the list
desks-clash-keep = The same person
desks-clash-keep-hint = Both marks stay in the log, the first counts
desks-clash-undo = Take the second mark back
desks-clash-undo-hint = Somebody else was meant: the second mark is taken back, find the one who came
desks-clashes-none = Nobody is marked twice.
desks-clashes-seen = { $count ->
    [one] { $count } more repetition was looked at before.
   *[other] { $count } more repetitions were looked at before.
}
desks-twins = Looks like one person
desks-twins-note = Entered at the door, but the list has the same name or phone.
desks-twin-walk-in = entered at the door
desks-twin-other = in the list
desks-twin-same = One person
desks-twin-different = Different people
desks-close = Close
