//! Pictures drawn by code, and camera notes written byte by byte.

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

pub(crate) const RED: [u8; 3] = [220, 20, 20];
pub(crate) const GREEN: [u8; 3] = [20, 200, 20];
pub(crate) const BLUE: [u8; 3] = [20, 20, 220];
pub(crate) const WHITE: [u8; 3] = [250, 250, 250];

/// Red and green over blue and white, wider than high, so that no turn or mirroring looks alike.
pub(crate) fn four_corners(width: u32, height: u32) -> DynamicImage {
    DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, |x, y| {
        Rgb(match (x < width / 2, y < height / 2) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    }))
}

pub(crate) fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

pub(crate) fn jpeg(width: u32, height: u32) -> Vec<u8> {
    encoded(&four_corners(width, height), ImageFormat::Jpeg)
}

/// The JPEG with a segment of camera notes after its first marker.
pub(crate) fn with_exif(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    let length = u16::try_from(2 + 6 + tiff.len()).unwrap();
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xFF, 0xE1]);
    bytes.extend(length.to_be_bytes());
    bytes.extend(b"Exif\0\0");
    bytes.extend(tiff);
    bytes.extend(&jpeg[2..]);
    bytes
}

/// Camera notes: the orientation, and original and digitized time as written.
pub(crate) fn tiff(orientation: u16, original: &str, digitized: &str) -> Vec<u8> {
    let (ascii, short, long) = (2, 3, 4);
    let notes_at = 8 + 2 + 2 * 12 + 4;
    let texts_at = notes_at + 2 + 2 * 12 + 4;
    // Padded, because four bytes or fewer would have to stand in the entry itself.
    let [original, digitized] = [original, digitized].map(|text| format!("{text:\0<20}"));
    let original_size = u32::try_from(original.len()).unwrap();
    let digitized_size = u32::try_from(digitized.len()).unwrap();
    let mut bytes = b"II*\0\x08\0\0\0".to_vec();
    bytes.extend(2u16.to_le_bytes());
    bytes.extend(entry(0x0112, short, 1, u32::from(orientation)));
    bytes.extend(entry(0x8769, long, 1, notes_at));
    bytes.extend(0u32.to_le_bytes());
    bytes.extend(2u16.to_le_bytes());
    bytes.extend(entry(0x9003, ascii, original_size, texts_at));
    bytes.extend(entry(
        0x9004,
        ascii,
        digitized_size,
        texts_at + original_size,
    ));
    bytes.extend(0u32.to_le_bytes());
    bytes.extend(original.bytes().chain(digitized.bytes()));
    bytes
}

fn entry(tag: u16, kind: u16, count: u32, value: u32) -> Vec<u8> {
    let mut bytes = tag.to_le_bytes().to_vec();
    bytes.extend(kind.to_le_bytes());
    bytes.extend(count.to_le_bytes());
    bytes.extend(value.to_le_bytes());
    bytes
}
