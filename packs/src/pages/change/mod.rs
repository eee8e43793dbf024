//! What a change of a pack means, as a Danish page in Markdown for those who decide on it.

mod figures;

use std::fmt::Write as _;

use num_bigint::BigUint;

use self::figures::Figure;
use super::explain::{date, plain};
use crate::analyse::diff::{Change, Difference, Shift};
use crate::checked::Checked;
use crate::source::{Programme, Question};
use crate::value::Hint;
use traeningsguide::content::compiled::Date;

/// The page.
pub fn markdown(old: &Checked, new: &Checked, difference: &Difference) -> String {
    let mut text = String::new();
    // Writing to a string never fails.
    let _ = Page::new(old, new).write(difference, &mut text);
    text
}

/// The page's content beside the figures.
struct Page {
    name: String,
    versions: [Date; 2],
    /// Programmes that only the new version has, and those that only the old one has.
    added: Vec<String>,
    removed: Vec<String>,
    /// Ids and names of the programmes.
    names: Vec<(String, String)>,
    /// Questions and options that only one version has, in words.
    questions: Vec<String>,
    /// Prices and deadlines that are not as they were.
    figures: Vec<Figure>,
    /// Other statements beside the rules that have changed.
    said: Vec<Figure>,
}

impl Page {
    /// Looks at what is not a matter of answers.
    fn new(old: &Checked, new: &Checked) -> Self {
        let [before, after] = [old, new].map(|it| &it.written.pack.programme);
        let only = |these: &[Programme], those: &[Programme]| {
            let new = these.iter().filter(|it| !those.iter().any(|other| other.id == it.id));
            new.map(|it| it.name.da.clone()).collect()
        };
        Self {
            name: new.danish().name.clone(),
            versions: [old.danish().version, new.danish().version],
            added: only(after, before),
            removed: only(before, after),
            names: after.iter().map(|it| (it.id.text.clone(), it.name.da.clone())).collect(),
            questions: questions(&old.written.questions, &new.written.questions),
            figures: figures::changed(old, new),
            said: figures::said(old, new),
        }
    }

    fn write(&self, difference: &Difference, out: &mut String) -> std::fmt::Result {
        let [from, to] = self.versions.map(date);
        writeln!(out, "# {}: hvad ændringen betyder\n", self.name)?;
        writeln!(out, "Fra udgaven af {from} til udgaven af {to}.\n")?;
        let (changed, profiles) = (&difference.changed, &difference.profiles);
        let all_known = self.added.is_empty() && self.removed.is_empty();
        let of = if all_known { "" } else { " om de tilbud, som begge udgaver har" };
        if *changed == BigUint::ZERO {
            writeln!(out, "Ingen får et andet svar{of}: hverken om tilbud eller om kørsel.")?;
        } else {
            writeln!(
                out,
                "Spørgsmålene kan besvares på {} måder. I {} af dem ({}) er svaret{of} blevet et andet.",
                number(profiles),
                number(changed),
                share(changed, profiles)
            )?;
        }
        if !self.questions.is_empty() {
            writeln!(out, "\n## Spørgsmål\n")?;
            self.questions.iter().try_for_each(|it| writeln!(out, "- {it}"))?;
        }
        for (title, names) in
            [("Nye tilbud", &self.added), ("Tilbud, der er taget ud", &self.removed)]
        {
            if !names.is_empty() {
                writeln!(out, "\n## {title}\n")?;
                names.iter().try_for_each(|name| writeln!(out, "- {}", plain(name)))?;
            }
        }
        for change in &difference.programmes {
            self.change(change, profiles, out)?;
        }
        if !difference.headings.is_empty() {
            writeln!(out, "\n## Overskriften")?;
            difference.headings.iter().try_for_each(|shift| write_shift(shift, profiles, out))?;
        }
        let parts = [("Priser og frister", &self.figures), ("Andet, som guiden siger", &self.said)];
        for (heading, figures) in parts.into_iter().filter(|(_, figures)| !figures.is_empty()) {
            writeln!(out, "\n## {heading}\n")?;
            figures.iter().try_for_each(|it| write_figure(it, out))?;
        }
        Ok(())
    }

    fn change(&self, change: &Change, profiles: &BigUint, out: &mut String) -> std::fmt::Result {
        let name = self.names.iter().find(|(id, _)| *id == change.programme);
        writeln!(out, "\n## {}", name.map_or_else(String::new, |(_, name)| plain(name)))?;
        change.verdicts.iter().try_for_each(|shift| write_shift(shift, profiles, out))?;
        if !change.transport.is_empty() {
            writeln!(out, "\n### Kørsel")?;
            change.transport.iter().try_for_each(|shift| write_shift(shift, profiles, out))?;
        }
        for (text, shifts) in &change.permissions {
            writeln!(out, "\n### Muligheden »{}«", plain(text))?;
            shifts.iter().try_for_each(|shift| write_shift(shift, profiles, out))?;
        }
        Ok(())
    }
}

fn write_figure(figure: &Figure, out: &mut String) -> std::fmt::Result {
    let what = plain(&figure.what);
    let [before, after] = [&figure.before, &figure.after].map(|it| it.as_deref().map(plain));
    match (before, after) {
        (Some(before), Some(after)) => writeln!(out, "- {what}: før {before}; nu {after}"),
        (None, Some(after)) => writeln!(out, "- {what}: ny, {after}"),
        (Some(before), None) => writeln!(out, "- {what}: taget ud, før {before}"),
        (None, None) => Ok(()),
    }
}

/// Who answers with an option that only one version knows could not be asked by the other, and is
/// not counted.
fn questions(old: &[Question], new: &[Question]) -> Vec<String> {
    let mut all = Vec::new();
    let mut only = |these: &[Question], those: &[Question], question: &str, option: &str| {
        for it in these {
            let ask = plain(&it.ask.da);
            let Some(other) = those.iter().find(|other| other.id == it.id) else {
                all.push(format!("{question}: {ask}"));
                continue;
            };
            let missing = |id| !other.option.iter().any(|known| known.id == id);
            for known in it.option.iter().filter(|known| missing(known.id.clone())) {
                let label = plain(&known.label.da);
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
        let [before, after] = [asked(before, it), asked(it, before)];
        if before != after {
            all.push(format!("Spørgsmål med andre ord: før {before}; nu {after}"));
        }
    }
    all
}

/// The meaning of a question: its text, and the options that the other version has too, with hints.
fn asked(question: &Question, other: &Question) -> String {
    let hint =
        |hint: Option<&Hint>| hint.map(|it| format!(" ({})", plain(&it.0.da))).unwrap_or_default();
    let known = question.option.iter().filter(|it| other.option.iter().any(|id| id.id == it.id));
    let options = known.map(|it| format!("{}{}", plain(&it.label.da), hint(it.hint.as_ref())));
    let options: Vec<String> = options.collect();
    let ask = plain(&question.ask.da);
    format!("»{ask}{} {}«", hint(question.hint.as_ref()), options.join(", "))
}

fn write_shift(shift: &Shift, profiles: &BigUint, out: &mut String) -> std::fmt::Result {
    writeln!(out, "\n**Fra »{}« til »{}«**\n", plain(&shift.from), plain(&shift.to))?;
    let (readers, share) = (number(&shift.readers), share(&shift.readers, profiles));
    writeln!(out, "- Så mange: {readers} måder at svare på ({share}).")?;
    for (cause, readers) in &shift.causes {
        let all = *readers == shift.readers;
        let of_them =
            if all { String::new() } else { format!(" (for {} af dem)", number(readers)) };
        writeln!(out, "- Årsag: {}{of_them}", plain(cause))?;
    }
    if shift.example.is_empty() {
        return writeln!(out, "- Et eksempel: alle, uanset hvad de svarer.");
    }
    let example = shift
        .example
        .iter()
        .map(|(question, option)| format!("{} **{}**.", plain(question), plain(option)));
    writeln!(out, "- Et eksempel: {}", example.collect::<Vec<_>>().join(" "))
}

/// With points between thousands.
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

/// In whole percent, and never none where there are some.
fn share(part: &BigUint, whole: &BigUint) -> String {
    let percent = part * 100_u32 / whole.clone().max(BigUint::from(1_u32));
    if percent == BigUint::ZERO && *part > BigUint::ZERO {
        return "under 1 %".to_owned();
    }
    format!("{percent} %")
}
