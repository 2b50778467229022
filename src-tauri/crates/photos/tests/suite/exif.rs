//! Camera notes, whole and broken.

use crate::support::{BLUE, GREEN, RED, WHITE, jpeg, tiff, with_exif};
use chrono::{NaiveDate, NaiveDateTime};
use kafedra_photos::{Examined, examine, thumbnail};

/// Where the corners of the stored picture come to lie: top left, top right, bottom left and
/// bottom right, as the EXIF standard draws them.
const UPRIGHT: [(u8, [[u8; 3]; 4]); 8] = [
    (1, [RED, GREEN, BLUE, WHITE]),
    (2, [GREEN, RED, WHITE, BLUE]),
    (3, [WHITE, BLUE, GREEN, RED]),
    (4, [BLUE, WHITE, RED, GREEN]),
    (5, [RED, BLUE, GREEN, WHITE]),
    (6, [BLUE, RED, WHITE, GREEN]),
    (7, [WHITE, GREEN, BLUE, RED]),
    (8, [GREEN, WHITE, RED, BLUE]),
];

#[test]
fn a_thumbnail_is_upright_in_all_eight_orientations() {
    for (orientation, corners) in UPRIGHT {
        let bytes = with_exif(&jpeg(640, 320), &tiff(orientation.into(), "", ""));
        let examined = examine("a.jpg", &bytes).unwrap();
        let upright = if orientation < 5 {
            (640, 320)
        } else {
            (320, 640)
        };
        assert_eq!(examined.orientation, orientation);
        assert_eq!(
            (examined.width, examined.height),
            upright,
            "orientation {orientation}"
        );

        let small = thumbnail(&bytes, examined.orientation, 64).unwrap();
        let small = image::load_from_memory(&small).unwrap().to_rgb8();
        let (width, height) = small.dimensions();
        assert_eq!((width, height), (upright.0 / 10, upright.1 / 10));
        let found = [
            (4, 4),
            (width - 5, 4),
            (4, height - 5),
            (width - 5, height - 5),
        ]
        .map(|(x, y)| nearest(small.get_pixel(x, y).0));
        assert_eq!(found, corners, "orientation {orientation}");
    }
}

#[test]
fn a_broken_note_costs_the_note_and_not_the_picture() {
    let garbage = with_exif(&jpeg(64, 32), b"II*\0\xFF\xFF\xFF\xFF garbage");
    let examined = examine("a.jpg", &garbage).unwrap();
    assert_eq!(
        (examined.exif_damaged, examined.orientation, examined.taken),
        (true, 1, None)
    );

    let whole = tiff(6, "2017:04:05 10:20:30", "2017:04:05 10:20:30");
    for length in 0..whole.len() {
        let examined = examine("a.jpg", &with_exif(&jpeg(64, 32), &whole[..length])).unwrap();
        assert!(examined.exif_damaged, "notes cut at {length} are not whole");
    }
}

#[test]
fn a_note_that_breaks_off_late_keeps_what_was_before() {
    let whole = tiff(6, "2017:04:05 10:20:30", "2017:04:05 10:20:30");
    let cut = &whole[..whole.len() - 25];
    let examined = examine("a.jpg", &with_exif(&jpeg(64, 32), cut)).unwrap();
    assert_eq!((examined.exif_damaged, examined.orientation), (true, 6));
}

#[test]
fn orientations_out_of_range_count_as_upright() {
    for orientation in [0, 9, 600] {
        let examined = noted(&tiff(orientation, "", ""));
        assert_eq!(
            (examined.orientation, examined.exif_damaged),
            (1, false),
            "{orientation}"
        );
    }
}

#[test]
fn dates_are_read_as_programs_write_them() {
    let expected = at(2017, 4, 5, 9, 8, 7);
    for text in [
        "2017:04:05 09:08:07",
        "2017-04-05T09:08:07",
        "2017/04/05 9:08:07.250",
    ] {
        assert_eq!(noted(&tiff(1, text, "")).taken, Some(expected), "{text}");
    }
    let digitized = noted(&tiff(1, "", "2017:04:05 09:08:07"));
    assert_eq!(digitized.taken, Some(expected), "for want of the original");
    let both = noted(&tiff(1, "2017:04:05 09:08:07", "2018:01:01 00:00:00"));
    assert_eq!(both.taken, Some(expected), "the original goes first");
}

#[test]
fn an_unset_date_is_no_damage_and_an_impossible_one_is() {
    for (text, damaged) in [
        ("", false),
        ("0000:00:00 00:00:00", false),
        ("    :  :     :  :  ", false),
        ("2017:13:45 99:99:99", true),
        ("yesterday", true),
    ] {
        let examined = noted(&tiff(1, text, ""));
        assert_eq!(
            (examined.taken, examined.exif_damaged),
            (None, damaged),
            "{text:?}"
        );
    }
}

fn noted(tiff: &[u8]) -> Examined {
    examine("a.jpg", &with_exif(&jpeg(64, 32), tiff)).unwrap()
}

fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32, second: u32) -> NaiveDateTime {
    let date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
    date.and_hms_opt(hour, minute, second).unwrap()
}

/// The one of the four colours that is meant, since JPEG shifts them a little.
fn nearest(pixel: [u8; 3]) -> [u8; 3] {
    let distance = |colour: &[u8; 3]| -> u32 {
        colour
            .iter()
            .zip(pixel)
            .map(|(a, b)| u32::from(a.abs_diff(b)).pow(2))
            .sum()
    };
    [RED, GREEN, BLUE, WHITE]
        .into_iter()
        .min_by_key(distance)
        .unwrap()
}
