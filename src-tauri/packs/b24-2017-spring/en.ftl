# Words of the season: stages, penalties, cost kinds, programme blocks, ticks, settlement steps, dates of the plan.
# Variables in braces are what was measured; dates and money arrive already written in English.

## Stages

stage-programme = Programme
stage-postal_address = Postal address
stage-estimate = Estimate
stage-landing = Landing page
stage-announce_plan = Announcing plan

## Cost kinds

cost-hall_rent = Hall rent
cost-hall_equipment_rent = Rent of hall equipment
cost-coffee_break = Coffee break for listeners
cost-unbranded_notepads = Unbranded notepads
cost-announcing = Announcing
cost-print_programmes_questionnaires = Printing programmes and questionnaires
cost-contextual_ads = Contextual advertising
cost-offline_ads = Offline advertising
cost-transport_of_materials = Carrying materials
cost-badges_own_promo_souvenirs = Badges, own promo goods and souvenirs
cost-outside_speaker_travel = Travel and lodging of outside speakers
cost-outside_speaker_fee = Fees of outside speakers
cost-staff_bonus_salary = Staff bonuses and salaries
cost-domain_hosting = Domain and hosting
cost-pro_photo_video = Professional photo and video
cost-reminder_mailing_service = Service for reminder mailings
cost-reminder_calls = Reminder calls
cost-extra_coffee_break = A further coffee break
cost-staff_call_time_telephony = Staff time for calls and telephony
cost-unapproved_announcing = Announcing without approval
cost-event_agency = Event agency
cost-travel_to_other_city = Travel to another city
cost-lunch = Lunch for listeners
cost-other = Other own costs

## Why a line counts as it does

line-agreed = counts in full
line-papers_less = the papers say less than was agreed
line-agreed_less = the papers say more than was agreed
line-papers_expected = papers are still to come
line-agreement_expected = the estimate is not approved yet
line-unknown_kind = unknown kind of cost
line-not_compensable = such costs are not compensated
line-not_agreed = not in the approved estimate
line-branded = branded goods are not compensated
line-second_coffee_break = only one coffee break is compensated
line-unapproved = announced without approval
line-bad_positioning = the announcement breaks the naming rules
line-off_topic = too much of the text is not about the seminar
line-no_papers = no accounting papers
line-no_offset = no offset paper

## Programme blocks

slot-M1 = Opening talk
slot-M2 = 12 tools
slot-M3 = Coffee break
slot-M4 = Talk of choice
slot-M5 = Success story or workshop
slot-M6 = Questions and answers
sample-sample-1 = Sample 1 of the programme
sample-sample-2 = Sample 2 of the programme

## Equipment, materials, photos, report

equipment-projector = Projector
equipment-screen = Screen
equipment-microphone = Microphone
equipment-amplifier = Sound amplifier
equipment-flipchart = Flip chart
material-leaflets_1c_bitrix = Leaflets on 1C-Bitrix products
material-pen_1c_bitrix = 1C-Bitrix pen
material-questionnaire = Listener questionnaire
material-programme = Seminar programme
material-leaflet_b24 = Bitrix24 leaflets
material-pens = Pens
material-bags = Bags
material-wall_flag_if_new = Wall flag, if you have none
material-table_banner = Table banner
material-souvenirs_if_lottery = Souvenirs for the lottery
photo-stage-registration = Registration
photo-stage-decoration = Decoration
photo-stage-full_hall = Full hall
photo-stage-coffee_break = Coffee break
report-piece-task = Report task filled in
report-piece-photos = Photos
report-piece-papers = Scans of accounting papers
report-piece-registrations = List of registrants in Excel
report-piece-questionnaires = Summary of questionnaires
report-piece-arrivals = Log of arrivals
report-piece-settlement = Reckoning of points and compensation
condition-programme = the programme rules are kept
condition-approval_dates = the approval dates are kept
condition-own_site = the announcement stands on the partner's site
condition-report = the report is in time

## Ticks

tick-PLN-02 = The responsible person has the instruction and the coordinator's contacts
tick-PLN-06 = Every announcing channel was considered
tick-ELG-03 = The seminar is for new clients, not for existing ones
tick-ELG-07 = The group feed is read daily, notifications are on
tick-VEN-07 = The mood of the hall suits the audience
tick-SEA-02 = Seating compared with the coordinator’s picture
tick-SEA-03 = The screen is visible from every seat, checked in person
tick-SEA-05 = The second microphone can be carried to any listener
tick-PRG-12 = The story's title shows the end result
tick-PRG-14 = The latest slides are downloaded
tick-PRG-26 = The background of the slides is unchanged
tick-PRG-29 = Own talks are in the programme, and only those you can give well
tick-PRG-36 = The slides name no other developers and compare nothing
tick-LND-03 = The key for the ready-made page was asked for
tick-LND-06 = The vendor’s list of organizers links to the page
tick-LND-33 = The letter to listeners follows the template from the group’s Disk
tick-LND-34 = After a phone call the listener gets the letter as well
tick-ANN-03 = City, date and organizer are right on the vendor’s page
tick-ANN-05 = The announcement tells why the seminar is topical now
tick-ANN-06 = The announcement tells of knowledge and benefit gained
tick-ANN-16 = Support is agreed with media and training centres for their materials in kit and hall
tick-ANN-20 = Free posts are agreed with portals for a logo on the page, materials in the kit and flags on site
tick-LND-43 = The page was looked at with a listener's eyes
tick-KIT-01 = Materials received and counted
tick-KIT-06 = There is a wall flag, a new or an earlier one
tick-KIT-08 = Own souvenirs for the lottery are ready
tick-KIT-09 = No 1C-Bitrix products or discounts on them among the gifts
tick-KIT-13-leaflets = Every bag has leaflets on 1C-Bitrix products
tick-KIT-13-pen = Every bag has a 1C-Bitrix pen
tick-KIT-13-questionnaire = Every bag has a questionnaire
tick-KIT-13-programme = Every bag has a programme
tick-KIT-12 = Everything is packed in branded 1C-Bitrix bags
tick-KIT-14 = Leaflets on own services and coupons are added
tick-DAY-02 = All staff on site an hour before registration
tick-DAY-07 = Projector, microphones and sound are checked
tick-DAY-01 = Decoration is done before the first listeners
tick-DAY-03 = The 1C-Bitrix flag hangs on a wall
tick-DAY-04 = Floor banners stand in the hall or at registration
tick-DAY-05 = A table banner stands on the registration desk or the presidium
tick-DAY-08 = Direction signs lead from the entrance to the hall
tick-DAY-10 = The registration desk is in a visible place
tick-DAY-11 = A sign «Регистрация» stands on the desk
tick-DAY-12 = A banner or the flag is near the desk
tick-DAY-13 = A manager sits at the desk
tick-DAY-14 = Arrivals are ticked in the list
tick-DAY-17 = The bag is given into the hands right after the tick
tick-DAY-18 = No bags on chairs, none given at the end
tick-DAY-16 = The manager stayed at the desk to the end
tick-DAY-23 = The opening words were said
tick-DAY-27-start = Questionnaires were asked for at the start
tick-DAY-24 = The moderator watched the time of talks
tick-DAY-25 = The hall was asked for questions after every talk
tick-DAY-26 = An employee with the second microphone is in the hall
tick-DAY-29 = Every speaker was in the hall half an hour before
tick-DAY-20 = The coffee break was checked half an hour before
tick-COF-07 = The coffee table looks neat
tick-COF-08 = The team talked with listeners in the break
tick-DAY-27-end = Questionnaires were collected at the end
tick-DAY-33 = The lottery was drawn from questionnaires
tick-DAY-32 = Photos are published with the season's hashtag
tick-RPT-12 = The report data are true
tick-LEA-02 = The mail offers own discounts and bonuses
tick-LEA-04 = Leads are in the CRM
tick-LEA-06 = The event was reviewed
tick-LEA-10 = Questions for the next meeting are gathered
tick-LEA-11 = Further seminars are planned

## Penalty table

penalty-PEN-01 =
    { $pending ->
        [true] The programme was not sent: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
       *[false] The programme was first sent on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-02 =
    { $pending ->
        [true] Remarks on the programme are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The programme was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    }
penalty-PEN-03 =
    { $pending ->
        [true] Remarks on the programme are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The programme was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-04 =
    { $pending ->
        [true] The estimate was not sent: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
       *[false] The estimate was first sent on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-05 =
    { $pending ->
        [true] Remarks on the estimate are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The estimate was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    }
penalty-PEN-06 =
    { $pending ->
        [true] Remarks on the estimate are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The estimate was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-07 =
    { $pending ->
        [true] The landing page was not sent: due { $due_date }.
       *[false] The landing page was first sent on { $sent_date }, a day late.
    }
penalty-PEN-08 =
    { $pending ->
        [true] The landing page is not approved { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The landing page was approved { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-09 =
    { $pending ->
        [true] The landing page was not sent: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
       *[false] The landing page was first sent on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-10 =
    { $pending ->
        [true] Remarks on the landing page are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The landing page was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } There will be no information support.
penalty-PEN-11 =
    { $pending ->
        [true] Remarks on the landing page are unanswered { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after the date.
       *[false] The landing page was sent again on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    } This excludes from the programme.
penalty-PEN-12 = The announcement “{ $place }” has words that are not allowed: “{ $words }”. Its cost is not compensated.
penalty-PEN-13 =
    { $changes ->
        [one] { $changes } change
       *[other] { $changes } changes
    } of the programme after approval without the coordinator's consent.
penalty-PEN-14 =
    The venue was changed on { $change_date }, { $days_before ->
        [one] { $days_before } day
       *[other] { $days_before } days
    } before the seminar. This excludes from the programme.
penalty-PEN-15 =
    { $refused ->
        [one] { $refused } person was refused after the registration was confirmed.
       *[other] { $refused } people were refused after the registration was confirmed.
    }
penalty-PEN-16 =
    { $untold ->
        [one] { $untold } person was not told of the venue change of { $change_date }.
       *[other] { $untold } people were not told of the venue change of { $change_date }.
    }
penalty-PEN-17 =
    The scheme that keeps registrants was not followed.{ $gap_days ->
        [0] {""}
       *[other] {" "}The gap between mails was { $gap_days ->
            [one] { $gap_days } day
           *[other] { $gap_days } days
        }.
    }{ $uncalled ->
        [0] {""}
       *[other] {" "}Not called in time: { $uncalled }.
    }{ $final_missing ->
        [true] {" "}There was no final mail the day before.
       *[false] {""}
    }
penalty-PEN-18 = The decoration rules for desk or hall were broken: { $ticks }.
penalty-PEN-19 = There was no registration procedure: { $ticks }.
penalty-PEN-20 = The kits were incomplete: { $ticks }.
penalty-PEN-21 = Handouts were not given at registration: { $ticks }.
penalty-PEN-22 = Handouts were not in branded bags: { $ticks }.
penalty-PEN-23 =
    { $pending ->
        [true] The report was not handed in: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
       *[false] The report was handed in on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } late.
    }
penalty-PEN-24 = Event fraud: neither points nor compensation are awarded.
penalty-PEN-25 = Falsified report data: neither points nor compensation are awarded.

## Settlement steps

step-excluded =
    { $by ->
        [verdict] The coordinator's verdict excludes the seminar: no compensation, no points.
       *[rows] Excluded from the programme ({ $rows }): no compensation, no points.
    }
step-excluded-agreed =
    { $by ->
        [verdict] The coordinator's verdict excludes the seminar. What is left of compensation and points is for the coordinator to say: the sums below are an upper bound.
       *[rows] Excluded from the programme ({ $rows }). What is left of compensation and points is for the coordinator to say: the sums below are an upper bound.
    }
step-nothing-awarded = Rows { $rows } award neither points nor compensation.
step-too-few = { $listeners } came: with fewer than { $zero_below } listeners nothing is awarded.
step-minimum =
    At least { $minimum } listeners are needed: { $large ->
        [yes] { $city } is one of the large cities.
       *[no] { $city } is not one of the large cities.
    }
step-factor =
    { $assumed ->
        [yes] We suppose { $listeners }
       *[no] { $listeners } came
    }, at least { $minimum } needed: { $factor ->
        [whole] nothing is cut.
        [part] compensation and points are divided by { $divisor }.
       *[nothing] nothing is awarded.
    }
step-lines =
    { $lost ->
        [0] All { $lines } lines count: { $eligible_kopecks } of { $spent_kopecks } spent.
       *[other] { $lost } of { $lines } lines do not count: { $eligible_kopecks } of { $spent_kopecks } spent.
    }
step-cap =
    { $over ->
        [yes] Costs of { $eligible_kopecks } are above the cap, { $base_kopecks } is left.
       *[no] Costs of { $eligible_kopecks } are not above the cap of { $cap_kopecks }.
    }
step-halving = Fewer listeners than the minimum: { $base_kopecks } : { $divisor } = { $halved_kopecks }.
step-outside-speakers =
    { $speakers } outside speakers from { $companies } companies, { $allowed } are allowed. { $known ->
        [yes] Compensation is cut by { $percent } %: { $upper_kopecks }.
       *[no] The size of the reduction is not stated: the sum is an upper bound.
    }
step-conditions =
    Missing for full compensation:{ $programme ->
        [yes] {" "}programme rules;
       *[no] {""}
    }{ $approval_dates ->
        [yes] {" "}approval dates;
       *[no] {""}
    }{ $own_site ->
        [yes] {" "}announcement on own site;
       *[no] {""}
    }{ $report ->
        [yes] {" "}report date;
       *[no] {""}
    } { $known ->
        [yes] cut by { $percent } %: { $upper_kopecks }.
       *[no] the size of the cut is not stated.
    }
step-unapproved = Something was announced without approval. Read strictly, compensation is { $strict_kopecks }; read leniently, only that line is lost.
step-share = { $name }: { $upper_kopecks } × { $eligible_kopecks } / { $all_kopecks } = { $share_kopecks }.
step-penalty =
    { $penalty ->
        [PEN-02] Programme sent again late
        [PEN-05] Estimate sent again late
        [PEN-07] Landing page first sent late
        [PEN-10] Landing page sent again late
        [PEN-12] Wrong name in an announcement
        [PEN-13] Programme changed without consent
        [PEN-15] Refusal after confirmation
        [PEN-16] Venue change not told
        [PEN-17] Scheme that keeps registrants broken
        [PEN-18] Decoration rules broken
        [PEN-19] No registration procedure
        [PEN-20] Kits incomplete
        [PEN-21] Kits not given at registration
        [PEN-22] No branded bags
        [PEN-23] Report late
       *[other] Penalty
    } ({ $penalty }): −{ $points }.
step-points =
    { $penalties ->
        [0] Points: { $earned }.
       *[other] Points: { $earned } − { $penalties } = { $net }.
    }
step-points-other-order = If penalties are taken off before halving: { $net }.
step-points-unstacked = If penalties of one cause do not add up: { $net }.
step-points-worst = If the penalty is taken for every case: { $net }.
step-result = Compensation up to { $upper_kopecks }, { $paid } points. Own costs { $own_cost_kopecks }.
step-bonus = The bonus pays { $percent } % of a price: { $bonus_kopecks } buys licences for { $buys_kopecks } with { $cash_kopecks } in cash.
step-credit = Credited by { $credited_date }, the bonus lapses on { $lapses_date }.
step-order =
    { $buys ->
        [yes] { $name }, { $price_kopecks }: { $bonus_kopecks } from the bonus, { $cash_kopecks } in cash.
       *[no] { $name }, { $price_kopecks }: the bonus does not buy it, { $cash_kopecks } in cash.
    }
step-order-short = The order asks for { $ordered_kopecks } of bonus and there is at most { $bonus_kopecks }: { $short_kopecks } is missing.
step-referral = { $name }: { $first_percent } % of the first payment, { $first_kopecks }, and { $later_percent } % of the later ones, { $later_kopecks }, make a reward of { $result_kopecks }; payments count until { $until_date }.
step-cost-per =
    { $of ->
        [registrant] One registration
        [listener] One listener
        [hot_client] One hot client
       *[contract] One contract
    } ({ $all_kopecks } : { $count }): { $spent_kopecks }, after compensation { $net_kopecks }.
step-effect = Spent { $spent_kopecks }, after compensation { $net_cost_kopecks }. Contracts { $contracts_kopecks } and rewards { $referral_kopecks }: income { $income_kopecks }, result { $result_kopecks }.

## Open questions of the programme

flag-AMB-02 = Dates are named for approval, penalties for sending: we reckon with both.
flag-AMB-03 = It is not said in which days lateness is counted: we take calendar days.
flag-AMB-04 = A repeated programme has two days of grace, although from 23 February none are taken.
flag-AMB-05 = One place excludes for a wrong name, another takes off 10 points.
flag-AMB-06 = The table names one number of days; smaller delays are read alike.
flag-AMB-07 = Without approval all compensation is lost, or one line: both are said.
flag-AMB-08 = Full compensation demands all dates; the size of the cut is not stated.
flag-AMB-09 = The order of halving and deducting points is not stated.
flag-AMB-10 = The order of cap and halving is not stated.
flag-AMB-11 = It is not said whether points can go below zero.
flag-AMB-12 = It is not said whether penalties of one cause add up.
flag-AMB-13 = It is not said whether the penalty is taken once or for every case.
flag-AMB-20 = The limit is counted in companies and in speakers: we count both.
flag-AMB-21 = Clients of 1C-Bitrix are within the limit in one place and exempt in another.
flag-AMB-23 = The reduction for a third outside speaker is not stated.
flag-AMB-32 = We read “every week” as no more than seven days between mails.
flag-AMB-33 = Re-timing on the day does not count as a change of the programme.
flag-AMB-35 = The second mail confirms, not the one that says the application has arrived.
flag-AMB-42 = We read “two weeks before” as fourteen days or fewer.
flag-AMB-43 = Every registrant has to be told of a venue change.
flag-AMB-44 = Working days are counted by the Russian calendar.
flag-AMB-45 = The cell on what follows falsification is empty: read as the row above.
flag-AMB-46 = What exclusion does to compensation is not said: we take zero.
flag-AMB-48 = The cap holds for the seminar, not for every organizer.
flag-AMB-49 = Several partners give product talks: the coordinator names who gets the points.

## Dates of the plan

date-applications-open = Applications open
date-application-last = Last day for applications: review on { $review_date }
date-application-review = Review of applications sent { $group_from_date } – { $group_to_date }
date-entry-test = Take the organizers' test
date-asked = The coordinator's own day: { $stage ->
        [programme] programme
        [postal_address] postal address
        [estimate] estimate
        [landing] landing page
        [announce_plan] announcing plan
       *[other] material
    }
date-application-sensible = Last sensible day to apply: review on { $review_date }
date-send-programme = Send the programme to the coordinator
date-send-postal_address = Have the postal address ready
date-send-estimate = Send the estimate to the coordinator
date-send-landing = Test the landing page and send its link
date-send-announce_plan = Send the announcing plan
date-stage-programme = Programme approved
date-stage-postal_address = Postal address and number of listeners given
date-stage-estimate = Estimate approved
date-stage-landing = Landing page approved
date-stage-announce_plan = Announcing plan approved
date-hard-stop-programme = From this day no programmes are taken
date-border =
    { $stage ->
        [programme] Programme
        [estimate] Estimate
        [landing] Landing page
       *[other] Material
    } { $submission ->
        [first] first sent
        [repeat] sent again
       *[approval] without approval
    } from this day: { $effect ->
        [excludes] exclusion
       *[points] −{ $points } points
    } ({ $penalty })
date-last-approval =
    Last day on which a late { $stage ->
        [programme] programme
        [estimate] estimate
        [landing] landing page
       *[other] material
    } can still be approved
date-withdrawal = Last day to withdraw without consequence
date-campaign = The 1C-Bitrix campaign starts: check the link in the list of organizers
date-own-announcing = Own announcing may start
date-own-site = Publish a short announcement on your own site
date-first-registration = First registration: the weekly series begins
date-weekly-mail =
    Weekly mail no. { $number }{ $missed ->
        [true] {" "}— not sent
       *[false] {""}
    }
date-count-registrations = Count registrations in the evening: from { $threshold } on the calls begin earlier
date-call =
    Call everybody registered, { $registered } by now{ $case ->
        [other_day_works] . This is a day off: { $other_date } will do too, but agree it with the coordinator
        [both_off] . This is a day off, and so is { $other_date }: agree it with the coordinator
       *[working_day] {""}
    }
date-call-if-many = With { $threshold } registrations or more the calls begin today
date-call-finish = Finish the calls
date-final-mail = Final mail in the morning
date-venue-frozen = From this day a venue change means exclusion
date-print =
    Print programmes and questionnaires, pack the kits{ $from_off ->
        [true] . The first day is a day off
       *[false] {""}
    }
date-last-refusal = Last hour to refuse, and only within { $hours } h of the registration
date-contacts = Hand over contacts of technician, caterer and speakers
date-day-open = Rent begins: all staff on site, decoration, equipment check — { $minutes } min before registration and { $talk_minutes } min before the first talk
date-day-registration = Registration: tick, and the kit into the hands
date-day-coffee = Coffee break outside the hall
date-day-questions = Questions and answers, questionnaires collected
date-day-block =
    { $opens ->
        [true] Opening words; { $title }
       *[false] { $title }
    }
date-day-catering = Check that the coffee break is ready
date-day-speaker = The speaker must be in the hall: { $title }
date-day-close = Packing and corridor talks, end of rent
date-presentations-mail = Mail to all registrants with the presentations
date-report = Report
date-report-late = Report from this day: −{ $points } points
date-credit =
    { $assumed ->
        [yes] Credit, if the report is accepted on { $accepted_date }
       *[no] Compensation and points are credited
    }
date-bonus-lapses =
    { $assumed ->
        [yes] Bonus money lapses, if the report is accepted on { $accepted_date }
       *[no] Unused bonus money lapses
    }
date-repeat-seminar = One more seminar is possible, agreed with the manager
date-next-event = Seminar or business breakfast for the most interested
date-conversion = Give the coordinator the numbers of contracts

## Rules: season and stages

rule-STG-01 = The seminar's date { $date } is outside the season { $from_date } – { $to_date }.
    .remedy = Choose a day inside the season.
rule-STG-02 =
    { $case ->
        [late] The application was sent on { $sent_date }, after the last day { $to_date }.
        [early] The application was sent on { $sent_date }, before applications open on { $from_date }.
        [missed] No application is marked as sent, applications closed on { $to_date }.
       *[open] The application is not sent yet: { $days_left ->
            [one] { $days_left } day
           *[other] { $days_left } days
        } left, the last day is { $to_date }.
    }
    .remedy =
    { $case ->
        [open] Apply a day before the last one, so that it is reviewed in time.
       *[late] Enter the day of application in the seminar's card.
    }
rule-ELG-01 = The country “{ $country }” is not in the season.
    .remedy = Choose a country of the season.
rule-ELG-02 =
    { $case ->
        [fee] Coming in costs { $fee_kopecks }, but the programme's seminars are free for listeners: a paid one gets neither points nor compensation.
       *[text] “{ $subject }”: the text has a price, “{ $words }”, but taking part is free.
    }
    .remedy =
    { $case ->
        [fee] Drop the fee and enter 0 in the application.
       *[text] Take the price out of the text if it is for taking part.
    }
rule-ELG-03 =
    { $case ->
        [share] { $clients } of { $registered } registered people are your clients already ({ $percent }%). The seminar is for new ones.
        [broken] The seminar is marked as not being for new clients. The programme holds none for existing clients.
       *[open] It is not confirmed that the seminar is for new clients.
    }
    .remedy =
    { $case ->
        [share] Invite new people; offer your clients a meeting of their own.
       *[open] Check whom you invite and tick the item on the application page.
    }
rule-ELG-04 =
    { $case ->
        [no] The company is not in the Bitrix24 partner programme: the application will be refused.
       *[open] It is not said whether the company is in the Bitrix24 partner programme.
    }
    .remedy =
    { $case ->
        [no] Join the partner programme first: any status in it will do.
       *[open] Answer this on the application page.
    }
rule-ELG-08 =
    { $case ->
        [open] It is not confirmed that notifications are on and the group's feed is read every day.
        [broken] The group's feed is marked as not being read every day: a task of the coordinator may be missed.
        [gap] The group in Bitrix24 was last read on { $read_date }, but it has to be looked at every day.
       *[never] It is not marked when the group in Bitrix24 was read: it has to be looked at every day.
    }
    .remedy = Read the group's feed, switch on notifications and mark today.
rule-ELG-10 =
    { $case ->
        [week] { $seminars } seminars are planned in this city in week { $week }, { $allowed } is allowed. The other one is on { $other_date }.
       *[city] { $seminars } seminars are planned in this city in the season, no more than { $allowed } are allowed.
    }
    .remedy = Choose another week or another city.
rule-ELG-11 = Week { $week } is taken in this city: the application of “{ $partner }” was approved on { $approved_date }.
    .remedy =
    { $free_week ->
        [0] No free week is to be seen in this city: choose another city.
       *[other] Move the seminar to week { $free_week }, which is still free.
    }
rule-ELG-12 = A “{ $series }” seminar runs in the city on { $date }: partners of this city may be refused.
    .remedy = Ask the coordinator whether the application will be taken before you spend money.
rule-ELG-14 = You already have a seminar in this city on { $other_date }. One partner holds only one seminar of the programme in a city.
    .remedy = Hold the second seminar in another city.
rule-ELG-15 =
    { $case ->
        [ignored] The test was not taken by { $due_date }. The partner will be refused.
        [late] The test was taken on { $taken_date }, after { $due_date }. The partner may be refused.
        [mistakes] { $mistakes } mistakes in the test, no more than { $max_mistakes } are allowed. The partner will be refused.
        [no_due] You were called to the test on { $invited_date }, but its last day is not entered.
       *[open] Take the test by { $due_date }: { $days_left ->
            [0] that is today.
            [one] { $days_left } day left.
           *[other] { $days_left } days left.
        }
    }
    .remedy =
    { $case ->
        [ignored] Write to the coordinator at once and ask to take the test today.
        [late] Ask the coordinator whether the test counts.
        [mistakes] Ask the coordinator whether the test may be taken again.
        [no_due] Enter the last day from the invitation: a missed test means refusal.
       *[open] Set aside a quiet hour for the test, then enter its day and the mistakes.
    }
rule-ELG-16 =
    { $case ->
        [today] An application sent today is reviewed on { $review_date }, with the group of { $group_from_date } – { $group_to_date }.
        [short_week] The application fell into a week with fewer than five working days: the programme does not say when it is reviewed. Most likely on { $review_date }.
        [overdue] The application was to be reviewed on { $review_date }, and there is no answer.
       *[sent] The application of { $sent_date } is reviewed on { $review_date }, with the group of { $group_from_date } – { $group_to_date }.
    }
    .remedy =
    { $case ->
        [today] Send it within the working day: one sent on a Friday waits for the next week.
        [short_week] Ask the coordinator for the day.
        [overdue] Ask the coordinator and enter the answer in the card.
       *[sent] Prepare the programme while you wait: little time will be left before its date.
    }
rule-ELG-17 = { $applications } applications for this city are reviewed together on { $review_date }.
    .remedy = Tell of your experience in the application: it decides first.
rule-ELG-18 =
    { $case ->
        [list] The card says that there is experience, but no seminar is named.
        [mark] Seminars are named in the application ({ $seminars }), but the card says that there is no experience.
       *[none] There is no experience of seminars: of equals a partner with experience is chosen.
    }
    .remedy =
    { $case ->
        [list] Name the seminars you have held and how many came.
        [mark] Mark the experience in the seminar's card.
       *[none] Apply early: of equal applications the first one is chosen.
    }
rule-ELG-19 =
    { $case ->
        [experience] In the group of applications for this city yours is number { $place } of { $applications }: a partner with experience is ahead.
       *[earlier] In the group of applications for this city yours is number { $place } of { $applications }: the first was sent on { $first_date }.
    }
    .remedy = Offer another week or another city before the group is reviewed.
rule-ELG-20 = Participants of this programme are taken into the federal programme of { $date } last, if places are left.
    .remedy = Decide which of the two programmes matters more to you.
rule-ELG-21 = Your own “{ $series }” seminar on { $date }: partners that hold one from { $from_date } to { $to_date } may be refused.
    .remedy = Ask the coordinator whether the application will be taken.
rule-ELG-22 = There were violations in the programme “{ $programme }”: such partners are not taken into this one.
    .remedy = Ask the coordinator whether the matter is closed before you apply.
rule-ELG-05 =
    { $case ->
        [group] The link to the organizers' group in Bitrix24 is missing.
       *[name] The application is approved, but no coordinator is named.
    }
    .remedy = Enter the coordinator's contacts under “Team”.
rule-ELG-06 =
    { $stage ->
        [programme] Programme
        [postal_address] Postal address
        [estimate] Estimate
        [landing] Landing page
        [announce_plan] Announcing plan
       *[other] Material
    }: the link to the task in Bitrix24 where it is approved is missing.
    .remedy = Open the stage's task in the organizers' group and copy its address to the page of dates.
rule-ELG-07 =
    { $stage ->
        [programme] Programme
        [postal_address] Postal address
        [estimate] Estimate
        [landing] Landing page
        [announce_plan] Announcing plan
       *[other] Material
    }: the coordinator asked for it by { $asked_date }, { $case ->
        [late] it was sent on { $sent_date }.
       *[overdue] and nothing was sent.
    }
    .remedy =
    { $case ->
        [late] There is nothing more to do: points are taken by the dates of the stages, not by this one.
       *[overdue] Send it today and write to the coordinator in the task.
    }
rule-STG-03 =
    { $case ->
        [late] The programme was approved on { $approved_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }.
       *[overdue] The programme is not approved: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } ago.
    }
    .remedy =
    { $case ->
        [late] Ask the coordinator what the delay means for the compensation.
       *[overdue] Write to the coordinator and enter sending and approval.
    }
rule-STG-04 =
    { $case ->
        [late] The estimate was approved on { $approved_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }.
       *[overdue] The estimate is not approved: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } ago.
    }
    .remedy =
    { $case ->
        [late] Ask the coordinator what the delay means for the compensation.
       *[overdue] Write to the coordinator and enter sending and approval.
    }
rule-STG-05 =
    { $case ->
        [late] The postal address was given on { $approved_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }.
       *[overdue] The postal address is not given: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } ago.
    }
    .remedy = Give the coordinator the address: without materials there is nothing to hand out.
rule-STG-06 =
    { $case ->
        [late] The landing page was approved on { $approved_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }.
       *[overdue] The landing page is not approved: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } ago.
    }
    .remedy =
    { $case ->
        [late] Ask the coordinator what the delay means for the compensation.
       *[overdue] Write to the coordinator and enter sending and approval.
    }
rule-STG-07 =
    { $case ->
        [late] The announcing plan was approved on { $approved_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }.
       *[overdue] The announcing plan is not approved: due { $due_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } ago.
    }
    .remedy =
    { $case ->
        [late] Ask the coordinator what the delay means for the compensation.
       *[overdue] Write to the coordinator and enter sending and approval.
    }
rule-STG-14 =
    { $stage ->
        [programme] Programme
        [postal_address] Postal address
        [estimate] Estimate
        [landing] Landing page
        [announce_plan] Announcing plan
       *[other] Material
    }: { $case ->
        [no_date] the last day is unknown, because the seminar's date lies outside the weeks of the season.
       *[sent] sent on { $sent_date }, { $late_days ->
            [one] { $late_days } day
           *[other] { $late_days } days
        } after { $due_date }. Nothing is taken after the date.
    }
    .remedy =
    { $case ->
        [no_date] Choose a date of the seminar inside the season.
       *[sent] Ask the coordinator whether the material was taken; no points are lost, but taking part may be refused.
    }
rule-STG-15 =
    It is time to send: { $stage ->
        [programme] the programme
        [postal_address] the postal address
        [estimate] the estimate
        [landing] the landing page
        [announce_plan] the announcing plan
       *[other] the material
    }, advised { $recommended_date }, the last day is { $due_date }.
    .remedy = Material is examined and sent back for rework: that takes three working days.
rule-STG-16 =
    { $stage ->
        [programme] Programme
        [postal_address] Postal address
        [estimate] Estimate
        [landing] Landing page
        [announce_plan] Announcing plan
       *[other] Material
    }: { $case ->
        [order] version { $version } was sent on { $date }, before the previous one ({ $before_date }).
        [returned] version { $version } came back on { $date }, before it was sent ({ $before_date }).
        [approved] approved on { $date }, before the last version was sent ({ $before_date }).
        [future] the date { $date } is still to come.
        [unsent] approved on { $date }, but no sending is entered.
       *[remarks] version { $version } came back on { $date }, but the remarks are not written down.
    }
    .remedy =
    { $case ->
        [future] Enter what has happened: penalties are counted from these dates.
        [unsent] Enter the day of sending: it shows that the first one was in time.
        [remarks] Copy the coordinator's remarks, so that none is forgotten.
       *[order] Check the dates: penalties are counted from them.
    }
rule-STG-17 =
    The earlier you show the { $stage ->
        [programme] programme
        [postal_address] postal address
        [estimate] estimate
        [landing] landing page
        [announce_plan] announcing plan
       *[other] material
    }, the surer you are to be in time: advised { $recommended_date }, the last day is { $due_date }.
    .remedy = Send what you have: remarks come sooner and leave more time for rework.
rule-PRG-39 =
    The coordinator's remarks are unanswered: { $stage ->
        [programme] programme
        [postal_address] postal address
        [estimate] estimate
        [landing] landing page
        [announce_plan] announcing plan
       *[other] material
    }, the last day is { $due_date }.
    .remedy = Mend it and send it again: otherwise the next stage stays closed.
rule-ELG-28 = Withdrawn on { $withdrawn_date }, after { $safe_date }: later programmes and support may be refused.
rule-AMB-44 =
    { $case ->
        [country] There is no work calendar for “{ $country }”; days are counted by the Russian one.
       *[year] The season has no work calendar for { $year } ({ $country }): holidays are not counted.
    }
    .remedy =
    { $case ->
        [country] Ask the coordinator for the date of your report.
       *[year] Check dates in working days yourself.
    }

## Rules: landing page and announcements

rule-LND-05 = The page's address carries the vendor's name: “{ $found }”.
    .remedy = Put the page on another domain.
rule-LND-38 =
    { $case ->
        [vendor] The form or the page lies on { $found }: services of Bitrix24 count as outside ones until the coordinator says otherwise.
        [elsewhere] The form is sent to { $found }, which is neither the site of the page nor your own. Forms of outside services are not published.
       *[denied] The page lies on the outside service { $found }: such pages are not published.
    }
    .remedy =
    { $case ->
        [vendor] Put the form on your own site, or record the coordinator's answer to the question on forms of Bitrix24.
        [elsewhere] Move the form to your own site; if { $found } is yours too, name it as the partner's site.
       *[denied] Put page and form on your own site.
    }
rule-LND-02 = “{ $url }” is not the domain of a site.
    .remedy = Put the page on a separate domain or inside your own site.
rule-LND-04 = The registration form is on another page as well: { $url }.
    .remedy = Keep one landing page and link to it from the others.
rule-LND-07 = The page lacks the fixed title of the seminar.
    .remedy = Put it there literally: { $words }.
rule-LND-08 =
    { $lacks ->
        [other_date] The page shows { $words }, but the seminar is on another day.
       *[date] The page lacks the date of the seminar.
    }
    .remedy = Show the date of the seminar.
rule-LND-09 =
    { $lacks ->
        [address] The page lacks the address.
        [venue] The page lacks the name of the venue.
       *[route_map] The page lacks a route map.
    }
    .remedy = All three are needed: address, name of the venue, route map.
rule-LND-10 = The page does not describe the seminar.
    .remedy = Tell what the seminar is about and what a listener gains.
rule-LND-11 = The page does not tell whom the seminar is for.
    .remedy = Describe the target audience.
rule-LND-12 =
    { $lacks ->
        [only_file] The programme is only in a file; it belongs on the page itself.
       *[programme] The page lacks the programme.
    }
    .remedy = Write the programme out on the page; a file is only an extra.
rule-LND-14 = The page lacks the registration form.
    .remedy = Put the form on your landing page, and only there.
rule-LND-15 =
    { $lacks ->
        [phone] The page lacks a phone number.
        [email] The page lacks an e-mail address.
       *[person] The page does not name the responsible person.
    }
    .remedy = Add the contact data.
rule-LND-16 =
    { $problem ->
        [event_word] The page calls the event something other than a seminar: “{ $words }”.
        [doubtful_word] “{ $words }” on the page may be taken for another name of the seminar.
       *[seminar_of_vendor] The page ascribes the seminar to the vendor: “{ $words }”. This leads to exclusion.
    }
    .remedy = Keep the fixed title of the seminar.
rule-LND-18 = The speaker stands between a talk’s title and its points.
    .remedy = The order is: title, points, the speaker and the company.
rule-LND-19 =
    { $lacks ->
        [only_vendor] The page shows only the vendor’s logo and will not be taken.
       *[logo] The page lacks the organizer’s logo.
    }
    .remedy = Put your company’s logo there.
rule-LND-20 =
    { $lacks ->
        [map_first] The page begins with the map.
       *[programme_first] The page begins with the programme.
    }
    .remedy = Begin with the title and the description.
rule-LND-21 = The form has no fields: nobody can register on the site.
    .remedy = Add a web form with the required fields.
rule-LND-23 =
    { $lacks ->
        [optional] The field “{ $words }” of the form is optional.
       *[field] The form lacks the field “{ $words }”.
    }
    .remedy = Add a field of that name and make it required.
rule-LND-24 =
    { $lacks ->
        [few_answers] The question how people heard of the seminar offers only { $words } answers.
       *[answer] The answers on how people heard of the seminar lack “{ $words }”.
    }
    .remedy = Add the answer to the form.
rule-LND-26 =
    { $lacks ->
        [note_all] All fields are required, but nothing says so before the form.
        [note_place] The note that all fields are required stands after the form.
       *[note_mark] Nothing explains how required fields are marked.
    }
    .remedy = If all fields are required, say so before the form; if not, mark those that are and explain the mark.
rule-LND-27 = You hand-pick listeners, but the page does not note that the organizer may refuse.
    .remedy = Add the note before or below the form.
rule-LND-28 =
    { $lacks ->
        [accepted] After sending, the page does not say that the application is accepted.
       *[rejected] After sending, the page does not say that the application is rejected.
    }
    .remedy = Add both answers.
rule-LND-29 = The page does not tell why an application is rejected.
    .remedy = State the reason plainly.
rule-LND-30 = After a failed attempt there is no way to register again.
    .remedy = Offer a way back to the form.
rule-LND-31 = Listeners get no letter that the application was received.
    .remedy = Turn the letter on.
rule-LND-32 = Listeners are asked to confirm the registration, which is forbidden.
    .remedy = Remove the confirmation link.
rule-LND-35 =
    { $lacks ->
        [easy_captcha] The form has a CAPTCHA, which is discouraged.
       *[complex_captcha] The CAPTCHA is a complex one: the page will not be taken.
    }
    .remedy = Do without a CAPTCHA, or take one that is easy to read.
rule-LND-37 = Nobody can register by phone.
    .remedy = Show a phone number and enter callers through the same form.
rule-LND-39 = “{ $words }”: a listener will think that the vendor holds the seminar or speaks at it.
    .remedy = Name your company as the organizer and your own speakers.
rule-LND-40 = The page sells services or advertises products.
    .remedy = Remove prices and offers.
rule-LND-41 = The vendor is called the organizer: “{ $words }”.
    .remedy = You are the organizer; the vendor may only be called a partner.
rule-LND-42 = The page shows photos of other organizers’ seminars.
    .remedy = Keep your own photos only.
rule-LND-44 = Registration is closed, but the page does not say that no seats are left.
    .remedy = Say that no seats are left and close the form.
rule-LND-03 = The key for the ready-made page was not asked for.
    .remedy = Ask the coordinator: the ready-made page saves work.
rule-LND-06 = The link in the list of organizers was not checked or is missing.
    .remedy = Look at the list on the vendor’s site and write to the coordinator.
rule-LND-33 = The letter to listeners departs from the template or was not compared.
    .remedy = Take the template from the group’s Disk.
rule-LND-34 = No letters are sent after calls, or nobody noted it.
    .remedy = Send the letter to everyone registered by phone.
rule-LND-43 = Nobody looked at the page with a listener’s eyes.
    .remedy = Open it on a phone and on a computer: is it clear and convenient?
rule-LND-36 =
    { $case ->
        [sent] The link is sent, but only { $tested } of 3 tests are done: form, answer screen, letter.
       *[waiting] Test form, answer screen and letter before sending the link: { $tested } of 3 done.
    }
    .remedy = Register yourself and tick what works.
rule-ANN-11 =
    { $problem ->
        [event_word] “{ $place }”: the event is not called a seminar: “{ $words }”.
        [doubtful_word] “{ $place }”: the word “{ $words }” may be taken for another name of the seminar.
        [vendor_role] “{ $place }”: 1C-Bitrix looks like organizer or speaker: “{ $words }”.
       *[seminar_of_vendor] “{ $place }”: the seminar is ascribed to the vendor: “{ $words }”.
    }
    .remedy = Keep the fixed title and name yourself as organizer.
rule-ANN-12 = “{ $place }”: it says “{ $words }”, but not that the partner is the organizer.
    .remedy = Name your company as organizer.
rule-ANN-19 = “{ $place }”: a mailing to a cold base contains “{ $words }”.
    .remedy = Remove every mention of 1C-Bitrix and its products{ $hashtag ->
        [allowed] , except the hashtag.
       *[barred] , the hashtag too.
    }
rule-ANN-13 = “{ $place }”: the fixed title of the seminar is missing.
    .remedy = Insert the title literally.
rule-ANN-07 =
    { $problem ->
        [missing_free] “{ $place }”: it does not say that the seminar is free.
       *[missing_registration] “{ $place }”: it does not say that registration is needed.
    }
    .remedy = Add: the seminar is free, but registration is needed.
rule-ANN-10 =
    { $problem ->
        [missing_address] “{ $place }”: the venue's address is missing.
       *[missing_contact] “{ $place }”: phone or e-mail is missing.
    }
    .remedy = Add the address and contacts of the responsible person.
rule-ANN-14 = “{ $place }”: your company's name is missing.
    .remedy = Name the organizing company.
rule-ANN-04 = “{ $place }”: the link to the landing page is missing.
    .remedy = Link to your own landing page.
rule-ANN-24 = “{ $place }”: the hashtag { $words } is missing.
    .remedy = Add the season's official hashtag.
rule-ANN-08 = “{ $place }”: the text is bulky, { $letters } characters.
    .remedy = Shorten it: more substance.
rule-ANN-09 = “{ $place }”: the text has no figures.
    .remedy = Be specific: numbers, dates, results.
rule-ANN-18 = No announcement is in a strong channel.
    .remedy = Add the city’s portal, a mailing, calls or groups in social networks.
rule-ANN-03 = The seminar is listed wrongly on the vendor’s page, or nobody checked.
    .remedy = Compare city, date and organizer; tell the coordinator of mistakes.
rule-ANN-05 = The announcement does not tell why the seminar is topical now.
    .remedy = Begin with a task that listeners face today.
rule-ANN-06 = The announcement does not tell what a listener gains.
    .remedy = Name the knowledge and the benefit.
rule-ANN-16 = No support is agreed with media and training centres.
    .remedy = Offer room for their materials in the kit and in the hall.
rule-ANN-20 = No support is agreed with portals.
    .remedy = Offer a logo on the page, materials in the kit and flags on site.
rule-ANN-15 =
    { $case ->
        [changed] Announcement “{ $place }”: the text was changed after its approval.
        [planned] The announcement “{ $place }” appears on { $planned_date }, but is not approved yet.
       *[published] The announcement “{ $place }” appeared on { $published_date } without approval: compensation is at risk.
    }
    .remedy = Have text and picture approved by the coordinator before publication.
rule-ANN-23 =
    { $case ->
        [later] “{ $place }” appeared on { $published_date }, but the page was approved on { $approved_date }.
       *[never] “{ $place }” appeared on { $published_date }, but the landing page is not approved.
    }
    .remedy = Announce after the landing page is approved.
rule-PLN-07 =
    “{ $place }”: { $channel ->
        [contextual_ads] contextual advertising
       *[offline] offline advertising
    } does not work for seminars and is not compensated.
    .remedy = Drop it: city portals, mailings, calls and groups work best.
rule-ANN-17 =
    “{ $place }”: { $channel ->
        [contextual_ads] contextual advertising
        [offline] offline advertising
       *[media] radio, TV or press
    } brings few listeners and is not compensated.
    .remedy = City portals, mailings, calls and groups work best.
rule-ANN-25 = There is no announcement on your own site; the landing page was approved on { $since_date }.
    .remedy = Publish a short note without a form that links to the page.

## Rules: registrations and reminders

rule-REG-20 =
    { $registered ->
        [one] { $registered } registration
       *[other] { $registered } registrations
    } of { $needed } needed: { $expected_low }–{ $expected_high } will come, the minimum is { $minimum }.
    .remedy = Go on announcing.
rule-REG-01 =
    { $case ->
        [hall_small] The hall is small: registration closes at { $limit }, but the minimum needs { $needed }.
        [planned] { $registered } registrations, and { $limit } listeners are planned.
       *[close] { $registered } registrations, the limit is { $limit }: up to { $expected_high } will come.
    }
    .remedy =
    { $case ->
        [hall_small] Take a larger hall.
       *[close] Close the form and say that no seats are left.
    }
rule-REG-03 = Another seminar of yours in this city, on { $other_date }, falls into the days of the programme: the seminar must not be repeated for those who found no seat.
    .remedy = Move it to { $from_date } – { $to_date } and agree it with the vendor's manager.
rule-REG-08 =
    { $case ->
        [broken] Registrants got no mail for { $gap_days ->
            [one] { $gap_days } day
           *[other] { $gap_days } days
        }, from { $gap_from_date } to { $gap_to_date }; one is due every { $allowed_days } days.
       *[due] The last mail went out on { $last_date }: the next is due by { $due_date }.
    }
    .remedy =
    { $case ->
        [broken] Write now, if you have not yet: the gap must not grow.
       *[due] Send a reminder to everybody registered.
    }
rule-REG-09 =
    { $case ->
        [missed] { $uncalled ->
            [one] { $uncalled } registrant was
           *[other] { $uncalled } registrants were
        } not called by { $last_date }.
       *[due] { $uncalled ->
            [one] { $uncalled } registrant is
           *[other] { $uncalled } registrants are
        } not called yet, the last day is { $last_date }.
    }
    .remedy =
    { $case ->
        [missed] If there were calls, note them in the call list: only calls that are written down count.
       *[due] Open the call list.
    }
rule-REG-10 =
    { $case ->
        [afternoon] The final mail went out at { $sent_time }, after { $latest }.
        [missed] There was no final mail on { $due_date }, the day before the seminar.
       *[today] The final mail has to go out this morning.
    }
    .remedy =
    { $case ->
        [afternoon] Tell the coordinator why.
        [missed] If the mail went out, note it on the page “Reminders”.
       *[today] Send it before { $latest } to those who will come, are in doubt or were not reached.
    }

rule-REG-12 =
    { $case ->
        [final] On { $sent_date } only a text message went out: it does not replace the last mail.
       *[weekly] On { $sent_date } a text message went out, but no e-mail that week: a message does not replace it.
    }
    .remedy = Send the same reminder by e-mail and enter it on the page of reminders.
rule-REG-02 =
    { $where ->
        [notice] The notice that there are no seats left invites to a broadcast: “{ $words }”.
       *[announcement] The announcement invites to a broadcast: “{ $words }”.
    }
    .remedy = Take these words out: those who found no seat must not be invited to an online broadcast.
rule-REG-16 =
    { $case ->
        [waiting] { $waiting ->
            [one] { $waiting } registration has waited for an answer for more than { $alarm_hours } h
           *[other] { $waiting } registrations have waited for an answer for more than { $alarm_hours } h
        }: the first since { $since_date }, { $since_time }. It may be refused until { $until_date }, { $until_time }.
       *[slow] Somebody was refused { $hours } h after registering; a refusal must come within { $allowed_hours } h.
    }
    .remedy =
    { $case ->
        [waiting] Accept or refuse today: once the hours are over, nobody may be refused any more.
       *[slow] Look through new registrations every day: people can only be refused in the first two days.
    }
rule-REG-17 = A refusal on { $refused_date }: the last day for refusals was { $last_date }.
    .remedy = Refuse nobody on the day before the seminar or on its day.
rule-REG-18 = { penalty-PEN-15 }
    .remedy = Do not take a confirmed registration back: let these people in, even if chairs have to be added.
rule-REG-19 = { penalty-PEN-16 }
    .remedy = Tell everybody the new address, and correct it on the landing page and in every publication.
rule-KIT-07 = A lottery is planned, but { $pieces } of { $needed } souvenirs have come.
    .remedy = Ask the coordinator for them: souvenirs are only sent to those who plan a lottery.
## Rules: listeners, conditions and penalties

rule-ELG-25 =
    { $case ->
        [too_few] { $came } came, fewer than { $zero_below }: no points and no compensation.
       *[few] { $came } came, but at least { $minimum } are needed: compensation and points are halved.
    }
rule-COM-26 =
    Full compensation is in doubt: { $condition ->
        [programme] the programme rules are broken.
        [approval_dates] approval dates were missed.
        [own_site] there is no announcement on the partner's site.
       *[report] the report is not in time.
    }
rule-PEN-01 = { penalty-PEN-01 }
rule-PEN-02 = { penalty-PEN-02 }
rule-PEN-03 = { penalty-PEN-03 }
rule-PEN-04 = { penalty-PEN-04 }
rule-PEN-05 = { penalty-PEN-05 }
rule-PEN-06 = { penalty-PEN-06 }
rule-PEN-07 = { penalty-PEN-07 }
rule-PEN-08 = { penalty-PEN-08 }
rule-PEN-09 = { penalty-PEN-09 }
rule-PEN-10 = { penalty-PEN-10 }
rule-PEN-11 = { penalty-PEN-11 }
rule-PEN-24 = { penalty-PEN-24 }
rule-PEN-25 = { penalty-PEN-25 }

# ---- Rules of the checks: programme to leads (begin) ----

## Rules: programme

rule-PRG-05 =
    The programme is empty: it needs { $min_talks ->
        [one] { $min_talks } mandatory talk
       *[other] { $min_talks } mandatory talks
    }, a coffee break and time for questions.
    .remedy = Begin with the mandatory blocks or with a sample programme.
rule-PRG-23 =
    The programme was sent without { $missing ->
        [one] { $missing } mandatory block
       *[other] { $missing } mandatory blocks
    }, so it will not be accepted. Mandatory talks: { $talks } of { $min_talks }.
    .remedy = Add the missing blocks and send the programme again.
rule-PRG-17 = The programme lacks the mandatory talk “{ $title }”.
    .remedy = Add the block: at least { $minutes } min.
rule-PRG-18 = The programme lacks the mandatory talk “{ $title }”.
    .remedy = Add the block: at least { $minutes } min.
rule-PRG-19 = The programme has no coffee break.
    .remedy = Add the block: at least { $minutes } min.
rule-PRG-20 =
    The programme has none of the { $talks ->
        [one] { $talks } talk
       *[other] { $talks } talks
    } to choose from.
    .remedy = Add the block: at least { $minutes } min.
rule-PRG-21 =
    { $case ->
        [model] “{ $subject }” is the model title of the programme; yours has to be your own.
       *[missing] The programme has neither a success story nor a workshop in its place.
    }
    .remedy =
    { $case ->
        [model] Say what your client achieved with the product.
       *[missing] Add the block: at least { $minutes } min.
    }
rule-PRG-22 = The programme has no time for questions.
    .remedy = Add the block: at least { $minutes } min.
rule-PRG-01 = The seminar’s title “{ $written }” differs from the one for all: “{ $title }”.
    .remedy = Put the season’s title back; it may not be changed.
rule-PRG-02 = The event is not called a seminar: “{ $words }”.
    .remedy = Call it a seminar and nothing else.
rule-PRG-03 = The title makes it a seminar of 1C-Bitrix: “{ $words }”. That leads to exclusion.
    .remedy = Leave these words out: the partner holds the seminar.
rule-PRG-13 =
    { $case ->
        [short] “{ $subject }” takes { $minutes } min, at least { $min_minutes } are needed.
        [short_extra] The extra talk “{ $subject }” takes { $minutes } min; the table says { $min_minutes }.
       *[long] “{ $subject }” takes { $minutes } min; the table says { $min_minutes }–{ $max_minutes }.
    }
    .remedy =
    { $case ->
        [long] Shorten the block or agree its length with the coordinator.
       *[short] Give the block { $min_minutes } min.
    }
rule-COF-04 =
    { $case ->
        [short] “{ $subject }” takes { $minutes } min, at least { $min_minutes } are needed.
        [short_extra] The extra talk “{ $subject }” takes { $minutes } min; the table says { $min_minutes }.
       *[long] “{ $subject }” takes { $minutes } min; the table says { $min_minutes }–{ $max_minutes }.
    }
    .remedy =
    { $case ->
        [long] Shorten the block or agree its length with the coordinator.
       *[short] Give the block { $min_minutes } min.
    }
rule-PRG-06 =
    { $case ->
        [no_talk_before] The coffee break stands before the first talk.
        [no_talk_after] No talk follows the coffee break.
       *[off_middle] The coffee break is not in the middle: it lies at { $percent } % of the time, between { $from_percent } and { $to_percent } % is needed.
    }
    .remedy = Move the coffee break towards the middle.
rule-PRG-07 =
    “{ $subject }” has { $points ->
        [one] { $points } point
       *[other] { $points } points
    }, { $min_points } to { $max_points } are needed.
    .remedy =
    { $case ->
        [few] Add short points.
       *[many] Keep the most important points.
    }
rule-PRG-09 = The programme begins with the product talk “{ $subject }”.
    .remedy = Put the opening talk first.
rule-PRG-15 = The programme begins with the success story “{ $subject }”.
    .remedy = Put the opening talk first.
rule-PRG-10 = “{ $subject }” still follows the time for questions.
    .remedy = End the programme with time to talk to the listeners.
rule-PRG-11 = “{ $subject }” stands in the place of the success story, but is marked neither as a story nor as a workshop.
    .remedy = Set the kind of the block.
rule-PRG-16 = The success story “{ $subject }” comes before the product talk “{ $after }”.
    .remedy = Put the story after the product talks.
rule-PRG-12 =
    { $case ->
        [product] “{ $subject }” does not name Bitrix24.
        [client] “{ $subject }” does not name the company it is about.
       *[result] “{ $subject }” does not show the result: neither a figure nor a word about what came of it.
    }
    .remedy = Say which company it was and what it achieved after introducing Bitrix24.
rule-PRG-24 =
    { $case ->
        [title] “{ $subject }” is far from the official “{ $title }”: { $percent } % alike.
       *[points] The points of “{ $subject }” are far from the official ones: { $percent } % alike.
    }
    .remedy = See that the sense has stayed; only slight changes are allowed.
rule-PRG-30 =
    “{ $subject }” is long: { $letters ->
        [one] { $letters } character
       *[other] { $letters } characters
    }, better up to { $max_letters }.
    .remedy = Make the title shorter and plainer.
rule-PRG-42 =
    { $case ->
        [agreed] The programme takes { $minutes } min, while the coordinator agrees to no less than { $mandatory_minutes }.
       *[blocks] The programme takes { $minutes } min, while the mandatory blocks alone take at least { $mandatory_minutes }.
    }
    .remedy =
    { $case ->
        [agreed] Make the talks or the discussion longer.
       *[blocks] A two-hour seminar with all mandatory blocks is not possible.
    }
rule-PRG-33 =
    { $case ->
        [outside] Outside companies invited: { $companies }, no more than { $max_companies } are allowed.
       *[with_clients] Companies invited, clients included: { $companies }; the programme speaks of { $max_companies }.
    }
    .remedy =
    { $case ->
        [outside] Invite fewer or agree them with the coordinator.
       *[with_clients] Ask the coordinator whether clients count.
    }
rule-PRG-34 = Outside speakers: { $companies }. With more than { $max_companies } the compensation is reduced; the programme does not say by how much.
    .remedy = Ask the coordinator for the figure before the estimate is approved.
rule-ELG-27 = “{ $subject }”: the speaker is from “{ $company }”, but speakers of 1C-Bitrix never take part.
    .remedy = Name a speaker of your own.
rule-PRG-37 = “{ $subject }”: the speaker is from “{ $company }”, a maker of CMS, portals or CRM. Such speakers are never accepted.
    .remedy = Invite somebody else.
rule-PRG-36 = “{ $subject }” mentions “{ $word }”: other makers and comparisons with them are not allowed.
    .remedy = Leave it out of the title and the points.
rule-PRG-38 = The topic of “{ $subject }” looks like one that is not allowed: “{ $word }”.
    .remedy = Talks on site building, internet marketing and other products are not allowed.
rule-LND-13 =
    { $case ->
        [speaker] “{ $subject }” has no speaker.
        [person] “{ $subject }” names only a company, not a speaker.
       *[company] “{ $subject }” does not name the speaker’s company.
    }
    .remedy = The landing page needs both the speaker and the company.
rule-LND-17 = The time of “{ $subject }” is a range of { $minutes }–{ $to_minutes } min.
    .remedy = Set a length: the landing page shows when each talk begins and ends.
rule-PRG-41 =
    The programme has changed since approval: wording { $reworded }, added { $added }, removed { $removed }{ $shifted ->
        [0] .
       *[other] , shifts in time { $shifted }.
    }
    .remedy = Agree the changes with the coordinator or put the approved version back.

## Rules: estimate

rule-EST-08 = “{ $subject }”, { $planned_kopecks }: the programme does not name this kind of cost and does not pay it back.
    .remedy = Leave only kinds that are paid back in the estimate.
rule-EST-11 = “{ $subject }”, { $planned_kopecks }: printing programmes and questionnaires is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-12 = “{ $subject }”, { $planned_kopecks }: contextual advertising is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-13 = “{ $subject }”, { $planned_kopecks }: offline advertising is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-14 = “{ $subject }”, { $planned_kopecks }: carrying materials to the venue is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-15 = “{ $subject }”, { $planned_kopecks }: badges, own promo goods and souvenirs are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-16 = “{ $subject }”, { $planned_kopecks }: travel and lodging of outside speakers are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-17 = “{ $subject }”, { $planned_kopecks }: fees of outside speakers are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-18 = “{ $subject }”, { $planned_kopecks }: bonuses and salaries of own staff are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-19 = “{ $subject }”, { $planned_kopecks }: domain and hosting of the landing page are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-20 = “{ $subject }”, { $planned_kopecks }: professional photo and video shooting is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-21 = “{ $subject }”, { $planned_kopecks }: a service for reminder mailings is not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-22 = “{ $subject }”, { $planned_kopecks }: reminder calls are not paid back; inviting by phone is.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-24 = “{ $subject }”, { $planned_kopecks }: staff time for calls and telephony are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-26 = “{ $subject }”, { $planned_kopecks }: event agencies are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-27 = “{ $subject }”, { $planned_kopecks }: travel and lodging for a seminar in another city are not paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-COM-12 = The line “{ $subject }” reads like one that is not paid back ({ $item }): it has “{ $hint }”.
    .remedy = Check the kind of cost.
rule-EST-06 = “{ $subject }”, { $planned_kopecks }: only notepads without your own brand are paid back.
    .remedy = Order notepads without a logo or take the line out.
rule-EST-25 =
    { $case ->
        [published_unapproved] “{ $subject }”, { $planned_kopecks }: published on { $published_date } without the coordinator’s approval, not paid back.
        [approved_late] “{ $subject }”, { $planned_kopecks }: published on { $published_date } but approved only on { $approved_date }, not paid back.
        [not_tied] “{ $subject }”, { $planned_kopecks }: the line is tied to no announcement, so approval cannot be shown.
        [entered] “{ $subject }”, { $planned_kopecks }: announcing without approval is not paid back.
       *[waiting] “{ $subject }”, { $planned_kopecks }: the text of the announcement is not approved yet.
    }
    .remedy =
    { $case ->
        [not_tied] Choose the announcement that the line pays for.
        [waiting] Have the text approved before it is published.
        [entered] Have the announcement approved or take the line out.
       *[published] Count it as your own cost and ask the coordinator: read strictly, the whole compensation is lost.
    }
rule-EST-09 = “{ $subject }”, { $planned_kopecks }: announcing is not itemised.
    .remedy = Say what, where and for how long, one line per option.
rule-COM-02 = The seminar takes place in { $country }, where compensation follows another scheme, which the programme does not describe. The settlement here follows the Russian one.
    .remedy = Ask the coordinator what is compensated in your country, and how.
rule-COM-10 =
    { $case ->
        [reminds] “{ $subject }”, { $planned_kopecks }: reads like reminder calls, which are not compensated. Only inviting is.
       *[own] “{ $subject }”, { $planned_kopecks }: reads like calls by your own staff, whose time and telephony are not compensated.
    }
    .remedy = { $case ->
        [reminds] If the calls invite, say so in the title; otherwise move the line to your own costs.
       *[own] If an outside call centre invites and sends an invoice, name it in the line; otherwise move it to your own costs.
    }
rule-COM-11 =
    “{ $subject }”: { $off_topic } of { $characters } characters are not about the seminar, more than { $parts }/{ $of } of the text. { $published ->
        [yes] Its cost is not compensated.
       *[no] Its cost will not be compensated.
    }
    .remedy = Take out { $cut ->
        [one] { $cut } character
       *[other] { $cut } characters
    } about the company, the product, the problem and other matters, or say more about the seminar itself.
rule-EST-23 = “{ $subject }”, { $planned_kopecks }: only { $max_breaks } coffee break is paid back.
    .remedy = Take the line out of the estimate; it is your own cost.
rule-EST-29 =
    The programme has { $breaks ->
        [one] { $breaks } coffee break
       *[other] { $breaks } coffee breaks
    }, only { $max_breaks } in the middle is paid back.
rule-EST-30 = Costs of { $sum_kopecks } are above the cap of { $cap_kopecks }: { $own_kopecks } will be your own.
    .remedy = Cut the estimate or budget this sum yourself.
rule-COM-08 = Costs of { $sum_kopecks } are above the cap of { $cap_kopecks }: { $own_kopecks } will be your own.
rule-EST-02 =
    { $case ->
        [not_agreed] “{ $subject }” is not in the approved estimate: { $more_kopecks } are not paid back.
        [spent_more] “{ $subject }”: { $more_kopecks } more spent than the { $agreed_kopecks } agreed.
       *[planned_more] “{ $subject }”: { $agreed_kopecks } agreed, the other { $more_kopecks } are your own.
    }
    .remedy =
    { $case ->
        [not_agreed] Enter the agreed sum or take the line out.
       *[more] No more than the agreed sum is paid back.
    }
rule-COM-07 = “{ $subject }”: papers for { $paper_kopecks } of the { $agreed_kopecks } agreed, so { $less_kopecks } less is paid back.
    .remedy = Add the other papers, if there are any.
rule-EST-28 = “{ $subject }”: no accounting paper, { $agreed_kopecks } are not paid back.
    .remedy = Add a payment order with the bank’s mark, an act, an invoice or a receipt.
rule-COM-14 = “{ $subject }”: barter without an offset paper, { $agreed_kopecks } are not paid back.
    .remedy = Draw up an official offset paper.
rule-COM-15 =
    “{ $subject }”: its organizer is not among the { $organizers ->
        [one] { $organizers } organizer
       *[other] { $organizers } organizers
    }.
    .remedy = Choose who pays: the compensation is shared by costs.
rule-COM-25 =
    { $case ->
        [many_recipients] More than one of the { $organizers } organizers gives product talks, but one receives the points.
       *[no_recipient] None of the { $organizers } organizers is marked as giving the product talks, so nobody is known to receive the points.
    }
    .remedy = Name the recipient of the points together with the coordinator.

## Rules: venue, hall and team

rule-VEN-03 =
    “{ $subject }” lacks equipment, { $equipment ->
        [projector] projector
        [screen] screen
        [microphone] microphone
        [amplifier] sound amplifier
        [flipchart] flip chart
       *[other] { $equipment }
    }: there are { $pieces }, { $needed } are needed.
    .remedy = Ask the venue or rent it: the rent is paid back.
rule-VEN-05 =
    { $case ->
        [planned] “{ $subject }” has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, but { $people } listeners are planned.
        [expected] “{ $subject }” has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, but at high turnout { $people } will come.
       *[minimum] “{ $subject }” has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }: registration would close before the least number of { $people } is sure.
    }
    .remedy = Choose a larger hall.
rule-SEA-04 =
    { $case ->
        [planned] The plan of the hall has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, but { $people } listeners are planned.
        [expected] The plan of the hall has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }, but at high turnout { $people } will come.
       *[minimum] The plan of the hall has { $seats ->
        [one] { $seats } seat
       *[other] { $seats } seats
    }: registration would close before the least number of { $people } is sure.
    }
    .remedy = Add rows or seats.
rule-VEN-08 = At “{ $subject }” coffee is served in the same hall.
    .remedy = Serve it outside the room of the business part.
rule-VEN-10 = The hall is rented for { $minutes } min, at least { $needed_minutes } are needed: the whole programme and two hours more.
    .remedy = Rent it for longer.
rule-VEN-11 = Before registration the hall is yours for { $minutes } min, { $needed_minutes } are needed.
    .remedy = Begin the rent earlier.
rule-VEN-12 = After the seminar { $minutes } min of rent are left, { $needed_minutes } are needed.
    .remedy = End the rent later: packing and questions in the corridor take time.
rule-VEN-14 =
    The plan of the hall lacks the { $mark ->
        [screen] screen
        [registration_desk] registration desk
        [speakers_table] speakers’ table
        [handout_table] handout table
        [floor_banner] floor banner
        [wall_flag] flag on the wall
        [direction_signs] direction signs
       *[other] { $mark }
    }.
    .remedy = Mark the place on the plan.
rule-VEN-16 = The venue was changed on { $date }, but since { $from_date } it may not change: that means exclusion.
    .remedy = Call the coordinator at once.
rule-SEA-01 = Seating around round tables is forbidden.
    .remedy = Choose another layout or another venue.
rule-VEN-06 =
    { $planned ->
        [one] { $planned } listener is
       *[other] { $planned } listeners are
    } planned for a first seminar; { $advised } are advised to begin with.
    .remedy = Plan for { $advised } people: a small first seminar is easier to fill and to run.
rule-PLN-03 = The seminar is on { $date }: Wednesdays and Thursdays bring most people.
rule-PLN-02 =
    { $case ->
        [broken] The responsible person did not get the programme's instruction or the coordinator's contacts.
       *[open] It is not confirmed that the responsible person has the instruction and the coordinator's contacts.
    }
    .remedy = Hand over the instruction and the contacts and tick the item.
rule-PLN-06 = Not all announcing channels were considered.
    .remedy = Go through the channels: city portals, mailings, groups, calls, your own site.
rule-PLN-05 =
    { $case ->
        [unknown] It is not said how many listeners you expect. The whole compensation takes { $minimum }.
        [minimum] { $planned } listeners are planned, but the whole compensation takes { $minimum }.
       *[candidates] { $planned } listeners are planned, but the largest hall on the list has { $seats } seats.
    }
    .remedy =
    { $case ->
        [unknown] Judge the audience and enter the number in the seminar's card.
        [minimum] Invite a wider circle: fewer than { $minimum } listeners halve points and compensation.
       *[candidates] Find a larger hall or plan for fewer while nothing is chosen.
    }
rule-PLN-08 =
    { $without ->
        [one] { $without } talk
       *[other] { $without } talks
    } of { $talks } still without a speaker.
    .remedy = Find staff who can give the talks well, or invite outside speakers.
rule-PLN-01 =
    Nobody is named as { $role ->
        [responsible] person responsible for organization
        [desk_manager] manager at the registration desk
        [moderator] moderator
        [microphone_carrier] person with the second microphone
        [speaker_minder] person in charge of speakers
        [catering_minder] person in charge of the coffee break
        [guide] guide
        [photographer] photographer
        [lead_manager] person in charge of leads
       *[other] { $role }
    }.
    .remedy = Name an employee.
rule-PLN-04 =
    Nobody is named as { $role ->
        [responsible] person responsible for organization
        [desk_manager] manager at the registration desk
        [moderator] moderator
        [microphone_carrier] person with the second microphone
        [speaker_minder] person in charge of speakers
        [catering_minder] person in charge of the coffee break
        [guide] guide
        [photographer] photographer
        [lead_manager] person in charge of leads
       *[other] { $role }
    }.
    .remedy = Name an employee.
rule-DAY-13 =
    { $case ->
        [broken] Not done: “{ tick-DAY-13 }”.
        [open] Not confirmed: “{ tick-DAY-13 }”.
       *[role] Nobody is named as { $role ->
            [responsible] person responsible for organization
            [desk_manager] manager at the registration desk
            [moderator] moderator
            [microphone_carrier] person with the second microphone
            [speaker_minder] person in charge of speakers
            [catering_minder] person in charge of the coffee break
            [guide] guide
            [photographer] photographer
            [lead_manager] person in charge of leads
           *[other] { $role }
        }.
    }
    .remedy =
    { $case ->
        [broken] A penalty or an observer’s remark is possible: keep photos and an explanation.
        [open] Tick how it was.
       *[role] Name an employee.
    }
rule-DAY-22 =
    Nobody is named as { $role ->
        [responsible] person responsible for organization
        [desk_manager] manager at the registration desk
        [moderator] moderator
        [microphone_carrier] person with the second microphone
        [speaker_minder] person in charge of speakers
        [catering_minder] person in charge of the coffee break
        [guide] guide
        [photographer] photographer
        [lead_manager] person in charge of leads
       *[other] { $role }
    }.
    .remedy = Name an employee.
rule-DAY-26 =
    { $case ->
        [broken] Not done: “{ tick-DAY-26 }”.
        [open] Not confirmed: “{ tick-DAY-26 }”.
       *[role] Nobody is named as { $role ->
            [responsible] person responsible for organization
            [desk_manager] manager at the registration desk
            [moderator] moderator
            [microphone_carrier] person with the second microphone
            [speaker_minder] person in charge of speakers
            [catering_minder] person in charge of the coffee break
            [guide] guide
            [photographer] photographer
            [lead_manager] person in charge of leads
           *[other] { $role }
        }.
    }
    .remedy =
    { $case ->
        [broken] A penalty or an observer’s remark is possible: keep photos and an explanation.
        [open] Tick how it was.
       *[role] Name an employee.
    }
rule-DAY-02 =
    { $case ->
        [broken] Not done: “{ tick-DAY-02 }”.
        [open] Not confirmed: “{ tick-DAY-02 }”.
       *[late] { $people ->
        [one] { $people } member of the team comes
       *[other] { $people } members of the team come
    } later than { $time }, an hour before registration is needed.
    }
    .remedy =
    { $case ->
        [late] Ask them to come earlier.
       *[open] Tick how it was.
    }
rule-DAY-28 =
    { $case ->
        [phones] { $speakers ->
        [one] { $speakers } speaker has
       *[other] { $speakers } speakers have
    } no phone number.
       *[nobody] Nobody is named to keep in touch with the speakers.
    }
    .remedy =
    { $case ->
        [phones] Write the speakers’ phones into the programme.
       *[nobody] Name somebody in charge of speakers.
    }
rule-DAY-06 = No contact of the technician at “{ $subject }” is written down.
    .remedy = Ask for the phone and write it down.
rule-DAY-19 = No contact of the caterer or canteen at “{ $subject }” is written down.
    .remedy = Ask for the phone and give it to the person in charge.

## Rules: kit and questionnaire

rule-KIT-02 =
    The programme is { $case ->
        [sent] sent
       *[approved] approved
    }, but the postal address is not sent: it is due by { $due_date }. Listeners planned: { $planned }, kits with a reserve: { $kits }.
    .remedy = Send the address and the number of listeners to the coordinator.
rule-KIT-03 = At high turnout { $people } will come, but materials were asked for { $planned }.
    .remedy = Tell the coordinator the new number of listeners.
rule-KIT-04 =
    { $case ->
        [missing] The postal address lacks: { $names }.
       *[postcode] The postcode must have six digits.
    }
    .remedy = The order: postcode, city, street, house, office, company, contact person, phone.
rule-KIT-09 = “{ $gift }”: the partner agreement forbids giving away 1C-Bitrix products or a discount on them.
    .remedy = Give something of your own or a discount on your services.
rule-KIT-10 =
    { $case ->
        [missing] There is no promo code for the participants.
       *[not_simple] The promo code is not simple: blanks, or more than { $max_letters ->
        [one] { $max_letters } character
       *[other] { $max_letters } characters
    } (now { $letters }).
    }
    .remedy = Make up a short code and put it into the kit and the slides.
rule-KIT-13 =
    { $material ->
        [leaflet_b24] Leaflets
        [pens] Pens
        [bags] Branded bags
       *[other] Pieces of “{ $material }”
    }: { $pieces }, with a reserve { $needed } are needed.
    .remedy = Ask the coordinator for more.
rule-KIT-16 =
    { $case ->
        [early] Programmes and questionnaires were printed before { $from_date }: see that nothing has changed in the programme.
        [late] Programmes and questionnaires are not printed; it should be done by { $to_date }.
       *[due] Time to print programmes and questionnaires: from { $from_date } to { $to_date }.
    }
rule-QST-01 = The season’s questionnaire is not loaded yet, a sample stands in its place. The seminar is on { $date }.
    .remedy = Get the questionnaire from the coordinator.
rule-QST-03 = An own question repeats “{ $question }”: questions of the form may not be changed nor answers added.
    .remedy = Word your own question differently.
rule-QST-07 =
    { $people ->
        [one] { $people } listener
       *[other] { $people } listeners
    } came, but no questionnaire is entered.
    .remedy = Enter the questionnaires: the report is made from them.

## Rules: day, report and leads

rule-DAY-01 =
    { $case ->
        [no_photo] Ticked, but there is no photo of it: { tick-DAY-01 }.
        [broken] Not done: “{ tick-DAY-01 }”.
       *[open] Not confirmed: “{ tick-DAY-01 }”.
    }
    .remedy =
    { $case ->
        [no_photo] Add a photo: it proves the tick.
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-03 =
    { $case ->
        [no_photo] Ticked, but there is no photo of it: { tick-DAY-03 }.
        [broken] Not done: “{ tick-DAY-03 }”.
       *[open] Not confirmed: “{ tick-DAY-03 }”.
    }
    .remedy =
    { $case ->
        [no_photo] Add a photo: it proves the tick.
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-04 =
    { $case ->
        [broken] Not done: “{ tick-DAY-04 }”.
        [needed] Called needless, and the coordinator expects it: “{ tick-DAY-04 }”.
       *[open] Not confirmed: “{ tick-DAY-04 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-05 =
    { $case ->
        [no_photo] Ticked, but there is no photo of it: { tick-DAY-05 }.
        [broken] Not done: “{ tick-DAY-05 }”.
       *[open] Not confirmed: “{ tick-DAY-05 }”.
    }
    .remedy =
    { $case ->
        [no_photo] Add a photo: it proves the tick.
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-07 =
    { $case ->
        [broken] Not done: “{ tick-DAY-07 }”.
       *[open] Not confirmed: “{ tick-DAY-07 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-09 = { $signs ->
        [0] There are no direction signs to the hall, and nobody shows the way.
       *[other] Direction signs to the hall: { $signs }, at least { $needed_signs } are needed, and nobody shows the way.
    }
    .remedy = Print the signs with arrows and enter how many there are, or name somebody who shows the way.
rule-DAY-21 =
    { $case ->
        [beyond_rent] The coffee break is { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ends at { $end_time }, the rent at { $rent_time }.
        [over] The coffee break was { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ended at { $end_time }.
       *[late] The coffee break is { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ends at { $end_time }.
    }
    .remedy =
    { $case ->
        [beyond_rent] Warn the moderator: let the next talk begin before the break. Shorten the questions or extend the rent.
        [over] Remember it when you look back on what went well and what did not.
       *[late] Warn the moderator: let the next talk begin before the break. Tell the listeners when coffee will be served.
    }
rule-DAY-30 =
    { $case ->
        [beyond_rent] The talk “{ $subject }” is { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ends at { $end_time }, the rent at { $rent_time }.
        [over] The talk “{ $subject }” began { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ended at { $end_time }.
       *[late] The talk “{ $subject }” is { $minutes } min late: { $expected_time } instead of { $planned_time }. The programme ends at { $end_time }.
    }
    .remedy =
    { $case ->
        [beyond_rent] Warn the moderator and swap the talks: let somebody speak who is in the hall already. Shorten the questions or extend the rent.
        [over] Remember it when you look back on what went well and what did not.
       *[late] Warn the moderator and swap the talks: let somebody speak who is in the hall already. Tell the listeners that the order has changed.
    }
rule-DAY-08 =
    { $case ->
        [broken] Not done: “{ tick-DAY-08 }”.
       *[open] Not confirmed: “{ tick-DAY-08 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-10 =
    { $case ->
        [no_photo] Ticked, but there is no photo of it: { tick-DAY-10 }.
        [broken] Not done: “{ tick-DAY-10 }”.
       *[open] Not confirmed: “{ tick-DAY-10 }”.
    }
    .remedy =
    { $case ->
        [no_photo] Add a photo: it proves the tick.
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-11 =
    { $case ->
        [no_photo] Ticked, but there is no photo of it: { tick-DAY-11 }.
        [broken] Not done: “{ tick-DAY-11 }”.
       *[open] Not confirmed: “{ tick-DAY-11 }”.
    }
    .remedy =
    { $case ->
        [no_photo] Add a photo: it proves the tick.
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-12 =
    { $case ->
        [broken] Not done: “{ tick-DAY-12 }”.
       *[open] Not confirmed: “{ tick-DAY-12 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-14 =
    { $case ->
        [broken] Not done: “{ tick-DAY-14 }”.
       *[open] Not confirmed: “{ tick-DAY-14 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-16 =
    { $case ->
        [broken] Not done: “{ tick-DAY-16 }”.
       *[open] Not confirmed: “{ tick-DAY-16 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-17 =
    { $case ->
        [broken] Not done: “{ tick-DAY-17 }”.
       *[open] Not confirmed: “{ tick-DAY-17 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-18 =
    { $case ->
        [broken] Not done: “{ tick-DAY-18 }”.
       *[open] Not confirmed: “{ tick-DAY-18 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-20 =
    { $case ->
        [broken] Not done: “{ tick-DAY-20 }”.
       *[open] Not confirmed: “{ tick-DAY-20 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-23 =
    { $case ->
        [broken] Not done: “{ tick-DAY-23 }”.
       *[open] Not confirmed: “{ tick-DAY-23 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-24 =
    { $case ->
        [broken] Not done: “{ tick-DAY-24 }”.
       *[open] Not confirmed: “{ tick-DAY-24 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-25 =
    { $case ->
        [broken] Not done: “{ tick-DAY-25 }”.
       *[open] Not confirmed: “{ tick-DAY-25 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-27-start =
    { $case ->
        [broken] Not done: “{ tick-DAY-27-start }”.
       *[open] Not confirmed: “{ tick-DAY-27-start }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-27-end =
    { $case ->
        [broken] Not done: “{ tick-DAY-27-end }”.
       *[open] Not confirmed: “{ tick-DAY-27-end }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-29 =
    { $case ->
        [broken] Not done: “{ tick-DAY-29 }”.
       *[open] Not confirmed: “{ tick-DAY-29 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-33 =
    { $case ->
        [broken] Not done: “{ tick-DAY-33 }”.
       *[open] Not confirmed: “{ tick-DAY-33 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-COF-07 =
    { $case ->
        [broken] Not done: “{ tick-COF-07 }”.
       *[open] Not confirmed: “{ tick-COF-07 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-COF-08 =
    { $case ->
        [broken] Not done: “{ tick-COF-08 }”.
       *[open] Not confirmed: “{ tick-COF-08 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-KIT-01 =
    { $case ->
        [broken] Not done: “{ tick-KIT-01 }”.
       *[open] Not confirmed: “{ tick-KIT-01 }”.
    }
    .remedy = Count what was sent against the list and tell the coordinator what is missing.
rule-KIT-06 =
    { $case ->
        [broken] Not done: “{ tick-KIT-06 }”.
       *[open] Not confirmed: “{ tick-KIT-06 }”.
    }
    .remedy = Ask the coordinator for a flag or bring the one from an earlier seminar.
rule-KIT-08 =
    { $case ->
        [broken] Not done: “{ tick-KIT-08 }”.
       *[open] Not confirmed: “{ tick-KIT-08 }”.
    }
    .remedy = One’s own souvenirs matter more: buy or order them in time.
rule-KIT-09-seen =
    { $case ->
        [broken] Not done: “{ tick-KIT-09 }”.
       *[open] Not confirmed: “{ tick-KIT-09 }”.
    }
    .remedy = Take products of 1C-Bitrix and discounts on them out of prizes and coupons: the partner agreement forbids them.
rule-KIT-14 =
    { $case ->
        [broken] Not done: “{ tick-KIT-14 }”.
       *[open] Not confirmed: “{ tick-KIT-14 }”.
    }
    .remedy = Add a leaflet on your own services, a price list or a coupon.
rule-KIT-12 =
    { $case ->
        [broken] Not done: “{ tick-KIT-12 }”.
       *[open] Not confirmed: “{ tick-KIT-12 }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-KIT-13-leaflets =
    { $case ->
        [broken] Not done: “{ tick-KIT-13-leaflets }”.
       *[open] Not confirmed: “{ tick-KIT-13-leaflets }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-KIT-13-pen =
    { $case ->
        [broken] Not done: “{ tick-KIT-13-pen }”.
       *[open] Not confirmed: “{ tick-KIT-13-pen }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-KIT-13-questionnaire =
    { $case ->
        [broken] Not done: “{ tick-KIT-13-questionnaire }”.
       *[open] Not confirmed: “{ tick-KIT-13-questionnaire }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-KIT-13-programme =
    { $case ->
        [broken] Not done: “{ tick-KIT-13-programme }”.
       *[open] Not confirmed: “{ tick-KIT-13-programme }”.
    }
    .remedy =
    { $case ->
        [broken] Keep photos and an explanation for the coordinator.
       *[open] Tick how it was.
    }
rule-DAY-31 =
    Photos of { $stage ->
        [registration] registration
        [decoration] decoration
        [full_hall] the full hall
        [coffee_break] the coffee break
       *[other] { $stage }
    }: only { $photos }, at least { $min_photos } are needed.
    .remedy = Add more photos of this stage.
rule-RPT-03 =
    There are no photos of { $stage ->
        [registration] registration
        [decoration] decoration
        [full_hall] the full hall
        [coffee_break] the coffee break
       *[other] { $stage }
    }.
    .remedy = The report is not accepted without them.
rule-RPT-12 =
    { $photos ->
        [one] { $photos } photo was
       *[other] { $photos } photos were
    } not taken on { $date }, if the camera is right.
    .remedy = Take out photos of other days or check the camera’s clock.
rule-RPT-01 =
    { $case ->
        [late] The report is { $days ->
            [one] { $days } day
           *[other] { $days } days
        } late: it was due by { $due_date }.
       *[due] The report is due by { $due_date }, { $days ->
            [one] { $days } working day is
           *[other] { $days } working days are
        } left.
    }
    .remedy =
    { $case ->
        [late] Upload the report to the portal if it is not there yet, and explain the delay to the coordinator.
       *[due] Put the package together and upload it to the portal.
    }
rule-RPT-02 = Not all points of the report task are filled in.
    .remedy = Fill in every point and mark it.
rule-RPT-04 = The report lacks scans of papers: lines without any: { $pieces }.
    .remedy = Add papers to the lines of the estimate.
rule-RPT-05 = The report has no list of registered listeners.
    .remedy = Import the registrations: the list goes out as Excel with phone and e-mail.
rule-RPT-06 = The report was accepted on { $date }, but the upload to the portal is not marked.
    .remedy = Mark the day of upload: no other way is accepted.
rule-RPT-07 = Presentations and photos are not on the site: links missing: { $pieces }.
    .remedy = Publish them and write down the addresses.
rule-LEA-01 =
    { $case ->
        [late] The mail with the presentations is late: it was due by { $due_date }.
       *[due] By { $due_date } mail everybody who registered an invitation to download the presentations.
    }
    .remedy = Write to those who came and to those who could not, and enter the mailing.
rule-LEA-05 =
    { $leads ->
        [one] { $leads } lead
       *[other] { $leads } leads
    } without an owner or a next step.
    .remedy = Name an owner and a next step.
rule-VEN-01 = “{ $subject }” is neither a hotel nor a business centre: { $house }.
    .remedy = If you have the choice, look at conference halls in hotels and business centres: they suit a seminar well.
rule-VEN-02 =
    { $case ->
        [unknown] “{ $subject }” was visited, but nobody noted whether it is easy to reach.
       *[no] “{ $subject }” is hard to reach.
    }
    .remedy =
    { $case ->
        [unknown] Note whether stops and a driveway are near.
       *[no] Choose a venue near public transport, best of all in the centre; a large free car park is a plus.
    }
rule-VEN-09 =
    { $case ->
        [unknown] “{ $subject }” was visited, but nobody noted whether there is room for the registration desk.
       *[no] “{ $subject }” has no room for the registration desk and floor structures.
    }
    .remedy =
    { $case ->
        [unknown] Note whether there is room in the hall or before it.
       *[no] Agree on a place before the hall or choose another venue: an undecorated registration costs points.
    }
rule-VEN-13 =
    { $case ->
        [unmarked] The venues are not fully compared: marks missing: { $missing }.
        [better] The venue “{ $subject }” has more marks than the chosen one: { $other_score } against { $score } of { $most }.
       *[few] A venue is chosen with nothing to compare it to: venues written down: { $venues }.
    }
    .remedy =
    { $case ->
        [unmarked] Give every venue marks for place, service and surroundings, and enter its rent.
        [better] Check the marks. If the choice is right, nothing has to change: it is yours.
       *[few] Write down at least { $advised } venues and compare place, service, surroundings and cost.
    }
rule-COF-02 =
    { $case ->
        [sweets_alone] The coffee break has sweets alone, without tea and coffee.
       *[unknown] The menu of the coffee break is not written down.
    }
    .remedy =
    { $case ->
        [sweets_alone] Add tea and coffee, or light snacks.
       *[unknown] Write down what will be on the table: light snacks, or sweets with tea and coffee.
    }
rule-COF-03 = The coffee break has drinks alone: they may not be served without food.
    .remedy = Add light snacks or sweets.
rule-COF-06 = You cater for the coffee break yourselves.
    .remedy = That is allowed, but the house or a caterer is more reliable.
rule-LEA-03 = The mail with the presentations went to { $people } of { $registered } registered people.
    .remedy = Write to those who came and to those who could not.
rule-LEA-04 =
    { $case ->
        [unentered] Leads that are not in the CRM: { $leads }.
        [broken] Not done: “{ tick-LEA-04 }”.
       *[open] Not confirmed: “{ tick-LEA-04 }”.
    }
    .remedy = Enter the leads in your CRM and write down the number of each.
rule-VEN-07 =
    { $case ->
        [broken] Not done: “{ tick-VEN-07 }”.
       *[open] Not confirmed: “{ tick-VEN-07 }”.
    }
    .remedy =
    { $case ->
        [broken] Think of decoration or of another venue: the mood should suit the audience.
       *[open] Tick how it is.
    }
rule-SEA-02 =
    { $case ->
        [broken] Not done: “{ tick-SEA-02 }”.
       *[open] Not confirmed: “{ tick-SEA-02 }”.
    }
    .remedy =
    { $case ->
        [broken] Change the seating to one of those in the coordinator’s picture.
       *[open] Tick how it is.
    }
rule-SEA-03 =
    { $case ->
        [broken] Not done: “{ tick-SEA-03 }”.
       *[open] Not confirmed: “{ tick-SEA-03 }”.
    }
    .remedy =
    { $case ->
        [broken] Move the screen or the seats, or choose another hall: the screen must be seen from the last rows and the corners.
       *[open] Tick how it is.
    }
rule-SEA-05 =
    { $case ->
        [broken] Not done: “{ tick-SEA-05 }”.
       *[open] Not confirmed: “{ tick-SEA-05 }”.
    }
    .remedy =
    { $case ->
        [broken] Leave a way, so that the second microphone can be carried to every listener.
       *[open] Tick how it is.
    }
rule-PRG-12-seen =
    { $case ->
        [broken] Not done: “{ tick-PRG-12 }”.
       *[open] Not confirmed: “{ tick-PRG-12 }”.
    }
    .remedy =
    { $case ->
        [broken] Rewrite the title: what exactly changed in the company after Bitrix24 was introduced.
       *[open] Tick how it is.
    }
rule-PRG-14 =
    { $case ->
        [broken] Not done: “{ tick-PRG-14 }”.
       *[open] Not confirmed: “{ tick-PRG-14 }”.
    }
    .remedy =
    { $case ->
        [broken] Download the latest versions from the group’s Disk: slides are renewed with the product.
       *[open] Tick how it is.
    }
rule-PRG-26 =
    { $case ->
        [broken] Not done: “{ tick-PRG-26 }”.
       *[open] Not confirmed: “{ tick-PRG-26 }”.
    }
    .remedy =
    { $case ->
        [broken] Put the slides back on the original background: their contents may be added to and slightly changed, the background may not.
       *[open] Tick how it is.
    }
rule-PRG-29 =
    { $case ->
        [broken] Not done: “{ tick-PRG-29 }”.
       *[open] Not confirmed: “{ tick-PRG-29 }”.
    }
    .remedy =
    { $case ->
        [broken] Add a talk on what you are good at, and leave out what you cannot tell well.
       *[open] Tick how it is.
    }
rule-PRG-36-slides =
    { $case ->
        [broken] Not done: “{ tick-PRG-36 }”.
       *[open] Not confirmed: “{ tick-PRG-36 }”.
    }
    .remedy =
    { $case ->
        [broken] Take other CMS, portals and CRM and comparisons with them out of the slides.
       *[open] Tick how it is.
    }
rule-DAY-32 =
    { $case ->
        [broken] Not done: “{ tick-DAY-32 }”.
       *[open] Not confirmed: “{ tick-DAY-32 }”.
    }
    .remedy =
    { $case ->
        [broken] Post the photos on your site or in social networks with the hashtag #про_Битрикс24.
       *[open] Tick how it is.
    }
rule-RPT-12-true =
    { $case ->
        [broken] Not done: “{ tick-RPT-12 }”.
       *[open] Not confirmed: “{ tick-RPT-12 }”.
    }
    .remedy =
    { $case ->
        [broken] Correct the data before sending: a false report means neither points nor compensation.
       *[open] Tick how it is.
    }
rule-LEA-02 =
    { $case ->
        [broken] Not done: “{ tick-LEA-02 }”.
       *[open] Not confirmed: “{ tick-LEA-02 }”.
    }
    .remedy =
    { $case ->
        [broken] Add a discount or a bonus on your own services to the mail, never on products of 1C-Bitrix.
       *[open] Tick how it is.
    }
rule-LEA-06 =
    { $case ->
        [broken] Not done: “{ tick-LEA-06 }”.
       *[open] Not confirmed: “{ tick-LEA-06 }”.
    }
    .remedy =
    { $case ->
        [broken] Meet with the team: what went well, which talks were liked, what a listener and a contract cost.
       *[open] Tick how it is.
    }
rule-LEA-10 =
    { $case ->
        [broken] Not done: “{ tick-LEA-10 }”.
       *[open] Not confirmed: “{ tick-LEA-10 }”.
    }
    .remedy =
    { $case ->
        [broken] Gather the questions of loyal listeners: they make a workshop on Bitrix24.
       *[open] Tick how it is.
    }
rule-LEA-11 =
    { $case ->
        [broken] Not done: “{ tick-LEA-11 }”.
       *[open] Not confirmed: “{ tick-LEA-11 }”.
    }
    .remedy =
    { $case ->
        [broken] Plan further seminars under the marketing support programme.
       *[open] Tick how it is.
    }
# ---- Rules of the checks (end) ----

# ---- Entries of the programme without a rule, a tick, a penalty or a stage ----

item-STG-08 = Week one of the programme is 27 March – 2 April, week two is 3 – 8 April: the last day of the announcing plan depends on it.
item-STG-09 = Registered people get a mail every week from the first registrations on: the days are in the plan, a gap of more than seven days is a violation.
item-STG-10 = Every registered person is called two days before the seminar, three days when there are a hundred registrations or more: the day is worked out in the plan.
item-STG-11 = The last mail goes out in the morning of the day before the seminar: that day is in the plan.
item-STG-12 = The report is due five working days after the seminar at the latest: days off are counted.
item-STG-13 = Each seminar is given a report date of its own: if it is earlier than the general one, the plan goes by it.
item-LEA-07 = Questionnaires show which talks went well: they ask about every talk, and the mean follows from the marks.
item-LEA-08 = Costs are set against the effect: the settlement tells what a registration, a listener, a hot client and a contract cost, and what contracts and the promo code brought.
item-ELG-09 = The partner chooses the date: any day of the week inside the season will do.
item-ELG-13 = The seminar may start in the morning or in the evening and last from two hours to a whole day; the mandatory blocks with registration take two and a half hours at least.
item-ELG-23 = In large cities the whole compensation takes 25 listeners.
item-ELG-24 = In all other cities, those abroad too, the whole compensation takes 15 listeners.
item-ELG-26 = When fewer than three listeners came there are neither points nor compensation.
item-ELG-29 = Observers of 1C-Bitrix check the seminars: the self-check lists what they look at and what it costs.
item-ELG-30 = Penalties are part of the terms, and lateness is counted from the dates of the stages: every row of the table is worked out with its date and points.
item-PLN-09 = Outside speakers are worth inviting, but of no more than two companies: they are counted in the programme.
item-PLN-10 = A rough programme is drafted early: Kafedra puts it together from the mandatory blocks, ready to be changed and printed.
item-COM-01 = In Russia compensation is paid to the partner’s bonus account: the settlement shows when it comes and what it buys.
item-COM-03 = Bonus pays 80 % of the price of each order line after the partner discount, money the other 20 %: the settlement has both sums.
item-COM-04 = Bonus lasts a year from the day of crediting: the last day is worked out.
item-COM-05 = Bonus buys any licences, renewals and upgrades, but no physical goods, Marketplace solutions or promo goods: what the settlement says it buys is the price of licences.
item-COM-06 = Costs that count for compensation are at most 50,000 roubles: the settlement takes the smaller of the two sums.
item-COM-09 = Only five kinds of cost are compensated: each line of the estimate says whether it counts and why.
item-COM-13 = Without accounting papers a line does not count: a payment order with the bank’s mark, an act, an invoice or a receipt.
item-COM-16 = With fewer listeners than the minimum compensation is halved: first the cap on costs, then the half.
item-COM-17 = More than two outside speakers, neither partners nor clients of 1C-Bitrix, reduce compensation. By how much is not said: the sum is shown as “at most”.
item-COM-18 = An unapproved text or picture may cost everything: beside the usual sum stands the strict one, zero.
item-COM-19 = With fewer than three listeners there is no compensation.
item-COM-20 = If the coordinator has found the report’s data false, there is no compensation: the verdict is ticked on the report page.
item-COM-21 = For a seminar the organizer gets 120 points, if there are at least as many listeners as the minimum.
item-COM-22 = With fewer listeners than the minimum points are halved.
item-COM-23 = With fewer than three listeners there are no points.
item-COM-24 = If the coordinator has found the report’s data false, there are no points: the verdict is ticked on the report page.
item-COM-27 = Compensation and points are credited within three working days after the report is accepted: the day is worked out; ask the coordinator after it.
item-EST-03 = Hall rent is compensated.
item-EST-04 = Rent of the equipment that the hall needs is compensated.
item-EST-05 = A coffee break for listeners is compensated, one.
item-EST-07 = Announcing is compensated, except contextual and offline advertising, if the texts were approved beforehand.
item-EST-10 = The estimate is sent as lines of item and sum with a total below: that is how Kafedra prints it.
item-ANN-01 = The vendor speaks of the programme as a whole and by city, without naming single partners.
item-REG-04 = Once there are enough registrations, the form is closed and says that no seats are left: for fifty seats a hundred and twenty are too many. The limit is worked out on the page of registrations.
item-REG-05 = One more seminar is possible one or two weeks after the programme, agreed beforehand with a 1C-Bitrix manager: these days stand in the plan.
item-REG-06 = In Moscow and Saint Petersburg 40–50 % of those registered come on average: the forecast uses this share.
item-REG-07 = In other cities 55–65 % of those registered come on average: the forecast uses this share.
item-REG-11 = Weekly mails, calls and the last mail are a requirement, not advice: leaving out any of the three costs points.
item-REG-13 = Registrations are not listeners yet, fewer always come: the forecast stands beside the number of registrations.
item-REG-14 = In three weeks of announcing: a mail every week, calls two or three days before, the last mail the day before. These days stand in the plan.
item-REG-15 = Without reminders over three weeks only 30–40 % of those registered come: this forecast stands beside the usual one.
item-QST-02 = Own questions may be added to the questionnaire: they are printed after those of the season.
item-QST-04 = Answers of the questionnaire are not changed: it is printed with those of the season, which are locked.
item-QST-05 = No answers of one's own are added to its questions: they are printed exactly as in the template.
item-QST-06 = Questionnaires are collected from all listeners: answers are entered on the page of the questionnaire, which also shows the totals.
item-QST-09 = Printing programmes and questionnaires is own cost and is not compensated.

# ---- Open questions: where the programme contradicts itself or is silent ----

flag-AMB-01 = “By 22 February”: is the day itself in time? We count it as in time.
reading-AMB-01-inclusive = the last day is in time
reading-AMB-01-exclusive = it has to be done the day before
reading-AMB-02-both = both the sending and the approval count
reading-AMB-02-sending = only the sending counts
reading-AMB-03-calendar = in calendar days
reading-AMB-03-working = in working days
reading-AMB-04-grace = these two days cost 10 points
reading-AMB-04-no_grace = from 23 February on it is exclusion
reading-AMB-05-points = points are taken off for each publication
reading-AMB-05-exclusion = the seminar is excluded
reading-AMB-06-ranges = a shorter delay costs the same
reading-AMB-06-literal = only the number of days that is written
reading-AMB-07-both = both sums are shown, zero is planned with
reading-AMB-07-line = only that line is lost
reading-AMB-07-all = the whole compensation is lost
reading-AMB-08-unknown = the sum is an upper bound
reading-AMB-08-none = nothing is cut
reading-AMB-08-percent = so many per cent are cut
reading-AMB-09-halve_first = points are halved first, then penalties are taken off
reading-AMB-09-deduct_first = penalties are taken off first, then points are halved
reading-AMB-10-cap_first = the cap first, then the halving
reading-AMB-10-halve_first = the halving first, then the cap
reading-AMB-11-signed = the debt is kept in mind
reading-AMB-11-zero = points stop at zero
reading-AMB-12-stack = the penalties add up
reading-AMB-12-largest = the largest of them is taken
reading-AMB-13-once = once per seminar
reading-AMB-13-each = for each case
flag-AMB-14 = A seminar may last from two hours, yet the mandatory blocks together are longer: we trust the blocks.
reading-AMB-14-blocks = no shorter than the mandatory blocks
reading-AMB-14-two_hours = two hours are possible if the coordinator agrees
flag-AMB-15 = Is the larger number of minutes a limit or advice? We take it as advice.
reading-AMB-15-advice = more is allowed
reading-AMB-15-limit = more is not allowed
flag-AMB-16 = A talk has 2–3 points, yet two official talks have 4: we leave the official ones as they are.
reading-AMB-16-exempt = official points stay
reading-AMB-16-trim = at most three there too
flag-AMB-17 = Do the 30 minutes hold for one talk of the choose-one group or for each? We say for one.
reading-AMB-17-one = for one, the others may be shorter
reading-AMB-17-every = for each
flag-AMB-18 = What a product talk is, is not said: we do not count the opener as one.
reading-AMB-18-opener = the opener is no product talk
reading-AMB-18-product = the opener is a product talk
flag-AMB-19 = What “in the middle” means is not said: we allow 35 to 65 % of the time.
reading-AMB-19-band = 35 to 65 % of the time
reading-AMB-19-half = almost exactly in the middle, 45–55 %
reading-AMB-20-both = both companies and speakers
reading-AMB-20-companies = companies only
reading-AMB-20-speakers = speakers only
reading-AMB-21-exempt = a client with a success story does not count
reading-AMB-21-counted = a client counts as an outside company
flag-AMB-22 = Which partners are exempt from the limit: any, or those who sell and implement? We say the latter.
reading-AMB-22-selling = those who sell and implement
reading-AMB-22-any = any partner
reading-AMB-23-unknown = the sum is an upper bound
reading-AMB-23-percent = so many per cent are cut
flag-AMB-24 = Developers of CMS and portals are barred, the example names a CRM: we bar both.
reading-AMB-24-all = CMS, portals and CRM
reading-AMB-24-cms_and_portals = CMS and portals only
flag-AMB-25 = “Workshop” is barred as a name of the seminar but allowed instead of the story: we look at what it names.
reading-AMB-25-context = barred only as the name of the seminar
reading-AMB-25-never = better not written anywhere
flag-AMB-26 = Whether a workshop instead of the story needs points is not said: we ask for them, without insisting.
reading-AMB-26-asked = desirable
reading-AMB-26-needed = required
flag-AMB-27 = “Seminar on Bitrix24” is called wrong, though the document itself is headed so: we keep it out of public texts.
reading-AMB-27-barred = barred in public texts
reading-AMB-27-allowed = the coordinator allows it
flag-AMB-28 = The hashtag holds the product's name, which a cold mailing must not: we leave the hashtag out there.
reading-AMB-28-off = without the hashtag
reading-AMB-28-on = keep the hashtag
flag-AMB-29 = Is only the text of a cold mailing looked at, or subject, sender and links too? We look at all that is seen.
reading-AMB-29-all = all that the reader sees
reading-AMB-29-text = the text only
flag-AMB-30 = Do exactly 100 registrations mean two days before or three? We say three.
reading-AMB-30-three = three days before
reading-AMB-30-two = two days before
flag-AMB-31 = The day of calling is a day off, of which nothing is said: we stay within two or three days before.
reading-AMB-31-inside = call 2–3 days before, even on a day off
reading-AMB-31-earlier = the coordinator agrees to an earlier working day
reading-AMB-32-seven_days = at most seven days between mails
reading-AMB-32-calendar_week = a mail in each calendar week
reading-AMB-33-shifts_free = a shift in time is no change
reading-AMB-33-all_changes = shifts are agreed too
flag-AMB-34 = A refusal may come within 48 hours but not one day before: we take what comes first.
reading-AMB-34-earlier = the earlier of the two, never on the last day
reading-AMB-34-day_itself = the day before is still allowed
reading-AMB-35-second_mail = the second letter confirms
reading-AMB-35-receipt = the receipt confirms
flag-AMB-36 = What closes the list: registrations or expected listeners? We reckon with the expected.
reading-AMB-36-expected = expected listeners
reading-AMB-36-registrations = the number of registrations
flag-AMB-37 = Who counts as a listener is not said: we count outside people who were checked in, no team, no speakers.
reading-AMB-37-outside = outside people only
reading-AMB-37-all = everybody in the hall
flag-AMB-38 = The table has no row for a late address or announcing plan: we take it as a breach of terms.
reading-AMB-38-breach = a breach of terms
reading-AMB-38-free = no consequence
flag-AMB-39 = The address is given after the programme is approved, but by the same day: we have it ready before.
reading-AMB-39-ready = sent on the day of approval
reading-AMB-39-any = it may come before the approval
flag-AMB-40 = An application of the last Friday is reviewed a week later: we apply by Thursday.
reading-AMB-40-thursday = apply by Thursday
reading-AMB-40-friday = Friday will do
flag-AMB-41 = How applications of a week shorter than five working days are reviewed is not said: we reckon without such a week.
reading-AMB-41-none = no review in a short week
reading-AMB-41-last_day = on the last working day of the week
reading-AMB-42-within = 14 days before or later is exclusion
reading-AMB-42-after = only fewer than 14 days before
reading-AMB-43-registered = every registered person
reading-AMB-43-everybody = also all who saw the announcements
    .unreckoned = nobody can count who has read an announcement; update the page and the live announcements yourself
reading-AMB-44-earlier = the earlier of the two days
reading-AMB-44-individual = the day that was set, even if it is later
reading-AMB-45-as_above = as in the row above
reading-AMB-45-nothing = no other effect
reading-AMB-46-nothing_left = neither money nor points
reading-AMB-46-agreed = the coordinator decides
flag-AMB-47 = The report asks for the registered, the halving needs those who came: the list has a column for it.
reading-AMB-47-both = a list with an attended column
reading-AMB-47-registered = the registered only
    .unreckoned = the list for the report holds all registered people anyway, and the mark of arrival does no harm
reading-AMB-48-seminar = the cap is for the seminar
reading-AMB-48-partner = the cap is for each organizer
reading-AMB-49-one = one receives the points
reading-AMB-49-agreed = the coordinator named the recipient: the number in the list of organizers
flag-AMB-50 = Of which price the 80 % are is not said plainly: we take the price after the partner's discount.
reading-AMB-50-after_discount = of the price after the partner's discount
reading-AMB-50-list_price = of the list price
flag-AMB-51 = What a third of a text is measured in is not said: we count characters, company and product together.
reading-AMB-51-characters = in characters, all side matters together
reading-AMB-51-problem_free = the problem background is no side matter
flag-AMB-52 = Lunch at the venue is allowed but not among the compensated costs: it is one's own cost.
reading-AMB-52-own = lunch is one's own cost
reading-AMB-52-agreed = the coordinator included lunch
flag-AMB-53 = The flag is sent once, floor banners never: the flag is required, the banner is not.
reading-AMB-53-flag = only the flag is required
reading-AMB-53-banner = a floor banner is needed too
flag-AMB-54 = Registration is not among the mandatory blocks but in the samples: we put 20 minutes.
reading-AMB-54-twenty = 20 minutes of registration
reading-AMB-54-minutes = so many minutes of registration
flag-AMB-55 = Show your company, but do not sell on the page: talks, speaker, logo yes, prices no.
reading-AMB-55-no_prices = no prices or offers
reading-AMB-55-agreed = the coordinator allows the offer
flag-AMB-56 = Whether forms and sites of Bitrix24 are third-party is not said: we keep the form on our own site.
reading-AMB-56-own_host = one's own site only
reading-AMB-56-vendor_forms = forms of Bitrix24 are fine
flag-AMB-57 = “timerpad.ru” looks like a slip for timepad: we allow neither.
reading-AMB-57-neither = neither
reading-AMB-57-literal = only the one that is named
flag-AMB-58 = 1–2 hours before registration or before the first talk? We check an hour before registration.
reading-AMB-58-registration = before registration begins
reading-AMB-58-first_talk = before the first talk
flag-AMB-59 = Is registration part of the “full programme” for the rent? We say it is.
reading-AMB-59-included = it is
reading-AMB-59-excluded = it is not
flag-AMB-60 = From which day the three years of reward run is not said: we count from the client's registration.
reading-AMB-60-registration = from the client's registration
reading-AMB-60-payment = from the first payment
flag-AMB-61 = The title is quoted in different ways: we compare without quotes.
reading-AMB-61-normalised = quotes do not matter
reading-AMB-61-literal = as in the list of requirements
flag-AMB-62 = Withdrawal “later than 6 March”: is 6 March still safe? We say it is.
reading-AMB-62-safe = 6 March is still safe
reading-AMB-62-unsafe = the last day is 5 March
flag-AMB-63 = “Several” photos, signs, answers: how many is not said; we count from two.
reading-AMB-63-two = two and more
reading-AMB-63-three = three and more
flag-AMB-64 = Who gets the last mail: everybody, or those who confirmed or are in doubt? We write to all but those who said no.
reading-AMB-64-all_but_no = all but those who said no
reading-AMB-64-confirmed = only those who confirmed or are in doubt
flag-AMB-65 = An announcement on one's own site is close to a forbidden second page: we post short news without a form.
reading-AMB-65-news = short news without a form
reading-AMB-65-page = the coordinator agrees to a page
flag-AMB-66 = Which city a suburb belongs to is not said: we take the city of the address, an unknown one is small.
reading-AMB-66-written = as in the venue's address
reading-AMB-66-large = 25 listeners are needed
flag-AMB-67 = What one's own city is with branches is not said: travel and lodging are never compensated.
reading-AMB-67-never = not compensated
reading-AMB-67-agreed = the coordinator agreed
flag-AMB-68 = The document points to material that it does not contain: the slots stay empty until the coordinator hands it out.
reading-AMB-68-awaited = awaited from the coordinator
reading-AMB-68-received = received and loaded
    .unreckoned = what has come is put in on its own page or loaded with the season; there is nothing to reckon
item-LND-22 = The organizer enters a caller through the same form: in Kafedra, on the page of registrations.
item-LND-25 = Other fields may be added to the form.
item-ANN-02 = The partner answers for the number of listeners: Kafedra reckons how many registrations are needed.
item-ANN-22 = The vendor’s campaign starts on 13 March and goes in phases.
item-COF-01 = The coffee break stands in the middle of the seminar: its place is checked in the programme.
item-COF-05 = One coffee break is paid back, water for guests and listeners included: the dearest counts, the others are yours to pay.
item-PRG-08 = Registration, coffee break, success story and questions need no abstract points: Kafedra does not ask for them.
item-PRG-28 = The programme may be extended by own talks on stages of implementation and staff training, and by guests on teams, motivation and management.
item-PRG-31 = Quizzes and lotteries loosen the mood: add them as a block of their own after the questions.
item-PRG-32 = Outside speakers may be invited: talks from several companies attract visitors.
item-PRG-35 = Partners that sell and implement products of 1C-Bitrix are not counted among the invited companies.
item-PRG-40 = Sample programmes are only examples: they can be taken as a start and put right.
item-DAY-21 = When coffee is late, warn the moderator and change the order: the times of all other blocks are worked out at once, and a change of order costs nothing.
item-DAY-30 = When a speaker is delayed, warn the moderator and move the talk: the times of the others are worked out at once.
item-RPT-08 = The coordinator may ask for more data and phone listeners: the sign-in list keeps who came.
item-RPT-09 = After three months tell the coordinator how many hot clients and contracts the seminar gave, and for which services: the day is in the plan.
item-RPT-10 = The money is credited after the report was accepted, within three working days: the day is in the settlement.
item-RPT-11 = A late report costs points: the settlement shows how many.
item-LEA-09 = After two to four weeks hold one more seminar or business breakfast for the most interested: the days are in the plan.
item-PRG-20a = A talk to choose: “Повышаем лояльность клиентов и уровень продаж. CRM – индивидуальный подход к клиенту”.
item-PRG-20b = A talk to choose: “Управление проектами: как успеть в срок, не упуская мелочей”.
item-PRG-20c = A talk to choose: “Бизнес-процессы больше не будут таким занудством”.
item-PRG-20d = A talk to choose: “Управление без суеты: повседневные инструменты успешного руководителя”.
item-PRG-20e = A talk to choose: “У меня зазвонил телефон: Кто говорит? IP-phone!”.
item-PRG-20f = A talk to choose: “4 шага к счастью клиента”.
item-PRG-20g = A talk to choose: “Как не упустить ни одного клиента”.
item-KIT-11 = A client with the promo code brings 50 % of the first payment and 20 % of each later one for three years: the settlement reckons the reward.
