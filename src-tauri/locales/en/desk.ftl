### The page “Desk”: marking those who come.

desk-back = Leave
desk-search = Find a person
desk-search-example = Name, company or digits of the phone
desk-found = Who was found
desk-keys = Enter: mark · ↑ ↓: choose · Esc: clear · Ctrl+Z: take the last mark back
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
desk-last-name = Last name
desk-first-name = First name
desk-company = Company
desk-phone = Phone
desk-last-name-needed = Enter the last name
