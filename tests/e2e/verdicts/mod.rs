//! Every kind of verdict that a municipality's rules can reach: the answers in, the whole
//! explanation out.

mod holstebro;
mod varde;
mod viborg;

use serde_json::{Value, json};
use traeningsguide::i18n::Msg;

use crate::book::Book;
use crate::find::{Guide, da, plain};
use crate::patience::eventually;
use crate::world::journey;

/// What the heading says of the programme that it is about.
#[derive(Clone, Copy)]
enum Head {
    Right,
    Likely,
    Possible,
    Other,
    /// Closed by this condition.
    Closed(&'static str),
}

/// One reader, and what the guide must tell them. Programmes, conditions and transports are named
/// by their ids.
struct Case<'a> {
    /// Exactly what is asked, in order.
    answers: &'a str,
    head: Head,
    /// The programme that the heading is about.
    lead: &'a str,
    /// Each programme with its verdict.
    verdicts: &'a str,
    /// The conditions of the first programme, each with its mark.
    why: &'a str,
    /// What the training costs, as it is read; nothing where no price is shown.
    price: &'a str,
    /// How transport comes out: what a grant depends on, else the pack's rule; nothing where it is
    /// not told.
    ride: &'a str,
    /// The conditions of transport, each with its mark.
    ride_why: &'a str,
    /// What the document allows beside them, where it can matter.
    permissions: &'a str,
    /// What a ride costs, with the date of the price; nothing where the document has no price.
    ride_price: &'a str,
    /// The links of "do this now"; nothing where the document names no way to reach anyone.
    contacts: &'a [&'a str],
}

/// Answers as the reader does, and reads the whole result.
fn reach(municipality: &str, case: &Case<'_>) {
    journey(|world| {
        let book = Book::of(municipality);
        let guide = world.standalone(municipality);
        guide.begin();
        guide.answer_all(&book, case.answers);
        let titles = [Msg::Why, Msg::Costs, Msg::Transport, Msg::OtherOffers].map(da);
        let told = guide.run(include_str!("result.js"), &[json!(titles)]);
        compare(&book, case, &told);
        sources_open(guide);
    });
}

fn compare(book: &Book, case: &Case<'_>, told: &Value) {
    let lead = book.programme(case.lead);
    let (phrase, municipality) = (lead.text("phrase"), book.name());
    let heading = match case.head {
        Head::Right => Msg::HeadRight { phrase },
        Head::Likely => Msg::HeadLikely { phrase, municipality },
        Head::Possible => Msg::HeadPossible { phrase, municipality },
        Head::Other => Msg::HeadOther { phrase, municipality },
        Head::Closed(id) => Msg::HeadUnlikely { phrase, municipality, because: lead.because(id) },
    };
    assert_eq!(told["title"], da(heading));
    assert_eq!(told["decides"], da(Msg::Decides));
    assert_eq!(told["summary"], plain(lead.text("summary")), "the first programme is another");

    let mut verdicts = vec![[case.lead, "=", verdict(&told["main"])].concat()];
    verdicts.extend(list(&told["others"]).iter().map(|other| {
        let id = book.programme_named(other["name"].as_str().unwrap());
        [id, "=", verdict(other)].concat()
    }));
    same("the verdicts", verdicts, case.verdicts);

    let marks = list(&told["why"]).iter().map(|line| {
        let id = lead.criterion(&rule(line));
        [id, "=", line["mark"].as_str().unwrap()].concat()
    });
    same("the conditions", marks.collect(), case.why);
    assert_eq!(joined(&told["prices"]), case.price);

    let ride = &told["ride"];
    let outcome = ride["outcome"].as_str().map_or("", |says| transport(book, says));
    assert_eq!(outcome, case.ride, "{ride}");
    let marks = list(&ride["conditions"]).iter().map(|line| {
        let id = book.transport_condition(&rule(line));
        [id, "=", line["mark"].as_str().unwrap()].concat()
    });
    same("the conditions of transport", marks.collect(), case.ride_why);
    let live = list(&ride["permissions"]).iter();
    let live = live.map(|it| book.permission(it.as_str().unwrap()).to_owned());
    same("the permissions", live.collect(), case.permissions);
    assert_eq!(joined(&ride["prices"]), case.ride_price);

    assert_eq!(told["contacts"], json!(case.contacts));
    let help = told["help"].as_str().unwrap();
    match book.help_phone() {
        Some(phone) => assert!(help.ends_with(&plain(&phone)), "{help}"),
        None => assert!(help.ends_with(&da(Msg::NoPhone { municipality })), "{help}"),
    }
}

/// What a condition says, without the word that tells that it is one.
fn rule(line: &Value) -> String {
    let (says, word) = (line["text"].as_str().unwrap(), da(Msg::Rule { rule: "" }));
    says.strip_prefix(&*word).unwrap_or(says).trim_start().to_owned()
}

/// Every source on the page is behind a button, names its document when opened, and closes again.
fn sources_open(guide: Guide<'_>) {
    let name = da(Msg::Source);
    let script = "const found = all('.opens > button').filter((it) => shown(it) && words(it) === arguments[1]);
        return all('.opens > button').indexOf(found.at(-1))";
    let place = guide.run(script, &[json!(name)]).as_u64();
    let place = usize::try_from(place.unwrap()).unwrap();
    for expected in [true, false] {
        guide.press_at(".opens > button", place);
        let state = "const button = all('.opens > button')[arguments[1]];
            const opened = button.nextElementSibling;
            return [button.getAttribute('aria-expanded') === 'true', shown(opened), words(opened)]";
        let seen = eventually("the source opens or closes", || {
            let seen = guide.run(state, &[json!(place)]);
            (seen[0] == expected).then_some(seen)
        });
        assert_eq!(seen[1], expected, "the button says one thing and the page shows another");
        assert!(!expected || seen[2].as_str().unwrap().contains(" linje "), "{seen}");
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

/// The order is the view's own affair, and tested there.
#[track_caller]
fn same(what: &str, mut told: Vec<String>, expected: &str) {
    let mut expected: Vec<&str> = expected.split_whitespace().collect();
    expected.sort_unstable();
    told.sort_unstable();
    assert_eq!(told, expected, "{what}");
}

/// The verdict of a badge. Its shape and its word must agree.
fn verdict(badge: &Value) -> &str {
    let (id, word) = match badge["mark"].as_str().unwrap() {
        "met" if badge["word"] == da(Msg::WordRight) => ("right", Msg::WordRight),
        "met" => ("likely", Msg::WordLikely),
        "unknown" => ("possible", Msg::WordPossible),
        "not-met" => ("unlikely", Msg::WordUnlikely),
        "route" => ("other_route", Msg::WordOtherRoute),
        "silent" => ("not_described", Msg::WordNotDescribed),
        other => panic!("`{other}` is no verdict"),
    };
    assert_eq!(badge["word"], da(word));
    id
}

fn transport<'a>(book: &'a Book, says: &str) -> &'a str {
    let grants = [
        ("granted", Msg::TransportGrantYes),
        ("refused", Msg::TransportGrantNo),
        ("open", Msg::TransportGrantUnknown),
    ];
    let grant = grants.into_iter().find(|(_, msg)| da(*msg) == says);
    grant.map_or_else(|| book.transport(says), |(id, _)| id)
}

fn joined(texts: &Value) -> String {
    let texts = list(texts).iter().map(|it| it.as_str().unwrap());
    texts.collect::<Vec<_>>().join(" | ")
}
