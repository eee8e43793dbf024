//! The difference as a Danish page in Markdown.

use std::fmt::Write as _;

use num_bigint::BigUint;

use super::{Change, Difference, Shift};
use crate::content::author::explain::plain;
use crate::content::author::report::Checked;
use crate::content::author::source::{Deadline, Programme};
use crate::content::author::words::Word;
use crate::content::compiled::{Date, Price};
use crate::engine::Kroner;
use crate::i18n::{Day, Language, kroner_range};

/// What the page says beside the figures.
#[derive(Clone, Debug)]
pub(super) struct Page {
    name: String,
    versions: [Date; 2],
    /// Programmes that only the new version has, and those that only the old one has.
    added: Vec<String>,
    removed: Vec<String>,
    /// Ids and names of the programmes.
    names: Vec<(String, String)>,
    /// Prices and deadlines as they were and as they are.
    figures: Vec<(String, Option<String>, Option<String>)>,
}

impl Page {
    /// Looks at what is not a matter of answers.
    pub(super) fn new(old: &Checked, new: &Checked) -> Self {
        let [before, after] = [old, new].map(|it| &it.written.pack.programme);
        let only = |these: &[Programme], those: &[Programme]| {
            let new = these.iter().filter(|it| !those.iter().any(|other| other.id == it.id));
            new.map(|it| it.name.da.clone()).collect()
        };
        let mut figures: Vec<(String, Option<String>, Option<String>)> = Vec::new();
        for (key, value) in all_figures(old) {
            figures.push((key, Some(value), None));
        }
        for (key, value) in all_figures(new) {
            match figures.iter_mut().find(|(known, ..)| *known == key) {
                Some((_, _, after)) => *after = Some(value),
                None => figures.push((key, None, Some(value))),
            }
        }
        figures.retain(|(_, before, after)| before != after);
        Self {
            name: new.danish.name.clone(),
            versions: [old.danish.version, new.danish.version],
            added: only(after, before),
            removed: only(before, after),
            names: after.iter().map(|it| (it.id.text.clone(), it.name.da.clone())).collect(),
            figures,
        }
    }

    /// The page.
    pub(super) fn markdown(&self, difference: &Difference) -> String {
        let mut text = String::new();
        // Writing to a string never fails.
        let _ = self.write(difference, &mut text);
        text
    }

    fn write(&self, difference: &Difference, out: &mut String) -> std::fmt::Result {
        let [from, to] = self.versions.map(day);
        writeln!(out, "# {}: hvad ændringen betyder\n", self.name)?;
        writeln!(out, "Fra udgaven af {from} til udgaven af {to}.\n")?;
        let (changed, profiles) = (&difference.changed, &difference.profiles);
        if *changed == BigUint::ZERO {
            writeln!(out, "Ingen får et andet svar: hverken om tilbud eller om kørsel.")?;
        } else {
            writeln!(
                out,
                "Spørgsmålene kan besvares på {} måder. I {} af dem ({}) er svaret blevet et andet.",
                number(profiles),
                number(changed),
                share(changed, profiles)
            )?;
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
        if !self.figures.is_empty() {
            writeln!(out, "\n## Priser og frister\n")?;
        }
        for (what, before, after) in &self.figures {
            match (before, after) {
                (Some(before), Some(after)) => {
                    writeln!(out, "- {}: fra {before} til {after}", plain(what))?;
                }
                (None, Some(after)) => writeln!(out, "- {}: ny, {after}", plain(what))?,
                (Some(before), None) => writeln!(out, "- {}: taget ud, før {before}", plain(what))?,
                (None, None) => {}
            }
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
        Ok(())
    }
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
    let example = shift
        .example
        .iter()
        .map(|(question, option)| format!("{} **{}**.", plain(question), plain(option)));
    writeln!(out, "- Et eksempel: {}", example.collect::<Vec<_>>().join(" "))
}

/// Every price and deadline of a pack, by what it is of.
fn all_figures(pack: &Checked) -> Vec<(String, String)> {
    let mut figures = Vec::new();
    for (programme, written) in pack.danish.programmes.iter().zip(&pack.written.pack.programme) {
        for periods in &programme.prices {
            let what = periods.first().and_then(|it| it.what.as_deref()).unwrap_or_default();
            figures.push((format!("{}, {}", programme.name, what), amounts(periods)));
        }
        for step in &written.step {
            if let Some(deadline) = &step.deadline {
                let what = format!("{}, {}", programme.name, step.title.da);
                figures.push((what, time(deadline)));
            }
        }
    }
    for (transport, written) in pack.danish.transports.iter().zip(&pack.written.pack.transport) {
        if !transport.price.is_empty() {
            figures.push((format!("Kørsel ({})", written.id.text), amounts(&transport.price)));
        }
    }
    figures
}

/// An amount for each of its periods.
fn amounts(periods: &[Price]) -> String {
    periods.iter().map(amount).collect::<Vec<_>>().join(", så ")
}

fn amount(price: &Price) -> String {
    let Some((least, most)) = price.amount else { return "beløb ikke oplyst".to_owned() };
    let range = kroner_range(Kroner { oere: least }, Kroner { oere: most }, Language::Da);
    let dated = price.date.map(|date| format!(", {}", day(date))).unwrap_or_default();
    let until = price.until.map(|date| format!(", til og med {}", day(date))).unwrap_or_default();
    format!("{range} pr. {}{dated}{until}", price.unit)
}

fn time(deadline: &Deadline) -> String {
    format!("{} {}", deadline.amount, deadline.unit.word())
}

fn day((year, month, day): Date) -> String {
    Day { year, month, day }.words(Language::Da)
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
