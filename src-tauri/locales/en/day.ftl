### The day of the seminar: the run sheet, shifts, the moderator’s screen.

day-deed-open = Team on site: decoration and equipment check
day-deed-catering = Check that the coffee break is ready
day-deed-speaker = The speaker has to be in the hall: { $title }
day-deed-close = Packing up, end of rent
day-list = Run sheet
day-photos = Photograph: { $stage }
day-photos-there = photos: { $there } of { $needed }
day-rehearsal = rehearsal
day-clock = Now
day-coming = to come
day-now = now
day-over = over
day-missed = not marked
day-overdue = { $length } late
day-done = done
day-done-at = done at { $time }
day-planned = planned at { $time }
day-mark = Done
day-unmark = Take back
day-nobody = nobody named
day-call = Phone
day-no-phone = no phone given
day-call-title = Call { $name }
day-print = Print
day-moderator = Moderator’s screen
day-leave = To the run sheet
day-left = Left
day-overrun = Time is up — over by
day-next = Next: { $title }
day-next-last = This is the last block
day-next-button = Next block
day-not-begun = Nothing is going on now
day-later = +5 minutes
day-earlier = −5 minutes
day-by-overrun = Shift by the over-run: { $minutes } min
day-keys = Space or → — next block, + and − — shift by 5 minutes, O — shift by the over-run, Esc — back
day-shifts = Shifts
day-shifts-note = The approved programme stays as it is: shifts are seen only here.
day-shifts-none = Everything runs to the programme.
day-shift-line = { $at }: everything from { $from } { $direction ->
    [negative] earlier
   *[positive] later
} by { $length }
day-shift-undone = { $at }: the shift by { $length } was taken back
day-shift-by = by { $name }
day-shift-undo = Undo the last shift
day-shift-reason = Reason of the shift
day-shift-reason-example = Coffee is late

## Questionnaires and lottery
collect-title = Questionnaires
collect-note = Write its number on each. Keys: + and −
collect-count = { $collected } of { $arrived }
collect-count-words = { $collected } questionnaires of { $arrived } listeners
collect-more = One more
collect-less = Take the last one back
collect-keys = + one more, − take the last one back
collect-last = The last is no. { $number }
collect-last-named = The last is no. { $number }, { $name }
collect-none = None has been handed in yet
collect-open = Collect
collect-next = Write this number on it
collect-person = Whose it is
collect-person-hint = May stay empty: type two letters of the last name and choose. Needed if prizes are given by name.
collect-given = has given it already
collect-nobody = Nobody of this name has come
collect-leave = To the run sheet
collect-sheet = No. { $number } · { $time }
lottery-open = Lottery
lottery-title = Lottery for listeners
lottery-prizes = Prizes, in the order of giving
lottery-prize = Prize
lottery-prize-example = T-shirt
lottery-basis = Taking part
lottery-basis-numbers = All questionnaires: { $count }
lottery-basis-named = Those with a name: { $count }
lottery-word = A word from the hall
lottery-word-hint = May stay empty: let a listener call it. It becomes a part of the seed, so nobody can say that the seed was picked.
lottery-begin = Begin the draw
lottery-no-sheets = Collect questionnaires first: the lottery goes by their numbers.
lottery-new = New draw
lottery-participants = { $count ->
    [one] { $count } questionnaire takes part
   *[other] { $count } questionnaires take part
}
lottery-seed = Seed
lottery-how = The order is that of the SHA-256 of “seed:number”
lottery-next = Draw: { $prize }
lottery-ready = Prizes are drawn
lottery-number = No. { $number }
lottery-absent = The winner is not here
lottery-absent-mark = not in the hall
lottery-over = All prizes are given
lottery-exhausted = No questionnaires are left
lottery-winners = Winners
lottery-protocol = Protocol
lottery-keys = Space — next prize, N — the winner is not here, Esc — back
lottery-leave = To the run sheet
