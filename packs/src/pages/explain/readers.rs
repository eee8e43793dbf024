//! The readers of the guide: the help that others may give, and their texts where the citizen
//! reads "du".

use super::{Explained, say};
use crate::pages::markdown::{plain, strong};
use messages::{StaffMsg, staff};
use traeningsguide::content::compiled::{self, Compiled};
use traeningsguide::content::json::Json;
use traeningsguide::content::wire::Wire;
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

impl Explained<'_> {
    /// The document's statements on the help that others may give. Where it has none on
    /// relatives, the guide says so.
    pub(super) fn helpers(&mut self, programme: usize) {
        self.page.heading(3, &staff(StaffMsg::HelpersTitle));
        for (perspective, who) in [
            (Perspective::Relative, StaffMsg::Relatives),
            (Perspective::Professional, StaffMsg::Professionals),
        ] {
            let voice = Voice { language: Language::DANISH, perspective };
            let reader = &strong(&staff(who));
            let theirs = self.pack.pack(voice).text.programmes.get(programme);
            let helpers: Vec<_> =
                theirs.into_iter().flat_map(compiled::Programme::helpers).collect();
            for helper in &helpers {
                let text = self.sourced(&helper.text, helper.cite.as_ref());
                self.page.item(0, &staff(StaffMsg::Reads { reader, text: &text }));
                self.advice_conditions(1, helper.advice);
            }
            if helpers.is_empty() && perspective == Perspective::Relative {
                let text = plain(&messages::say(voice, Msg::RelativeNotSaid));
                self.page.item(0, &staff(StaffMsg::Reads { reader, text: &text }));
            }
        }
    }

    /// Each text that others read in other words, beside the citizen's text: as it is in the three
    /// files.
    pub(super) fn readers(&mut self) {
        self.page.heading(2, &staff(StaffMsg::ReadersTitle));
        self.page.paragraph(&staff(StaffMsg::ReadersLead));
        let packs = Perspective::ALL.map(|perspective| {
            &self.pack.pack(Voice { language: Language::DANISH, perspective }).text
        });
        let mut parts = vec![(staff(StaffMsg::Question), rows(packs, |it| it.questions.write()))];
        for (place, programme) in self.pack.danish().programmes.iter().enumerate() {
            // What others may do has a section of its own.
            let of = |it: &Compiled| {
                let programme = it.programmes.get(place).cloned();
                let programme =
                    programme.map(|it| compiled::Programme { helpers: Vec::new(), ..it });
                programme.map_or(Json::Null, |it| it.write())
            };
            parts.push((
                staff(StaffMsg::Programme { programme: &plain(&programme.name) }),
                rows(packs, of),
            ));
        }
        parts.push((say(Msg::Transport), rows(packs, |it| it.transports.write())));
        let rest = |it: &Compiled| {
            let Compiled { name, decides, notices, documents, contacts, .. } = it;
            let (name, decides, notices) = (name.write(), decides.write(), notices.write());
            Json::List(vec![name, decides, notices, documents.write(), contacts.write()])
        };
        parts.push((staff(StaffMsg::OtherTexts), rows(packs, rest)));
        for (heading, rows) in parts.into_iter().filter(|(_, rows)| !rows.is_empty()) {
            self.page.heading(3, &heading);
            let head = [StaffMsg::Citizen, StaffMsg::Relatives, StaffMsg::Professionals];
            self.page.table(&head.map(staff), rows);
        }
    }
}

/// The three texts at each place of a part of the pack where they are not the same, each row once.
/// The three parts differ in texts only.
fn rows(packs: [&Compiled; 3], part: impl Fn(&Compiled) -> Json) -> Vec<Vec<String>> {
    let [own, relative, professional] = packs.map(|pack| {
        let mut found = Vec::new();
        texts(part(pack), &mut found);
        found
    });
    let mut rows = Vec::new();
    for ((own, relative), professional) in own.into_iter().zip(relative).zip(professional) {
        let differs = own != relative || own != professional;
        let row = [own, relative, professional].map(|it| plain(&it)).to_vec();
        if differs && !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

/// All texts, in their order.
fn texts(json: Json, found: &mut Vec<String>) {
    match json {
        Json::Text(text) => found.push(text),
        Json::List(items) => items.into_iter().for_each(|it| texts(it, found)),
        Json::Object(fields) => fields.into_iter().for_each(|(_, it)| texts(it, found)),
        Json::Null | Json::Number(_) | Json::Other => {}
    }
}
