use crate::decode::{Picture, decode};
use crate::examine::format_of;
use crate::refusal::Refusal;
use fast_image_resize::{FilterType, ResizeAlg, ResizeOptions, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageEncoder, Rgb, RgbImage};

const QUALITY: u8 = 82;

/// Larger profiles than any camera writes are left out rather than copied into each thumbnail.
const MOST_PROFILE_BYTES: usize = 16 << 10;

/// Far under the 65,535 pixels that a JPEG can have.
const LONGEST_SIDE: u32 = 4096;

/// A small JPEG of a picture, upright, neither side longer than `max_side` pixels (1 to 4096).
///
/// `orientation` is the one of [`crate::Examined`], 1 to 8. A picture that is small already keeps
/// its size. The same bytes give the same thumbnail; nothing of the camera's notes is copied, so
/// no place or serial number leaves with it.
///
/// # Errors
/// A [`Refusal`] if the bytes are not a whole picture, as in [`crate::examine`].
pub fn thumbnail(bytes: &[u8], orientation: u8, max_side: u32) -> Result<Vec<u8>, Refusal> {
    let picture = decode(bytes, format_of(bytes)?)?;
    Ok(draw_thumbnail(&picture, orientation, max_side))
}

pub(crate) fn draw_thumbnail(picture: &Picture, orientation: u8, max_side: u32) -> Vec<u8> {
    let mut small = shrink(&picture.pixels, max_side.clamp(1, LONGEST_SIDE));
    // Turning comes after shrinking, when there are few pixels left to move.
    if let Some(turn) = Orientation::from_exif(orientation) {
        small.apply_orientation(turn);
    }
    encode(&on_white(&small), rgb_profile(picture))
}

fn shrink(pixels: &DynamicImage, max_side: u32) -> DynamicImage {
    let (width, height) = (pixels.width(), pixels.height());
    let longest = width.max(height);
    if longest <= max_side {
        return pixels.clone();
    }
    let scaled = |side: u32| {
        let exact = u64::from(side) * u64::from(max_side);
        let rounded = (exact + u64::from(longest) / 2) / u64::from(longest);
        u32::try_from(rounded.max(1)).expect("a side gets shorter, never longer")
    };
    let mut small = DynamicImage::new(scaled(width), scaled(height), pixels.color());
    let options = ResizeOptions::new().resize_alg(ResizeAlg::Convolution(FilterType::CatmullRom));
    Resizer::new()
        .resize(pixels, &mut small, &options)
        .expect("both pictures have the same kind of pixels, and neither is empty");
    small
}

/// JPEG knows no transparency, and a transparent logo is drawn for paper.
fn on_white(pixels: &DynamicImage) -> RgbImage {
    if !pixels.color().has_alpha() {
        return pixels.to_rgb8();
    }
    let source = pixels.to_rgba8();
    RgbImage::from_fn(source.width(), source.height(), |x, y| {
        let [red, green, blue, alpha] = source.get_pixel(x, y).0;
        let over = |channel: u8| {
            let (channel, alpha) = (u32::from(channel), u32::from(alpha));
            ((channel * alpha + 255 * (255 - alpha) + 127) / 255) as u8
        };
        Rgb([over(red), over(green), over(blue)])
    })
}

/// The colour profile, if it speaks of red, green and blue as the thumbnail does.
fn rgb_profile(picture: &Picture) -> Option<&[u8]> {
    let profile = picture.colour_profile.as_deref()?;
    let fits = profile.len() <= MOST_PROFILE_BYTES && profile.get(16..20) == Some(b"RGB ");
    (fits && picture.pixels.color().has_color()).then_some(profile)
}

fn encode(pixels: &RgbImage, profile: Option<&[u8]>) -> Vec<u8> {
    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    if let Some(profile) = profile {
        encoder
            .set_icc_profile(profile.to_vec())
            .expect("JPEG carries colour profiles");
    }
    encoder
        .encode_image(pixels)
        .expect("memory takes any thumbnail, and no side is too long for a JPEG");
    jpeg
}
