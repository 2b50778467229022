use crate::kind::Kind;

/// Why a file is not kept as a photo.
///
/// It carries facts and no sentence; [`Refusal::code`] is the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file has no bytes at all.
    #[error("empty")]
    Empty,
    /// The bytes are something other than a picture.
    #[error("not a picture but {}", looks_like.code())]
    NotAPicture { looks_like: Kind },
    /// A picture of a kind that is not read here, such as HEIC.
    #[error("unsupported format {}", format.code())]
    UnsupportedFormat { format: Kind },
    /// The bytes begin as a picture but are cut off or altered.
    #[error("damaged {}", format.code())]
    Damaged { format: Kind },
    /// The picture has more pixels than [`crate::MOST_PIXELS`], or needs too much memory.
    #[error("too large: {width} x {height}")]
    TooLarge { width: u32, height: u32 },
}

impl Refusal {
    /// The stable name of the refusal, under which catalogues keep its words.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotAPicture { .. } => "not-a-picture",
            Self::UnsupportedFormat { .. } => "unsupported-format",
            Self::Damaged { .. } => "damaged",
            Self::TooLarge { .. } => "too-large",
        }
    }
}
