### Seating: seats, plan of the hall, ticks of the day.

hall-print-plan = Hall plan
hall-print-signs = Signs
hall-seats = Seats
hall-seats-none = set rows and seats
hall-seats-enough = enough for all
hall-seats-missing = { $count ->
    [one] { $count } seat short
   *[other] { $count } seats short
}
hall-planned = Planned
hall-planned-note = listeners
hall-expected = Will come
hall-expected-note = { $count ->
    [one] { $count } registered
   *[other] { $count } registered
}
hall-capacity = The hall holds
hall-capacity-none = no venue chosen
hall-seating = Arrangement
hall-layout = Seating
hall-banned = Round tables are forbidden
hall-banned-text = The programme does not accept a venue with this seating. Ask for chairs in rows.
hall-rows = Rows
hall-seats-per-row = Seats in a row
hall-aisle = Aisle after seat
hall-aisle-none = no aisle
hall-lost = Seats lost
hall-lost-hint = pillars, projector table
hall-signs = Direction signs
hall-signs-hint = from the door to the hall; or a guide
hall-plan = Plan
hall-plan-note = aisles and furniture of usual sizes
hall-plan-label = Plan of the hall: { $seats } seats, { $rows } rows, { $marks } marks
hall-marks = Mark on the plan
hall-nothing = No plan yet
hall-nothing-text = Set the number of rows and of seats in a row, and the plan draws itself.
hall-day = On the day of the seminar
