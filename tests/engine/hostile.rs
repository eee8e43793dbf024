//! Compiled packs that somebody tampered with: refused, or harmless. Never a panic, never a hang.

use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index as AnyIndex;
use serde_json::{Value, json};
use traeningsguide::content::{
    Index, List, MAX_BYTES, MAX_CRITERIA, MAX_LEVELS, Pack, PackError, Words,
};
use traeningsguide::engine::{
    Answer, Answers, Condition, Criterion, CriterionKind, Fact, FactId, Interview, MAX_PROGRAMMES,
    MOST_CHANGES, OptionId, OptionSet, Programme, Rulebook,
};
use traeningsguide::i18n::Language;

use super::random::{cases, places, tampered};
use super::sample;

/// The sample, made once: most tests here change it at every place.
static SAMPLE: LazyLock<Value> = LazyLock::new(|| sample::pack(Language::DANISH));

/// The sample with another value at this place.
fn with(place: &str, value: Value) -> Value {
    let mut pack = SAMPLE.clone();
    *pack.pointer_mut(place).unwrap() = value;
    pack
}

fn read(pack: &Value) -> Result<Pack, PackError> {
    read_text(&pack.to_string())
}

/// Reads rules that name no texts, and have the names of their fields.
fn read_text(rules: &str) -> Result<Pack, PackError> {
    read_with(rules, &[], None)
}

/// Reads rules with these texts.
fn read_with(rules: &str, texts: &[&str], another: Option<&Pack>) -> Result<Pack, PackError> {
    let files = sample::files(Language::DANISH, rules.to_owned());
    Pack::read(&files.rules, with_texts(texts), another)
}

/// Words with these texts.
fn with_texts(texts: &[&str]) -> Words {
    let files = sample::files(Language::DANISH, String::new());
    let texts = texts.iter().map(|it| (*it).to_owned()).collect();
    Words { texts, ..Words::read(&files.words).unwrap() }
}

fn refusal(pack: &Value) -> Option<PackError> {
    read(pack).err()
}

/// Every place of the sample that ends with this key.
fn places_of(key: &str) -> Vec<String> {
    let places = places(&SAMPLE);
    let places: Vec<String> = places.into_iter().filter(|place| place.ends_with(key)).collect();
    assert!(!places.is_empty(), "the sample has no {key}");
    places
}

#[test]
fn the_sample_is_a_pack_in_both_languages() {
    let [danish, english] =
        [Language::DANISH, sample::ENGLISH].map(|it| read(&sample::pack(it)).unwrap());
    assert_eq!(danish.rules, english.rules);
    assert_eq!(danish.text.programmes.len(), danish.rules.programmes.len());
}

#[test]
fn a_file_may_be_just_as_large_as_the_limit() {
    let mut pack = sample::files(Language::DANISH, SAMPLE.to_string()).rules;
    let read = |pack: &str| Pack::read(pack, with_texts(&[]), None).err();
    pack.push_str(&" ".repeat(MAX_BYTES - pack.len()));
    assert_eq!(read(&pack), None);
    pack.push(' ');
    assert_eq!(read(&pack), Some(PackError::TooLarge));

    for (mut text, refusal) in others() {
        text.push_str(&" ".repeat(MAX_BYTES - text.len()));
        assert_eq!(refusal(&text), None);
        text.push(' ');
        assert_eq!(refusal(&text), Some(PackError::TooLarge));
    }
}

/// Why a text is no file of this kind; none where it is one.
type Refusal = fn(&str) -> Option<PackError>;

/// The files beside the rules.
fn others() -> [(String, Refusal); 3] {
    let language = Language::DANISH;
    [
        (sample::list(language), |it| List::read(it).err()),
        (sample::index(sample::ID, language), |it| Index::read(it).err()),
        (sample::files(language, String::new()).words, |it| Words::read(it).err()),
    ]
}

#[test]
fn another_version_of_the_format_is_refused() {
    for format in [0, 1, 3, u32::MAX] {
        assert_eq!(refusal(&with("/format", json!(format))), Some(PackError::OtherFormat));
        for (text, refusal) in others() {
            let text = text.replacen("\"format\":2", &format!("\"format\":{format}"), 1);
            assert_eq!(refusal(&text), Some(PackError::OtherFormat), "{text:.40}");
        }
    }
}

#[test]
fn a_text_may_be_the_place_of_one_among_the_words() {
    let rules = with("/name", json!(1)).to_string();
    let read = |texts: &[&str]| read_with(&rules, texts, None);
    assert_eq!(read(&["a", "b"]).unwrap().text.name, "b");
    assert_eq!(read(&["a"]).err(), Some(PackError::NotAPack));
    // What a link is made from is looked at, wherever it comes from.
    let rules = with("/contacts/0/phone", json!(0)).to_string();
    let read = |texts: &[&str]| read_with(&rules, texts, None).err();
    assert_eq!((read(&["12345678"]), read(&["1 2"])), (None, Some(PackError::UnsafeLink)));
}

#[test]
fn another_voice_shares_the_rules_and_no_others() {
    let danish = read(&SAMPLE).unwrap();
    let voice = |rules: &Value| read_with(&rules.to_string(), &[], Some(&danish));
    let english = voice(&sample::pack(sample::ENGLISH)).unwrap();
    assert!(Arc::ptr_eq(&danish.interview, &english.interview));
    assert_ne!(danish.text.name, english.text.name);
    let other = with("/programmes/3/need", json!({ "is": [0, 1] }));
    assert_eq!(voice(&other).err(), Some(PackError::OtherRules));
    let unsafe_link = with("/contacts/0/web", json!("http://x.example"));
    assert_eq!(voice(&unsafe_link).err(), Some(PackError::UnsafeLink));
}

#[test]
fn an_unknown_key_is_refused_wherever_it_stands() {
    let sample = &*SAMPLE;
    for place in places(sample) {
        let mut pack = sample.clone();
        if let Value::Object(fields) = pack.pointer_mut(&place).unwrap() {
            fields.insert("surprise".into(), json!(1));
            assert_eq!(refusal(&pack), Some(PackError::NotAPack), "{place}");
        }
    }
}

#[test]
fn what_no_pack_has_is_refused_wherever_it_stands() {
    for place in places(&SAMPLE) {
        for value in [json!(true), json!(-1), json!(0.5)] {
            assert_eq!(refusal(&with(&place, value)), Some(PackError::NotAPack), "{place}");
        }
    }
}

#[test]
fn a_missing_value_is_refused() {
    for key in ["ask", "checked", "lines", "municipality", "name", "section", "text", "unit"] {
        for place in places_of(&format!("/{key}")) {
            let mut pack = SAMPLE.clone();
            let record = pack.pointer_mut(place.rsplit_once('/').unwrap().0).unwrap();
            record.as_object_mut().unwrap().remove(key);
            assert_eq!(refusal(&pack), Some(PackError::NotAPack), "{place}");
        }
    }
}

#[test]
fn whatever_refers_to_nothing_is_refused_wherever_it_stands() {
    for key in ["/document", "/contact", "/help", "/to", "/transport"] {
        for place in places_of(key) {
            assert_eq!(refusal(&with(&place, json!(99))), Some(PackError::Dangling), "{place}");
        }
    }
    for place in places_of("/is") {
        for nothing in [json!([7, 1]), json!([255, 1]), json!([0, 4]), json!([0, 0xffff])] {
            assert_eq!(refusal(&with(&place, nothing)), Some(PackError::Dangling), "{place}");
        }
    }
}

#[test]
fn a_day_that_is_in_no_calendar_is_refused_wherever_it_stands() {
    let ends = places_of("/from").into_iter().chain(places_of("/until"));
    let sample = &*SAMPLE;
    // A deadline runs from an event, which is a word.
    let days: Vec<String> =
        ends.filter(|place| sample.pointer(place).unwrap().is_array()).collect();
    assert!(days.len() > 5, "{days:?}");
    for place in days {
        for nothing in [[2026, 2, 30], [2026, 13, 1], [2026, 7, 0], [2026, 0, 0]] {
            let refused = refusal(&with(&place, json!(nothing)));
            assert_eq!(refused, Some(PackError::NoSuchDay), "{place}: {nothing:?}");
        }
    }
}

#[test]
fn links_are_https_and_nothing_else() {
    let unsafe_urls = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "http://proeveby.example/",
        "//proeveby.example/",
        " https://proeveby.example/",
        "data:text/html,x",
        "https:proeveby.example",
        "",
    ];
    for place in places_of("/web").into_iter().chain(places_of("/url")) {
        for url in unsafe_urls {
            let refused = refusal(&with(&place, json!(url)));
            assert_eq!(refused, Some(PackError::UnsafeLink), "{place}: {url:?}");
        }
    }
}

#[test]
fn phone_numbers_are_digits_and_addresses_are_plain() {
    for phone in ["12 34 56 78", "+4512345678", "12345678,9", "١٢٣٤٥٦٧٨"] {
        let refused = refusal(&with("/contacts/0/phone", json!(phone)));
        assert_eq!(refused, Some(PackError::UnsafeLink), "{phone:?}");
    }
    for email in [
        "a@b.example?body=x",
        "a@b.example\n",
        "a@b.example\0",
        "a b@c.example",
        "<a@b.example>",
        "a&b",
    ] {
        let refused = refusal(&with("/contacts/0/email", json!(email)));
        assert_eq!(refused, Some(PackError::UnsafeLink), "{email:?}");
    }
}

#[test]
fn the_help_line_of_an_index_is_as_safe_as_the_contacts_of_a_pack() {
    let read = |help: Value| {
        let mut index: Value = serde_json::from_str(&others()[1].0).unwrap();
        index["help"] = help;
        Index::read(&index.to_string()).err()
    };
    let safe = json!({ "name": "x", "phone": "12345678", "web": "https://x.example" });
    assert_eq!(read(safe), None);
    for web in ["javascript:alert(1)", "http://x.example"] {
        assert_eq!(read(json!({ "name": "x", "web": web })), Some(PackError::UnsafeLink), "{web}");
    }
    assert_eq!(read(json!({ "name": "x", "phone": "12 34" })), Some(PackError::UnsafeLink));
}

#[test]
fn more_than_the_guide_can_hold_is_refused() {
    let many = |place: &str, count: usize| {
        let all = SAMPLE.pointer(place).unwrap().as_array().unwrap().clone();
        // The second programme has all criteria that advice names.
        let one = all.get(1).unwrap_or(&all[0]);
        refusal(&with(place, json!(vec![one; count])))
    };
    for (place, limit) in [
        ("/questions", 64),
        ("/questions/6/options", 12),
        ("/programmes", MAX_PROGRAMMES),
        ("/programmes/1/routes", 32),
    ] {
        assert_eq!(many(place, limit), None, "{place}");
        assert_eq!(many(place, limit + 1), Some(PackError::TooMany), "{place}");
    }
}

#[test]
fn criteria_are_counted_in_the_whole_pack() {
    let sample = &*SAMPLE;
    let length = |record: &Value, key: &str| match &record[key] {
        Value::Array(list) => list.len(),
        Value::Object(_) => 1,
        _ => 0,
    };
    let count = |records: &str, keys: &[&str]| -> usize {
        let records = sample[records].as_array().unwrap().iter();
        records.flat_map(|record| keys.iter().map(|key| length(record, key))).sum()
    };
    let all = count("programmes", &["need", "criteria", "routes", "silent"])
        + count("transports", &["conditions", "permissions"]);
    assert!(all > 10, "the sample has few");
    for place in ["/programmes/1/criteria", "/programmes/2/criteria", "/transports/0/conditions"] {
        let own = sample.pointer(place).unwrap().as_array().unwrap();
        let most = MAX_CRITERIA - all + own.len();
        let with_so_many = |count: usize| refusal(&with(place, json!(vec![&own[0]; count])));
        assert_eq!(with_so_many(most), None, "{place}");
        assert_eq!(with_so_many(most + 1), Some(PackError::TooMany), "{place}");
    }
}

#[test]
fn numbers_that_nothing_can_hold_are_refused() {
    let place = "/programmes/1/steps/0/0/deadline/amount";
    assert_eq!(refusal(&with(place, json!(u32::MAX))), None);
    for number in
        ["4294967296", "18446744073709551616", "99999999999999999999999999", "1e400", "-1", "1.5"]
    {
        let json = with(place, json!(u32::MAX)).to_string().replacen("4294967295", number, 1);
        assert!(json.contains(number));
        assert_eq!(read_text(&json).err(), Some(PackError::NotAPack), "{number}");
    }
}

/// Two conditions over facts of their own. Each has a diagram of some thousand nodes, and to join
/// the two is to look at all pairs of them, though nothing comes of it where the criterion only
/// weighs.
#[test]
fn rules_that_multiply_are_refused_in_no_time() {
    const WIDTH: usize = 7;
    let is = |fact: usize| json!({ "is": [fact, 1] });
    let joined = |first: usize| {
        let both = |fact: usize| json!({ "all": [is(fact), is(fact + 2 * WIDTH)] });
        json!({ "any": (first..first + WIDTH).map(both).collect::<Vec<_>>() })
    };
    let mut pack = SAMPLE.clone();
    pack["questions"] = json!(vec![pack["questions"][0].clone(); 4 * WIDTH]);
    pack["transports"] = json!([]);
    let criterion = |kind: &str, when: Value| json!({ "kind": kind, "when": when, "text": "", "cite": pack["contacts"][0]["cite"] });
    let hard = criterion("hard", joined(0));
    let mut soft = criterion("soft", joined(0));
    soft["judged"] = joined(WIDTH);
    let mut programme = pack["programmes"][0].clone();
    pack["advice"] = json!([]);
    for key in ["routes", "silent", "transport", "apply", "alternatives"] {
        programme.as_object_mut().unwrap().remove(key);
    }
    let mut with_criteria = |criteria: Value| {
        programme["criteria"] = criteria;
        pack["programmes"] = json!([programme]);
        refusal(&pack)
    };
    assert_eq!(with_criteria(json!([hard])), None);
    assert_eq!(with_criteria(json!([soft])), Some(PackError::TooComplex));
}

#[test]
fn deep_nesting_is_refused_before_the_stack_runs_out() {
    let sample = SAMPLE.to_string();
    let innermost = r#"{"is":[0,1]}"#;
    let nested = |depth: usize| {
        let deep = [r#"{"all":["#.repeat(depth).as_str(), innermost, &"]}".repeat(depth)].concat();
        sample.replacen(r#"{"is":[0,2]}"#, &deep, 1)
    };
    assert_ne!(nested(0), sample);
    let around = levels(&serde_json::from_str(&nested(20)).unwrap()) - 2 * 20;
    let most = (MAX_LEVELS - around) / 2;
    assert!(read_text(&nested(most)).is_ok());
    for depth in [most + 1, 65, 100, 10_000] {
        assert_eq!(read_text(&nested(depth)).err(), Some(PackError::NotAPack), "{depth} levels");
    }
    for open in ["[", r#"{"format":"#, r#"{"surprise":"#, r#"{"questions":["#] {
        assert_eq!(read_text(&open.repeat(10_000)).err(), Some(PackError::NotAPack));
        for (_, refusal) in others() {
            assert!(refusal(&open.repeat(10_000)).is_some());
        }
    }
}

/// How deep lists and objects are nested.
fn levels(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(levels).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(levels).max().unwrap_or(0),
        _ => 0,
    }
}

/// Whatever is read can be used: assessed, and followed to the end, whichever option is chosen.
fn use_it(pack: &Pack, die: u8) {
    let mut answers = Answers::new();
    let mut path = pack.interview.path(&answers);
    while let Some(FactId(fact)) = path.next {
        let options = pack.rules.facts[usize::from(fact)].options;
        let answer = match die % (options + 1) {
            0 => Answer::Unknown,
            way => Answer::Is(OptionId(way - 1)),
        };
        answers.set(FactId(fact), answer);
        path = pack.interview.path(&answers);
    }
    assert_eq!(pack.rules.assess(&answers).programmes.len(), pack.text.programmes.len());
    let facts: Vec<FactId> = (0..u8::MAX).map(FactId).collect();
    assert!(pack.interview.relevant(&answers).len() <= pack.rules.facts.len());
    for programme in 0..=pack.rules.programmes.len() {
        let known = programme < pack.rules.programmes.len();
        assert_eq!(pack.interview.outlook(programme, &answers).verdicts.is_empty(), !known);
        assert!(pack.interview.changes(programme, &answers, &facts).len() <= MOST_CHANGES);
    }
}

/// Rules just below the limit: one of seven pairs of facts must hold together, and the two of a
/// pair are so far apart that the diagram remembers every answer to the first seven. No answer
/// takes long.
#[test]
fn the_largest_rules_that_are_read_are_looked_through_in_no_time() {
    const PAIRS: u8 = 7;
    let is = |fact: u8| Condition::Is(FactId(fact), OptionSet::of(OptionId(1)));
    let pair = |fact: u8| Condition::All(vec![is(fact), is(fact + PAIRS)]);
    let when = Some(Condition::Any((0..PAIRS).map(pair).collect()));
    let criteria = vec![Criterion { kind: CriterionKind::Hard, when, judged: None }];
    let programme =
        Programme { need: None, silent: None, routes: Vec::new(), criteria, transport: None };
    let facts = vec![Fact { options: 2 }; 2 * usize::from(PAIRS)];
    let interview =
        Interview::new(&Rulebook { facts, programmes: vec![programme], ..Rulebook::default() });
    assert!(interview.fits());
    let facts: Vec<FactId> = (0..2 * PAIRS).map(FactId).collect();
    let everywhere = |answer: Answer, count: usize| {
        let mut answers = Answers::new();
        facts.iter().take(count).for_each(|fact| answers.set(*fact, answer));
        answers
    };
    let start = Instant::now();
    for count in 0..=facts.len() {
        // The last is no option of any fact. Nothing of the guide gives such an answer.
        for answer in [Answer::Is(OptionId(0)), Answer::Unknown, Answer::Is(OptionId(200))] {
            let answers = everywhere(answer, count);
            interview.outlook(0, &answers);
            interview.relevant(&answers);
            interview.changes(0, &answers, &facts);
        }
    }
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    let changes = interview.changes(0, &everywhere(Answer::Is(OptionId(0)), facts.len()), &facts);
    let pairs = changes.iter().map(|change| change.facts.iter().map(|it| it.0.0).collect());
    assert_eq!(
        pairs.collect::<Vec<Vec<u8>>>(),
        (0..PAIRS).map(|it| vec![it, it + PAIRS]).collect::<Vec<_>>()
    );
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        prop_assert_eq!(read_text(&text).err(), Some(PackError::NotAPack));
        for (_, refusal) in others() {
            prop_assert_eq!(refusal(&text), Some(PackError::NotAPack));
        }
    }

    #[test]
    fn any_value_anywhere_is_read_or_refused(pack in tampered(), die in any::<u8>()) {
        if let Ok(pack) = read(&pack) {
            use_it(&pack, die);
        }
    }

    #[test]
    fn a_text_that_is_cut_or_changed_is_read_or_refused(
        at in any::<AnyIndex>(), length in 0..40_usize, other in "[\\[\\]{}\",:0-9a-z]{0,9}", die in any::<u8>(),
    ) {
        let mut text: Vec<char> = SAMPLE.to_string().chars().collect();
        let from = at.index(text.len());
        let to = (from + length).min(text.len());
        text.splice(from..to, other.chars());
        if let Ok(pack) = read_text(&text.into_iter().collect::<String>()) {
            use_it(&pack, die);
        }
    }
}
