//! A sheet as an Excel workbook: typed cells, real sums, ready to print.

use crate::DocumentError;
use crate::sheet::{Sheet, SheetColumn, Value, looks_like_formula};
use chrono::{Datelike, NaiveDate};
use kafedra_model::money::Kopecks;
use kafedra_words::{Language, Words};
use rust_xlsxwriter::{
    DocProperties, Format, FormatAlign, FormatBorder, Formula, Workbook, Worksheet,
};

/// The workbook's bytes. `date` is the date of creation in its properties: with the clock's, no two files would be alike.
pub(crate) fn render(
    sheet: &Sheet,
    words: &Words,
    date: NaiveDate,
) -> Result<Vec<u8>, DocumentError> {
    let mut workbook = Workbook::new();
    let title = sheet.title.first().cloned().unwrap_or_default();
    let created = if in_calendar(date) {
        date
    } else {
        NaiveDate::default()
    };
    workbook.set_properties(
        &DocProperties::new()
            .set_title(title)
            .set_creation_datetime(&created),
    );
    let page = workbook.add_worksheet();
    page.set_name(&sheet.name)?;
    let looks = Looks::new(words.language());
    let head = write_title(page, sheet, &looks)?;
    write_head(page, sheet, head, &looks)?;
    for (row, values) in (head + 1..).zip(&sheet.rows) {
        page.set_row_height(row, row_height(sheet, values))?;
        for (column, value) in (0..).zip(values) {
            write_value(page, row, column, value, &looks)?;
        }
    }
    let last = head + row_count(sheet);
    if let Some(label) = &sheet.total {
        write_total(page, sheet, label, head, last, &looks)?;
    }
    if sheet.filters {
        page.autofilter(head, 0, last, last_column(sheet))?;
    }
    set_up_printing(page, sheet, words, head)?;
    Ok(workbook.save_to_buffer()?)
}

struct Looks {
    title: Format,
    subtitle: Format,
    head: Format,
    head_right: Format,
    text: Format,
    quoted: Format,
    number: Format,
    money: Format,
    moment: Format,
    total: Format,
    total_money: Format,
}

impl Looks {
    fn new(language: Language) -> Self {
        let (money, date) = match language {
            Language::Ru => ("#,##0.00\" ₽\";-#,##0.00\" ₽\"", "dd.mm.yyyy"),
            Language::En => ("\"₽\"#,##0.00;-\"₽\"#,##0.00", "dd/mm/yyyy"),
        };
        let body = Format::new()
            .set_align(FormatAlign::Top)
            .set_border_bottom(FormatBorder::Hair)
            .set_border_color(0x00B9_C0C2);
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Bottom)
            .set_background_color(0x00E8_EFEF)
            .set_border_bottom(FormatBorder::Thin);
        let total = Format::new().set_bold().set_border_top(FormatBorder::Thin);
        Self {
            title: Format::new().set_bold().set_font_size(14),
            subtitle: Format::new().set_font_color(0x005C_666A),
            head_right: head.clone().set_align(FormatAlign::Right),
            head,
            text: body.clone().set_text_wrap(),
            // Excel then keeps the cell a text when somebody edits it.
            quoted: body.clone().set_text_wrap().set_quote_prefix(),
            number: body.clone().set_align(FormatAlign::Left),
            money: body.clone().set_num_format(money),
            moment: body
                .set_num_format(format!("{date} hh:mm"))
                .set_align(FormatAlign::Left),
            total_money: total.clone().set_num_format(money),
            total,
        }
    }
}

/// Writes the lines above the table and gives the row of the head.
fn write_title(page: &mut Worksheet, sheet: &Sheet, looks: &Looks) -> Result<u32, DocumentError> {
    let mut row = 0;
    for (place, line) in sheet.title.iter().enumerate() {
        let look = if place == 0 {
            &looks.title
        } else {
            &looks.subtitle
        };
        page.write_string_with_format(row, 0, line, look)?;
        row += 1;
    }
    Ok(if row == 0 { 0 } else { row + 1 })
}

fn write_head(
    page: &mut Worksheet,
    sheet: &Sheet,
    row: u32,
    looks: &Looks,
) -> Result<(), DocumentError> {
    for (place, column) in (0..).zip(&sheet.columns) {
        let look = if column.money {
            &looks.head_right
        } else {
            &looks.head
        };
        page.write_string_with_format(row, place, &column.title, look)?;
        page.set_column_width(place, column.width)?;
    }
    Ok(())
}

fn write_value(
    page: &mut Worksheet,
    row: u32,
    column: u16,
    value: &Value,
    looks: &Looks,
) -> Result<(), DocumentError> {
    match value {
        Value::Empty => page.write_blank(row, column, &looks.text)?,
        Value::Text(text) if looks_like_formula(text) => {
            page.write_string_with_format(row, column, cut(text), &looks.quoted)?
        }
        Value::Text(text) => page.write_string_with_format(row, column, cut(text), &looks.text)?,
        Value::Number(number) => {
            page.write_number_with_format(row, column, *number, &looks.number)?
        }
        Value::Money(amount) => {
            page.write_number_with_format(row, column, roubles(*amount), &looks.money)?
        }
        Value::Moment(moment) if in_calendar(moment.date()) => {
            page.write_datetime_with_format(row, column, moment, &looks.moment)?
        }
        Value::Moment(moment) => {
            page.write_string_with_format(row, column, moment.to_string(), &looks.text)?
        }
    };
    Ok(())
}

/// A real formula under every column of money, with its result for programs that do not calculate.
fn write_total(
    page: &mut Worksheet,
    sheet: &Sheet,
    label: &str,
    head: u32,
    last: u32,
    looks: &Looks,
) -> Result<(), DocumentError> {
    let row = last + 1;
    for (column, (place, described)) in (0..).zip(sheet.columns.iter().enumerate()) {
        if !described.money {
            let text = if column == 1 { label } else { "" };
            page.write_string_with_format(row, column, text, &looks.total)?;
            continue;
        }
        let sum: Kopecks = sheet
            .rows
            .iter()
            .filter_map(|values| money(values.get(place)))
            .sum();
        let letter = rust_xlsxwriter::column_number_to_name(column);
        // Rows are counted from 0 here and from 1 in formulas.
        let cells = format!("{letter}{}:{letter}{}", head + 2, (last + 1).max(head + 2));
        let formula = Formula::new(format!("=SUM({cells})")).set_result(roubles(sum).to_string());
        page.write_formula_with_format(row, column, formula, &looks.total_money)?;
    }
    Ok(())
}

/// Points; programs other than Excel do not make room for wrapped text by themselves.
fn row_height(sheet: &Sheet, values: &[Value]) -> f64 {
    let lines = |(column, value): (&SheetColumn, &Value)| match value {
        Value::Text(text) => wrapped_lines(text, column.width),
        Value::Empty | Value::Number(_) | Value::Money(_) | Value::Moment(_) => 1.0,
    };
    let most = sheet
        .columns
        .iter()
        .zip(values)
        .map(lines)
        .fold(1.0, f64::max);
    // Excel allows 409 points.
    (most * 15.0).min(405.0)
}

/// A letter is about as wide as a digit; where words wrap, much of the line stays empty.
fn wrapped_lines(text: &str, width: f64) -> f64 {
    let letters = u32::try_from(text.chars().take(2000).count()).unwrap_or(2000);
    let lines = f64::from(letters) / width;
    if lines <= 1.0 {
        1.0
    } else {
        (lines * 1.4).ceil()
    }
}

fn set_up_printing(
    page: &mut Worksheet,
    sheet: &Sheet,
    words: &Words,
    head: u32,
) -> Result<(), DocumentError> {
    let width: f64 = sheet.columns.iter().map(|column| column.width).sum();
    if width > 100.0 {
        page.set_landscape();
    }
    page.set_paper_size(9);
    page.set_print_fit_to_pages(1, 0);
    page.set_repeat_rows(head, head)?;
    page.set_freeze_panes(head + 1, 0)?;
    page.set_margins(0.5, 0.5, 0.6, 0.6, 0.3, 0.3);
    page.set_footer(format!(
        "&R{}",
        words.text(
            "document-page-of",
            &[("page", "&P".into()), ("pages", "&N".into())]
        )
    ));
    Ok(())
}

fn money(value: Option<&Value>) -> Option<Kopecks> {
    match value? {
        Value::Money(amount) => Some(*amount),
        Value::Empty | Value::Text(_) | Value::Number(_) | Value::Moment(_) => None,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a spreadsheet has no other numbers; costs are far below 2^53 kopecks"
)]
fn roubles(amount: Kopecks) -> f64 {
    amount.0 as f64 / 100.0
}

/// A cell holds no more than 32 767 characters.
fn cut(text: &str) -> String {
    text.chars().take(32_000).collect()
}

fn row_count(sheet: &Sheet) -> u32 {
    u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX)
}

fn last_column(sheet: &Sheet) -> u16 {
    u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX)
}

/// Spreadsheets count days from 1900 to 9999.
fn in_calendar(date: NaiveDate) -> bool {
    (1900..=9999).contains(&date.year())
}
