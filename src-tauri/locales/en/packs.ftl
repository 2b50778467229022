# What is wrong in a season's pack.toml, for the one who writes it. { $text } is what stands in the file, { $name } the
# name of a key or an entry, { $meant } a similar name, { $known } the names that are possible.
pack-too-large = The file is too large to describe a season: { $kilobytes } KB, and no season has more than { $limit_kilobytes } KB.
    .hint = Check that it is the right file: it has to be pack.toml.
pack-encoding =
    { $case ->
        [utf16] The file is saved in UTF-16 and has to be in UTF-8.
       *[other] Here is a byte that does not occur in UTF-8: the file is saved in another encoding.
    }
    .hint = Open the file in an editor and save it in UTF-8.
pack-not-a-pack = This is no description of a season: the file has none of its sections.
    .hint = Start from the pack.toml of another season and change its values.
pack-syntax =
    { $case ->
        [twice] This key or section is there already, further up: “{ $text }”.
        [quote] The text here is not in quotes, or a quote is not closed: “{ $text }”.
        [bracket] A bracket is not closed here: “{ $text }”.
        [equals] The key here is not followed by “=”: “{ $text }”.
        [value] Nothing follows the “=” here: “{ $text }”.
       *[other] This line is not TOML: “{ $text }”.
    }
    .hint =
        { $case ->
            [twice] Keep one of the two.
            [quote] Texts and dates are written in straight double quotes: name = "A name".
            [bracket] Close a list with “]” and an entry on one line with a brace.
            [equals] Write it so: key = value.
            [value] Write it so: version = 1.
           *[other] Look at quotes, brackets and “=” in this line and the one above.
        }
pack-unknown-key = The key “{ $name }” is unknown here.
    .hint =
        { $advice ->
            [meant] Did you mean “{ $meant }”?
            [known] Known here are: { $known }.
           *[nothing] Nothing is given here: remove this line.
        }
pack-unknown-value = The value “{ $name }” is unknown here.
    .hint =
        { $advice ->
            [meant] Did you mean “{ $meant }”?
            [known] Known here are: { $known }.
           *[nothing] Nothing is given here: remove this line.
        }
pack-missing =
    { $case ->
        [section] The section or value “{ $name }” is missing.
        [parameter] The rule lacks the parameter “{ $name }”.
       *[value] The value “{ $name }” is missing.
    }
    .hint =
        { $case ->
            [section] Add it; the pack.toml of another season shows how to write it.
            [parameter] Add it to with: with = { "{" } { $name } = … { "}" }.
           *[value] Add a line “{ $name } = …”; the pack.toml of another season shows how to write it.
        }
pack-wrong-type =
    Here { $wanted ->
        [count] a whole number from zero up
        [whole] a whole number
        [number] a number
        [text] a text
        [switch] true or false
        [list] a list
        [date] a date
       *[table] a set of named values
    } is wanted, and the file has “{ $text }”.
    .hint =
        { $wanted ->
            [count] Write the number without quotes: 15.
            [whole] Write the number without quotes: 15.
            [number] Write the number without quotes: 15.
            [text] Texts are written in quotes: "Казань".
            [switch] Write true or false without quotes.
            [list] Lists are written in square brackets: ["Казань", "Томск"].
            [date] Dates are written in quotes: "2017-03-27".
           *[table] Compare with the same place in the pack.toml of another season.
        }
pack-wrong-number =
    { $negative ->
        [true] Here a whole number from zero up is wanted, and the file has “{ $text }”.
       *[other] Such a number does not fit here: “{ $text }”.
    }
    .hint =
        { $wanted ->
            [count] Write a whole number without a minus: 15.
           *[other] Write a smaller number.
        }
pack-no-date = There is no such date in the calendar: “{ $text }”.
    .hint = Dates are written in quotes, year, month and day with hyphens: "2017-03-27".
pack-no-time = There is no such time of the day: “{ $text }”.
    .hint = Times are written in quotes, hours and minutes with a colon: "12:00".
pack-unreadable = This value cannot be read: “{ $text }”.
    .hint = Compare with the same place in the pack.toml of another season.
pack-date-order = The date “{ $name }” ({ $date }) is later than “{ $other }” ({ $other_date }).
    .hint = Mend one of the two: the first cannot be later than the second.
pack-week-outside = Week { $number } touches { $date }, and seminars are held from { $from_date } to { $to_date }.
    .hint = Mend the date of the week, or event_from and event_to.
pack-week-reversed = Week { $number } ends before it begins.
    .hint = Swap from and to.
pack-week-twice = Week { $number } stands twice.
    .hint = Give each week a number of its own.
pack-week-hole =
    { $single ->
        [true] The day { $from_date } belongs to { $case ->
            [two] two weeks
           *[none] no week
        }.
       *[false] The days from { $from_date } to { $to_date } belong to { $case ->
            [two] two weeks
           *[none] no week
        }.
    }
    .hint = Every day from event_from to event_to has to belong to one week.
pack-stage-outside =
    { $case ->
        [early] Stage “{ $stage }” is due on { $due_date }, and applications open only on { $applications_date }.
       *[late] Stage “{ $stage }” is due on { $due_date }, and a seminar may be held as early as { $seminar_date }.
    }
    .hint = The due date lies between the first day of applications ({ $applications_date }) and the first seminar ({ $seminar_date }).
pack-stage-due = Stage “{ $stage }” needs either one date due, or dates by week due_by_week.
    .hint = Keep one of the two.
pack-stage-week = Stage “{ $stage }” has a date for week { $number }, and the season has no such week.
    .hint = The weeks are listed in the section season, under weeks.
pack-stage-week-missing = Stage “{ $stage }” has no date for week { $number }.
    .hint = Add it to due_by_week: { "{" } week = { $number }, due = "2017-03-17" { "}" }.
pack-stage-circle = Stage “{ $stage }” waits for itself: the chain of after comes back to it.
    .hint = Remove after from one of the stages in the chain.
pack-day-of-year = { $date } is not a day of the year { $year }.
    .hint = Move it to the work_years entry of its own year.
pack-no-weekend = { $date } is neither a Saturday nor a Sunday and cannot be a working weekend.
    .hint = Remove it from working_weekends: weekdays are working days anyway.
pack-calendar-twice = The work calendar of { $country } for { $year } stands twice.
    .hint = Make one work_years entry of the two.
pack-calendar-year = The work calendar of { $country } has no year { $year }, in which the season lies.
    .hint = Add a work_years entry for that year: without it dates in working days would be wrong.
pack-bad-id =
    { $case ->
        [empty] The id is empty.
       *[other] The id “{ $id }” will not do: the season’s words are found by it.
    }
    .hint = Use Latin letters, digits, hyphens and underscores: "coffee_break".
pack-twice = The id “{ $id }” stands a second time.
    .hint = Give each entry an id of its own.
pack-no-words = There are no words for this entry: { $file } has no line “{ $word }”.
    .hint = Add to { $file } beside the season's file: { $word } = What the organizer will read.
pack-readings =
    { $case ->
        [first] The first reading of question { $question } changes something, though it has to be the season as written.
       *[few] Question { $question } has fewer than two readings.
    }
    .hint =
        { $case ->
            [first] Take set and asks away from it and make the change the second reading.
           *[few] Name at least two: { "{" } id = "calendar" { "}" }, { "{" } id = "working" { "}" }.
        }
pack-reading-broken = The reading changes “{ $place }”, but the season has no such place or the value does not fit there.
    .hint = A place is written with dots: "deadlines.lateness_unit", "penalties.PEN-02.excludes", "rules.PRG-13.with.extra".
pack-no-such =
    { $what ->
        [calendar] The season has no work calendar of the country “{ $name }”.
        [cost-kind] The season has no kind of cost “{ $name }”.
        [penalty] The season has no penalty “{ $name }”.
        [photo-stage] The season has no photo stage “{ $name }”.
        [slot] The season’s programme has no mandatory block “{ $name }”.
        [stage] The season has no stage “{ $name }”.
        [talk] The season’s programme has no talk “{ $name }”.
        [tick] The season’s checklist has no item “{ $name }”.
       *[check] There is no check “{ $name }”.
    }
    .hint =
        { $advice ->
            [meant] Did you mean “{ $meant }”?
            [known] There are: { $known }.
           *[nothing] Describe such an entry, or remove what refers to it.
        }
pack-penalty-needs = Penalty “{ $penalty }” lacks: { $names }.
    .hint = Without it nobody can tell when it holds: add it.
pack-penalty-nothing = Penalty “{ $penalty }” costs nothing: neither points nor exclusion.
    .hint = Give points or excludes = true, or remove the row.
pack-penalty-overlap =
    Penalties “{ $other }” and “{ $penalty }” both hold { $days ->
        [open] from day { $from } of lateness on
        [one] on day { $from } of lateness
       *[many] from day { $from } to day { $to } of lateness
    }.
    .hint = Mend late_from and late_to: a day of lateness has one penalty.
pack-penalty-hole =
    Between the penalties “{ $other }” and “{ $penalty }” { $days ->
        [one] day { $from } of lateness has
       *[many] days { $from } to { $to } of lateness have
    } no penalty.
    .hint = Mend late_to of the first or late_from of the second.
pack-zero = Nothing can be divided by zero: a number from one up is wanted.
    .hint = Write 1 if nothing is to be divided.
pack-turnout-rest = Turnout is not given for all cities.
    .hint = Put an entry with cities = ["*"] last: it holds for all others.
pack-low-above-high = The lower figure { $low_name } = { $low } is above the upper one: { $high_name } = { $high }.
    .hint = Swap the two or mend one.
pack-percent = { $percent } % is more than the whole.
    .hint = Write a share from 0 to 100.
pack-negative =
    { $case ->
        [penalty] Points taken off are written without a minus, and the file has { $value }.
        [money] A sum cannot be below zero: { $value }.
       *[points] Points to start from cannot be below zero: { $value }.
    }
    .hint = Remove the minus.
pack-no-source = Rule “{ $rule }” does not say where it comes from.
    .hint = Name the line of the programme document: source = "L264".
pack-empty-list = The list “{ $name }” is empty, and the season cannot be reckoned without it.
    .hint = Add at least one entry.
