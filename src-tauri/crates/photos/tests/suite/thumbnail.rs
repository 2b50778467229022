//! Sizes, transparency and repeatability of thumbnails.

use crate::support::{encoded, four_corners, jpeg, tiff, with_exif};
use image::{DynamicImage, GrayImage, ImageFormat, Luma, Rgba, RgbaImage};
use kafedra_photos::{intake, thumbnail};

#[test]
fn the_longer_side_is_the_one_asked_for_and_small_pictures_stay() {
    let size = |bytes: &[u8], side| {
        let small = image::load_from_memory(&thumbnail(bytes, 1, side).unwrap()).unwrap();
        (small.width(), small.height())
    };
    assert_eq!(size(&jpeg(800, 600), 200), (200, 150));
    assert_eq!(size(&jpeg(600, 800), 200), (150, 200));
    assert_eq!(
        size(&jpeg(1000, 2), 100),
        (100, 1),
        "a strip does not vanish"
    );
    assert_eq!(size(&jpeg(64, 32), 200), (64, 32));
    assert_eq!(size(&jpeg(64, 32), 0), (1, 1));
}

#[test]
fn the_same_bytes_give_the_same_thumbnail() {
    let bytes = with_exif(&jpeg(640, 480), &tiff(8, "2017:04:05 10:20:30", ""));
    let first = thumbnail(&bytes, 8, 200).unwrap();
    assert_eq!(first, thumbnail(&bytes, 8, 200).unwrap());
    assert_eq!(
        first,
        intake("a.jpg", &bytes, 200).unwrap().thumbnail,
        "one decoding or two"
    );
    assert!(
        !first.windows(4).any(|word| word == b"Exif"),
        "no camera notes in a thumbnail"
    );
}

#[test]
fn transparency_is_drawn_on_white() {
    let clear = RgbaImage::from_pixel(100, 100, Rgba([0, 0, 0, 0]));
    let png = encoded(&DynamicImage::ImageRgba8(clear), ImageFormat::Png);
    let small = image::load_from_memory(&thumbnail(&png, 1, 20).unwrap())
        .unwrap()
        .to_rgb8();
    assert!(small.pixels().all(|pixel| pixel.0 == [255; 3]));
}

#[test]
fn grey_and_deep_pictures_keep_their_look() {
    let grey = DynamicImage::ImageLuma8(GrayImage::from_pixel(100, 50, Luma([100])));
    let deep = DynamicImage::ImageRgb16(four_corners(100, 50).to_rgb16());
    for (picture, expected) in [(grey, [100; 3]), (deep, crate::support::RED)] {
        for format in [ImageFormat::Png, ImageFormat::Jpeg] {
            let source = if format == ImageFormat::Jpeg && picture.color().bytes_per_pixel() > 3 {
                DynamicImage::ImageRgb8(picture.to_rgb8())
            } else {
                picture.clone()
            };
            let small = thumbnail(&encoded(&source, format), 1, 20).unwrap();
            let pixel = image::load_from_memory(&small)
                .unwrap()
                .to_rgb8()
                .get_pixel(2, 2)
                .0;
            let close = pixel.iter().zip(expected).all(|(a, b)| a.abs_diff(b) < 16);
            assert!(close, "{format:?}: {pixel:?} instead of {expected:?}");
        }
    }
}
