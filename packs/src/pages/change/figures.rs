//! Prices, deadlines and the other statements beside the rules, compared between two versions by
//! their ids.

use messages::{StaffMsg, staff};

use crate::checked::Checked;
use crate::pages::explain::{date, words};
use crate::pages::markdown::plain;
use crate::pages::shown::range;
use crate::resolve::periods::by_id;
use crate::words::Who;
use traeningsguide::content::compiled::{Date, Price, Step};
use traeningsguide::i18n::Language;

/// Every price and deadline that is new, gone or different, a line each.
pub(super) fn figures(old: &Checked, new: &Checked) -> Vec<String> {
    compared(all_figures(old), all_figures(new))
}

/// The statements on decisions, changeable answers, contacts and helpers that are new, gone or
/// different, a line each.
pub(super) fn statements(old: &Checked, new: &Checked) -> Vec<String> {
    compared(all_statements(old), all_statements(new))
}

fn compared(mut before: Vec<Stated>, after: Vec<Stated>) -> Vec<String> {
    let mut lines = Vec::new();
    for Stated { id, what, value } in after {
        let known = before.iter().position(|it| it.id == id);
        let was = known.map(|place| before.remove(place).value);
        let (what, now) = (plain(&what), plain(&value));
        match was {
            Some(was) if was == value => {}
            Some(was) => lines.push({
                let before = &plain(&was);
                staff(StaffMsg::DiffChanged { what: &what, before, after: &now })
            }),
            None => lines.push(staff(StaffMsg::DiffNew { what: &what, after: &now })),
        }
    }
    let gone = before.iter().map(|it| (plain(&it.what), plain(&it.value)));
    lines.extend(
        gone.map(|(what, before)| staff(StaffMsg::DiffGone { what: &what, before: &before })),
    );
    lines
}

/// Something that one version states.
struct Stated {
    /// Its key, the same in both versions.
    id: [String; 3],
    what: String,
    /// The text, or the figure in all of its periods.
    value: String,
}

impl Stated {
    fn new(id: [&str; 3], what: String, value: String) -> Self {
        Self { id: id.map(str::to_owned), what, value }
    }
}

fn all_figures(pack: &Checked) -> Vec<Stated> {
    let written = &pack.written.pack;
    let mut all = Vec::new();
    for (programme, source) in pack.danish().programmes.iter().zip(&written.programme) {
        let programme_name = programme.name.as_str();
        let of = |what| staff(StaffMsg::DiffOfProgramme { programme: programme_name, what });
        let mut add = |kind: &str, id: &str, what: String, value: String| {
            all.push(Stated::new([kind, &source.id.text, id], what, value));
        };
        let prices = by_id(&source.price, |it| &it.id);
        for (periods, (id, _)) in programme.prices.iter().zip(prices) {
            let what = periods.first().and_then(|it| it.what.as_deref()).unwrap_or_default();
            add("price", &id.text, of(what), joined(periods, |it| it.from, amount));
        }
        let steps = by_id(&source.step, |it| &it.id);
        for (periods, (id, _)) in programme.steps.iter().zip(steps) {
            let title = periods.first().map_or("", |it| it.title.as_str());
            if periods.iter().any(|it| it.deadline.is_some()) {
                add("deadline", &id.text, of(title), joined(periods, |it| it.from, deadline));
            }
            if let Some(event) = periods.iter().find_map(|it| it.reaches) {
                let step = StaffMsg::DiffCountsAs { programme: programme_name, step: title };
                add("event", &id.text, staff(step), words::event(event));
            }
        }
    }
    for (programme, source) in pack.danish().programmes.iter().zip(&written.programme) {
        if let Some(deadline) = programme.complaint.as_ref().and_then(|it| it.deadline.as_ref()) {
            let what = staff(StaffMsg::DiffComplaint { programme: &programme.name });
            let id = ["complaint", &source.id.text, ""];
            all.push(Stated::new(id, what, words::deadline(deadline)));
        }
    }
    for (transport, source) in pack.danish().transports.iter().zip(&written.transport) {
        if !transport.price.is_empty() {
            let what = staff(StaffMsg::DiffRide { transport: &source.id.text });
            let id = ["ride", &source.id.text, ""];
            all.push(Stated::new(id, what, joined(&transport.price, |it| it.from, amount)));
        }
    }
    all
}

fn all_statements(pack: &Checked) -> Vec<Stated> {
    let (danish, written) = (pack.danish(), &pack.written.pack);
    let mut all = Vec::new();
    let mut add = |id: [&str; 3], what: String, texts: &[&str]| {
        if !texts.is_empty() {
            let texts: Vec<String> = texts.iter().map(|it| format!("»{it}«")).collect();
            all.push(Stated::new(id, what, texts.join(" ")));
        }
    };
    let decides: Vec<&str> = danish.decides.as_deref().into_iter().collect();
    add(["decides", "", ""], staff(StaffMsg::DiffDecides), &decides);
    let changeable = danish.changeable.iter().filter_map(|it| danish.questions.get(*it));
    let changeable: Vec<&str> = changeable.map(|it| it.ask.as_str()).collect();
    add(["changeable", "", ""], staff(StaffMsg::DiffChangeable), &changeable);
    for (contact, source) in danish.contacts.iter().zip(&written.contact) {
        let secure = contact.secure_email.as_ref();
        let secure = secure.map(|it| staff(StaffMsg::DiffSecureEmail { address: it }));
        let (phone, hours, web) = (&contact.phone, &contact.hours, &contact.web);
        let ways = [phone, hours, &contact.email, &secure, web, &contact.address];
        let ways: Vec<&str> = ways.into_iter().filter_map(|it| it.as_deref()).collect();
        let what = staff(StaffMsg::DiffContact { contact: &contact.name });
        add(["contact", &source.id.text, ""], what, &ways);
    }
    for programme in &written.programme {
        for (id, periods) in by_id(&programme.step, |it| &it.id) {
            let contacts = periods.iter().filter_map(|it| it.contact.as_ref());
            let contacts: Vec<&str> = contacts.map(|it| it.text.as_str()).collect();
            let what = staff(StaffMsg::DiffStepContact {
                programme: programme.name.danish(),
                step: &id.text,
            });
            add(["step", &programme.id.text, &id.text], what, &contacts);
        }
        for who in [Who::Relative, Who::Professional] {
            let helpers = programme.helper.iter().filter(|it| it.who.value == who);
            let texts: Vec<&str> = helpers.map(|it| it.text.0.danish()).collect();
            let name = &programme.name.danish();
            let what = staff(match who {
                Who::Relative => StaffMsg::DiffRelativesMay { programme: name },
                Who::Professional => StaffMsg::DiffProfessionalsMay { programme: name },
            });
            add(["helper", &programme.id.text, who.perspective().word()], what, &texts);
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
    let then = |before: String, after: String| {
        staff(StaffMsg::DiffThen { before: &before, after: &after })
    };
    sorted.into_iter().map(word).reduce(then).unwrap_or_default()
}

fn amount(price: &Price) -> String {
    let amount = match price.amount {
        Some(amount) => {
            let amount = &range(amount, Language::DANISH);
            staff(StaffMsg::DiffAmount { amount, unit: &price.unit })
        }
        None => staff(StaffMsg::DiffNoAmount { unit: &price.unit }),
    };
    let dated = match price.date {
        Some(day) => staff(StaffMsg::DiffPriceFrom { amount: &amount, date: &date(day) }),
        None => amount,
    };
    valid(&dated, price.from, price.until)
}

fn deadline(step: &Step) -> String {
    let deadline = step.deadline.as_ref().map(words::deadline);
    let deadline = deadline.unwrap_or_else(|| staff(StaffMsg::DiffNoDeadline));
    valid(&deadline, step.from, step.until)
}

/// The figure with the period in which it applies.
fn valid(what: &str, from: Option<Date>, until: Option<Date>) -> String {
    match (from.map(date), until.map(date)) {
        (None, None) => what.to_owned(),
        (Some(from), None) => staff(StaffMsg::DiffFrom { what, from: &from }),
        (None, Some(until)) => staff(StaffMsg::DiffUntil { what, until: &until }),
        (Some(from), Some(until)) => {
            staff(StaffMsg::DiffBetween { what, from: &from, until: &until })
        }
    }
}
