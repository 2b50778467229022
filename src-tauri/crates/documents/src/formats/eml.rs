//! A letter as a file that mail programs open as a draft (RFC 5322).

use crate::DocumentError;
use chrono::{DateTime, FixedOffset};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;

/// One letter to one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail<'a> {
    /// Name and address.
    pub from: (&'a str, &'a str),
    pub to: (&'a str, &'a str),
    pub subject: &'a str,
    pub text: &'a str,
    /// Moment of writing by the clock that the seminar goes by; the mail program puts its own when it sends.
    pub at: DateTime<FixedOffset>,
    /// Tells it from every other letter.
    pub id: &'a str,
    /// A PDF that goes with it: its name and its bytes.
    pub attached: Option<(&'a str, &'a [u8])>,
}

pub(crate) fn render(mail: &Mail<'_>) -> Result<Vec<u8>, DocumentError> {
    let mut message = MessageBuilder::new()
        .to(address(mail.to))
        .subject(one_line(mail.subject))
        // The library's own kind of date is always at +0000.
        .header("Date", Raw::new(mail.at.to_rfc2822()))
        .message_id(format!("{}@kafedra.invalid", mail.id))
        // Outlook and its kin open it for editing, with a button to send.
        .header("X-Unsent", Raw::new("1"));
    let text = mail.text.replace("\r\n", "\n").replace('\n', "\r\n");
    message = match mail.attached {
        None => message.text_body(text),
        Some((name, bytes)) => message.body(with_pdf(mail.id, text, name, bytes)),
    };
    if !mail.from.1.trim().is_empty() {
        message = message.from(address(mail.from));
    }
    Ok(message.write_to_vec()?)
}

fn with_pdf<'a>(id: &str, text: String, name: &'a str, bytes: &'a [u8]) -> MimePart<'a> {
    // Named here, because the library would draw it from the clock.
    let boundary = format!("kafedra-{id}");
    let mixed = ContentType::new("multipart/mixed").attribute("boundary", boundary);
    let pdf = MimePart::new("application/pdf", bytes).attachment(name);
    MimePart::new(mixed, vec![MimePart::new("text/plain", text), pdf])
}

fn address((name, email): (&str, &str)) -> Address<'static> {
    let name = one_line(name);
    Address::new_address((!name.is_empty()).then_some(name), one_line(email))
}

/// A line break in a header would begin another header.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text
        .split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}
