//! A workspace with one seminar, to be filled with lists.

use crate::folder::open;
use kafedra_model::history::HistoryEvent;
use kafedra_model::ids::{PersonId, SeminarId};
use kafedra_model::listing::{PeopleQuery, PersonRow};
use kafedra_organizer::{NewSeminar, Organizer};
use tempfile::TempDir;

/// A workspace with one seminar and nobody in it.
pub(crate) struct House {
    pub(crate) folder: TempDir,
    pub(crate) organizer: Organizer,
    pub(crate) id: SeminarId,
}

impl House {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut organizer = open(folder.path());
        let id = seminar(&mut organizer, "Казань");
        Self {
            folder,
            organizer,
            id,
        }
    }

    pub(crate) fn import(&mut self, name: &str, list: &str) -> (u32, u32, u32) {
        let file = self.folder.path().join(name);
        std::fs::write(&file, list).unwrap();
        let summary = self
            .organizer
            .import_people_file(self.id, &file, false)
            .unwrap();
        (summary.added, summary.updated, summary.duplicates)
    }

    pub(crate) fn find(&mut self, text: &str) -> PersonRow {
        let mut found = self.organizer.search(self.id, text, 9).unwrap();
        assert_eq!(found.len(), 1, "{text}");
        found.remove(0)
    }

    pub(crate) fn all(&mut self) -> Vec<PersonRow> {
        let everybody = PeopleQuery::default();
        self.organizer
            .people_page(self.id, "", everybody)
            .unwrap()
            .rows
    }

    pub(crate) fn events(&self, person: PersonId) -> Vec<HistoryEvent> {
        let history = self.organizer.person_history(self.id, person).unwrap();
        history.into_iter().map(|entry| entry.event).collect()
    }
}

pub(crate) fn seminar(organizer: &mut Organizer, city: &str) -> SeminarId {
    let new = NewSeminar {
        pack: "b24-2017-spring".to_owned(),
        city: city.to_owned(),
        date: "2017-04-27".parse().unwrap(),
        start: None,
    };
    organizer.create(&new).unwrap()
}

pub(crate) const LIST: &str = "Фамилия;Имя;Компания;Должность;Телефон;Почта\n\
    Ким;Ян;Эхо;инженер;8 916 123-45-67;kim@example.org\n\
    Цой;Анна;Заря;;;tsoi@example.org\n\
    Жук;Пётр;Луч;директор;8 916 000-00-01;\n";
pub(crate) const NEWER: &str = "Фамилия;Имя;Компания;Должность;Телефон;Почта\n\
    Ким;Ян;Эхо-Плюс;;8 916 123-45-67;kim@example.org\n\
    Цой;Анна;Заря;бухгалтер;8 916 000-00-02;tsoi@example.org\n\
    Жук;Пётр;Луч;директор;8 916 000-00-01;\n\
    Пак;Ира;Луч;;8 916 000-00-03;\n";
