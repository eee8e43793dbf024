//! Prøveby: a municipality that does not exist, with one of everything a compiled pack may have.
//!
//! Five programmes (by plan, rehabilitation, upkeep, on one's own, children), all five verdicts and
//! all four transport outcomes. Written by hand, since only the author side writes packs.

use serde_json::{Value, json};
use traeningsguide::app::PackFiles;
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use super::rows::to_rows;

/// The municipality's id.
pub(super) const ID: &str = "proeveby";

/// A municipality that is in the list and has no pack.
pub(super) const OTHER: &str = "andenby";

/// The language that Prøveby speaks beside Danish.
pub(super) const ENGLISH: Language = Language::new("en");

/// Its compiled pack.
pub(super) fn pack(voice: impl Into<Voice>) -> Value {
    let voice = voice.into();
    let t = Texts { voice };
    json!({
        "format": 2,
        "municipality": ID,
        "name": t.say("Prøveby Kommune", "Prøveby Municipality"),
        "version": [2026, 11, 22],
        "help": 0,
        "changeable": [1, 3, 5],
        "questions": t.questions(),
        "documents": [
            { "title": t.say("Standard for træning", "Training standard"), "published": [2017, 10, 0], "checked": [2026, 11, 22] },
            { "title": t.say("Folder", "Leaflet"), "date_note": t.say("Den nævner 2019.", "It mentions 2019."), "checked": [2026, 11, 22] },
        ],
        "contacts": [
            { "name": t.say("Træningscentret", "The training centre"), "phone": "12345678", "hours": "9-12", "email": "traening@proeveby.example", "web": "https://proeveby.example/", "address": "Torvet 1", "cite": cite(2) },
            { "name": t.say("Visitationen", "The visitation"), "cite": cite(3) },
            { "name": t.say("Klager", "Complaints"), "secure_email": "klage@proeveby.example", "cite": cite(3) },
        ],
        "notices": [
            { "text": t.say("Loven er ny.", "The law is new."), "from": [2026, 7, 1], "source": "Lov 1", "url": "https://lov.example/1" },
            { "text": t.say("Loven er gammel.", "The law is old."), "until": [2020, 12, 31], "source": "Lov 2" },
        ],
        "transports": t.transports(),
        "programmes": [t.by_plan(), t.rehabilitation(), t.upkeep(), t.on_your_own(), t.children()],
        "advice": advice(),
    })
}

/// The files of a pack in a voice, with these rules, in which fields have their names.
pub(super) fn files(voice: impl Into<Voice>, rules: String) -> PackFiles {
    let voice = voice.into();
    let words = json!({
        "format": 2,
        "rules": DIGEST,
        "languages": languages(),
        "guide": messages::words(voice),
    });
    // What is no JSON stays as it is.
    let rules = serde_json::from_str(&rules).map_or(rules, |it| to_rows(&it).to_string());
    PackFiles { index: index(ID, voice.language), rules, words: words.to_string() }
}

/// The digest of any rules.
const DIGEST: &str = "0";

/// The index of a municipality's files.
pub(super) fn index(id: &str, language: Language) -> String {
    json!({
        "format": 2,
        "name": name(id, language),
        "help": { "name": in_either(language, "Træningscentret", "The training centre"), "phone": "12345678" },
        "rules": DIGEST,
        "words": ["1", "2", "3"],
    })
    .to_string()
}

/// The list of municipalities.
pub(super) fn list(language: Language) -> String {
    let listed = [ID, OTHER].map(|id| json!({ "id": id, "name": name(id, language) }));
    json!({
        "format": 2,
        "languages": languages(),
        "early": messages::words(language).iter().take(Msg::EARLY).collect::<Vec<_>>(),
        "municipalities": listed,
    })
    .to_string()
}

fn languages() -> Value {
    json!([
        { "code": "da", "name": "Dansk", "direction": "ltr" },
        { "code": "en", "name": "English", "direction": "ltr" },
    ])
}

fn name(id: &str, language: Language) -> &'static str {
    if id == ID {
        in_either(language, "Prøveby Kommune", "Prøveby Municipality")
    } else {
        in_either(language, "Andenby Kommune", "Andenby Municipality")
    }
}

fn in_either<'a>(language: Language, danish: &'a str, english: &'a str) -> &'a str {
    if language == Language::DANISH { danish } else { english }
}

/// The pack in every voice at once, so that the rules cannot differ.
struct Texts {
    voice: Voice,
}

impl Texts {
    fn say(&self, danish: &str, english: &str) -> String {
        in_either(self.voice.language, danish, english).into()
    }

    /// A text for a reader who helps another has a prefix.
    fn to(&self, text: &str) -> String {
        let whom = match self.voice.perspective {
            Perspective::Own => "",
            Perspective::Relative => "(relative) ",
            Perspective::Professional => "(professional) ",
        };
        [whom, text].concat()
    }

    fn questions(&self) -> Value {
        let yes_no = || vec![self.say("Ja", "Yes"), self.say("Nej", "No")];
        let health = vec![
            self.say("Nyligt svækket", "Recently weakened"),
            self.say("Varigt svækket", "Lastingly weakened"),
            self.say("Ingen af delene", "Neither"),
        ];
        json!([
            self.question(1, "adult", "Er du fyldt 18?", "Are you 18 or older?", yes_no()),
            self.question(
                2,
                "has_plan",
                "Har du en genoptræningsplan?",
                "Do you have a plan?",
                yes_no()
            ),
            self.question(3, "health", "Hvordan har du det?", "How are you?", health),
            self.question(4, "motivated", "Vil du træne?", "Do you want to train?", yes_no()),
            self.question(5, "bus", "Kan du tage bussen?", "Can you take the bus?", yes_no()),
            self.question(6, "car", "Kører du selv bil?", "Do you drive?", yes_no()),
            self.question(
                7,
                "note",
                "Siger lægen, du bør køres?",
                "Does a doctor say so?",
                yes_no()
            ),
        ])
    }

    fn question(
        &self,
        number: u8,
        id: &str,
        danish: &str,
        english: &str,
        labels: Vec<String>,
    ) -> Value {
        let mut options: Vec<Value> =
            labels.into_iter().map(|label| json!({ "label": label, "hint": id })).collect();
        options[0]["once"] = json!(self.say("når det er så", "once it is so"));
        json!({
            "id": id, "number": number, "ask": self.to(&self.say(danish, english)), "short": id, "hint": self.say("Et svar", "One answer"),
            "why": self.say("Det afgør noget.", "It decides something."),
            "find": self.say("Spørg din læge.", "Ask your doctor."),
            "options": options,
        })
    }

    fn transports(&self) -> Value {
        json!([
            {
                "outcome": "may_be_granted", "contact": 0, "cite": cite(10),
                "text": self.say("Kommunen kan give kørsel.", "The municipality may grant transport."),
                "conditions": [
                    { "when": is(BUS, NO), "text": self.say("Du kan ikke tage bussen.", "You cannot take the bus."), "cite": cite(11) },
                    { "when": is(CAR, NO), "text": self.say("Du kører ikke selv.", "You do not drive."), "cite": cite(12) },
                ],
                "permissions": [{ "given": is(NOTE, YES), "text": self.say("Lægen siger det.", "The doctor says so."), "cite": cite(13) }],
                "options": [{ "text": "Flextrafik", "cite": cite(14), "contact": 0 }],
                "price": [
                    { "amount": [5700, 5700], "unit": "returkørsel", "date": [2023, 1, 1], "until": [2026, 12, 31], "note": self.say("En tur ud og hjem.", "There and back."), "cite": cite(15) },
                    { "amount": [6000, 6000], "unit": "returkørsel", "date": [2026, 10, 1], "from": [2027, 1, 1], "until": [2027, 12, 31], "cite": cite(15) },
                ],
                "example": { "sessions_per_week": [1, 2], "weeks": 12, "cite": cite(16) },
                "notes": [{ "topic": "other", "text": self.say("Bestil i god tid.", "Book early."), "cite": cite(17) }],
            },
            { "outcome": "unresolved", "text": self.say("Det står der ikke.", "It does not say."), "contact": 1, "cite": cite(18) },
            {
                "outcome": "own", "text": self.say("Kom selv.", "Come yourself."), "contact": 0, "cite": cite(19),
                "permissions": [{ "when": is(CAR, NO), "text": self.say("Træn hjemme.", "Train at home."), "cite": cite(20) }],
                "price": [{ "unit": "tur", "until": [2027, 12, 31], "cite": cite(21) }],
            },
            { "outcome": "criterion", "text": self.say("Du skal selv kunne komme.", "You must be able to come."), "cite": cite(22) },
        ])
    }

    fn by_plan(&self) -> Value {
        let mut it = self.programme(
            "by-plan",
            "rehabilitation",
            "Genoptræning efter plan",
            "Training by plan",
        );
        it["apply"] = json!([
            { "advice": 0, "text": self.say("Find din plan.", "Find your plan."), "contact": 0, "cite": cite(4) },
            it["apply"][0],
        ]);
        it["alternatives"] = json!([
            { "advice": 1, "text": self.say("Spørg om genoptræning.", "Ask for rehabilitation."), "contact": 1, "cite": cite(5) },
        ]);
        it["law"] = json!("Sundhedsloven § 140");
        it["need"] = is(PLAN, YES);
        it["right"] = cite(30);
        it["transport"] = json!(1);
        it["criteria"] = json!([
            { "kind": "hard", "when": is(PLAN, YES), "text": self.say("Du har en plan.", "You have a plan."), "because": self.say("du ikke har en plan", "you have no plan"), "cite": cite(30) },
        ]);
        it
    }

    fn rehabilitation(&self) -> Value {
        let mut it = self.programme("rehab", "rehabilitation", "Genoptræning", "Rehabilitation");
        it["need"] = json!({ "all": [is(ADULT, YES), is(HEALTH, RECENT)] });
        it["transport"] = json!(0);
        it["silent"] = self.children_only();
        it["routes"] = json!([
            { "when": is(PLAN, YES), "to": 0, "text": self.say("Du har en plan.", "You have a plan."), "cite": cite(31) },
        ]);
        it["criteria"] = json!([
            { "kind": "hard", "when": is(HEALTH, RECENT), "text": self.say("Du er nyligt svækket.", "You were weakened."), "because": self.say("du ikke er nyligt svækket", "you were not weakened"), "cite": cite(32) },
            { "kind": "soft", "text": self.say("Mest ældre.", "Mostly the old."), "cite": cite(33) },
            { "kind": "hard", "when": is(MOTIVATED, YES), "text": self.say("Du vil træne.", "You want to train."), "because": self.say("du ikke vil træne", "you do not want to train"), "cite": cite(34) },
        ]);
        it["alternatives"] = json!([
            { "advice": 2, "text": self.say("Se vedligeholdende træning.", "See maintenance."), "cite": cite(5) },
            { "advice": 3, "text": self.say("Spørg din læge.", "Ask your doctor."), "contact": 1, "cite": cite(5) },
        ]);
        it["prices"] = json!([
            [{ "what": self.say("Træningen", "Training"), "amount": [0, 0], "unit": "forløb", "date": [2023, 1, 1], "cite": cite(35) }],
            [{ "what": self.say("Hæftet", "The booklet"), "amount": [0, 20_000], "unit": "stk.", "note": self.say("Frivilligt.", "Optional."), "from": [2026, 7, 1], "until": [2027, 12, 31], "cite": cite(36) }],
        ]);
        it["steps"] = json!([
            [{ "title": self.say("Svar", "Answer"), "text": self.say("Inden 14 dage.", "Within 14 days."), "deadline": { "amount": 14, "unit": "dage", "from": "application" }, "reaches": "answer", "until": [2027, 12, 31], "cite": cite(37) }],
            [{ "title": self.say("Start", "Start"), "text": self.say("Inden 4 uger.", "Within 4 weeks."), "deadline": { "amount": 4, "unit": "uger", "from": "answer" }, "contact": 1, "cite": cite(37) }],
        ]);
        it["notes"] = json!([
            { "topic": "place", "text": self.say("På centret.", "At the centre."), "cite": cite(38) },
            { "topic": "aim", "text": self.say("Som før.", "As before.") },
            { "topic": "other", "advice": 4, "text": self.say("Med plan går det hurtigere.", "A plan makes it faster.") },
        ]);
        it["complaint"] = json!({ "text": self.say("Klag inden 4 uger.", "Complain within 4 weeks."), "deadline": { "amount": 4, "unit": "uger", "from": "decision" }, "cite": cite(39), "contact": 2 });
        if self.voice.perspective != Perspective::Own {
            it["helpers"] = json!([{ "text": self.to(&self.say("Du må ringe.", "You may call.")), "cite": cite(4) }]);
        }
        it
    }

    fn upkeep(&self) -> Value {
        let mut it = self.programme(
            "upkeep",
            "maintenance",
            "Vedligeholdende træning",
            "Maintenance training",
        );
        it["need"] = json!({ "all": [is(ADULT, YES), is(HEALTH, LASTING)] });
        it["transport"] = json!(2);
        it["silent"] = self.children_only();
        it["criteria"] = json!([
            { "kind": "hard", "when": { "any": [is(HEALTH, RECENT), is(HEALTH, LASTING)] }, "text": self.say("Du er svækket.", "You are weakened."), "cite": cite(40) },
            { "kind": "judged", "when": is(HEALTH, LASTING), "text": self.say("En terapeut vurderer det.", "A therapist judges."), "cite": cite(41) },
        ]);
        it
    }

    fn on_your_own(&self) -> Value {
        let mut it = self.programme("own", "self_training", "Selvtræning", "Training on your own");
        it["need"] = json!({ "all": [] });
        it["transport"] = json!(3);
        it["criteria"] = json!([
            { "kind": "hard", "when": { "all": [is(MOTIVATED, YES)] }, "text": self.say("Du vil træne.", "You want to train."), "because": self.say("du ikke vil træne", "you do not want to train"), "cite": cite(42) },
        ]);
        it
    }

    fn children(&self) -> Value {
        let mut it =
            self.programme("children", "advice", "Træning til børn", "Training for children");
        it["need"] = is(ADULT, NO);
        it["silent"] = json!({ "text": self.say("Børn er ikke nævnt.", "Children are not mentioned."), "cite": cite(43) });
        it["apply"] = json!([]);
        it
    }

    fn programme(&self, id: &str, kind: &str, danish: &str, english: &str) -> Value {
        let name = self.say(danish, english);
        json!({
            "id": id, "kind": kind, "phrase": name.to_lowercase(), "name": name, "cite": cite(1),
            "summary": self.say("Træning.", "Training."),
            "apply": [{ "text": self.say("Ring.", "Call."), "bring": self.say("dit CPR-nummer", "your CPR number"), "contact": 0, "cite": cite(4) }],
        })
    }

    fn children_only(&self) -> Value {
        json!({ "when": is(ADULT, NO), "text": self.say("Kun for voksne.", "For adults only."), "cite": cite(6) })
    }
}

/// For whom advice is.
fn advice() -> Value {
    json!([
        { "of": 0, "when": is(PLAN, DONT_KNOW) },
        { "of": 0, "reasons": [0], "to": 1 },
        { "of": 1, "reasons": [0], "to": 2 },
        { "of": 1, "reasons": [0, 2] },
        { "of": 1, "when": is(PLAN, DONT_KNOW) },
    ])
}

const ADULT: u8 = 0;
const PLAN: u8 = 1;
const HEALTH: u8 = 2;
const MOTIVATED: u8 = 3;
const BUS: u8 = 4;
const CAR: u8 = 5;
const NOTE: u8 = 6;

const YES: u16 = 1;
const NO: u16 = 2;
const DONT_KNOW: u16 = 1 << 15;
const RECENT: u16 = 1;
const LASTING: u16 = 2;

fn is(fact: u8, options: u16) -> Value {
    json!({ "is": [fact, options] })
}

fn cite(line: u32) -> Value {
    json!({ "document": 0, "section": "Træning", "lines": [line, line + 1] })
}
