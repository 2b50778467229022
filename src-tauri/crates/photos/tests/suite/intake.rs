//! What is kept, what is refused, and the facts that are read.

use crate::support::{encoded, four_corners, jpeg, tiff, with_exif};
use chrono::NaiveDate;
use image::ImageFormat;
use kafedra_photos::{Examined, Format, Kind, Refusal, examine, sha256_hex, thumbnail};

#[test]
fn a_photo_with_notes_gives_all_its_facts() {
    let bytes = with_exif(&jpeg(64, 32), &tiff(6, "2017:04:05 10:20:30", ""));
    let expected = Examined {
        sha256: sha256_hex(&bytes),
        width: 32,
        height: 64,
        bytes: bytes.len() as u64,
        format: Format::Jpeg,
        orientation: 6,
        taken: NaiveDate::from_ymd_opt(2017, 4, 5)
            .unwrap()
            .and_hms_opt(10, 20, 30),
        exif_damaged: false,
        misnamed: false,
    };
    assert_eq!(examine("hall.JPG", &bytes), Ok(expected));
}

#[test]
fn each_format_is_known_by_its_bytes() {
    let picture = four_corners(16, 8);
    for (codec, format) in [
        (ImageFormat::Jpeg, Format::Jpeg),
        (ImageFormat::Png, Format::Png),
        (ImageFormat::WebP, Format::WebP),
    ] {
        let bytes = encoded(&picture, codec);
        let examined = examine("picture", &bytes).unwrap();
        assert_eq!((examined.format, examined.misnamed), (format, false));
        let right = format!("picture.{}", format.extension());
        assert!(
            !examine(&right, &bytes).unwrap().misnamed,
            "{right} is what it says"
        );
        assert!(
            examine("picture.gif", &bytes).unwrap().misnamed,
            "not a GIF"
        );
    }
}

#[test]
fn a_png_named_jpg_is_kept_and_noted() {
    let examined = examine("a.jpg", &encoded(&four_corners(16, 8), ImageFormat::Png)).unwrap();
    assert_eq!((examined.format, examined.misnamed), (Format::Png, true));
}

#[test]
fn what_is_no_picture_is_named() {
    let refused = |bytes: &[u8]| examine("photo.jpg", bytes).unwrap_err();
    let not = |looks_like| Refusal::NotAPicture { looks_like };
    assert_eq!(refused(b""), Refusal::Empty);
    assert_eq!(refused(b"Just a letter.\r\n"), not(Kind::Text));
    assert_eq!(refused("Просто письмо".as_bytes()), not(Kind::Text));
    assert_eq!(refused(b"<!DOCTYPE html><p>"), not(Kind::Html));
    assert_eq!(refused(b"%PDF-1.7\n"), not(Kind::Pdf));
    assert_eq!(refused(b"PK\x03\x04\x14\0"), not(Kind::Zip));
    assert_eq!(refused(b"\0\0\0\x20ftypisom\0\0\0\0"), not(Kind::Video));
    assert_eq!(refused(&[0; 64]), not(Kind::Unknown));
}

#[test]
fn pictures_of_other_kinds_are_named() {
    let refused = |bytes: &[u8]| examine("IMG_0001.HEIC", bytes).unwrap_err();
    let unsupported = |format| Refusal::UnsupportedFormat { format };
    assert_eq!(
        refused(b"\0\0\0\x24ftypheic\0\0\0\0mif1heic"),
        unsupported(Kind::Heic)
    );
    assert_eq!(
        refused(b"\0\0\0\x24ftypmif1\0\0\0\0mif1heic"),
        unsupported(Kind::Heic)
    );
    assert_eq!(
        refused(b"\0\0\0\x24ftypavif\0\0\0\0"),
        unsupported(Kind::Avif)
    );
    assert_eq!(refused(b"GIF89a\x01\0\x01\0"), unsupported(Kind::Gif));
    assert_eq!(
        refused(b"<?xml version=\"1.0\"?><svg/>"),
        unsupported(Kind::Svg)
    );
}

/// Wherever a file breaks off, down to its last byte, it is not kept and nothing panics.
#[test]
fn a_truncated_picture_is_damaged() {
    let picture = four_corners(96, 64);
    for (codec, format) in [
        (ImageFormat::Jpeg, Kind::Jpeg),
        (ImageFormat::Png, Kind::Png),
        (ImageFormat::WebP, Kind::WebP),
    ] {
        let whole = encoded(&picture, codec);
        for length in 16..whole.len() {
            let expected = Err(Refusal::Damaged { format });
            assert_eq!(
                examine("a", &whole[..length]).map(drop),
                expected,
                "{codec:?} {length}"
            );
            assert_eq!(thumbnail(&whole[..length], 1, 50).map(drop), expected);
        }
    }
}

/// An interrupted copy often has its full length with zeros in place of the rest.
#[test]
fn a_picture_of_which_half_is_zeros_is_damaged() {
    let mut bytes = jpeg(640, 480);
    let half = bytes.len() / 2;
    bytes[half..].fill(0);
    assert_eq!(
        examine("a.jpg", &bytes),
        Err(Refusal::Damaged { format: Kind::Jpeg })
    );
}

#[test]
fn what_follows_the_picture_or_lies_between_segments_does_no_harm() {
    let mut trailing = jpeg(64, 32);
    trailing.extend(b"SEFH and a second, hidden picture \xFF\xD8\xFF");
    assert!(
        examine("a.jpg", &trailing).is_ok(),
        "phones append their own data"
    );
    let mut litter = jpeg(64, 32);
    let after_first = 4 + usize::from(u16::from_be_bytes([litter[4], litter[5]]));
    litter.splice(after_first..after_first, [0, 1, 2, 3, 4, 5, 6, 7]);
    assert!(
        examine("a.jpg", &litter).is_ok(),
        "editors leave bytes between segments"
    );
}

#[test]
fn a_decompression_bomb_is_refused_by_its_header() {
    let mut png = encoded(&four_corners(16, 8), ImageFormat::Png);
    png[16..24].copy_from_slice(&[0, 1, 0x86, 0xA0, 0, 1, 0x86, 0xA0]);
    let checksum = crc32(&png[12..29]);
    png[29..33].copy_from_slice(&checksum.to_be_bytes());
    let too_large = Refusal::TooLarge {
        width: 100_000,
        height: 100_000,
    };
    assert_eq!(examine("bomb.png", &png), Err(too_large));

    let mut jpeg = jpeg(16, 8);
    let frame = jpeg
        .windows(2)
        .position(|pair| pair == [0xFF, 0xC0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    let too_large = Refusal::TooLarge {
        width: 65_535,
        height: 65_535,
    };
    assert_eq!(examine("bomb.jpg", &jpeg), Err(too_large));
}

/// The check that PNG puts after each chunk, the slow way.
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |start, byte| {
        (0..8).fold(start ^ u32::from(*byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 * (crc & 1))
        })
    })
}
