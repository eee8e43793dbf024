//! The meaning of a change of a pack, as a Danish page in Markdown for those who decide on it.

mod figures;

use messages::{Plural, StaffMsg, staff};
use num_bigint::BigUint;

use self::figures::{figures, statements};
use super::explain::date;
use super::markdown::{Page, plain, strong};
use crate::analyse::diff::{Difference, Shift};
use crate::checked::Checked;
use crate::source::{Programme, Question};
use crate::value::Hint;

/// The page.
pub fn markdown(old: &Checked, new: &Checked, difference: &Difference) -> String {
    let Difference { profiles, changed, programmes, headings } = difference;
    let [before, after] = [old, new].map(|it| it.written.pack.programme.as_slice());
    let (added, removed) = (only(after, before), only(before, after));
    let mut page = Page::default();
    page.heading(1, &staff(StaffMsg::DiffTitle { municipality: &new.danish().name }));
    let [from, to] = [old, new].map(|it| date(it.danish().version));
    page.paragraph(&staff(StaffMsg::DiffVersions { from: &from, to: &to }));
    let all_known = added.is_empty() && removed.is_empty();
    let share = share(changed, profiles);
    let counts = [number(profiles), number(changed)];
    let [profiles_text, changed_text] = counts.each_ref().map(String::as_str);
    page.paragraph(&staff(match (*changed == BigUint::ZERO, all_known) {
        (true, true) => StaffMsg::DiffNobody,
        (true, false) => StaffMsg::DiffNobodyOfBoth,
        (false, true) => {
            StaffMsg::DiffSome { profiles: profiles_text, changed: changed_text, share: &share }
        }
        (false, false) => StaffMsg::DiffSomeOfBoth {
            profiles: profiles_text,
            changed: changed_text,
            share: &share,
        },
    }));
    list(
        &mut page,
        StaffMsg::DiffQuestions,
        &questions(&old.written.questions, &new.written.questions),
    );
    list(&mut page, StaffMsg::DiffAdded, &added);
    list(&mut page, StaffMsg::DiffRemoved, &removed);
    for change in programmes {
        let programme = after.iter().find(|it| it.id.text == change.programme);
        page.heading(2, &programme.map_or_else(String::new, |it| plain(it.name.danish())));
        shifts(&mut page, &change.verdicts, profiles);
        page.heading_over(&change.transport, 3, &staff(StaffMsg::DiffTransport));
        shifts(&mut page, &change.transport, profiles);
        for (text, shown) in &change.permissions {
            page.heading(3, &staff(StaffMsg::DiffPermission { permission: &plain(text) }));
            shifts(&mut page, shown, profiles);
        }
    }
    page.heading_over(headings, 2, &staff(StaffMsg::DiffHeading));
    shifts(&mut page, headings, profiles);
    list(&mut page, StaffMsg::DiffFigures, &figures(old, new));
    list(&mut page, StaffMsg::DiffStatements, &statements(old, new));
    page.into_text()
}

/// Lines under a heading; nothing where there are none.
fn list(page: &mut Page, heading: StaffMsg<'_>, lines: &[String]) {
    page.heading_over(lines, 2, &staff(heading));
    for line in lines {
        page.item(0, line);
    }
}

/// The names of the programmes that are not among these others.
fn only(programmes: &[Programme], others: &[Programme]) -> Vec<String> {
    let only = programmes.iter().filter(|it| others.iter().all(|other| other.id != it.id));
    only.map(|it| plain(it.name.danish())).collect()
}

/// The questions and options that are new, gone or worded differently, a line each. Readers who
/// answer with an option that only one version has are not counted.
fn questions(old: &[Question], new: &[Question]) -> Vec<String> {
    let mut all = Vec::new();
    let mut only = |these: &[Question], those: &[Question], is_new: bool| {
        for it in these {
            let ask = plain(it.ask.danish());
            let Some(other) = those.iter().find(|other| other.id == it.id) else {
                let question = &ask;
                all.push(staff(if is_new {
                    StaffMsg::DiffQuestionAdded { question }
                } else {
                    StaffMsg::DiffQuestionRemoved { question }
                }));
                continue;
            };
            let missing = |id| !other.option.iter().any(|known| known.id == id);
            for known in it.option.iter().filter(|known| missing(known.id.clone())) {
                let (question, option) = (&ask, &strong(known.label.danish()));
                all.push(staff(if is_new {
                    StaffMsg::DiffOptionAdded { question, option }
                } else {
                    StaffMsg::DiffOptionRemoved { question, option }
                }));
            }
        }
    };
    only(new, old, true);
    only(old, new, false);
    for it in new {
        let Some(before) = old.iter().find(|other| other.id == it.id) else { continue };
        let [before, after] = [meaning(before, it), meaning(it, before)];
        if before != after {
            all.push(staff(StaffMsg::DiffQuestionChanged { before: &before, after: &after }));
        }
    }
    all
}

/// The meaning of a question: its text, and the options that the other version has too, with hints.
fn meaning(question: &Question, other: &Question) -> String {
    let hint = |hint: Option<&Hint>| {
        hint.map(|it| format!(" ({})", plain(it.0.danish()))).unwrap_or_default()
    };
    let known = question.option.iter().filter(|it| other.option.iter().any(|id| id.id == it.id));
    let options = known.map(|it| format!("{}{}", plain(it.label.danish()), hint(it.hint.as_ref())));
    let options: Vec<String> = options.collect();
    let ask = plain(question.ask.danish());
    format!("»{ask}{} {}«", hint(question.hint.as_ref()), options.join(", "))
}

fn shifts(page: &mut Page, shifts: &[Shift], profiles: &BigUint) {
    for shift in shifts {
        let (from, to) = (&shift.from, &shift.to);
        page.paragraph(&strong(&staff(StaffMsg::DiffShift { from, to })));
        let (readers, share) = (&number(&shift.readers), &share(&shift.readers, profiles));
        let ways = Plural(u32::try_from(&shift.readers).unwrap_or(u32::MAX));
        page.item(0, &staff(StaffMsg::DiffReaders { ways, readers, share }));
        for (cause, readers) in &shift.causes {
            let cause = &plain(cause);
            let item = if *readers == shift.readers {
                staff(StaffMsg::DiffCause { cause })
            } else {
                staff(StaffMsg::DiffCauseSome { cause, readers: &number(readers) })
            };
            page.item(0, &item);
        }
        let answers = shift.example.iter();
        let answers: Vec<String> =
            answers.map(|(ask, it)| format!("{} {}.", plain(ask), strong(it))).collect();
        let example = match answers.as_slice() {
            [] => staff(StaffMsg::DiffExampleAll),
            _ => staff(StaffMsg::DiffExample { answers: &answers.join(" ") }),
        };
        page.item(0, &example);
    }
}

/// A number with points between thousands.
fn number(count: &BigUint) -> String {
    let digits = count.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

/// A share in whole percent; "under 1 %" where it is small but not zero.
fn share(part: &BigUint, whole: &BigUint) -> String {
    let percent = part * 100_u32 / whole.clone().max(BigUint::from(1_u32));
    if percent == BigUint::ZERO && *part > BigUint::ZERO {
        return staff(StaffMsg::DiffUnderOnePercent);
    }
    staff(StaffMsg::DiffPercent { percent: &percent.to_string() })
}
