//! Breaking a text into lines.

use super::fonts::Font;
use unicode_linebreak::{BreakOpportunity, linebreaks};
use unicode_normalization::UnicodeNormalization;

const NO_BREAK_SPACE: char = '\u{a0}';

/// Millimetres in a typographic point.
pub(crate) const POINT: f32 = 25.4 / 72.0;

/// A face in a size: `size` in points, `tracking` in thousandths of the size between letters.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    pub font: &'a Font,
    pub size: f32,
    pub tracking: f32,
}

impl Setting<'_> {
    /// Width of printable `text` in millimetres.
    pub(crate) fn width(&self, text: &str) -> f32 {
        #[expect(clippy::cast_precision_loss, reason = "lines have hundreds of letters")]
        let letters = text.chars().count() as f32;
        (self.font.width(text) + letters * self.tracking) * self.size / 1000.0 * POINT
    }

    /// The lines of `text`, none wider than `width` millimetres. A word that is too long by itself is cut.
    pub(crate) fn lines(&self, text: &str, width: f32) -> Vec<String> {
        let composed: String = text.nfc().collect();
        let text = bound(composed.trim());
        let mut lines = Vec::new();
        let mut line = Line::default();
        let mut start = 0;
        for (end, opportunity) in linebreaks(&text) {
            let piece = &text[start..end];
            start = end;
            self.append(&mut lines, &mut line, piece, width);
            if opportunity == BreakOpportunity::Mandatory {
                lines.push(line.take());
            }
        }
        let mut lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).collect();
        while lines.last().is_some_and(String::is_empty) {
            lines.pop();
        }
        lines
    }

    /// The same number of lines as `lines` gives, but of about equal length: for titles.
    pub(crate) fn balanced(&self, text: &str, width: f32) -> Vec<String> {
        let wide = self.lines(text, width);
        if wide.len() < 2 {
            return wide;
        }
        let (mut low, mut high) = (width * 0.4, width);
        for _ in 0..8 {
            let middle = f32::midpoint(low, high);
            if self.lines(text, middle).len() > wide.len() {
                low = middle
            } else {
                high = middle
            }
        }
        self.lines(text, high)
    }

    fn append(&self, lines: &mut Vec<String>, line: &mut Line, piece: &str, width: f32) {
        let printable = self.font.printable(piece);
        let (whole, visible) = (self.width(&printable), self.width(printable.trim_end()));
        if line.width + visible <= width {
            line.text.push_str(&printable);
            line.width += whole;
            return;
        }
        if !line.text.trim().is_empty() {
            lines.push(line.take());
        }
        *line = Line::default();
        if visible <= width {
            *line = Line {
                text: printable,
                width: whole,
            };
            return;
        }
        for letter in printable.chars() {
            let wide = self.width(letter.encode_utf8(&mut [0; 4]));
            if !line.text.is_empty() && line.width + wide > width {
                // A closing mark does not begin a line: the letter before it comes along.
                let carried = if letter.is_alphanumeric() {
                    None
                } else {
                    line.text.pop()
                };
                lines.push(line.take());
                line.text.extend(carried);
                line.width = self.width(&line.text);
            }
            line.text.push(letter);
            line.width += wide;
        }
    }
}

/// A line that is being filled; its width is in millimetres.
#[derive(Default)]
struct Line {
    text: String,
    width: f32,
}

impl Line {
    fn take(&mut self) -> String {
        self.width = 0.0;
        std::mem::take(&mut self.text)
    }
}

/// Keeps short words with the word after them, dashes and numbers with the word beside them.
fn bound(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut bound = String::with_capacity(text.len());
    let mut word: Vec<char> = Vec::new();
    let mut tied = 0;
    for (place, letter) in letters.iter().enumerate() {
        if *letter != ' ' {
            if *letter == NO_BREAK_SPACE {
                word.clear()
            } else {
                word.push(*letter)
            }
            bound.push(*letter);
            continue;
        }
        let next = letters.get(place + 1).copied().unwrap_or(' ');
        // Three short words in a row would make a chain that no line can hold.
        let ties = tied < 2 && (ties_forward(&word) || next == '—');
        bound.push(if ties { NO_BREAK_SPACE } else { ' ' });
        tied = if ties { tied + 1 } else { 0 };
        word.clear();
    }
    bound
}

fn ties_forward(word: &[char]) -> bool {
    let word: Vec<char> = word
        .iter()
        .copied()
        .skip_while(|c| matches!(c, '«' | '(' | '"'))
        .collect();
    let short = (1..=2).contains(&word.len())
        && word
            .iter()
            .all(|c| c.is_alphabetic() && c.is_lowercase() || *c == '№');
    let capital = word.len() == 1 && word[0].is_alphabetic() && word[0].is_uppercase();
    let number = !word.is_empty() && word.len() <= 4 && word.iter().all(char::is_ascii_digit);
    short || capital || number
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
    use super::super::fonts::Fonts;
    use super::*;
    use crate::page::Weight;

    fn lines(text: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::load().unwrap();
        let setting = Setting {
            font: fonts.get(Weight::Regular),
            size: 10.0,
            tracking: 0.0,
        };
        let lines = setting.lines(text, width);
        for line in &lines {
            assert!(setting.width(line) <= width + 0.02, "«{line}» is too wide");
        }
        lines
    }

    #[test]
    fn a_preposition_goes_to_the_next_line_with_its_word() {
        let broken = lines(
            "Как перейти от бумажных стикеров к онлайн-планированию в Битрикс24",
            40.0,
        );
        assert!(
            broken.iter().all(|line| !line.ends_with(" к")
                && !line.ends_with(" в")
                && !line.ends_with(" от")),
            "{broken:?}"
        );
        assert_eq!(
            broken.join(" ").replace("- ", "-"),
            "Как перейти от бумажных стикеров к онлайн-планированию в Битрикс24"
        );
    }

    #[test]
    fn quotes_stay_with_their_words_and_long_words_are_cut() {
        let broken = lines("ООО «Металлоконструкцииспецмонтажстройкомплект» и Ко", 30.0);
        assert!(
            broken
                .iter()
                .all(|line| !line.ends_with('«') && !line.starts_with('»')),
            "{broken:?}"
        );
        assert!(broken.len() > 3, "{broken:?}");
    }

    #[test]
    fn nothing_comes_of_nothing_and_line_ends_are_kept() {
        assert_eq!(lines("", 30.0), [""; 0]);
        assert_eq!(lines("одна\nдве", 30.0), ["одна", "две"]);
        assert_eq!(
            lines("и\u{306}од", 30.0),
            ["йод"],
            "decomposed letters are composed"
        );
    }

    #[test]
    fn titles_have_lines_of_about_the_same_length() {
        let fonts = Fonts::load().unwrap();
        let setting = Setting {
            font: fonts.get(Weight::Bold),
            size: 20.0,
            tracking: 0.0,
        };
        let title = "Как повысить продажи и навести порядок в компании с помощью Битрикс24";
        let (plain, balanced) = (setting.lines(title, 170.0), setting.balanced(title, 170.0));
        assert_eq!(plain.len(), balanced.len());
        let spread = |lines: &[String]| {
            let widths: Vec<f32> = lines.iter().map(|line| setting.width(line)).collect();
            widths.iter().copied().fold(0.0, f32::max)
                - widths.iter().copied().fold(f32::MAX, f32::min)
        };
        assert!(spread(&balanced) <= spread(&plain));
    }
}
