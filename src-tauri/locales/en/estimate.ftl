### The page “Estimate”: what the seminar costs and what comes back.

costs-add = Add line
costs-add-own = Other, at own cost
costs-print-pdf = For printing, PDF
costs-print-xlsx = Excel workbook
costs-empty = There are no lines yet
costs-empty-text = Begin with the hall or the coffee break. Every line says at once whether it comes back, and why.

## Totals

costs-spent = Total cost
costs-back = Comes back at most
costs-sure = certain: { $sum }
costs-sure-all = certain
costs-own = Own money
costs-own-note = if everything comes back that can
costs-scale = { $back } comes back, { $own } is own money, the cap is { $cap }
costs-key-back = comes back
costs-key-own = own money
costs-key-cap = cap { $sum }
costs-over-cap = { $sum } would count: more than the cap

## Lines

costs-lines = Lines of the estimate
costs-line = Line
costs-line-of = Title of the line: { $title }
costs-planned = Planned
costs-planned-of = Planned: { $title }
costs-agreed = Agreed
costs-agreed-of = Agreed: { $title }
costs-papers = Papers
costs-eligible = Counts
costs-total = Total
costs-group-compensable = Paid back by the programme
costs-group-own = At own cost
costs-fold = Fold
costs-more-of = More: { $title }
costs-kind = Kind of cost
costs-kind-own = { $kind } (not paid back)
costs-detail = Itemisation
costs-detail-example = where, how long, how many
costs-announcement = For which announcement
costs-announcement-none = Not chosen
costs-payer = Who pays
costs-partner = Partner
costs-barter = Paid in kind
costs-barter-short = in kind
costs-branded = With the partner's logo
costs-branded-short = with logo
costs-remove = Delete line

costs-channel-at = { $channel }: { $place }
costs-channel-portal = Portal
costs-channel-mailing = Mailing
costs-channel-cold-mailing = Cold mailing
costs-channel-social-network = Social networks
costs-channel-phone-invitation = Invitation by phone
costs-channel-own-site = Own site
costs-channel-media = Media
costs-channel-contextual-ads = Contextual ads
costs-channel-offline = Offline ads
costs-channel-other = Other channel

## Why a line counts as it does

costs-reason-agreed = Comes back in full
costs-reason-papers-less = Comes back by the papers, which say less
costs-reason-agreed-less = The agreed sum comes back; the papers say more
costs-reason-papers-expected = Comes back once there are papers
costs-reason-agreement-expected = Comes back if agreed
costs-reason-unknown-kind = No such kind of cost
costs-reason-not-compensable = Not paid back
costs-reason-not-agreed = Not in the agreed estimate
costs-reason-branded = Partner's logo: not paid back
costs-reason-second-coffee-break = A second coffee break is not paid back
costs-reason-unapproved = Announced without approval
costs-reason-bad-positioning = The announcement breaks the wording rules
costs-reason-no-papers = No papers
costs-reason-no-offset = In kind without an offset paper
costs-reason-off-topic = More than a third of the text is not about the seminar

## Organizers

costs-organizers = Who holds it
costs-organizer-add = Add co-organizer
costs-organizer-alone = One partner holds and pays: { $name }.
costs-organizer-alone-unnamed = One partner holds and pays.
costs-organizer-name = Organizer { $number }
costs-organizer-unnamed = Name of the company
costs-organizer-talks = Gives the product talks
costs-organizer-remove = Remove organizer { $name }
costs-points-to = { $name } receives the points: this company gives the product talks.
