//! The closed list of check kinds that a pack's rules choose from.

use crate::checks;
use crate::observation::Observation;
use crate::season::Season;
use chrono::NaiveDate;
use kafedra_model::pack::{Parameter, Rule};
use kafedra_model::seminar::Seminar;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::{DeValue, ValueDeserializer};

/// A kind of check with its parameters read.
pub trait Check: Send + Sync {
    /// What the check sees in the seminar on the day `today`; nothing when all is well.
    /// The order of the observations must depend on the arguments alone.
    fn run(&self, season: &Season<'_>, seminar: &Seminar, today: NaiveDate) -> Vec<Observation>;
}

/// An entry of the registry: the name used in packs and how to read `with`.
#[derive(Debug)]
pub struct Kind {
    pub name: &'static str,
    read: fn(toml::Value) -> Option<Box<dyn Check>>,
    verify: fn(Spanned<DeValue<'_>>) -> Result<(), toml::de::Error>,
}

/// In the order of the work: dates first, then what is planned, then the day, the report and the money.
/// The order does not change any result; `docs/checks.md` follows it.
pub const KINDS: &[Kind] = &[
    // Season and stages.
    Kind::of::<checks::season_window::SeasonWindow>("season_window"),
    Kind::of::<checks::application_window::ApplicationWindow>("application_window"),
    Kind::of::<checks::country_listed::CountryListed>("country_listed"),
    Kind::of::<checks::partner_member::PartnerMember>("partner_member"),
    Kind::of::<checks::free_entry::FreeEntry>("free_entry"),
    Kind::of::<checks::existing_clients::ExistingClients>("existing_clients"),
    Kind::of::<checks::experience_told::ExperienceTold>("experience_told"),
    Kind::of::<checks::earlier_violations::EarlierViolations>("earlier_violations"),
    Kind::of::<checks::later_programme::LaterProgramme>("later_programme"),
    Kind::of::<checks::conflicting_series::ConflictingSeries>("conflicting_series"),
    Kind::of::<checks::review_group::ReviewGroup>("review_group"),
    Kind::of::<checks::competing_applications::CompetingApplications>("competing_applications"),
    Kind::of::<checks::entry_test::EntryTestTaken>("entry_test"),
    Kind::of::<checks::city_slots::CitySlots>("city_slots"),
    Kind::of::<checks::slot_taken::SlotTaken>("slot_taken"),
    Kind::of::<checks::partner_once_per_city::PartnerOncePerCity>("partner_once_per_city"),
    Kind::of::<checks::daily_feed::DailyFeed>("daily_feed"),
    Kind::of::<checks::coordinator_named::CoordinatorNamed>("coordinator_named"),
    Kind::of::<checks::task_links::TaskLinks>("task_links"),
    Kind::of::<checks::coordinator_date::CoordinatorDate>("coordinator_date"),
    Kind::of::<checks::stage_due::StageDue>("stage_due"),
    Kind::of::<checks::early_start::EarlyStart>("early_start"),
    Kind::of::<checks::stage_ahead::StageAhead>("stage_ahead"),
    Kind::of::<checks::stage_history::StageHistory>("stage_history"),
    Kind::of::<checks::late_material::LateMaterial>("late_material"),
    Kind::of::<checks::open_remarks::OpenRemarks>("open_remarks"),
    Kind::of::<checks::withdrawal::Withdrawal>("withdrawal"),
    Kind::of::<checks::calendar_data::CalendarData>("calendar_data"),
    // Landing page and announcements.
    Kind::of::<checks::landing_host::LandingHost>("landing_host"),
    Kind::of::<checks::landing_pages::LandingPages>("landing_pages"),
    Kind::of::<checks::landing_content::LandingContentCheck>("landing_content"),
    Kind::of::<checks::landing_wording::LandingWording>("landing_wording"),
    Kind::of::<checks::landing_tested::LandingTested>("landing_tested"),
    Kind::of::<checks::announcement_wording::AnnouncementWording>("announcement_wording"),
    Kind::of::<checks::announcement_shape::AnnouncementShape>("announcement_shape"),
    Kind::of::<checks::announcement_approval::AnnouncementApproval>("announcement_approval"),
    Kind::of::<checks::announced_too_early::AnnouncedTooEarly>("announced_too_early"),
    Kind::of::<checks::weak_channel::WeakChannel>("weak_channel"),
    Kind::of::<checks::own_site::OwnSite>("own_site"),
    // Registrations and reminders.
    Kind::of::<checks::registrations_needed::RegistrationsNeeded>("registrations_needed"),
    Kind::of::<checks::registration_limit::RegistrationLimit>("registration_limit"),
    Kind::of::<checks::identical_seminar::IdenticalSeminar>("identical_seminar"),
    Kind::of::<checks::weekly_mail::WeeklyMail>("weekly_mail"),
    Kind::of::<checks::call_everybody::CallEverybody>("call_everybody"),
    Kind::of::<checks::final_mail::FinalMail>("final_mail"),
    Kind::of::<checks::text_message_alone::TextMessageAlone>("text_message_alone"),
    Kind::of::<checks::no_broadcast::NoBroadcast>("no_broadcast"),
    Kind::of::<checks::refused_in_time::RefusedInTime>("refused_in_time"),
    Kind::of::<checks::refused_too_late::RefusedTooLate>("refused_too_late"),
    // Listeners, conditions and penalties.
    Kind::of::<checks::listeners_minimum::ListenersMinimum>("listeners_minimum"),
    Kind::of::<checks::full_conditions::FullConditions>("full_conditions"),
    Kind::of::<checks::penalty_row::PenaltyRow>("penalty_row"),
    // The programme.
    Kind::of::<checks::mandatory_talks::MandatoryTalks>("mandatory_talks"),
    Kind::of::<checks::mandatory_block::MandatoryBlock>("mandatory_block"),
    Kind::of::<checks::seminar_title::SeminarTitle>("seminar_title"),
    Kind::of::<checks::title_wording::TitleWording>("title_wording"),
    Kind::of::<checks::block_minutes::BlockMinutes>("block_minutes"),
    Kind::of::<checks::coffee_in_middle::CoffeeInMiddle>("coffee_in_middle"),
    Kind::of::<checks::abstract_points::AbstractPoints>("abstract_points"),
    Kind::of::<checks::first_talk::FirstTalk>("first_talk"),
    Kind::of::<checks::closing_questions::ClosingQuestions>("closing_questions"),
    Kind::of::<checks::story_kind::StoryKind>("story_kind"),
    Kind::of::<checks::story_order::StoryOrder>("story_order"),
    Kind::of::<checks::story_result::StoryResult>("story_result"),
    Kind::of::<checks::official_wording::OfficialWording>("official_wording"),
    Kind::of::<checks::title_length::TitleLength>("title_length"),
    Kind::of::<checks::programme_length::ProgrammeLength>("programme_length"),
    Kind::of::<checks::outside_companies::OutsideCompanies>("outside_companies"),
    Kind::of::<checks::never_speaks::NeverSpeaks>("never_speaks"),
    Kind::of::<checks::talk_words::TalkWords>("talk_words"),
    Kind::of::<checks::speaker_named::SpeakerNamed>("speaker_named"),
    Kind::of::<checks::fixed_times::FixedTimes>("fixed_times"),
    Kind::of::<checks::changed_programme::ChangedProgramme>("changed_programme"),
    // The estimate.
    Kind::of::<checks::cost_not_compensable::CostNotCompensable>("cost_not_compensable"),
    Kind::of::<checks::cost_kind_doubt::CostKindDoubt>("cost_kind_doubt"),
    Kind::of::<checks::branded_goods::BrandedGoods>("branded_goods"),
    Kind::of::<checks::announcing_approved::AnnouncingApproved>("announcing_approved"),
    Kind::of::<checks::foreign_scheme::ForeignScheme>("foreign_scheme"),
    Kind::of::<checks::phone_invitation::PhoneInvitation>("phone_invitation"),
    Kind::of::<checks::off_topic::OffTopic>("off_topic"),
    Kind::of::<checks::announcing_itemised::AnnouncingItemised>("announcing_itemised"),
    Kind::of::<checks::one_coffee_break::OneCoffeeBreak>("one_coffee_break"),
    Kind::of::<checks::coffee_breaks_planned::CoffeeBreaksPlanned>("coffee_breaks_planned"),
    Kind::of::<checks::cost_cap::CostCap>("cost_cap"),
    Kind::of::<checks::agreed_sum::AgreedSum>("agreed_sum"),
    Kind::of::<checks::paper_sum::PaperSum>("paper_sum"),
    Kind::of::<checks::line_paper::LinePaper>("line_paper"),
    Kind::of::<checks::barter_offset::BarterOffset>("barter_offset"),
    Kind::of::<checks::organizer_shares::OrganizerShares>("organizer_shares"),
    // The venue, the hall and the team.
    Kind::of::<checks::venue_equipment::VenueEquipment>("venue_equipment"),
    Kind::of::<checks::venue_place::VenuePlace>("venue_place"),
    Kind::of::<checks::venues_compared::VenuesCompared>("venues_compared"),
    Kind::of::<checks::seats_enough::SeatsEnough>("seats_enough"),
    Kind::of::<checks::catering_room::CateringRoom>("catering_room"),
    Kind::of::<checks::coffee_menu::CoffeeMenu>("coffee_menu"),
    Kind::of::<checks::own_catering::OwnCatering>("own_catering"),
    Kind::of::<checks::rent_hours::RentHours>("rent_hours"),
    Kind::of::<checks::hall_marks::HallMarks>("hall_marks"),
    Kind::of::<checks::venue_frozen::VenueFrozen>("venue_frozen"),
    Kind::of::<checks::banned_layout::BannedLayout>("banned_layout"),
    Kind::of::<checks::first_time_plan::FirstTimePlan>("first_time_plan"),
    Kind::of::<checks::weekday_hint::WeekdayHint>("weekday_hint"),
    Kind::of::<checks::planned_number::PlannedNumber>("planned_number"),
    Kind::of::<checks::speakers_found::SpeakersFound>("speakers_found"),
    Kind::of::<checks::role_filled::RoleFilled>("role_filled"),
    Kind::of::<checks::way_shown::WayShown>("way_shown"),
    Kind::of::<checks::staff_arrival::StaffArrival>("staff_arrival"),
    Kind::of::<checks::speaker_contacts::SpeakerContacts>("speaker_contacts"),
    Kind::of::<checks::venue_contact::VenueContact>("venue_contact"),
    // The kit and the questionnaire.
    Kind::of::<checks::address_given::AddressGiven>("address_given"),
    Kind::of::<checks::address_complete::AddressComplete>("address_complete"),
    Kind::of::<checks::more_listeners::MoreListeners>("more_listeners"),
    Kind::of::<checks::product_gift::ProductGift>("product_gift"),
    Kind::of::<checks::promo_code::PromoCode>("promo_code"),
    Kind::of::<checks::kit_contents::KitContents>("kit_contents"),
    Kind::of::<checks::lottery_souvenirs::LotterySouvenirs>("lottery_souvenirs"),
    Kind::of::<checks::printed_in_time::PrintedInTime>("printed_in_time"),
    Kind::of::<checks::questionnaire_kept::QuestionnaireKept>("questionnaire_kept"),
    Kind::of::<checks::questionnaire_template::QuestionnaireTemplate>("questionnaire_template"),
    Kind::of::<checks::answers_entered::AnswersEntered>("answers_entered"),
    // The day, the report and the leads.
    Kind::of::<checks::checklist_tick::ChecklistTick>("checklist_tick"),
    Kind::of::<checks::running_late::RunningLate>("running_late"),
    Kind::of::<checks::photos_per_stage::PhotosPerStage>("photos_per_stage"),
    Kind::of::<checks::photo_date::PhotoDate>("photo_date"),
    Kind::of::<checks::report_due::ReportDue>("report_due"),
    Kind::of::<checks::report_pieces::ReportPieces>("report_pieces"),
    Kind::of::<checks::report_uploaded::ReportUploaded>("report_uploaded"),
    Kind::of::<checks::presentations_mail::PresentationsMail>("presentations_mail"),
    Kind::of::<checks::presentations_everyone::PresentationsEveryone>("presentations_everyone"),
    Kind::of::<checks::leads_owned::LeadsOwned>("leads_owned"),
    Kind::of::<checks::leads_entered::LeadsEntered>("leads_entered"),
];

/// The kind with this name.
#[must_use]
pub fn kind(name: &str) -> Option<&'static Kind> {
    KINDS.iter().find(|kind| kind.name == name)
}

impl Kind {
    const fn of<C: Check + DeserializeOwned + 'static>(name: &'static str) -> Self {
        Self {
            name,
            read: |with| {
                C::deserialize(with)
                    .ok()
                    .map(|check| Box::new(check) as Box<dyn Check>)
            },
            verify: |with| C::deserialize(ValueDeserializer::from(with)).map(|_: C| ()),
        }
    }

    /// The check of a rule whose parameters `pack::parse` has accepted.
    #[must_use]
    pub fn check(&self, rule: &Rule) -> Option<Box<dyn Check>> {
        (self.read)(parameters(&rule.with)?)
    }

    /// Whether the check can do without parameters.
    pub(crate) fn verify_absent(&self) -> Result<(), toml::de::Error> {
        let empty = DeValue::Table(toml::de::DeTable::new());
        (self.verify)(Spanned::new(0..0, empty))
            .map_err(|error| serde::de::Error::custom(error.message()))
    }

    /// Whether the check can read these parameters.
    ///
    /// # Errors
    /// The first parameter that is unknown, missing or of the wrong type, with its place in the text.
    pub(crate) fn verify(&self, with: Spanned<DeValue<'_>>) -> Result<(), toml::de::Error> {
        (self.verify)(with)
    }
}

fn parameters(with: &BTreeMap<String, Parameter>) -> Option<toml::Value> {
    toml::Value::try_from(with).ok()
}
