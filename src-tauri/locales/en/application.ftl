# The page “Application”: eligibility, dates of the application, audience, experience, test.

apply-dates = Application
apply-window = Applications are taken { $from } – { $to }
apply-sent = Sent
apply-approved = Approved
apply-feed-read = Group feed last read
apply-feed-read-hint = Somebody has to log in to Bitrix24 every day.
apply-eligibility = Eligibility
apply-eligibility-note = What the review asks about
apply-partner = The company is in the partner programme
apply-federal = We also want to be in the federal programme
apply-series-city = “{ $series }” in this city
apply-series-partner = “{ $series }” of our company
apply-series-hint = Empty when there is no such seminar.
apply-audience = Audience
apply-audience-note = The seminar is free and for new clients
apply-audience-text = Who the seminar is for
apply-audience-example = Heads of small companies that do not use a CRM yet
apply-planned = Listeners planned
apply-clients = Already our clients
apply-clients-hint =
    { $registered ->
        [0] Compare the list with the CRM once there are registrations.
        [one] Compare { $registered } registration with the CRM.
       *[other] Compare { $registered } registrations with the CRM.
    }
apply-fee = Entry fee
apply-fee-hint = Has to be 0 ₽.
apply-experience = Experience with seminars
apply-experience-note = Experienced partners are preferred
apply-experience-add = Add a seminar
apply-experience-none = No seminars yet. List those you held: the review looks at them.
apply-experienced = We have held IT seminars before
apply-held-title = Topic
apply-held-city = City
apply-held-date = Date
apply-held-listeners = Came
apply-held-vendor = Within a marketing programme of the vendor
apply-test = Test
apply-test-note =
    { $most ->
        [one] At most { $most } mistake
       *[other] At most { $most } mistakes
    }
apply-test-invited = Invited
apply-test-due = Due by
apply-test-taken = Taken
apply-test-mistakes = Mistakes
apply-violations = Violations in earlier programmes
apply-violations-note = Those who broke dates and rules are not accepted
apply-violations-none = No violations.
apply-violation-add = Add a violation
apply-violation-programme = Programme
apply-violation-what = What was broken
