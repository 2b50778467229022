//! Lines about money: organizers, announcements, cost lines and their papers.

use super::Draft;
use super::line::{Line, Problem, named};
use kafedra_model::announcements::{Announcement, Passage};
use kafedra_model::estimate::{EstimateLine, Organizer};
use kafedra_model::ids::{AnnouncementId, LineId, OrganizerId, PaperId};
use kafedra_model::money::Kopecks;
use kafedra_model::papers::{Paper, PaperKind};

/// `organizer <name> [product-talks]`
pub(super) fn organizer(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let organizer = Organizer {
        id: OrganizerId(draft.id()),
        name: line.word("the organizer's name")?,
        gives_product_talks: line.accept("product-talks"),
    };
    draft.seminar.plan.estimate.organizers.push(organizer);
    Ok(())
}

/// `announcement <channel> <place> [text "…"] [subject|sender|preview|link-text|alt|approved-text "…"]
/// [planned <day>] [approved <day>] [published <day>] [passage <topic> <characters>]…`; a passage of so many
/// characters stands for a text of that length.
pub(super) fn announcement(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let id = AnnouncementId(draft.id());
    let channel = named(&line.word("the channel")?, "the channel")?;
    let mut item = Announcement {
        place: line.word("the place")?,
        text: draft.pack.title.clone(),
        ..Announcement::new(id, channel)
    };
    loop {
        if line.accept("text") {
            item.text = line.word("the text")?;
        } else if line.accept("subject") {
            item.subject = line.word("the subject")?;
        } else if line.accept("sender") {
            item.sender = line.word("the sender")?;
        } else if line.accept("preview") {
            item.preview = line.word("the preview")?;
        } else if line.accept("link-text") {
            item.link_text = line.word("the text of the link")?;
        } else if line.accept("alt") {
            item.alt_text = line.word("the words of the picture")?;
        } else if line.accept("approved-text") {
            item.approved_text = Some(line.word("the approved text")?);
        } else if line.accept("planned") {
            item.planned = Some(line.date("the planned day")?);
        } else if line.accept("approved") {
            item.approved = Some(line.date("the day of approval")?);
        } else if line.accept("published") {
            item.published = Some(line.date("the day of publishing")?);
        } else if line.accept("passage") {
            let about = named(&line.word("the topic")?, "the topic")?;
            let characters = line.number("the characters")?;
            let text = "я".repeat(characters as usize);
            item.passages.push(Passage { about, text });
        } else {
            draft.seminar.plan.announcements.items.push(item);
            return Ok(());
        }
    }
}

/// `line <cost kind> <sum> [title "…"] [detail "…"] [agreed <sum>] [paper <sum> [kind]]… [barter] [branded]
/// [organizer <name>|stranger] [announcement <place>]`; `stranger` is an organizer that the estimate does not list.
pub(super) fn line(draft: &mut Draft<'_>, line: &mut Line) -> Result<(), Problem> {
    let kind = line.word("the cost kind")?;
    let mut cost = EstimateLine {
        id: LineId(draft.id()),
        title: kind.clone(),
        kind,
        detail: String::new(),
        planned: line.money("the planned sum")?,
        agreed: None,
        organizer: None,
        announcement: None,
        barter: false,
        branded: false,
    };
    loop {
        if line.accept("title") {
            cost.title = line.word("the title")?;
        } else if line.accept("detail") {
            cost.detail = line.word("the detail")?;
        } else if line.accept("agreed") {
            cost.agreed = Some(line.money("the agreed sum")?);
        } else if line.accept("barter") {
            cost.barter = true;
        } else if line.accept("branded") {
            cost.branded = true;
        } else if line.accept("paper") {
            let sum = line.money("the sum on the paper")?;
            paper(draft, cost.id, sum, line);
        } else if line.accept("organizer") {
            cost.organizer = Some(find_organizer(draft, &line.word("the organizer")?)?);
        } else if line.accept("announcement") {
            cost.announcement = Some(find_announcement(draft, &line.word("the place")?)?);
        } else {
            draft.seminar.plan.estimate.lines.push(cost);
            return Ok(());
        }
    }
}

fn paper(draft: &mut Draft<'_>, cost: LineId, sum: Kopecks, line: &mut Line) {
    const KINDS: [(&str, PaperKind); 5] = [
        ("payment_order", PaperKind::PaymentOrder),
        ("act", PaperKind::Act),
        ("invoice", PaperKind::Invoice),
        ("receipt", PaperKind::Receipt),
        ("offset", PaperKind::Offset),
    ];
    let kind = KINDS.into_iter().find(|(name, _)| line.accept(name));
    let id = PaperId(draft.id());
    let number = draft.seminar.papers.len() + 1;
    draft.seminar.papers.push(Paper {
        id,
        line: cost,
        kind: kind.map_or(PaperKind::PaymentOrder, |(_, kind)| kind),
        sum,
        name: format!("paper-{number}.pdf"),
        hash: format!("{number:064x}"),
        bytes: 1000,
    });
}

fn find_organizer(draft: &Draft<'_>, name: &str) -> Result<OrganizerId, Problem> {
    if name == "stranger" {
        return Ok(OrganizerId::default());
    }
    let organizers = &draft.seminar.plan.estimate.organizers;
    let found = organizers.iter().find(|organizer| organizer.name == name);
    found
        .map(|organizer| organizer.id)
        .ok_or_else(|| format!("there is no organizer «{name}» above"))
}

fn find_announcement(draft: &Draft<'_>, place: &str) -> Result<AnnouncementId, Problem> {
    let items = &draft.seminar.plan.announcements.items;
    let found = items.iter().find(|item| item.place == place);
    found
        .map(|item| item.id)
        .ok_or_else(|| format!("there is no announcement «{place}» above"))
}
