### The page “Agenda”: blocks in a column of time.

agenda-title = Title of the seminar
agenda-from-to = { $from } – { $to }
agenda-total = { $length } · { $count ->
    [one] { $count } block
   *[other] { $count } blocks
}
agenda-span = { $from }–{ $to }
agenda-business = Without registration: { $length }; the mandatory blocks alone take { $least } and more
agenda-break = The coffee break stands at { $percent } % of that time; talks before it: { $before }, after: { $after }
agenda-blocks = Blocks of the agenda
agenda-end = end
agenda-untitled = Untitled
agenda-mandatory = mandatory
agenda-fold = Fold
agenda-remove = Remove from the agenda

## Adding

agenda-add = Add block
agenda-add-slot = Add: { $title }
agenda-add-talk = Own talk
agenda-add-official = Talk from the list…
agenda-add-workshop = Workshop in place of the success story
agenda-add-coffee = Coffee break
agenda-add-other = Lottery, lunch and so on
agenda-draft = Build from mandatory blocks
agenda-template = Use sample { $number }
agenda-begin-own = Begin with an own talk
agenda-empty = There is no agenda yet
agenda-empty-text = The mandatory blocks are ready, with official titles and points in a valid order. What remains is to name the speakers and add talks of your own.
agenda-missing = { $count ->
    [one] { $count } mandatory block is missing
   *[other] { $count } mandatory blocks are missing
}
agenda-choose-talk = Which talk to add
agenda-slot-opener = opening talk
agenda-slot-product = a talk of your choice
agenda-slot-coffee = coffee break
agenda-slot-story = success story
agenda-slot-questions = questions and answers
agenda-official = Talk from the programme's list
agenda-official-title = Talks from the list
agenda-official-note = Title and points are taken over word for word.
agenda-ready-slides = slides are ready

## One block

agenda-block-title = Title of the block
agenda-model-title = Model: { $title }
agenda-kind = Kind
agenda-kind-registration = Registration
agenda-kind-talk = Talk
agenda-kind-story = Success story
agenda-kind-workshop = Workshop
agenda-kind-coffee-break = Coffee break
agenda-kind-questions = Questions and answers
agenda-kind-other = Other
agenda-minutes-unit = min
agenda-minutes-of = Length in minutes: { $title }
agenda-minutes-to = Upper limit, min
agenda-minutes-fixed = none
agenda-minutes-up-to = up to { $minutes } min
agenda-minutes-range = { $from }–{ $to } min
agenda-grip = Move: { $title }. The up and down arrow keys change its place.
agenda-grip-hint = Drag, or press ↑ ↓
agenda-moved = { $title }: place { $position } of { $count }
agenda-points = Points
agenda-points-hint = { $from }–{ $to } short lines
agenda-point = Point { $number }
agenda-point-add = New point
agenda-point-remove = Remove point { $number }

## Speakers

agenda-speakers = Speakers
agenda-speaker-add = Add speaker
agenda-speaker-new = New speaker
agenda-speaker-remove = Remove speaker { $name }
agenda-speaker-name = Name
agenda-speaker-company = Company
agenda-speaker-position = Position
agenda-speaker-phone = Phone
agenda-speaker-category = Speaks for
agenda-category-organizer = Organizer
agenda-category-partner = Another partner
agenda-category-other-partner = Partner that neither sells nor implements
agenda-category-client = Client
agenda-category-outside = Outside expert
agenda-category-vendor = Vendor
agenda-category-competitor = Competing developer
agenda-category-crm-maker = Maker of a CRM

## Compared with the approved agenda

agenda-approved = The agenda is approved
agenda-approved-on = Approved { $date }
agenda-approved-same = Texts and blocks have not changed since.
agenda-changed = { $count ->
    [one] { $count } change since the approval
   *[other] { $count } changes since the approval
}
agenda-changed-hint = Shifts of time are not shown: they need no new approval.
agenda-changes-agreed = The coordinator agrees to these changes
agenda-change-seminar-title = Title of the seminar
agenda-change-title = Title of the block
agenda-change-points = Points
agenda-change-added = Added block
agenda-change-removed = Removed block
