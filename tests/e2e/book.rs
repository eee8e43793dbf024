//! The question bank and a pack, read from the files that people write: a journey names answers,
//! programmes and conditions by their ids, so that a sentence may be improved without a journey
//! breaking.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};
use traeningsguide::i18n::{Language, phone};

use crate::find::ENGLISH;
use crate::world::checkout;

/// The questions and one municipality's pack, in the language that the reader reads.
pub(crate) struct Book {
    questions: Value,
    pack: Value,
    language: Language,
}

/// A programme of a pack.
#[derive(Clone, Copy)]
pub(crate) struct Programme<'a> {
    table: &'a Value,
    language: Language,
}

impl Book {
    pub(crate) fn of(municipality: &str) -> Self {
        let language = Language::DANISH;
        Self { questions: read("questions"), pack: read(municipality), language }
    }

    /// The same in English.
    pub(crate) fn english(self) -> Self {
        Self { language: ENGLISH, ..self }
    }

    fn text<'a>(&self, table: &'a Value, key: &str) -> &'a str {
        text(table, key, self.language)
    }

    /// The id of the question that asks this: in the pack's own words, or in the bank's.
    pub(crate) fn question(&self, ask: &str) -> &str {
        let own = list(&self.pack, "question").iter().filter(|it| it.get("ask").is_some());
        let mut questions = own.chain(list(&self.questions, "question"));
        let found = questions.find(|it| self.text(it, "ask") == ask);
        found.and_then(|it| it["id"].as_str()).unwrap_or_else(|| panic!("nothing asks `{ask}`"))
    }

    /// The place of an option among the choices; "ved ikke" is the last.
    pub(crate) fn choice(&self, question: &str, option: &str) -> usize {
        let of = |table| list(table, "question").iter().find(|it| it["id"] == question);
        // A pack that lists options offers these.
        let own = of(&self.pack).map_or(&[][..], |it| list(it, "option"));
        let bank = list(of(&self.questions).unwrap(), "option").iter();
        let usual = bank.filter(|it| own.is_empty() && it["extra"] != true);
        let options: Vec<&Value> = own.iter().chain(usual).collect();
        let place = options.iter().position(|it| it["id"] == option);
        let place = place.or_else(|| (option == "unknown").then_some(options.len()));
        place.unwrap_or_else(|| panic!("`{question}` has no option `{option}`"))
    }

    /// The municipality's name.
    pub(crate) fn name(&self) -> &str {
        self.text(&self.pack, "name")
    }

    pub(crate) fn programme(&self, id: &str) -> Programme<'_> {
        let mut programmes = list(&self.pack, "programme").iter();
        let table = programmes.find(|it| it["id"] == id).unwrap_or_else(|| panic!("no `{id}`"));
        Programme { table, language: self.language }
    }

    /// The programme of this name.
    pub(crate) fn programme_named(&self, name: &str) -> &str {
        let mut programmes = list(&self.pack, "programme").iter();
        programmes
            .find(|it| self.text(it, "name") == name)
            .and_then(|it| it["id"].as_str())
            .unwrap()
    }

    /// The rule of transport that says this.
    pub(crate) fn transport(&self, says: &str) -> &str {
        let mut transports = list(&self.pack, "transport").iter();
        let found =
            transports.find(|it| self.text(it, "text") == says).and_then(|it| it["id"].as_str());
        found.unwrap_or_else(|| panic!("no transport says `{says}`"))
    }

    /// The phone number of the help line, as it is written; none where the document has none.
    pub(crate) fn help_phone(&self) -> Option<String> {
        let help = self.pack.get("help")?;
        let mut contacts = list(&self.pack, "contact").iter();
        contacts.find(|it| it["id"] == *help)?["phone"].as_str().map(phone)
    }

    /// The condition of transport that says this.
    pub(crate) fn transport_condition(&self, says: &str) -> &str {
        self.of_transport("condition", says)
    }

    /// The permission of transport that says this.
    pub(crate) fn permission(&self, says: &str) -> &str {
        self.of_transport("permission", says)
    }

    fn of_transport(&self, kind: &str, says: &str) -> &str {
        let mut all =
            list(&self.pack, "transport").iter().flat_map(|transport| list(transport, kind));
        let found = all.find(|it| self.text(it, "text") == says).and_then(|it| it["id"].as_str());
        found.unwrap_or_else(|| panic!("no {kind} of transport says `{says}`"))
    }
}

impl<'a> Programme<'a> {
    /// One of its texts: `name`, `phrase`, `summary`.
    pub(crate) fn text(self, key: &str) -> &'a str {
        text(self.table, key, self.language)
    }

    /// Why it is closed by the criterion of this id, after "fordi".
    pub(crate) fn because(self, id: &str) -> &'a str {
        let mut criteria = list(self.table, "criterion").iter();
        text(criteria.find(|it| it["id"] == id).unwrap(), "because", self.language)
    }

    /// The criterion that says this, or `silent` or `route`.
    pub(crate) fn criterion(self, says: &str) -> &'a str {
        let is = |it: &&Value| text(it, "text", self.language) == says;
        if let Some(found) = list(self.table, "criterion").iter().find(is) {
            return found["id"].as_str().unwrap();
        }
        if list(self.table, "route").iter().any(|it| is(&it)) {
            return "route";
        }
        if self.table["silent"].is_object() && is(&&self.table["silent"]) {
            return "silent";
        }
        panic!("no criterion says `{says}`")
    }
}

/// A file of packs, in which each text has both languages.
fn read(name: &str) -> Value {
    let file = |ending: &str| {
        fs::read_to_string(checkout("public/packs").join([name, ending].concat())).unwrap()
    };
    let mut records = toml::from_str(&file(".toml")).unwrap();
    let english = file(".en.ftl");
    let (faults, english) = messages::parse(&english);
    assert_eq!(faults, []);
    let mut words = BTreeMap::new();
    for (name, message) in &english {
        let attributes = message.attributes.iter().map(|it| (it.name, &it.pattern));
        for (key, pattern) in message.value.iter().map(|it| ("text", it)).chain(attributes) {
            let own = pattern.variants.iter().position(|it| *it == "self").unwrap_or(0);
            words.insert([name, ".", key].concat(), pattern.texts[own].letters.clone());
        }
    }
    in_both(&mut records, "municipality", "", &words);
    records
}

/// Puts the English texts beside the Danish ones. A record's message is named after its path.
fn in_both(record: &mut Value, message: &str, path: &str, words: &BTreeMap<String, String>) {
    let Some(fields) = record.as_object_mut() else { return };
    for (key, value) in fields {
        if let Some(english) = words.get(&[message, ".", key].concat()) {
            let danish = value.get("self").unwrap_or(value).clone();
            *value = json!({ "da": danish, "en": english });
            continue;
        }
        let path = [path, key].concat();
        match value {
            Value::Array(records) => {
                for it in records {
                    let own = ["id", "valid_from"].map(|it_key| it[it_key].as_str());
                    let from = own[1].filter(|_| ["price", "step"].contains(&key.as_str()));
                    let parts = [Some(path.as_str()), own[0], from];
                    let name = parts.into_iter().flatten().collect::<Vec<_>>().join("-");
                    in_both(it, &name, &[&name, "-"].concat(), words);
                }
            }
            value => in_both(value, &path, &[&path, "-"].concat(), words),
        }
    }
}

fn list<'a>(table: &'a Value, key: &str) -> &'a [Value] {
    table[key].as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text<'a>(table: &'a Value, key: &str, language: Language) -> &'a str {
    table[key][language.code()].as_str().unwrap_or_default()
}
