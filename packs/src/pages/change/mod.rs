//! The meaning of a change of a pack, as a Danish page in Markdown for those who decide on it.

mod figures;

use num_bigint::BigUint;

use self::figures::{figures, statements};
use super::explain::date;
use super::markdown::{Page, plain};
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
    page.heading(1, &format!("{}: hvad ændringen betyder", new.danish().name));
    let [from, to] = [old, new].map(|it| date(it.danish().version));
    page.paragraph(&format!("Fra udgaven af {from} til udgaven af {to}."));
    let all_known = added.is_empty() && removed.is_empty();
    let of = if all_known { "" } else { " om de tilbud, som begge udgaver har" };
    page.paragraph(&if *changed == BigUint::ZERO {
        format!("Ingen får et andet svar{of}: hverken om tilbud eller om kørsel.")
    } else {
        format!(
            "Spørgsmålene kan besvares på {} måder. I {} af dem ({}) er svaret{of} blevet et andet.",
            number(profiles),
            number(changed),
            share(changed, profiles)
        )
    });
    list(&mut page, "Spørgsmål", &questions(&old.written.questions, &new.written.questions));
    list(&mut page, "Nye tilbud", &added);
    list(&mut page, "Tilbud, der er taget ud", &removed);
    for change in programmes {
        let programme = after.iter().find(|it| it.id.text == change.programme);
        page.heading(2, &programme.map_or_else(String::new, |it| plain(it.name.danish())));
        shifts(&mut page, &change.verdicts, profiles);
        page.heading_over(&change.transport, 3, "Kørsel");
        shifts(&mut page, &change.transport, profiles);
        for (text, shown) in &change.permissions {
            page.heading(3, &format!("Muligheden »{}«", plain(text)));
            shifts(&mut page, shown, profiles);
        }
    }
    page.heading_over(headings, 2, "Overskriften");
    shifts(&mut page, headings, profiles);
    list(&mut page, "Priser og frister", &figures(old, new));
    list(&mut page, "Andet, som guiden siger", &statements(old, new));
    page.into_text()
}

/// Lines under a heading; nothing where there are none.
fn list(page: &mut Page, heading: &str, lines: &[String]) {
    page.heading_over(lines, 2, heading);
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
    let mut only = |these: &[Question], those: &[Question], question: &str, option: &str| {
        for it in these {
            let ask = plain(it.ask.danish());
            let Some(other) = those.iter().find(|other| other.id == it.id) else {
                all.push(format!("{question}: {ask}"));
                continue;
            };
            let missing = |id| !other.option.iter().any(|known| known.id == id);
            for known in it.option.iter().filter(|known| missing(known.id.clone())) {
                let label = plain(known.label.danish());
                all.push(format!(
                    "{option}: {ask} **{label}**. De, der svarer sådan, er ikke talt med."
                ));
            }
        }
    };
    only(new, old, "Nyt spørgsmål", "Ny svarmulighed");
    only(old, new, "Spørgsmål, der er taget ud", "Svarmulighed, der er taget ud");
    for it in new {
        let Some(before) = old.iter().find(|other| other.id == it.id) else { continue };
        let [before, after] = [meaning(before, it), meaning(it, before)];
        if before != after {
            all.push(format!("Spørgsmål med andre ord: før {before}; nu {after}"));
        }
    }
    all
}

/// The meaning of a question: its text, and the options that the other version has too, with hints.
fn meaning(question: &Question, other: &Question) -> String {
    let hint =
        |hint: Option<&Hint>| hint.map(|it| format!(" ({})", plain(it.0.danish()))).unwrap_or_default();
    let known = question.option.iter().filter(|it| other.option.iter().any(|id| id.id == it.id));
    let options = known.map(|it| format!("{}{}", plain(it.label.danish()), hint(it.hint.as_ref())));
    let options: Vec<String> = options.collect();
    let ask = plain(question.ask.danish());
    format!("»{ask}{} {}«", hint(question.hint.as_ref()), options.join(", "))
}

fn shifts(page: &mut Page, shifts: &[Shift], profiles: &BigUint) {
    for shift in shifts {
        page.paragraph(&format!("**Fra »{}« til »{}«**", plain(&shift.from), plain(&shift.to)));
        let (readers, share) = (number(&shift.readers), share(&shift.readers, profiles));
        page.item(0, &format!("Så mange: {readers} måder at svare på ({share})."));
        for (cause, readers) in &shift.causes {
            let all = *readers == shift.readers;
            let of_them =
                if all { String::new() } else { format!(" (for {} af dem)", number(readers)) };
            page.item(0, &format!("Årsag: {}{of_them}", plain(cause)));
        }
        let answers = shift.example.iter();
        let answers: Vec<String> =
            answers.map(|(ask, option)| format!("{} **{}**.", plain(ask), plain(option))).collect();
        page.item(
            0,
            &match answers.as_slice() {
                [] => "Et eksempel: alle, uanset hvad de svarer.".to_owned(),
                _ => format!("Et eksempel: {}", answers.join(" ")),
            },
        );
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
        return "under 1 %".to_owned();
    }
    format!("{percent} %")
}
