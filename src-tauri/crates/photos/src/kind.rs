/// What the first bytes of a file say it is, whatever its name says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Jpeg,
    Png,
    WebP,
    Heic,
    Avif,
    Gif,
    Tiff,
    Bmp,
    JpegXl,
    Svg,
    Pdf,
    /// A ZIP archive, or an office document, which is one inside.
    Zip,
    /// An office document of the older, binary kind.
    OldOffice,
    Video,
    Html,
    Text,
    Unknown,
}

impl Kind {
    /// Looks at the signature, and for want of one at whether the bytes read as text.
    pub(crate) fn of(bytes: &[u8]) -> Self {
        by_signature(bytes)
            .or_else(|| by_brand(bytes))
            .or_else(|| by_text(bytes))
            .unwrap_or(Self::Unknown)
    }

    /// The kind that a file name promises by its ending, if it promises a picture.
    pub(crate) fn of_name(name: &str) -> Option<Self> {
        let (_, ending) = name.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" | "jpe" | "jfif" => Some(Self::Jpeg),
            "png" => Some(Self::Png),
            "webp" => Some(Self::WebP),
            "heic" | "heif" => Some(Self::Heic),
            "avif" => Some(Self::Avif),
            "gif" => Some(Self::Gif),
            "tif" | "tiff" => Some(Self::Tiff),
            "bmp" => Some(Self::Bmp),
            "jxl" => Some(Self::JpegXl),
            "svg" => Some(Self::Svg),
            _ => None,
        }
    }

    /// Whether this is a kind of picture, read here or not.
    pub fn is_picture(self) -> bool {
        match self {
            Self::Jpeg
            | Self::Png
            | Self::WebP
            | Self::Heic
            | Self::Avif
            | Self::Gif
            | Self::Tiff
            | Self::Bmp
            | Self::JpegXl
            | Self::Svg => true,
            Self::Pdf
            | Self::Zip
            | Self::OldOffice
            | Self::Video
            | Self::Html
            | Self::Text
            | Self::Unknown => false,
        }
    }

    /// The stable name of the kind, a key for catalogues.
    pub fn code(self) -> &'static str {
        match self {
            Self::Jpeg => "jpeg",
            Self::Png => "png",
            Self::WebP => "webp",
            Self::Heic => "heic",
            Self::Avif => "avif",
            Self::Gif => "gif",
            Self::Tiff => "tiff",
            Self::Bmp => "bmp",
            Self::JpegXl => "jpeg-xl",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::OldOffice => "old-office",
            Self::Video => "video",
            Self::Html => "html",
            Self::Text => "text",
            Self::Unknown => "unknown",
        }
    }
}

fn by_signature(bytes: &[u8]) -> Option<Kind> {
    const SIGNATURES: [(&[u8], Kind); 15] = [
        (b"\xFF\xD8\xFF", Kind::Jpeg),
        (b"\x89PNG\r\n\x1a\n", Kind::Png),
        (b"GIF87a", Kind::Gif),
        (b"GIF89a", Kind::Gif),
        (b"II*\0", Kind::Tiff),
        (b"MM\0*", Kind::Tiff),
        (b"II+\0", Kind::Tiff),
        (b"\xFF\x0A", Kind::JpegXl),
        (b"\0\0\0\x0CJXL \r\n\x87\n", Kind::JpegXl),
        (b"%PDF-", Kind::Pdf),
        (b"PK\x03\x04", Kind::Zip),
        (b"PK\x05\x06", Kind::Zip),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Kind::OldOffice),
        (b"\x1A\x45\xDF\xA3", Kind::Video),
        (b"\0\0\x01\xBA", Kind::Video),
    ];
    let signed = SIGNATURES
        .iter()
        .find(|(start, _)| bytes.starts_with(start));
    signed
        .map(|(_, kind)| *kind)
        .or_else(|| riff_or_bitmap(bytes))
}

fn riff_or_bitmap(bytes: &[u8]) -> Option<Kind> {
    if bytes.starts_with(b"RIFF") {
        return match bytes.get(8..12)? {
            b"WEBP" => Some(Kind::WebP),
            b"AVI " => Some(Kind::Video),
            _ => None,
        };
    }
    // "BM" alone begins many texts, so the reserved zero bytes of the header are asked for too.
    let bitmap = bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4][..]);
    bitmap.then_some(Kind::Bmp)
}

/// HEIC, AVIF and most video are one container, told apart by its brand.
fn by_brand(bytes: &[u8]) -> Option<Kind> {
    if bytes.get(4..8) != Some(b"ftyp") {
        return None;
    }
    Some(match bytes.get(8..12)? {
        b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1" => Kind::Heic,
        b"avif" | b"avis" => Kind::Avif,
        _ => Kind::Video,
    })
}

fn by_text(bytes: &[u8]) -> Option<Kind> {
    let start = &bytes[..bytes.len().min(1024)];
    let binary = start
        .iter()
        .any(|&byte| byte < 0x20 && !b"\t\n\r\x0C".contains(&byte));
    if binary {
        return None;
    }
    let text = String::from_utf8_lossy(start).to_ascii_lowercase();
    let markup = text.trim_start_matches('\u{feff}').trim_start();
    Some(
        if markup.starts_with("<!doctype html") || markup.starts_with("<html") {
            Kind::Html
        } else if markup.starts_with('<') && markup.contains("<svg") {
            Kind::Svg
        } else {
            Kind::Text
        },
    )
}
