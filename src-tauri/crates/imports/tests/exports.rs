//! The exports of the programs that people use, each with its traps, and address books.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod list;

use encoding_rs::WINDOWS_1251;
use kafedra_imports::{guess_mapping, open, preview, read};
use kafedra_model::imports::ImportSource::{
    Alfio, BitrixCaptions, BitrixIds, EventbriteUk, EventbriteUs, HiEvents, Indico, IndicoImport,
    PretixCheckin, PretixPositions, Timepad, VCard,
};
use kafedra_model::imports::{ImportProblemCode, ImportSource};
use list::{outcome, people};
use proptest::prelude::*;

/// What an export is known for, and whom it gives.
fn known(text: &str, source: ImportSource) -> Vec<String> {
    let sheet = open("export", text.as_bytes()).unwrap();
    assert_eq!(sheet.source(), Some(source), "{text}");
    people(text.as_bytes())
}

#[test]
fn pretix_with_its_two_companies_and_in_other_languages() {
    let positions = "Event slug,Order code,Position ID,Status,Email,Phone number,Order date,Order time,Product,Variation,Price,Tax rate,Tax rule,Tax value,Attendee name,Attendee name: Given name,Attendee name: Family name,Attendee email,Company,Address,ZIP code,City,Country,State,Voucher,Company,Invoice address name,Address,ZIP code,City,Country,State,VAT ID\n\
        sem,A3F7K,1,Paid,buyer@example.org,+7 916 123-45-67,2017-04-01,10:00:00,Ticket,,0.00,0,,0,Anna Kim,Anna,Kim,kim@example.org,,,,,,,,ООО «Эхо»,ИП Плательщик,,,,,,\n\
        sem,B3F7K,1,Canceled,other@example.org,,2017-04-01,10:00:00,Ticket,,0.00,0,,0,Ян Цой,Ян,Цой,,,,,,,,,,,,,,,,\n";
    assert_eq!(
        known(positions, PretixPositions),
        ["Kim Anna | ООО «Эхо» | +79161234567 | kim@example.org"]
    );
    assert_eq!(
        outcome(positions.as_bytes()).refused[0].code,
        ImportProblemCode::NotComing
    );
    let german = "Bestellnummer;Teilnehmername;Produkt;Preis;Eingecheckt;E-Mail;Firma\nA3F7K;Anna Kim;Karte;0;;kim@example.org;Echo GmbH\n";
    assert_eq!(
        known(german, PretixCheckin),
        ["Kim Anna | Echo GmbH |  | kim@example.org"]
    );
    // A language that nobody here knows: told by the order codes, read by what stands in the cells.
    let greek = "Κωδικός;Όνομα;Προϊόν;Τιμή;Είσοδος;Έξοδος;Αυτόματα;Ηλ.;Εταιρεία\n\
        A3F7K;Анна Ким;Билет;0,00;;;;kim@example.org;ООО «Эхо»\nB7Q9Z;Пётр Иванов;Билет;0,00;;;;ivanov@example.org;ООО «Эхо»\n";
    let sheet = open("export", greek.as_bytes()).unwrap();
    assert_eq!(
        sheet.source(),
        None,
        "the captions are taken for a person until somebody says otherwise"
    );
}

#[test]
fn eventbrite_of_both_coasts() {
    let us = "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,Group,Order Type,Currency,Total Paid,Fees Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Cell Phone,Job Title,Company\n\
        1001,11/29/24 22:28,Анна,Ким,kim@example.org,1,,General,1,,Free Order,RUB,0,0,0,0,Attending,+7 916 123-45-67,Директор,ООО «Эхо»\n\
        1002,11/29/24 22:30,Ян,Цой,tsoi@example.org,1,,General,2,,Free Order,RUB,0,0,0,0,Deleted,,,\n\
        1003,11/29/24 22:31,Ли,Чен,chen@example.org,1,,General,3,,Free Order,RUB,0,0,0,0,Refunded/Canceled,,,\n";
    assert_eq!(
        known(us, EventbriteUs),
        ["Ким Анна | ООО «Эхо» | +79161234567 | kim@example.org"]
    );
    assert_eq!(
        outcome(us.as_bytes()).refused.len(),
        2,
        "cancelled ones are left out and told"
    );
    assert_eq!(
        outcome(us.as_bytes()).people[0]
            .registered
            .unwrap()
            .to_string(),
        "2024-11-29 22:28:00"
    );
    let uk = "Order no.,Order Date,First Name,Surname,Email,Quantity,Ticket Type,Order Type,Total Paid,Eventbrite Fees,Eventbrite Payment Processing,Attendee Status,Home Address 1,County of Residence,Home Postcode,Home Country\n\
        1001,29/11/24 22:28,Anna,Kim,kim@example.org,1,General,Free Order,0,0,0,Attending,,,,\n";
    assert_eq!(
        known(uk, EventbriteUk),
        ["Kim Anna |  |  | kim@example.org"]
    );
}

#[test]
fn timepad_hi_events_alfio() {
    let timepad = "Номер заказа;Дата заказа;Статус заказа;Тип билета;Код билета;Фамилия;Имя;E-mail;Мобильный телефон;Компания\n\
        77:1;01.04.2017 10:00;оплачено;Участник;123;Ким;Анна;kim@example.org;79161234567;ООО «Эхо»\n\
        78:1;01.04.2017 10:05;отменено;Участник;124;Цой;Ян;tsoi@example.org;;\n";
    assert_eq!(
        known(timepad, Timepad),
        ["Ким Анна | ООО «Эхо» | +79161234567 | kim@example.org"]
    );
    let hi = "ID,First Name,Last Name,Email,Status,Check Ins,Product ID,Product Name,Event ID,Public ID,Short ID,Created Date,Last Updated Date,Notes,Company\n\
        7,Анна,Ким,kim@example.org,ACTIVE,Вход (2017-04-20 09:31:00),3,Билет,1,A-1,a1,2017-04-01 10:00:00,2017-04-01 10:00:00,у окна,ООО «Эхо»\n\
        8,Ян,Цой,tsoi@example.org,CANCELLED,,3,Билет,1,A-2,a2,2017-04-01 10:00:00,,,\n";
    assert_eq!(
        known(hi, HiEvents),
        ["Ким Анна | ООО «Эхо» |  | kim@example.org"]
    );
    assert_eq!(outcome(hi.as_bytes()).people[0].person.note, "у окна");
    let alfio = "ID,Category,Event,Status,OriginalPrice,ReservationID,Full Name,First Name,Last Name,E-Mail,Locked,Language,Confirmation,Billing Address,Country Code\n\
        9,Общая,sem,ACQUIRED,0,R1,Анна Ким,Анна,Ким,kim@example.org,false,ru,2017-04-01,,RU\n\
        10,Общая,sem,CANCELLED,0,R2,Ян Цой,Ян,Цой,tsoi@example.org,false,ru,,,RU\n";
    assert_eq!(known(alfio, Alfio), ["Ким Анна |  |  | kim@example.org"]);
}

#[test]
fn indico_out_and_in() {
    let out = "ID,Name,Affiliation,Position,Phone,Email Address,Registration date,Modification date,Registration state,Created by,Price,Checked in,Check-in date,Payment date,Tags\n\
        1,Anna Kim,ООО «Эхо»,Директор,+7 916 123-45-67,kim@example.org,2017-04-01T10:00:00,,Completed,,0,No,,,\n\
        2,Jan Tsoi,,,,tsoi@example.org,2017-04-01T10:00:00,,Withdrawn,,0,No,,,\n";
    assert_eq!(
        known(out, Indico),
        ["Kim Anna | ООО «Эхо» | +79161234567 | kim@example.org"]
    );
    let import = "Анна,Ким,Эхо,Директор,+7 916 123-45-67,kim@example.org\nПётр,Цой,Роза,,,tsoi@example.org\n";
    assert_eq!(
        known(import, IndicoImport),
        [
            "Ким Анна | Эхо | +79161234567 | kim@example.org",
            "Цой Пётр | Роза |  | tsoi@example.org"
        ]
    );
}

#[test]
fn bitrix24_by_ids_and_by_captions_with_its_zeros() {
    let ids = "\u{feff}\"ID\";\"TITLE\";\"NAME\";\"LAST_NAME\";\"SECOND_NAME\";\"PHONE_WORK\";\"PHONE_MOBILE\";\"EMAIL_WORK\";\"COMPANY_TITLE\";\"POST\";\"STATUS_ID\";\"COMMENTS\";\"SOURCE_ID\";\r\n\
        \"1\";\"Лид\";\"Анна\";\"Ким\";\"Сергеевна\";\"0\";\"8 916 123-45-67\";\"kim@example.org\";\"0\";\"Директор\";\"NEW\";\"0\";\"WEB\";\r\n\
        \"2\";\"Лид\";\"Ян\";\"Цой\";\"\";\"\";\"\";\"tsoi@example.org\";\"\";\"\";\"JUNK\";\"\";\"\";\r\n";
    assert_eq!(
        known(ids, BitrixIds),
        ["Ким Анна Сергеевна |  | +79161234567 | kim@example.org"]
    );
    assert_eq!(outcome(ids.as_bytes()).people[0].person.note, "");
    let captions = "\u{feff}\"ID\";\"Название лида\";\"Имя, Фамилия\";\"Рабочий телефон\";\"Рабочий e-mail\";\"Название компании\";\"Должность\";\"Статус\";\"Дополнительно об источнике\";\r\n\
        \"1\";\"Лид\";\"Чен Ли\";\"8 916 123-45-67\";\"li@example.org\";\"ООО «Эхо»\";\"0\";\"Новый\";\"сайт\";\r\n";
    assert_eq!(
        known(captions, BitrixCaptions),
        ["Ли Чен | ООО «Эхо» | +79161234567 | li@example.org"]
    );
}

#[test]
fn an_address_book_in_a_code_page() {
    let card = "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Ким;Анна;;;\r\nORG:Эхо\r\nTEL;CELL:8 916 123-45-67\r\nEND:VCARD\r\n";
    assert_eq!(known(card, VCard), ["Ким Анна | Эхо | +79161234567 | "]);
    let (bytes, _, _) = WINDOWS_1251.encode(card);
    assert_eq!(people(&bytes), ["Ким Анна | Эхо | +79161234567 | "]);
    let one_byte = "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=WINDOWS-1251;ENCODING=QUOTED-PRINTABLE:=CA=E8=EC;=C0=ED=ED=E0;;;\r\nEND:VCARD\r\n";
    assert_eq!(people(one_byte.as_bytes()), ["Ким Анна |  |  | "]);
}

proptest! {
    #[test]
    fn any_card_is_read_or_refused(lines in prop::collection::vec("(N|FN|TEL|ORG|EMAIL|NOTE|END|BEGIN|VERSION|X)(;[A-Z=0-9-]{0,12}){0,2}:[ -~а-я=]{0,20}", 0..12), spoilt in prop::collection::vec(any::<u8>(), 0..20)) {
        let mut bytes = b"BEGIN:VCARD\r\n".to_vec();
        bytes.extend(lines.join("\r\n").into_bytes());
        bytes.extend(spoilt);
        if let Ok(sheet) = open("cards.vcf", &bytes) {
            let outcome = read(&sheet, &guess_mapping(&sheet));
            prop_assert!(outcome.people.len() <= outcome.read as usize);
            let _ = preview(&sheet, &guess_mapping(&sheet));
        }
    }
}
