//! A letter as a file that mail programs open as a draft (RFC 5322).

use crate::DocumentError;
use chrono::{DateTime, FixedOffset};
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::raw::Raw;

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
}

pub(crate) fn render(mail: &Mail<'_>) -> Result<Vec<u8>, DocumentError> {
    let mut message = MessageBuilder::new()
        .to(address(mail.to))
        .subject(one_line(mail.subject))
        // The library's own kind of date is always at +0000.
        .header("Date", Raw::new(mail.at.to_rfc2822()))
        .message_id(format!("{}@kafedra.invalid", mail.id))
        // Outlook and its kin open it for editing, with a button to send.
        .header("X-Unsent", Raw::new("1"))
        .text_body(mail.text.replace("\r\n", "\n").replace('\n', "\r\n"));
    if !mail.from.1.trim().is_empty() {
        message = message.from(address(mail.from));
    }
    Ok(message.write_to_vec()?)
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
