//! The clock of a seminar's city.

use crate::calendar::country_code;
use crate::cities::CityNames;
use kafedra_model::pack::{Pack, TimeZone};
use kafedra_model::seminar::Card;

/// The zone of the city, else that of its country; none when the season's data know neither.
#[must_use]
pub fn time_zone<'p>(pack: &'p Pack, card: &Card) -> Option<&'p TimeZone> {
    let zones = || pack.time_zones.iter();
    let city = CityNames::of(pack).key(&card.city);
    let of_city = zones().find(|zone| CityNames::among(&city, &zone.cities));
    let home = pack.countries.first().map(|home| home.code.clone());
    let country = if card.country.trim().is_empty() {
        home
    } else {
        Some(country_code(pack, &card.country))
    };
    of_city.or_else(|| {
        zones().find(|zone| {
            country
                .as_ref()
                .is_some_and(|code| zone.countries.contains(code))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::time_zone;
    use crate::testing::{pack, seminar};

    #[test]
    fn every_city_has_the_clock_of_its_place() {
        let pack = pack();
        let table = [
            ("Россия", "Москва", "Europe/Moscow", 180),
            ("Россия", "Казань", "Europe/Moscow", 180),
            ("", "Томск", "Asia/Tomsk", 420),
            ("Россия", "г. Екатеринбург", "Asia/Yekaterinburg", 300),
            ("RU", "Самара", "Europe/Samara", 240),
            ("Грузия", "Тбилиси", "Asia/Tbilisi", 240),
            ("Кыргызстан", "Ош", "Asia/Bishkek", 360),
            ("Абхазия", "Сухум", "Europe/Moscow", 180),
        ];
        for (country, city, zone, minutes) in table {
            let mut seminar = seminar(city, "2017-03-29");
            country.clone_into(&mut seminar.plan.card.country);
            let found = time_zone(&pack, &seminar.plan.card);
            let found = found.map(|zone| (zone.id.as_str(), zone.offset_minutes));
            assert_eq!(found, Some((zone, minutes)), "{city}");
        }
    }

    #[test]
    fn a_country_outside_the_season_has_no_clock() {
        let mut seminar = seminar("Рига", "2017-03-29");
        "Латвия".clone_into(&mut seminar.plan.card.country);
        assert_eq!(time_zone(&pack(), &seminar.plan.card), None);
    }
}
