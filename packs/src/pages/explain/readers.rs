//! The readers of the guide: what others may do for the citizen, and their texts where the citizen
//! reads "du".

use super::markdown::{plain, strong};
use super::{Explained, words};
use crate::words::Who;
use traeningsguide::content::json::Json;
use traeningsguide::content::wire::Wire as _;
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

impl Explained<'_> {
    /// The document's statements on what others may do. Where it has none on relatives, the guide
    /// says so.
    pub(super) fn helpers(&mut self, programme: usize) {
        self.page.heading(3, "Det må andre gøre for borgeren");
        for reader in [Who::Relative, Who::Professional] {
            let perspective = reader.perspective();
            let voice = Voice { language: Language::Da, perspective };
            let who = strong(words::who(reader));
            let theirs = self.pack.pack(voice).text.programmes.get(programme);
            let helpers = theirs.map_or(&[][..], |it| &it.helpers);
            for helper in helpers {
                let text = self.sourced(&helper.text, helper.cite.as_ref());
                self.page.item(0, &format!("{who} læser: {text}"));
                self.advised(1, helper.advice);
            }
            if helpers.is_empty() && reader == Who::Relative {
                let text = plain(&messages::say(voice, Msg::RelativeNotSaid));
                self.page.item(0, &format!("{who} læser: {text}"));
            }
        }
    }

    /// Each text that others read in other words, beside what the citizen reads: as the three files
    /// say it.
    pub(super) fn readers(&mut self) {
        self.page.heading(2, "Det læser pårørende og fagpersoner");
        self.page.paragraph(
            "Reglerne er de samme, hvem der end læser. Hvor en tekst taler til borgeren, læser pårørende og fagpersoner \
             den med deres egne ord, og de skal sige det samme. Her står de tre ved siden af hinanden. Alle andre tekster er ens.",
        );
        let files = Perspective::ALL.map(|perspective| {
            self.pack.pack(Voice { language: Language::Da, perspective }).text.write()
        });
        let files = files.each_ref();
        let mut parts = vec![("Spørgsmål".to_owned(), rows(files, &["questions"]))];
        let [owns, relatives, professionals] = files.map(|it| list(it, "programmes"));
        for ((own, relative), professional) in owns.iter().zip(relatives).zip(professionals) {
            let mut found = Vec::new();
            different([own, relative, professional], &mut found);
            let name = text(own, "name").map(plain);
            parts.push((format!("Tilbud: {}", name.unwrap_or_default()), found));
        }
        parts.push(("Kørsel".to_owned(), rows(files, &["transports"])));
        let rest = ["name", "decides", "notices", "documents", "contacts"];
        parts.push(("Andet".to_owned(), rows(files, &rest)));
        for (heading, found) in parts.iter().filter(|(_, found)| !found.is_empty()) {
            self.page.heading(3, heading);
            self.page.table(&["Borgeren", "Pårørende", "Fagpersoner"], found.iter().cloned());
        }
    }
}

/// The three texts of each place under these keys where they are not the same.
fn rows(files: [&Json; 3], keys: &[&str]) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for key in keys {
        if let [Some(own), Some(relative), Some(professional)] = files.map(|it| field(it, key)) {
            different([own, relative, professional], &mut found);
        }
    }
    found
}

/// The value of a key of an object.
fn field<'a>(file: &'a Json, key: &str) -> Option<&'a Json> {
    let Json::Object(fields) = file else { return None };
    fields.iter().find(|(known, _)| known == key).map(|(_, it)| it)
}

fn text<'a>(file: &'a Json, key: &str) -> Option<&'a str> {
    field(file, key)
        .and_then(|it| if let Json::Text(text) = it { Some(text.as_str()) } else { None })
}

fn list<'a>(file: &'a Json, key: &str) -> &'a [Json] {
    if let Some(Json::List(items)) = field(file, key) { items } else { &[] }
}

/// Walks through three files that differ in texts only. A helper is in one of them only, and has a
/// section of its own.
fn different([own, relative, professional]: [&Json; 3], found: &mut Vec<Vec<String>>) {
    match (own, relative, professional) {
        (Json::Text(own), Json::Text(relative), Json::Text(professional)) => {
            let row: Vec<String> = [own, relative, professional].map(|it| plain(it)).into();
            if (own != relative || own != professional) && !found.contains(&row) {
                found.push(row);
            }
        }
        (Json::List(own), Json::List(relative), Json::List(professional)) => {
            for ((own, relative), professional) in own.iter().zip(relative).zip(professional) {
                different([own, relative, professional], found);
            }
        }
        (Json::Object(own), ..) => {
            for (key, own) in own.iter().filter(|(key, _)| *key != "helpers") {
                if let [Some(relative), Some(professional)] =
                    [relative, professional].map(|it| field(it, key))
                {
                    different([own, relative, professional], found);
                }
            }
        }
        _ => {}
    }
}
