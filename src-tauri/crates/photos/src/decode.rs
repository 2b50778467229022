use crate::examine::Format;
use crate::jpeg::decode_jpeg;
use crate::refusal::Refusal;
use image::error::ImageError;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use std::io::Cursor;

/// The most pixels that a picture may have: about twice the largest phone camera.
pub const MOST_PIXELS: u64 = 200_000_000;

/// Room for the decoded picture at four bytes a pixel, and the decoder's own tables.
const MOST_MEMORY: u64 = MOST_PIXELS * 4 + (64 << 20);

pub(crate) struct Picture {
    /// As stored in the file, not yet turned upright.
    pub(crate) pixels: DynamicImage,
    pub(crate) colour_profile: Option<Vec<u8>>,
}

/// Decodes the whole picture, which is the only proof that it is whole.
pub(crate) fn decode(bytes: &[u8], format: Format) -> Result<Picture, Refusal> {
    match format {
        Format::Jpeg => decode_jpeg(bytes),
        Format::Png => decode_with_image(bytes, format, ImageFormat::Png, png_reaches_end(bytes)),
        Format::WebP => {
            decode_with_image(bytes, format, ImageFormat::WebP, webp_reaches_end(bytes))
        }
    }
}

/// Refuses a size before any memory is taken for it.
pub(crate) fn check_size(width: u32, height: u32) -> Result<(), Refusal> {
    if u64::from(width) * u64::from(height) > MOST_PIXELS {
        return Err(Refusal::TooLarge { width, height });
    }
    Ok(())
}

fn decode_with_image(
    bytes: &[u8],
    format: Format,
    codec: ImageFormat,
    reaches_end: bool,
) -> Result<Picture, Refusal> {
    let damaged = Refusal::Damaged {
        format: format.kind(),
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), codec);
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader
        .into_decoder()
        .map_err(|error| refusal(&error, format, (0, 0)))?;
    let (width, height) = decoder.dimensions();
    check_size(width, height)?;
    if !reaches_end {
        return Err(damaged);
    }
    let colour_profile = decoder.icc_profile().ok().flatten();
    let pixels = DynamicImage::from_decoder(decoder)
        .map_err(|error| refusal(&error, format, (width, height)))?;
    Ok(Picture {
        pixels,
        colour_profile,
    })
}

fn refusal(error: &ImageError, format: Format, (width, height): (u32, u32)) -> Refusal {
    match error {
        ImageError::Unsupported(_) => Refusal::UnsupportedFormat {
            format: format.kind(),
        },
        ImageError::Limits(_) => Refusal::TooLarge { width, height },
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::IoError(_) => Refusal::Damaged {
            format: format.kind(),
        },
    }
}

/// Whether the chunks lead to `IEND`; a decoder stops at the last row and does not look.
fn png_reaches_end(bytes: &[u8]) -> bool {
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        let Ok(length) = usize::try_from(length) else {
            return false;
        };
        let Some(next) = at.checked_add(12).and_then(|end| end.checked_add(length)) else {
            return false;
        };
        if &head[4..8] == b"IEND" {
            return next <= bytes.len();
        }
        at = next;
    }
    false
}

/// Whether as many bytes are there as the RIFF header announces.
fn webp_reaches_end(bytes: &[u8]) -> bool {
    let Some(length) = bytes.get(4..8) else {
        return false;
    };
    let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]);
    u64::from(length) + 8 <= bytes.len() as u64
}
