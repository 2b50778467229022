### Team: who answers for what, speakers, phones.

team-empty-text = Add people, give them their roles and phones: the briefing and the run sheet are printed from it.
team-members = People
team-members-list = People of the team: roles, arrival, contacts
team-no-phone = no phone
team-roles = Roles
team-vacant = { $count ->
    [one] { $count } role is given to nobody
   *[other] { $count } roles are given to nobody
}
team-all-held = all are given
team-nobody = nobody
team-speakers = Speakers
team-speakers-list = Speakers and their talks
team-speakers-note = a speaker is in the hall half an hour before the talk
team-speakers-open = To the agenda
team-speakers-none = The agenda has no speakers yet.
team-begins = Starts
team-talk = Talk
team-contacts = Coordinator and venue
team-contact-unknown = not known
team-contact-at-venue = not known, enter it on the page “Venue”
