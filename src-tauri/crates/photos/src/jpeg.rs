use crate::decode::{Picture, check_size};
use crate::kind::Kind;
use crate::refusal::Refusal;
use image::{DynamicImage, GrayImage, RgbImage};
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;
use zune_jpeg::errors::DecodeErrors;

const DAMAGED: Refusal = Refusal::Damaged { format: Kind::Jpeg };

/// Decodes a JPEG that is whole.
///
/// Decoders forgive a file that breaks off and fill the rest with grey, which is right for a
/// browser and wrong for evidence. So the segments are walked to the end-of-image marker first,
/// and then the decoder is told to be strict about what lies between.
pub(crate) fn decode_jpeg(bytes: &[u8]) -> Result<Picture, Refusal> {
    let walk = walk(bytes);
    if walk.has_rare_coding {
        return Err(Refusal::UnsupportedFormat { format: Kind::Jpeg });
    }
    if !walk.reaches_end {
        // The size limit has the first word, as everywhere.
        read_headers(bytes, false)?;
        return Err(DAMAGED);
    }
    // Bytes between segments are litter that many editors leave; strictness would refuse them.
    let mut decoder = read_headers(bytes, !walk.has_litter)?;
    let (width, height) = dimensions(&decoder)?;
    let grey = decoder.input_colorspace() == Some(ColorSpace::Luma);
    let wanted = if grey {
        ColorSpace::Luma
    } else {
        ColorSpace::RGB
    };
    let options = decoder.options().jpeg_set_out_colorspace(wanted);
    decoder.set_options(options);
    let samples = decoder.decode().map_err(|error| refusal(&error))?;
    let pixels = if grey {
        GrayImage::from_raw(width, height, samples).map(DynamicImage::ImageLuma8)
    } else {
        RgbImage::from_raw(width, height, samples).map(DynamicImage::ImageRgb8)
    };
    let colour_profile = decoder.icc_profile();
    Ok(Picture {
        pixels: pixels.ok_or(DAMAGED)?,
        colour_profile,
    })
}

fn read_headers(bytes: &[u8], strict: bool) -> Result<JpegDecoder<ZCursor<&[u8]>>, Refusal> {
    let options = DecoderOptions::default()
        .set_strict_mode(strict)
        .set_max_width(usize::from(u16::MAX))
        .set_max_height(usize::from(u16::MAX));
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    decoder.decode_headers().map_err(|error| refusal(&error))?;
    let (width, height) = dimensions(&decoder)?;
    check_size(width, height)?;
    Ok(decoder)
}

fn dimensions(decoder: &JpegDecoder<ZCursor<&[u8]>>) -> Result<(u32, u32), Refusal> {
    let (width, height) = decoder.dimensions().ok_or(DAMAGED)?;
    Ok((
        u32::try_from(width).map_err(|_| DAMAGED)?,
        u32::try_from(height).map_err(|_| DAMAGED)?,
    ))
}

fn refusal(error: &DecodeErrors) -> Refusal {
    if matches!(error, DecodeErrors::Unsupported(_)) {
        return Refusal::UnsupportedFormat { format: Kind::Jpeg };
    }
    DAMAGED
}

#[derive(Default)]
struct Walk {
    /// The end-of-image marker of the first picture in the file was met.
    reaches_end: bool,
    /// There are bytes between segments that belong to none.
    has_litter: bool,
    /// Lossless, hierarchical or arithmetic coding, which no camera writes and nothing shows.
    has_rare_coding: bool,
}

/// Steps from segment to segment as ITU-T T.81 annex B lays them out.
fn walk(bytes: &[u8]) -> Walk {
    let mut walk = Walk::default();
    let mut at = 2;
    while let Some(&byte) = bytes.get(at) {
        let marker = match (byte, bytes.get(at + 1)) {
            (0xFF, Some(&marker)) => marker,
            (0xFF, None) => return walk,
            (_, _) => {
                walk.has_litter = true;
                at += 1;
                continue;
            }
        };
        match marker {
            0xFF => at += 1,
            0xD9 => {
                walk.reaches_end = true;
                return walk;
            }
            // Markers that stand alone, and the zero that only pads.
            0x00 | 0x01 | 0xD0..=0xD8 => {
                walk.has_litter |= marker == 0x00;
                at += 2;
            }
            _ => {
                let Some(length) = segment_length(bytes, at + 2) else {
                    return walk;
                };
                at += 2 + length;
                walk.has_rare_coding |=
                    matches!(marker, 0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF);
                if marker == 0xDA {
                    at = end_of_scan(bytes, at);
                }
            }
        }
    }
    walk
}

fn segment_length(bytes: &[u8], at: usize) -> Option<usize> {
    let length = bytes.get(at..at + 2)?;
    Some(usize::from(u16::from_be_bytes([length[0], length[1]])).max(2))
}

/// Where the next marker begins after coded data: an FF that is neither stuffed nor a restart.
fn end_of_scan(bytes: &[u8], mut at: usize) -> usize {
    while let Some(rest) = bytes.get(at..) {
        let Some(found) = rest.iter().position(|&byte| byte == 0xFF) else {
            break;
        };
        at += found;
        match bytes.get(at + 1) {
            Some(0x00 | 0xD0..=0xD7) => at += 2,
            Some(0xFF) => at += 1,
            _ => return at,
        }
    }
    bytes.len()
}
