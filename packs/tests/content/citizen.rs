//! The page that needs no script states what the compiled pack states: record by record, beside its
//! source.
//!
//! The walk goes through the pack as it is written out, and knows every key. A record of a new kind
//! has a key that nobody looks for, and fails until this file says how a page states it.

use std::collections::HashMap;
use std::path::Path;

use packs::{Checked, Sources, check, citizen};
use serde_json::{Value, json};
use traeningsguide::content::compiled::{
    Advice, Cite, Compiled, Condition, Conditional, Contact, Criterion, Deadline, DeadlineEvent,
    Document, Example, Note, Notice, Outcome, Price, Programme, Route, Statement, Topic, Transport,
    Unit, Weight,
};
use traeningsguide::content::wire::Wire as _;
use traeningsguide::engine::Kroner;
use traeningsguide::i18n::{self, Language, Msg, Perspective, Voice, kroner_range, phone};

use super::dom::Element;
use super::fixture::{Fixture, read};
use super::rows::from_rows;

/// Keys that no page states: they ask nothing, and answer nothing.
const UNSAID: [&str; 16] = [
    // The plain page gives no answer, so it has no heading that needs a reason.
    "because",
    "because_of",
    "changeable",
    "code",
    "format",
    // Advice is stated where it applies; the plain page knows no reader, so nothing changes either.
    "id",
    "municipality",
    "number",
    "of",
    "once",
    "phrase",
    "programme kind",
    "short",
    "transport",
    "why",
    "words",
];

/// A pack, and the page that must state it.
struct CitizenPage<'a> {
    page: &'a Page<'a>,
    pack: &'a Value,
    language: Language,
}

/// A page that is read once and looked at often.
struct Page<'a> {
    root: &'a Element,
    /// The text of each element.
    texts: HashMap<*const Element, String>,
    /// The heading, or the term, over each element.
    headings: HashMap<*const Element, String>,
}

impl<'a> Page<'a> {
    fn of(root: &'a Element) -> Self {
        let (mut texts, mut headings) = (HashMap::new(), HashMap::new());
        let mut heading = String::new();
        for it in root.all() {
            texts.insert(std::ptr::from_ref(it), it.text());
            headings.insert(std::ptr::from_ref(it), heading.clone());
            if it.level().is_some() || it.is("dt") {
                heading = it.text();
            }
        }
        Self { root, texts, headings }
    }

    fn text(&self, element: &Element) -> &str {
        self.texts.get(&std::ptr::from_ref(element)).map_or("", String::as_str)
    }

    fn heading(&self, element: &Element) -> &str {
        self.headings.get(&std::ptr::from_ref(element)).map_or("", String::as_str)
    }
}

/// Requirements of an element.
#[derive(Debug)]
enum Claim {
    /// These words.
    Words(String),
    /// A link with this address.
    Link(String),
    /// These words where the page says whom to call.
    Call(String),
    /// These words in the heading above.
    Under(String),
    /// In one sentence: these words, and a source that says this place in this document.
    Source(String, String, String),
    /// Something that nobody looks for.
    Unknown(String),
}

impl Claim {
    fn shown(&self) -> String {
        match self {
            Self::Unknown(why) => why.clone(),
            claim => format!("{claim:?}"),
        }
    }
}

impl CitizenPage<'_> {
    /// The statements that are missing on the page.
    fn left_out(&self) -> Vec<String> {
        self.record("pack", self.pack, self.page.root)
    }

    /// One record: some element below this one has all that it states.
    fn record(&self, name: &str, record: &Value, scope: &Element) -> Vec<String> {
        let Value::Object(fields) = record else { return vec![format!("{name} is no record")] };
        let candidates = match name {
            "criteria" | "routes" | "conditions" | "permissions" | "alternatives" | "options"
            | "steps" | "contacts" | "notices" => scope.named("li"),
            "notes" => scope
                .all()
                .into_iter()
                .filter(|it| it.is("li") || it.is("dd") || it.is("p"))
                .collect(),
            "price" | "prices" => scope.classed("price"),
            "documents" => scope.classed("document"),
            _ => vec![scope],
        };
        let claims = fields.iter().flat_map(|(key, value)| self.claims(name, key, value, record));
        let mut claims: Vec<Claim> = claims.collect();
        // Words are found fastest, so they come first.
        claims.sort_by_key(|claim| !matches!(claim, Claim::Words(_)));
        let has_all = |it: &&Element| claims.iter().all(|claim| self.holds(claim, it));
        let mut wrong = Vec::new();
        if !candidates.iter().any(has_all) {
            let missing = |it: &Element| {
                let missing = claims.iter().filter(|claim| !self.holds(claim, it));
                missing.map(|claim| format!("{name}: {}", claim.shown())).collect::<Vec<_>>()
            };
            let best = candidates.into_iter().map(missing).min_by_key(Vec::len);
            wrong.extend(best.unwrap_or_else(|| vec![format!("{name}: nothing like it")]));
        }
        for (key, value) in fields.iter().filter(|(key, _)| !UNSAID.contains(&key.as_str())) {
            // What it is for is stated beside what names it.
            for below in records(value).into_iter().filter(|_| key != "advice") {
                match self.scope(key, below, scope) {
                    Some(scope) => wrong.extend(self.record(key, below, scope)),
                    None => wrong.push(format!("{key}: no part of the page is for it")),
                }
            }
        }
        wrong
    }

    /// The part of the page that a record belongs to.
    fn scope<'e>(&'e self, key: &str, record: &Value, around: &'e Element) -> Option<&'e Element> {
        let id = match key {
            "programmes" => format!("programme-{}", record["id"].as_str()?),
            "transports" => {
                let place = list(self.pack, "transports").iter().position(|it| it == record)?;
                let mut programmes = list(self.pack, "programmes").iter();
                let first =
                    programmes.find(|it| it["transport"].as_u64() == u64::try_from(place).ok())?;
                format!("programme-{}", first["id"].as_str()?)
            }
            "contacts" | "documents" | "questions" => key.to_owned(),
            "notices" => "law".to_owned(),
            _ => return Some(around),
        };
        self.with_id(&id)
    }

    fn with_id(&self, id: &str) -> Option<&Element> {
        self.page.root.with("id").into_iter().find(|it| it.attribute("id") == Some(id))
    }

    /// How a page states a field of a record; nothing where it is a record itself.
    fn claims(&self, name: &str, key: &str, value: &Value, record: &Value) -> Vec<Claim> {
        let words = |text: &str| vec![Claim::Words(text.to_owned())];
        let text = value.as_str().unwrap_or_default();
        let known = if name == "programmes" && key == "kind" { "programme kind" } else { key };
        match known {
            _ if UNSAID.contains(&known) => Vec::new(),
            "cite" => self.source(value, record),
            "deadline" => {
                self.deadline(value).unwrap_or_else(|| vec![Claim::Unknown(value.to_string())])
            }
            "need" if *value == json!({ "all": [] }) => self.named("always", Claim::Words, NEEDS),
            "judged" if *value == json!({ "all": [] }) => self.named("judged", Claim::Words, NEEDS),
            "need" | "when" | "judged" | "given" => self.answers(value),
            "right" => {
                let said = self.named("right", Claim::Words, NEEDS);
                let sentence = said.iter().find_map(|it| match it {
                    Claim::Words(words) => Some(json!({ "text": words })),
                    _ => None,
                });
                sentence.map(|it| self.source(value, &it)).unwrap_or(said)
            }
            _ if value.is_object() || !records(value).is_empty() => Vec::new(),
            "ask" | "bring" | "date_note" | "decides" | "find" | "hint" | "hours" | "label"
            | "law" | "name" | "note" | "source" | "summary" | "text" | "title" | "what"
            | "address" => words(text),
            "phone" => vec![Claim::Words(phone(text)), Claim::Link(format!("tel:+45{text}"))],
            "secure_email" => words(&self.say(Msg::SecureEmail { address: text })),
            "email" => vec![Claim::Words(text.to_owned()), Claim::Link(format!("mailto:{text}"))],
            "web" | "url" => vec![Claim::Link(text.to_owned())],
            "checked" | "published" | "version" | "date" | "from" | "until" => {
                words(&self.date(value))
            }
            "amount" => words(&self.amount(value)),
            "unit" => self.unit(text, record),
            "kind" => self.named(text, Claim::Under, WEIGHTS),
            "outcome" => self.named(text, Claim::Words, OUTCOMES),
            "reaches" => self.named(text, Claim::Words, EVENTS),
            "topic" => self.topic(text),
            "help" => {
                let name = self.at("contacts", value)["name"].as_str().unwrap_or("\0");
                vec![Claim::Call(name.to_owned())]
            }
            "contact" => words(self.at("contacts", value)["name"].as_str().unwrap_or("\0")),
            "advice" => match self.at("advice", value) {
                Value::Object(fields) => {
                    let record = self.at("advice", value);
                    let claims = fields.iter().filter(|(key, _)| *key != "advice");
                    claims.flat_map(|(key, it)| self.claims("advice", key, it, record)).collect()
                }
                _ => vec![Claim::Unknown(value.to_string())],
            },
            "reasons" => {
                let of = self.at("programmes", &record["of"]);
                let places = value.as_array().into_iter().flatten().filter_map(Value::as_u64);
                let texts = places.map(|it| &of["criteria"][usize::try_from(it).unwrap_or(9)]);
                texts.flat_map(|it| words(it["text"].as_str().unwrap_or("\0"))).collect()
            }
            "to" => vec![Claim::Link(format!(
                "#programme-{}",
                self.at("programmes", value)["id"].as_str().unwrap_or("\0")
            ))],
            "sessions_per_week" => words(&format!("{}–{}", value[0], value[1])),
            "weeks" => words(&self.say(Msg::Weeks { weeks: &value.to_string() })),
            _ => vec![Claim::Unknown(format!("nobody looks for `{key}` of {name}"))],
        }
    }

    fn holds(&self, claim: &Claim, element: &Element) -> bool {
        let page = self.page;
        let links = |it: &Element, address: &str| {
            it.with("href").iter().any(|it| it.attribute("href") == Some(address))
        };
        match claim {
            Claim::Words(words) => page.text(element).contains(words),
            Claim::Link(address) => links(element, address),
            Claim::Call(words) => page.text(page.root.only("call")).contains(words),
            Claim::Under(words) => page.heading(element).contains(words),
            Claim::Source(text, place, document) => {
                let below = element.all().into_iter();
                let sentences = below.filter(|it| ["p", "li", "dd"].iter().any(|tag| it.is(tag)));
                let mut sentences = sentences.filter(|it| page.text(it).contains(text));
                let places = self.with_id("documents").map(|it| it.named("li")).unwrap_or_default();
                let mut places = places
                    .into_iter()
                    .filter(|it| page.text(it) == place && page.heading(it) == document);
                let address = places.find_map(|it| it.attribute("id")).map(|id| format!("#{id}"));
                address.is_some_and(|address| sentences.any(|it| links(it, &address)))
            }
            Claim::Unknown(_) => false,
        }
    }

    fn say(&self, msg: Msg<'_>) -> String {
        messages::say(Voice::from(self.language), msg)
    }

    /// The record at a place of a list.
    fn at(&self, name: &str, place: &Value) -> &Value {
        let place = place.as_u64().and_then(|it| usize::try_from(it).ok());
        place.and_then(|it| list(self.pack, name).get(it)).unwrap_or(&Value::Null)
    }

    fn named(
        &self,
        word: &str,
        claim: fn(String) -> Claim,
        table: &[(&str, &str, &str)],
    ) -> Vec<Claim> {
        let row = table.iter().find(|(it, ..)| *it == word);
        let said = row.map(
            |(_, danish, english)| {
                if self.language == Language::DANISH { *danish } else { *english }
            },
        );
        vec![said.map_or_else(|| Claim::Unknown(word.to_owned()), |it| claim(it.to_owned()))]
    }

    /// A note is under its topic; the readers that an offer is for are with the conditions.
    fn topic(&self, word: &str) -> Vec<Claim> {
        let msg = TOPICS.iter().find(|(it, _)| *it == word);
        let claim = msg.map_or_else(
            || Claim::Unknown(word.to_owned()),
            |(_, msg)| Claim::Under(self.say(*msg)),
        );
        if word == "target" { Vec::new() } else { vec![claim] }
    }

    fn date(&self, value: &Value) -> String {
        let part = |place: usize| value[place].as_u64().unwrap_or_default();
        let small = |place| u8::try_from(part(place)).unwrap_or_default();
        let year = u16::try_from(part(0)).unwrap_or_default();
        i18n::date((year, small(1), small(2)), messages::words(self.language))
    }

    fn amount(&self, value: &Value) -> String {
        let oere = |place: usize| {
            u32::try_from(value[place].as_u64().unwrap_or_default()).unwrap_or_default()
        };
        match (oere(0), oere(1)) {
            (_, 0) => self.say(Msg::Free),
            (least, most) => kroner_range(
                Kroner { oere: least },
                Kroner { oere: most },
                messages::words(self.language),
            ),
        }
    }

    /// The unit of one price, and its age or that it is missing.
    fn unit(&self, unit: &str, price: &Value) -> Vec<Claim> {
        let per = self.say(Msg::PerUnit { unit });
        let words = match (price.get("amount"), price.get("date")) {
            (None, _) => vec![per, self.say(Msg::AmountNotStated)],
            (Some(amount), _) if amount[1] == 0 => Vec::new(),
            (Some(_), None) => vec![per, self.say(Msg::PriceUndated)],
            (Some(_), Some(_)) => vec![per],
        };
        words.into_iter().map(Claim::Words).collect()
    }

    /// The source of a statement, in the same sentence.
    fn source(&self, cite: &Value, record: &Value) -> Vec<Claim> {
        let text = ["text", "summary", "name"].iter().find_map(|key| record[*key].as_str());
        let lines = match (&cite["lines"][0], &cite["lines"][1]) {
            (first, last) if first == last => first.to_string(),
            (first, last) => format!("{first}–{last}"),
        };
        let word = if self.language == Language::DANISH { "linje" } else { "line" };
        let place = format!("{}, {word} {lines}", cite["section"].as_str().unwrap_or_default());
        let document = self.at("documents", &cite["document"])["title"].as_str().unwrap_or("\0");
        vec![Claim::Source(text.unwrap_or_default().to_owned(), place, document.to_owned())]
    }

    fn deadline(&self, deadline: &Value) -> Option<Vec<Claim>> {
        let words = |word: &str, table| self.named(word, Claim::Words, table).pop();
        let Claim::Words(unit) = words(deadline["unit"].as_str()?, UNITS)? else { return None };
        let deadline_is = if self.language == Language::DANISH { "Frist" } else { "Deadline" };
        let span = Claim::Words(format!("{deadline_is}: {} {unit}", deadline["amount"]));
        Some(vec![span, words(deadline["from"].as_str()?, EVENTS)?])
    }

    /// Each question of a condition with the answers that count, in one piece.
    fn answers(&self, when: &Value) -> Vec<Claim> {
        if let Some(parts) = when.get("all").or(when.get("any")).and_then(Value::as_array) {
            return parts.iter().flat_map(|it| self.answers(it)).collect();
        }
        let question = self.at("questions", &when["is"][0]);
        let counts =
            |place: &usize| when["is"][1].as_u64().is_some_and(|bits| bits >> place & 1 == 1);
        let options = (0..).zip(list(question, "options")).filter(|(place, _)| counts(place));
        let (open, close, or, to) = if self.language == Language::DANISH {
            ('»', '«', "eller", "på")
        } else {
            ('“', '”', "or", "to")
        };
        let labels = options.filter_map(|(_, it)| it["label"].as_str());
        let unknown = self.say(Msg::DontKnow);
        let unknown = counts(&15).then_some(unknown.as_str());
        let labels = labels.chain(unknown);
        let labels: Vec<String> = labels.map(|it| format!("{open}{it}{close}")).collect();
        let Some((last, rest)) = labels.split_last() else {
            return vec![Claim::Unknown(when.to_string())];
        };
        let rest =
            if rest.is_empty() { String::new() } else { format!("{} {or} ", rest.join(", ")) };
        let ask = question["ask"].as_str().unwrap_or("\0");
        vec![Claim::Words(format!("{rest}{last} {to} {open}{ask}{close}"))]
    }
}

fn list<'a>(record: &'a Value, key: &str) -> &'a [Value] {
    record.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// The records in a field: one, a list, or lists of successive periods. A source and a condition
/// are part of theirs.
fn records(value: &Value) -> Vec<&Value> {
    match value {
        Value::Object(fields)
            if !["lines", "is", "all", "any"].iter().any(|it| fields.contains_key(*it)) =>
        {
            if fields.contains_key("unit") && fields.len() == 3 && fields.contains_key("from") {
                return Vec::new();
            }
            vec![value]
        }
        Value::Array(parts) => parts.iter().flat_map(records).collect(),
        _ => Vec::new(),
    }
}

type Table = [(&'static str, &'static str, &'static str)];
const WEIGHTS: &Table = &[
    ("hard", "skal passe", "must fit"),
    ("soft", "ikke et krav", "not required"),
    ("judged", "kun en fagperson", "Only a professional"),
];
const NEEDS: &Table = &[
    ("always", "beskrivelsen handler om, for alle", "the description is about, for everybody"),
    ("right", "har ret til det", "has a right to it"),
    ("judged", "intet svar lukker tilbuddet for dig", "no answer closes the offer to you"),
];
const OUTCOMES: &Table = &[
    ("own", "selv sørge for at komme frem", "arrange to get there"),
    ("criterion", "er en betingelse", "is a condition"),
    ("may_be_granted", "Det er ikke sikkert, at du får det", "It is not certain"),
    ("unresolved", "afgør det ikke", "does not settle it"),
];
const UNITS: &Table = &[
    ("hverdage", "hverdag", "working day"),
    ("dage", "dag", "day"),
    ("uger", "uge", "week"),
    ("måneder", "måned", "month"),
];
const EVENTS: &Table = &[
    ("application", "din henvendelse", "you get in touch"),
    ("answer", "kommunens svar", "the municipality's answer"),
    ("visitation", "samtalen (visitationen)", "the talk"),
    ("assessment", "den individuelle vurdering", "the individual assessment"),
    ("grant", "bevillingen er modtaget", "the grant is received"),
    ("discharge", "udskrivelsen", "discharge"),
    ("decision", "du har fået afgørelsen", "you receive the decision"),
    ("plan", "har fået genoptræningsplanen", "receives the rehabilitation plan"),
];
const TOPICS: [(&str, Msg<'static>); 17] = [
    ("aim", Msg::Aim),
    ("content", Msg::Content),
    ("place", Msg::Place),
    ("duration", Msg::Duration),
    ("form", Msg::Form),
    ("staff", Msg::Staff),
    ("hours", Msg::Hours),
    ("expectation", Msg::Expectation),
    ("ending", Msg::Ending),
    ("after", Msg::After),
    ("price", Msg::PriceTopic),
    ("target", Msg::Target),
    ("discretion", Msg::Discretion),
    ("complaint", Msg::Complain),
    ("contradiction", Msg::Contradiction),
    ("silent", Msg::DocumentSilent),
    ("other", Msg::Other),
];

/// What the page of a pack does not state of another.
fn left_out(html: &str, pack: &Value, language: Language) -> Vec<String> {
    CitizenPage { page: &Page::of(&Element::read(html)), pack, language }.left_out()
}

fn written(pack: &Compiled) -> Value {
    // What is for another kind of reader is on no page of this one.
    let mut pack = pack.clone();
    for programme in &mut pack.programmes {
        programme.helpers.retain(|it| !it.text.is_empty());
    }
    from_rows(&serde_json::to_value(pack.write()).expect("a pack is JSON"))
}

/// The packs that ship.
pub(crate) fn shipped() -> Vec<Checked> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    check(&Sources::read(&folder).expect("the packs can be read")).packs
}

#[test]
fn every_page_states_all_of_its_pack() {
    let packs = shipped();
    let pages = citizen::outputs(&packs);
    assert!(packs.len() > 8, "only {} packs", packs.len());
    let mut wrong = Vec::new();
    for pack in &packs {
        for language in messages::languages() {
            let compiled = &pack.pack(language.into()).text;
            let name = format!("{}.{}.html", pack.municipality, language.code());
            let page = pages.iter().find(|it| it.name == name).expect("each pack has its pages");
            let found = left_out(&page.text, &written(compiled), language);
            wrong.extend(found.into_iter().map(|it| format!("{name}: {it}")));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// The page speaks to a reader who wants to train, and says what relatives may do.
#[test]
fn every_page_states_what_relatives_may_do() {
    let packs = shipped();
    let pages = citizen::outputs(&packs);
    let mut helpers = 0;
    for (pack, language) in
        packs.iter().flat_map(|it| messages::languages().map(move |language| (it, language)))
    {
        let voice = Voice::from(language).to(Perspective::Relative);
        let pack_of = read(pack, voice).text;
        let name = format!("{}.{}.html", pack.municipality, language.code());
        let html = pages.iter().find(|it| it.name == name).expect("each pack has its pages");
        let root = Element::read(&html.text);
        let told = written(&pack_of);
        let citizen_page = CitizenPage { page: &Page::of(&root), pack: &told, language };
        for programme in list(&told, "programmes") {
            let scope = citizen_page.scope("programmes", programme, &root).expect("it has a part");
            for helper in list(programme, "helpers") {
                helpers += 1;
                assert_eq!(citizen_page.record("helpers", helper, scope), [""; 0], "{name}");
            }
        }
    }
    assert!(helpers > 10, "only {helpers} helpers");
}

/// A pack with a record of every kind, and something in each of their fields.
fn full() -> Compiled {
    let mut pack = Fixture::new().good().danish().clone();
    let mut number = 100;
    let mut cite = || {
        number += 1;
        Cite { document: 1, section: "Mere".to_owned(), lines: (number, number + 900) }
    };
    let text = |text: &str| Some(text.to_owned());
    pack.documents.push(Document {
        title: "Takster".to_owned(),
        published: None,
        date_note: text("Taksterne er gamle."),
        checked: (2026, 11, 21),
    });
    pack.contacts.push(contact(cite()));
    pack.notices.push(Notice {
        text: "Loven er ny.".to_owned(),
        from: Some((2027, 1, 1)),
        until: Some((2028, 11, 30)),
        source: "Lov nr. 1".to_owned(),
        url: text("https://lov.dk/1"),
    });
    pack.questions[1].hint = text("Tænk på vejen");
    pack.questions[1].options[1].hint = text("En kører");
    let price = |amount, date, cite| Price {
        what: text("Nøglekort"),
        amount,
        unit: "måned".to_owned(),
        date,
        from: Some((2026, 1, 1)),
        until: Some((2026, 6, 30)),
        note: text("Der er rabat."),
        cite,
    };
    pack.transports.push(Transport {
        outcome: Outcome::Own,
        text: "Kom selv.".to_owned(),
        contact: Some(1),
        cite: cite(),
        conditions: Vec::new(),
        permissions: vec![permission("Hjemme er en mulighed.", cite())],
        options: vec![stated("Tag bussen.", cite())],
        price: vec![price(Some((2_500, 2_500)), Some((2025, 3, 0)), cite())],
        example: Some(Example { sessions_per_week: (2, 3), weeks: 5, cite: cite() }),
        notes: notes("Om vejen", &mut cite),
    });
    pack.transports[0].permissions.push(permission("En læge kan skrive.", cite()));
    let deadline = Deadline { amount: 1, unit: Unit::Hverdage, from: DeadlineEvent::Grant };
    let criterion = |kind, text: &str, cite| Criterion {
        kind,
        when: Some(Condition::Is(1, 6)),
        judged: None,
        text: text.to_owned(),
        because: None,
        because_of: Vec::new(),
        cite,
    };
    advise(&mut pack.advice);
    let first = pack.programmes[0].clone();
    pack.programmes.push(Programme {
        id: "andet".to_owned(),
        name: "Andet tilbud".to_owned(),
        law: text("Serviceloven § 1"),
        summary: "Det er noget andet.".to_owned(),
        need: Some(Condition::Is(1, 7)),
        right: Some(cite()),
        silent: Some(conditional("Der står intet.", cite())),
        routes: vec![Route {
            when: Condition::Is(0, 1),
            to: 0,
            text: "Det andet er bedre.".to_owned(),
            cite: cite(),
        }],
        criteria: vec![
            criterion(Weight::Soft, "Alder tæller.", cite()),
            criterion(Weight::Judged, "En terapeut ser på det.", cite()),
            judged(Condition::All(Vec::new()), criterion(Weight::Hard, "Det hjælper.", cite())),
            judged(Condition::Is(0, 1), criterion(Weight::Hard, "Det er svært.", cite())),
        ],
        transport: Some(1),
        prices: vec![
            vec![price(Some((1_000, 2_000)), None, cite()), price(None, None, cite())],
            vec![price(Some((0, 0)), Some((2021, 5, 3)), cite())],
        ],
        notes: notes("Om tilbuddet", &mut cite),
        ..first
    });
    let last = pack.programmes.last_mut().expect("it was added");
    let apply = last.apply.first_mut().expect("the small pack has it");
    (apply.bring, apply.contact, apply.advice) = (text("Dit brev."), Some(1), Some(1));
    last.notes[0].advice = Some(1);
    let step = &mut last.steps[0][0];
    (step.deadline, step.contact, step.advice) = (Some(deadline), Some(1), Some(1));
    (step.from, step.until) = (Some((2026, 3, 1)), Some((2026, 9, 30)));
    last.complaint.as_mut().expect("the small pack has it").contact = Some(1);
    pack
}

fn stated(text: &str, cite: Cite) -> Statement {
    Statement { advice: None, text: text.to_owned(), cite: Some(cite), contact: None }
}

/// For somebody who answers with "ved ikke", too.
fn advise(all: &mut Vec<Advice>) {
    all[0].to = Some(1);
    let when = Some(Condition::Is(1, 1 << 15 | 1));
    all.push(Advice { of: 1, when, reasons: Vec::new(), to: None });
}

fn notes(about: &str, cite: &mut impl FnMut() -> Cite) -> Vec<Note> {
    let topics = [Topic::Aim, Topic::Target, Topic::Price, Topic::Contradiction, Topic::Silent];
    let note = |topic| Note {
        advice: None,
        topic,
        text: format!("{about} {topic:?}."),
        cite: Some(cite()),
    };
    topics.map(note).into()
}

fn conditional(text: &str, cite: Cite) -> Conditional {
    Conditional {
        when: Some(Condition::Any(vec![
            Condition::Is(1, 4),
            Condition::All(vec![Condition::Is(0, 2), Condition::Is(1, 1)]),
        ])),
        given: None,
        text: text.to_owned(),
        cite,
    }
}

fn judged(judged: Condition, criterion: Criterion) -> Criterion {
    Criterion { judged: Some(judged), ..criterion }
}

fn permission(text: &str, cite: Cite) -> Conditional {
    Conditional {
        when: Some(Condition::Is(1, 6)),
        given: Some(Condition::Is(0, 1)),
        text: text.to_owned(),
        cite,
    }
}

fn contact(cite: Cite) -> Contact {
    let text = |text: &str| Some(text.to_owned());
    Contact {
        name: "Klagenævnet".to_owned(),
        phone: text("87654321"),
        hours: text("mandag kl. 9-12"),
        email: text("klage@testby.dk"),
        secure_email: text("sikker@testby.dk"),
        web: text("https://klage.testby.dk/nu"),
        address: text("Torvet 1, 1234 Testby"),
        cite,
    }
}

/// Every single thing that a pack says is looked for: change any of them in the pack, and its page
/// is found wanting.
#[test]
fn whatever_is_not_stated_is_found() {
    let pack = full();
    let html = citizen::page(Language::DANISH, &pack, &pack);
    let root = Element::read(&html);
    let page = Page::of(&root);
    let pack = written(&pack);
    let told = |pack: &Value, list: &str, place: &str| {
        let citizen_page = CitizenPage { page: &page, pack, language: Language::DANISH };
        // The record alone that was changed, where it is one of a list: the walk through all of it
        // is slow.
        match pack[list].get(place.parse().unwrap_or(usize::MAX)) {
            // What it is for is stated wherever it is named.
            Some(_) if list == "advice" => citizen_page.left_out(),
            Some(record) => citizen_page.scope(list, record, &root).map_or_else(
                || vec!["no part".to_owned()],
                |scope| citizen_page.record(list, record, scope),
            ),
            None => citizen_page.left_out(),
        }
    };
    assert_eq!(told(&pack, "", ""), [""; 0]);
    let mut missed = Vec::new();
    let places = places(&pack, "");
    for place in &places {
        let mut other = pack.clone();
        match other.pointer_mut(place).expect("it was just there") {
            Value::String(text) => text.push('x'),
            it => *it = (it.as_u64().unwrap_or_default() + 1).into(),
        }
        let mut parts = place.split('/').skip(1);
        if told(&other, parts.next().unwrap_or_default(), parts.next().unwrap_or_default())
            .is_empty()
        {
            missed.push(place.as_str());
        }
    }
    assert!(places.len() > 300, "only {} things to change", places.len());
    assert!(missed.is_empty(), "nobody looks for these:\n{}", missed.join("\n"));
}

/// Every text and number of a pack but those that no page states.
fn places(value: &Value, at: &str) -> Vec<String> {
    match value {
        Value::Object(fields) => {
            let is_programme = fields.contains_key("phrase");
            let is_free = fields.get("amount").is_some_and(|it| it[1] == 0);
            let said = fields.iter().filter(|(key, _)| {
                // The id of a programme is where links go.
                let known = !UNSAID.contains(&key.as_str()) || (is_programme && *key == "id");
                // What is free is free of any unit.
                let free = is_free && ["amount", "unit"].contains(&key.as_str());
                known && !free && !(is_programme && *key == "kind")
            });
            said.flat_map(|(key, value)| places(value, &format!("{at}/{key}"))).collect()
        }
        Value::Array(parts) => {
            let parts = parts.iter().enumerate();
            parts.flat_map(|(place, value)| places(value, &format!("{at}/{place}"))).collect()
        }
        _ => vec![at.to_owned()],
    }
}

#[test]
fn a_record_that_nobody_knows_is_found() {
    let pack = full();
    let html = citizen::page(Language::DANISH, &pack, &pack);
    let mut pack = written(&pack);
    for (place, key) in
        [("", "warranties"), ("/programmes/0", "waiting"), ("/transports/0/price/0", "discount")]
    {
        let mut new = pack.clone();
        new.pointer_mut(place).expect("it is there")[key] = "Nyt".into();
        let found = left_out(&html, &new, Language::DANISH);
        assert!(
            found.iter().any(|it| it.contains(&format!("nobody looks for `{key}`"))),
            "{found:?}"
        );
    }
    pack["programmes"][0]["waiting"] = serde_json::json!([{ "amount": 3 }]);
    assert_ne!(left_out(&html, &pack, Language::DANISH), [""; 0]);
}

/// A page from which something went missing.
#[test]
fn a_page_that_leaves_something_out_is_found() {
    let pack = full();
    let html = citizen::page(Language::DANISH, &pack, &pack);
    let pack = written(&pack);
    for (from, to) in [
        ("57\u{a0}kr.", "58\u{a0}kr."),
        ("tel:+4512345678", "tel:+4512345679"),
        ("1.\u{a0}januar 2023", "januar 2023"),
        ("<h4>Det skal passe på dig</h4>", ""),
        ("href=\"#source-2\"", "href=\"#source-1\""),
    ] {
        assert!(html.contains(from), "{from} is not on the page");
        assert_ne!(left_out(&html.replace(from, to), &pack, Language::DANISH), [""; 0], "{from}");
    }
}

#[test]
fn figures_stand_with_their_day_and_their_assumption() {
    let packs = shipped();
    let pages = citizen::outputs(&packs);
    let text = |name: &str| {
        let page = pages.iter().find(|it| it.name == name).expect("it is there");
        Element::read(&page.text).text().replace('\u{a0}', " ")
    };
    let danish = text("holstebro.da.html");
    for words in [
        "57 kr. pr. returkørsel",
        "Prisen er fra 1. januar 2023. Den kan være ændret.",
        "Eksempel: 684–1.368 kr. i alt for 1–2 gange om ugen i 12 uger.",
        "Frist: 14 dage fra samtalen (visitationen).",
        "Gælder fra 1. januar 2027.",
        "Siden viser, hvad vi vidste 30. november 2026.",
        "Siden afgør ikke noget. Det er kommunen, der afgør det.",
    ] {
        assert!(danish.contains(words), "{words}");
    }
    assert!(text("holstebro.en.html").contains("Example: 684–1,368 kr. "));
    assert!(danish.contains("Sikker e-mail: rehabilitering@holstebro.dk"));
    for page in &pages {
        assert!(!page.text.contains("mailto:rehabilitering"), "{}: no ordinary e-mail", page.name);
    }
    assert!(
        text("varde.da.html")
            .contains("Dokumentet nævner intet telefonnummer. Spørg Varde Kommune.")
    );
}
