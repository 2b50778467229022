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
