//! Prices, deadlines and what else is stated beside the rules, of two versions, each beside itself:
//! the same thing has the same id.

use crate::checked::Checked;
use crate::pages::explain::{date, words};
use crate::pages::shown::range;
use crate::resolve::periods::by_id;
use crate::words::Who;
use traeningsguide::content::compiled::{Date, Price, Step};
use traeningsguide::i18n::Language;

/// Something stated that is not as it was.
#[derive(Clone, Debug)]
pub(super) struct Figure {
    /// The name of the figure.
    pub(super) what: String,
    /// As it was, where there was one.
    pub(super) before: Option<String>,
    /// As it is, where there is one.
    pub(super) after: Option<String>,
}

/// Every price and deadline that is new, gone or otherwise.
pub(super) fn changed(old: &Checked, new: &Checked) -> Vec<Figure> {
    compared(all(old), all(new))
}

/// Who decides, which answers can change, whom to contact and how, and what others may do, where
/// that is new, gone or otherwise.
pub(super) fn said(old: &Checked, new: &Checked) -> Vec<Figure> {
    compared(beside(old), beside(new))
}

fn compared(mut before: Vec<Stated>, after: Vec<Stated>) -> Vec<Figure> {
    let mut figures = Vec::new();
    for stated in after {
        let known = before.iter().position(|it| it.id == stated.id);
        let was = known.map(|place| before.remove(place).periods);
        if was.as_ref() != Some(&stated.periods) {
            figures.push(Figure { what: stated.what, before: was, after: Some(stated.periods) });
        }
    }
    let gone = before.into_iter();
    figures.extend(gone.map(|it| Figure { what: it.what, before: Some(it.periods), after: None }));
    figures
}

/// Something that one version states.
struct Stated {
    /// Its key, the same in both versions.
    id: [String; 3],
    what: String,
    /// In all of its periods.
    periods: String,
}

fn all(pack: &Checked) -> Vec<Stated> {
    let written = &pack.written.pack;
    let mut all = Vec::new();
    for (programme, source) in pack.danish().programmes.iter().zip(&written.programme) {
        let mut add = |kind: &str, id: &str, what: &str, periods: String| {
            let id = [kind, &source.id.text, id].map(str::to_owned);
            let what = format!("{}, {what}", programme.name);
            all.push(Stated { id, what, periods });
        };
        let prices = by_id(&source.price, |it| &it.id);
        for (periods, (id, _)) in programme.prices.iter().zip(prices) {
            let what = periods.first().and_then(|it| it.what.as_deref()).unwrap_or_default();
            add("price", &id.text, what, joined(periods, |it| it.from, amount));
        }
        let steps = by_id(&source.step, |it| &it.id);
        for (periods, (id, _)) in programme.steps.iter().zip(steps) {
            let title = periods.first().map_or("", |it| it.title.as_str());
            if periods.iter().any(|it| it.deadline.is_some()) {
                add("deadline", &id.text, title, joined(periods, |it| it.from, deadline));
            }
            if let Some(event) = periods.iter().find_map(|it| it.reaches) {
                let what = format!("{title}, tæller som");
                add("event", &id.text, &what, words::event(event).to_owned());
            }
        }
    }
    for (programme, source) in pack.danish().programmes.iter().zip(&written.programme) {
        let complaint = programme.complaint.as_ref().and_then(|it| it.deadline.as_ref());
        all.extend(complaint.map(|it| Stated {
            id: ["complaint", &source.id.text, ""].map(str::to_owned),
            what: format!("{}, klage", programme.name),
            periods: words::deadline(it),
        }));
    }
    for (transport, source) in pack.danish().transports.iter().zip(&written.transport) {
        if !transport.price.is_empty() {
            let id = ["ride", &source.id.text, ""].map(str::to_owned);
            let what = format!("Kørsel ({})", source.id.text);
            all.push(Stated { id, what, periods: joined(&transport.price, |it| it.from, amount) });
        }
    }
    all
}

fn beside(pack: &Checked) -> Vec<Stated> {
    let (danish, written) = (pack.danish(), &pack.written.pack);
    let mut all = Vec::new();
    let mut add = |id: [&str; 3], what: String, texts: &[&str]| {
        if !texts.is_empty() {
            let texts: Vec<String> = texts.iter().map(|it| format!("»{it}«")).collect();
            all.push(Stated { id: id.map(str::to_owned), what, periods: texts.join(" ") });
        }
    };
    let decides: Vec<&str> = danish.decides.as_deref().into_iter().collect();
    add(["decides", "", ""], "Hvem der afgør, når det ikke er kommunen".to_owned(), &decides);
    let changeable = danish.changeable.iter().filter_map(|it| danish.questions.get(*it));
    let changeable: Vec<&str> = changeable.map(|it| it.ask.as_str()).collect();
    add(["changeable", "", ""], "Svar, der kan ændre sig".to_owned(), &changeable);
    for (contact, source) in danish.contacts.iter().zip(&written.contact) {
        let secure = contact.secure_email.as_ref().map(|it| format!("sikker e-mail: {it}"));
        let (phone, hours, web) = (&contact.phone, &contact.hours, &contact.web);
        let ways = [phone, hours, &contact.email, &secure, web, &contact.address];
        let ways: Vec<&str> = ways.into_iter().filter_map(|it| it.as_deref()).collect();
        add(["contact", &source.id.text, ""], format!("Kontakt til {}", contact.name), &ways);
    }
    for programme in &written.programme {
        for (id, periods) in by_id(&programme.step, |it| &it.id) {
            let contacts = periods.iter().filter_map(|it| it.contact.as_ref());
            let contacts: Vec<&str> = contacts.map(|it| it.text.as_str()).collect();
            let what = format!("{}, trinnet {} henviser til", programme.name.da, id.text);
            add(["step", &programme.id.text, &id.text], what, &contacts);
        }
        for (who, label) in [(Who::Relative, "pårørende"), (Who::Professional, "fagpersoner")] {
            let helpers = programme.helper.iter().filter(|it| it.who.value == who);
            let texts: Vec<&str> = helpers.map(|it| it.text.0.da.as_str()).collect();
            let what = format!("{}, det må {label} gøre", programme.name.da);
            add(["helper", &programme.id.text, label], what, &texts);
        }
    }
    all
}

/// The periods of one thing, the first one first.
fn joined<T>(
    periods: &[T],
    from: impl Fn(&T) -> Option<Date>,
    word: impl Fn(&T) -> String,
) -> String {
    let mut sorted: Vec<&T> = periods.iter().collect();
    sorted.sort_by_key(|it| from(it));
    sorted.into_iter().map(word).collect::<Vec<_>>().join(", så ")
}

fn amount(price: &Price) -> String {
    let amount = match price.amount {
        Some(amount) => format!("{} pr. {}", range(amount, Language::Da), price.unit),
        None => format!("beløb ikke oplyst ({})", price.unit),
    };
    let dated = price.date.map(|it| format!(", pris fra {}", date(it))).unwrap_or_default();
    format!("{amount}{dated}{}", holds(price.from, price.until))
}

fn deadline(step: &Step) -> String {
    let deadline = step.deadline.as_ref().map_or_else(|| "ingen frist".to_owned(), words::deadline);
    format!("{deadline}{}", holds(step.from, step.until))
}

fn holds(from: Option<Date>, until: Option<Date>) -> String {
    let period = words::period("gælder", from, until);
    period.map(|it| format!(" ({})", it.trim_end_matches('.'))).unwrap_or_default()
}
