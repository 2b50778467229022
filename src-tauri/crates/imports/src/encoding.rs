//! Which letters the bytes of a text file are.

use crate::refusal::Refusal;
use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    Encoding, IBM866, ISO_8859_5, KOI8_R, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251, X_MAC_CYRILLIC,
};

/// Bytes of lines with letters beyond ASCII that are enough to tell encodings apart.
const SAMPLE: usize = 64 << 10;

/// The text of a file and the encoding it was in. Bytes that no letter has become U+FFFD.
pub(crate) fn decode(bytes: &[u8]) -> Result<(String, &'static Encoding), Refusal> {
    let encoding = Encoding::for_bom(bytes).map_or_else(|| guess(bytes), |(encoding, _)| encoding);
    let (text, used, _) = encoding.decode(bytes);
    // A byte order mark that went through a conversion is a character, or three.
    let mut text = text.trim_start_matches(['\u{feff}', '\u{fffe}']);
    text = text.strip_prefix("ï»¿").unwrap_or(text);
    // The end of a file in the days of DOS.
    text = text.trim_end_matches('\u{1a}');
    if is_binary(text) {
        return Err(Refusal::NotATable);
    }
    Ok((text.to_owned(), used))
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    if let Some(wide) = guess_wide(bytes) {
        return wide;
    }
    if is_mostly_utf8(bytes) {
        return UTF_8;
    }
    let sample = sample(bytes);
    let candidates = [WINDOWS_1251, KOI8_R, IBM866, X_MAC_CYRILLIC, ISO_8859_5];
    let mut best = (i64::MIN, WINDOWS_1251);
    for candidate in candidates {
        let score = russian(&candidate.decode_without_bom_handling(&sample).0);
        if score > best.0 {
            best = (score, candidate);
        }
    }
    if best.0 > 0 {
        return best.1;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(&sample, true);
    detector.guess(None, Utf8Detection::Deny)
}

/// UTF-16 without a mark: every other byte is the number of an alphabet, Latin (0) or Cyrillic (4).
fn guess_wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs: Vec<&[u8]> = bytes.chunks_exact(2).take(4096).collect();
    let alphabets = |at: usize| {
        pairs
            .iter()
            .filter(|pair| matches!(pair[at], 0 | 4))
            .count()
    };
    let zeros = |at: usize| pairs.iter().filter(|pair| pair[at] == 0).count();
    let nearly_all = pairs.len() - pairs.len() / 10;
    if pairs.len() < 4 {
        None
    } else if alphabets(1) >= nearly_all && zeros(1) > zeros(0) {
        Some(UTF_16LE)
    } else if alphabets(0) >= nearly_all && zeros(0) > zeros(1) {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// A stray byte in a long UTF-8 file, or its last letter cut in two, does not make it another encoding.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let (mut letters, mut faults) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        letters += chunk.valid().bytes().filter(|byte| *byte >= 0xC0).count();
        faults += usize::from(!chunk.invalid().is_empty());
    }
    faults == 0 || letters > faults * 20
}

fn sample(bytes: &[u8]) -> Vec<u8> {
    let mut sample = Vec::new();
    for line in bytes.split(|byte| matches!(byte, b'\n' | b'\r')) {
        if sample.len() >= SAMPLE {
            break;
        }
        if !line.is_ascii() {
            sample.extend_from_slice(&line[..line.len().min(SAMPLE)]);
            sample.push(b'\n');
        }
    }
    sample
}

/// How much like Russian a text looks: by its letters, and by capitals standing at the beginning of words.
fn russian(text: &str) -> i64 {
    let mut score = 0;
    let mut before = ' ';
    for c in text.chars() {
        if !c.is_ascii() {
            score += letter(c) + place(before, c);
        } else if c.is_ascii_alphabetic() && is_cyrillic(before) {
            score -= 15;
        }
        before = c;
    }
    score
}

fn letter(c: char) -> i64 {
    match c.to_lowercase().next().unwrap_or(c) {
        'о' | 'е' | 'а' | 'и' | 'н' | 'т' | 'с' | 'р' | 'в' | 'л' => 10,
        'к' | 'м' | 'д' | 'п' | 'у' => 6,
        'я' | 'ы' | 'ь' | 'г' | 'з' | 'б' | 'ч' | 'й' => 3,
        'х' | 'ж' | 'ш' | 'ю' | 'ц' => 0,
        'щ' | 'э' | 'ф' | 'ё' | 'і' | 'ї' | 'є' | 'ґ' | 'ў' => -3,
        'ъ' => -8,
        '«' | '»' | '„' | '“' | '”' | '’' | '–' | '—' | '№' | '…' | '\u{a0}' | '°' | '§' => {
            0
        }
        _ if c.is_control() || c == '\u{fffd}' => -30,
        _ => -15,
    }
}

fn place(before: char, c: char) -> i64 {
    if !is_cyrillic(c) {
        return 0;
    }
    if before.is_ascii_alphabetic() {
        return -15;
    }
    match (is_cyrillic(before), before.is_lowercase(), c.is_uppercase()) {
        (true, true, true) => -30,
        (true, false, true) => -2,
        (false, _, true) => 2,
        _ => 0,
    }
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{45f}')
}

/// Control characters do not stand in tables of people.
fn is_binary(text: &str) -> bool {
    let strange = |c: &char| {
        c.is_control() && !matches!(c, '\t' | '\r' | '\n' | '\u{b}' | '\u{c}' | '\u{85}')
    };
    let head: Vec<char> = text.chars().take(SAMPLE).collect();
    let controls = head.iter().filter(|c| strange(c)).count();
    let unknown = head.iter().filter(|c| **c == '\u{fffd}').count();
    head.contains(&'\0') || controls * 100 > head.len() || unknown * 5 > head.len()
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

    use super::decode;
    use encoding_rs::{
        Encoding, IBM866, ISO_8859_5, KOI8_R, WINDOWS_1251, WINDOWS_1252, X_MAC_CYRILLIC,
    };

    #[test]
    fn short_and_long_russian_is_told_apart_in_every_code_page() {
        let texts = [
            "Фамилия;Имя\r\nИванов;Пётр",
            "Ким;Ян\nЦой;Юлия",
            "ФАМИЛИЯ;ИМЯ\nКОРОЛЁВА;АЛЁНА\nСМИРНОВ;ИЛЬЯ",
            "name,company\nПетров Иван,ООО «Ромашка»\nШевчук Оксана,«Эхо»",
        ];
        let encodings: [&Encoding; 5] = [WINDOWS_1251, KOI8_R, IBM866, X_MAC_CYRILLIC, ISO_8859_5];
        for text in texts {
            for encoding in encodings {
                let (bytes, _, lossy) = encoding.encode(text);
                if lossy {
                    continue;
                }
                let (decoded, used) = decode(&bytes).unwrap();
                assert_eq!((decoded.as_str(), used.name()), (text, encoding.name()));
            }
        }
    }

    #[test]
    fn western_letters_are_not_made_russian() {
        let text = "Müller;François\nJosé;Nuñez\nGrüße aus Köln;Ærøskøbing";
        let (bytes, _, _) = WINDOWS_1252.encode(text);
        let (decoded, _) = decode(&bytes).unwrap();
        assert_eq!(decoded, text);
    }

    #[test]
    fn one_broken_byte_does_not_change_the_encoding() {
        let mut bytes = "Иванов;Пётр;Сергеевич\n".repeat(5).into_bytes();
        bytes.extend_from_slice(b"\xD0;x");
        let (decoded, used) = decode(&bytes).unwrap();
        assert_eq!(used.name(), "UTF-8");
        assert!(decoded.ends_with("\u{fffd};x"));
    }

    #[test]
    fn wide_text_without_a_mark_is_read() {
        let text = "Фамилия;Имя\r\nИванов;Пётр";
        for (name, bytes) in [
            (
                "UTF-16LE",
                text.encode_utf16()
                    .flat_map(u16::to_le_bytes)
                    .collect::<Vec<u8>>(),
            ),
            (
                "UTF-16BE",
                text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
            ),
        ] {
            let (decoded, used) = decode(&bytes).unwrap();
            assert_eq!((decoded.as_str(), used.name()), (text, name));
        }
    }
}
