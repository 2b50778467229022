//! Lines about the venue and the hall.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::hall::HallMark;
use kafedra_model::ids::VenueId;
use kafedra_model::venue::{MenuItem, Venue, VenueChange, VenueMarks};

/// `venue <name> capacity <n> [<equipment> <n>]… [full] [coffee-inside|coffee-outside]
/// [cost <roubles>] [marks <place> <service> <surroundings>] [kind <house>] [near|far] [desk-room|no-desk-room]
/// [visited <day>] [technician <name>] [caterer <name>]`; `full` is all equipment of the season. The last venue is the chosen one, unless it is only a `candidate`.
pub(super) fn venue(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut venue = Venue {
        id: VenueId(draft.id()),
        name: line.word("the name")?,
        ..Venue::default()
    };
    let mut chosen = Some(venue.id);
    loop {
        let need = |line: &mut Line| {
            let needs = &draft.pack.venue.equipment;
            needs.iter().find(|need| line.accept(&need.kind))
        };
        if line.accept("candidate") {
            chosen = None;
        } else if line.accept("capacity") {
            venue.capacity = line.number("the capacity")?;
        } else if line.accept("full") {
            let needs = &draft.pack.venue.equipment;
            venue.equipment = needs
                .iter()
                .map(|need| (need.kind.clone(), need.count))
                .collect();
        } else if line.accept("coffee-inside") {
            venue.catering_outside_hall = Some(false);
        } else if line.accept("coffee-outside") {
            venue.catering_outside_hall = Some(true);
        } else if line.accept("kind") {
            venue.kind = line.word("the kind of house")?;
        } else if line.accept("far") {
            venue.near_transport = Some(false);
        } else if line.accept("near") {
            venue.near_transport = Some(true);
        } else if line.accept("no-desk-room") {
            venue.room_for_desk = Some(false);
        } else if line.accept("desk-room") {
            venue.room_for_desk = Some(true);
        } else if line.accept("visited") {
            venue.visited = Some(line.date("the day of the visit")?);
        } else if line.accept("technician") {
            venue.technician = line.word("the technician")?;
        } else if line.accept("cost") {
            venue.cost = line.money("the cost")?;
        } else if line.accept("marks") {
            venue.marks = VenueMarks {
                place: line.maybe(),
                service: line.maybe(),
                surroundings: line.maybe(),
            };
        } else if line.accept("caterer") {
            venue.caterer = line.word("the caterer")?;
        } else if let Some(need) = need(line) {
            venue
                .equipment
                .insert(need.kind.clone(), line.number("the count")?);
        } else {
            break;
        }
    }
    let venues = &mut draft.seminar.plan.venues;
    venues.chosen = chosen.or(venues.chosen);
    venues.candidates.push(venue);
    Ok(())
}

/// `rent <from> <to>`
pub(super) fn rent(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let venues = &mut draft.seminar.plan.venues;
    venues.rent_from = Some(line.time("the start of the rent")?);
    venues.rent_to = Some(line.time("the end of the rent")?);
    Ok(())
}

/// `catering [own] [supplier <name>] [snack <title>] [sweets <title>] [drink <title>]…`
pub(super) fn catering(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let catering = &mut draft.seminar.plan.venues.catering;
    while let Some(word) = line.next() {
        match word.as_str() {
            "own" => catering.own = true,
            "supplier" => catering.supplier = line.word("the supplier")?,
            kind => catering.menu.push(MenuItem {
                kind: named(kind, "the kind of the item")?,
                title: line.word("the item")?,
            }),
        }
    }
    Ok(())
}

/// `venue-changed <day> told <n> registered <n>`
pub(super) fn changed(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let mut change = VenueChange {
        on: line.date("the day")?,
        told: 0,
        registered: 0,
    };
    if line.accept("told") {
        change.told = line.number("how many were told")?;
    }
    if line.accept("registered") {
        change.registered = line.number("how many were registered")?;
    }
    draft.seminar.plan.venues.changes.push(change);
    Ok(())
}

/// `hall <layout> [<rows> <seats per row>] [lost <n>] [signs <n>] [marks <mark>…]`; the mark `all` is every one there is.
pub(super) fn hall(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let hall = &mut draft.seminar.plan.hall;
    hall.layout = named(&line.word("the layout")?, "the layout")?;
    if let Some(rows) = line.maybe() {
        hall.rows = rows;
        hall.seats_per_row = line.number("the seats per row")?;
    }
    if line.accept("lost") {
        hall.seats_lost = line.number("the lost seats")?;
    }
    if line.accept("signs") {
        hall.signs = line.number("the signs")?;
    }
    if line.accept("marks") {
        while let Some(mark) = line.next() {
            if mark == "all" {
                hall.marks.extend(MARKS);
            } else {
                hall.marks.insert(named(&mark, "the mark")?);
            }
        }
    }
    Ok(())
}

const MARKS: [HallMark; 7] = [
    HallMark::Screen,
    HallMark::RegistrationDesk,
    HallMark::SpeakersTable,
    HallMark::HandoutTable,
    HallMark::FloorBanner,
    HallMark::WallFlag,
    HallMark::DirectionSigns,
];
