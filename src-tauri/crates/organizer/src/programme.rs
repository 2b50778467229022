//! Every entry of the programme and what the program does about it, page by page.

use crate::error::Error;
use crate::organizer::Organizer;
use kafedra_model::finding::{Fact, Phase};
use kafedra_model::pack::{AnsweredBy, ChecklistPage, Pack};
use kafedra_words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// One entry of the programme and one of its answers, in words.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
pub struct ProgrammeEntry {
    /// Catalogue id, for instance `REG-08`.
    pub item: String,
    pub by: EntryAnswer,
    /// The page on which it is seen.
    pub phase: Phase,
    /// Measured facts stand as an ellipsis.
    pub text: String,
    /// Locator in the programme document.
    pub source: String,
}

/// What answers an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum EntryAnswer {
    /// Checked by the program itself.
    Rule,
    /// Confirmed by a person.
    Tick,
    Penalty,
    Stage,
    Cost,
    Block,
    Calculation,
    Document,
    Form,
    Note,
}

impl Organizer {
    /// Every entry of a season, by phase and id, in the language of the settings.
    ///
    /// # Errors
    /// [`crate::ErrorCode::NoSuchPack`].
    pub fn programme(&self, pack: &str) -> Result<Vec<ProgrammeEntry>, Error> {
        let season = self.packs.season(pack)?;
        let language = self.settings().language;
        let names = variables(season.source(language));
        let unmeasured = names.map(|name| (name, Fact::from("…")));
        let facts: BTreeMap<String, Fact> = unmeasured.collect();
        let mut entries = entries(&season.pack, &season.words(language), &facts);
        entries.sort_by(|one, other| (one.phase, one).cmp(&(other.phase, other)));
        entries.dedup();
        Ok(entries)
    }
}

fn entries(pack: &Pack, words: &Words, facts: &BTreeMap<String, Fact>) -> Vec<ProgrammeEntry> {
    let entry = |item: &str, by, phase, key: &str, source: &str| ProgrammeEntry {
        item: item.to_owned(),
        by,
        phase,
        text: words.say(key, facts).replace('\n', " "),
        source: source.to_owned(),
    };
    let rules = pack.rules.iter().map(|rule| {
        let key = format!("rule-{}", rule.id);
        entry(&rule.id, EntryAnswer::Rule, rule.phase, &key, &rule.source)
    });
    let ticks = pack.checklist.iter().flat_map(|tick| {
        let key = format!("tick-{}", tick.id);
        let phase = phase_of(tick.page);
        let items = tick.items.iter();
        items.map(move |item| entry(item, EntryAnswer::Tick, phase, &key, &tick.source))
    });
    let penalties = pack.penalties.iter().map(|row| {
        let key = format!("penalty-{}", row.id);
        entry(
            &row.id,
            EntryAnswer::Penalty,
            Phase::Settlement,
            &key,
            &row.source,
        )
    });
    let stages = pack.stages.iter().flat_map(|stage| {
        let key = format!("stage-{}", stage.id);
        let items = stage.items.iter();
        items.map(move |item| entry(item, EntryAnswer::Stage, Phase::Stages, &key, &stage.source))
    });
    let costs = pack.cost_kinds.iter().map(|kind| {
        let key = format!("cost-{}", kind.id);
        entry(
            &kind.item,
            EntryAnswer::Cost,
            Phase::Estimate,
            &key,
            &kind.source,
        )
    });
    let blocks = pack.programme.slots.iter().map(|slot| {
        let key = format!("slot-{}", slot.id);
        entry(
            &slot.item,
            EntryAnswer::Block,
            Phase::Agenda,
            &key,
            &slot.source,
        )
    });
    let answers = pack.answers.iter().map(|answer| {
        let by = match answer.by {
            AnsweredBy::Calculation => EntryAnswer::Calculation,
            AnsweredBy::Document => EntryAnswer::Document,
            AnsweredBy::Form => EntryAnswer::Form,
            AnsweredBy::Note => EntryAnswer::Note,
        };
        let key = format!("item-{}", answer.item);
        entry(&answer.item, by, answer.phase, &key, &answer.source)
    });
    let all = rules.chain(ticks).chain(penalties).chain(stages);
    all.chain(costs).chain(blocks).chain(answers).collect()
}

/// The phase whose page shows the items of a checklist.
fn phase_of(page: ChecklistPage) -> Phase {
    match page {
        ChecklistPage::Planning => Phase::Overview,
        ChecklistPage::Venue => Phase::Venue,
        ChecklistPage::Seating => Phase::Hall,
        ChecklistPage::Programme => Phase::Agenda,
        ChecklistPage::Landing => Phase::Landing,
        ChecklistPage::Announcements => Phase::Announcements,
        ChecklistPage::Kit => Phase::Kit,
        ChecklistPage::Day => Phase::Day,
        ChecklistPage::Report => Phase::Report,
        ChecklistPage::Leads => Phase::Leads,
    }
}

/// Names of the facts that the season's sentences speak of.
fn variables(ftl: &str) -> impl Iterator<Item = String> {
    ftl.split('$').skip(1).map(|rest| {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_');
        rest.get(..end.unwrap_or(rest.len()))
            .unwrap_or_default()
            .to_owned()
    })
}
