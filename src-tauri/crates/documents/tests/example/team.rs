//! The team of the example.

use super::clock;
use kafedra_model::team::{Coordinator, Member, Role, Team};

/// One answers for everything and one has no phone; nobody carries the second microphone.
pub(crate) fn team() -> Team {
    let member = |number: u32, name: &str, phone: &str, arrives, roles: &[Role]| Member {
        id: format!("00000000-0000-7000-8003-{number:012}")
            .parse()
            .expect("twelve digits end a UUID"),
        name: name.into(),
        phone: phone.into(),
        email: String::new(),
        roles: roles.iter().copied().collect(),
        arrives,
    };
    Team {
        members: vec![
            member(
                1,
                "Гульнара Ахметова",
                "+70007654301",
                Some(clock(8, 30)),
                &[Role::Responsible, Role::LeadManager],
            ),
            member(
                2,
                "Айрат Насыров",
                "+70007654302",
                Some(clock(9, 0)),
                &[Role::Moderator, Role::SpeakerMinder],
            ),
            member(
                3,
                "Ольга Ким",
                "",
                Some(clock(8, 45)),
                &[Role::DeskManager, Role::Photographer],
            ),
        ],
        coordinator: Coordinator {
            name: "Анна Белкина".into(),
            phone: "+70001112233".into(),
            ..Coordinator::default()
        },
    }
}
