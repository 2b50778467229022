//! The three worked examples of the programme's catalogue, with people, papers and photos.
//!
//! Names are fictional, phones are in a code that is not given out, mail goes to `example.org`.

mod cities;
mod dice;
mod guests;
mod names;
mod pictures;
mod programme;
mod story;

use crate::error::Error;
use crate::organizer::{Organizer, new_id};
use crate::photos::storage_error;
use crate::view::Example;
use kafedra_model::dump::{FORMAT, SeminarDump, VERSION};
use kafedra_model::ids::{PaperId, PhotoId, SeminarId};
use kafedra_model::pack::Pack;
use kafedra_model::papers::{Paper, PaperKind};
use kafedra_model::photos::Photo;
use kafedra_photos::storage;
use kafedra_words::{Language, Words};
use story::Story;

/// The season that the examples are about.
const PACK: &str = "b24-2017-spring";

/// Puts an example into the workspace: its files first, then all rows in one transaction.
pub(crate) fn make(organizer: &mut Organizer, example: Example) -> Result<SeminarId, Error> {
    let pack = organizer.pack(PACK)?;
    let mut story = match example {
        Example::Kazan => cities::kazan(pack),
        Example::Moscow => cities::moscow(pack),
        Example::Tomsk => cities::tomsk(pack),
    };
    let guests = guests::guests(&story, pack);
    story.plan.answers = guests.answers;
    let mut dump = SeminarDump {
        format: FORMAT.to_owned(),
        version: VERSION,
        id: SeminarId(new_id()),
        created: story.created(),
        photos: photos(organizer, pack, &story)?,
        papers: papers(organizer, &story)?,
        consents: Vec::new(),
        imports: Vec::new(),
        changes: Vec::new(),
        tickets: Vec::new(),
        merged: Vec::new(),
        different: Vec::new(),
        plan: story.plan,
        registrations: guests.registrations,
        contacts: guests.contacts,
        receipts: Vec::new(),
        events: guests.events,
    };
    dump.registrations
        .sort_by_key(|registration| registration.id);
    organizer.store.write(|w| w.seminar_insert(&dump))?;
    Ok(dump.id)
}

fn photos(organizer: &Organizer, pack: &Pack, story: &Story) -> Result<Vec<Photo>, Error> {
    let mut photos = Vec::new();
    for (index, stage) in pack.day.photo_stages.iter().enumerate() {
        for take in 0..pack.day.photos_per_stage_min.max(2) {
            let taken = story.moment(index, take);
            let bytes = pictures::jpeg(stage, story.seed + u64::from(take), taken);
            let name = format!("IMG_{:04}.jpg", 1200 + index * 10 + take as usize);
            let examined = kafedra_photos::examine(&name, &bytes).map_err(|refusal| {
                Error::new(crate::ErrorCode::PhotoRefused)
                    .with("file", name.as_str())
                    .with("problem", refusal.code())
            })?;
            let hash = storage::put(&organizer.media(), &bytes).map_err(|e| storage_error(&e))?;
            photos.push(Photo {
                id: PhotoId(new_id()),
                stage: stage.clone(),
                name,
                hash,
                bytes: examined.bytes,
                width: examined.width,
                height: examined.height,
                orientation: examined.orientation,
                taken: examined.taken,
            });
        }
    }
    Ok(photos)
}

/// One act for every line that has papers, marked as a sample.
fn papers(organizer: &Organizer, story: &Story) -> Result<Vec<Paper>, Error> {
    let words = Words::new(Language::Ru, &[]);
    let mut papers = Vec::new();
    for (number, (line, sum)) in (1_u32..).zip(&story.papers) {
        let estimate = &story.plan.estimate;
        let title = estimate
            .lines
            .iter()
            .find(|l| l.id == *line)
            .map_or("", |l| l.title.as_str());
        let date = story.plan.card.date;
        let bytes =
            kafedra_documents::sample_act(&words, number, date, title, *sum).map_err(|e| {
                Error::new(crate::ErrorCode::DocumentFailed).with("reason", e.to_string())
            })?;
        let hash = storage::put(&organizer.media(), &bytes).map_err(|e| storage_error(&e))?;
        papers.push(Paper {
            id: PaperId(new_id()),
            line: *line,
            kind: PaperKind::Act,
            sum: *sum,
            name: format!("akt-{number:02}.pdf"),
            hash,
            bytes: u64::try_from(bytes.len()).unwrap_or(u64::MAX),
        });
    }
    Ok(papers)
}
