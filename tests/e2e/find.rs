//! The parts of a guide that a reader sees.

use serde_json::Value;
use thirtyfour::prelude::*;
use traeningsguide::i18n::{Language, Msg, Voice};

use crate::patience::eventually;
use crate::world::World;

/// The language that the guide speaks beside Danish.
pub(crate) const ENGLISH: Language = Language::new("en");

/// A guide on the page.
#[derive(Clone, Copy)]
pub(crate) struct Guide<'w> {
    pub(crate) world: &'w World,
    /// Selects its element.
    host: &'w str,
}

impl World {
    /// The guide on this page.
    pub(crate) fn guide(&self) -> Guide<'_> {
        self.guide_at("traenings-guide")
    }

    /// One of several.
    pub(crate) fn guide_at<'w>(&'w self, host: &'w str) -> Guide<'w> {
        Guide { world: self, host }
    }
}

impl Guide<'_> {
    /// Runs a script with the words of `look.js`; its own arguments begin at `arguments[1]`.
    #[track_caller]
    pub(crate) fn run(&self, script: &str, arguments: &[Value]) -> Value {
        let arguments = [&[self.host.into()], arguments].concat();
        // As a text: with an object comes, in some drivers, all that the page has given to all
        // objects.
        let begin = ["return JSON.stringify((function () {", include_str!("look.js")].concat();
        let script = [&begin, script, "\n}).apply(null, arguments))"].concat();
        let told = self.world.run(&script, &arguments);
        told.as_str().map_or(Value::Null, |told| serde_json::from_str(told).unwrap())
    }

    /// What everything that matches says, as it is read: in one line, with plain spaces.
    #[track_caller]
    pub(crate) fn texts(&self, css: &str) -> Vec<String> {
        strings(&self.run("return all(arguments[1]).filter(shown).map(words)", &[css.into()]))
    }

    /// What the one thing that matches says.
    #[track_caller]
    pub(crate) fn text(&self, css: &str) -> String {
        eventually(css, || {
            let mut texts = self.texts(css);
            texts.pop().filter(|_| texts.is_empty())
        })
    }

    /// The page's heading.
    #[track_caller]
    pub(crate) fn title(&self) -> String {
        self.text(".title")
    }

    /// Waits for what comes once the first page is painted: the municipality's words for every
    /// reader, and the rest of the code.
    #[track_caller]
    pub(crate) fn has_everything(&self) {
        let come = "const names = performance.getEntriesByType('resource').map(({ name }) => name);
            const packs = names.filter((it) => it.includes('/packs/') && !it.includes('/list.'));
            return packs.length >= 5 && names.some((it) => it.includes('/late-'))";
        eventually("the words for every reader, and the rest of the code", || {
            (self.run(come, &[]) == true).then_some(())
        });
    }

    /// Waits for English, which was chosen: its words come for every reader.
    #[track_caller]
    pub(crate) fn has_english(&self) {
        let come = "return performance.getEntriesByType('resource')
            .filter(({ name, responseEnd }) => name.includes('.en.') && responseEnd > 0).length";
        // With the index that has their digests.
        eventually("English for every reader", || (self.run(come, &[]) == 4).then_some(()));
    }

    /// Whether something that matches is on the screen.
    #[track_caller]
    pub(crate) fn shows(&self, css: &str) -> bool {
        self.run("return all(arguments[1]).some(shown)", &[css.into()]) == true
    }

    /// The place of the choice that is marked.
    #[track_caller]
    pub(crate) fn chosen(&self) -> Option<usize> {
        let place = self.run("return all('input').findIndex((it) => it.checked)", &[]);
        place.as_i64().and_then(|place| usize::try_from(place).ok())
    }

    /// Whether the focus is inside this guide, on something that matches.
    #[track_caller]
    pub(crate) fn focus_is(&self, css: &str) -> bool {
        self.run("return root.activeElement?.matches(arguments[1]) ?? false", &[css.into()]) == true
    }

    /// Whether what the host page wrote between the tags is on the screen, all of it.
    #[track_caller]
    pub(crate) fn shows_fallback(&self) -> bool {
        let seen = "return host.children.length > 0 && [...host.children].every(shown)";
        self.run(seen, &[]) == true
    }

    /// One of the elements that match, by its place.
    pub(crate) fn element(&self, css: &str, place: usize) -> Option<WebElement> {
        let script = [include_str!("look.js"), "return all(arguments[1])[arguments[2]]"].concat();
        let arguments = vec![self.host.into(), css.into(), place.into()];
        self.world.attempt(self.world.driver.execute(script, arguments)).ok()?.element().ok()
    }
}

/// A message as it is read, in a voice or, for a reader who wants to train, in a language.
pub(crate) fn say(voice: impl Into<Voice>, msg: Msg<'_>) -> String {
    plain(&messages::say(voice, msg))
}

/// A message as a reader who wants to train reads it in Danish.
pub(crate) fn da(msg: Msg<'_>) -> String {
    say(Language::DANISH, msg)
}

/// A list of texts from a script.
pub(crate) fn strings(list: &Value) -> Vec<String> {
    let texts = list.as_array().unwrap().iter();
    texts.map(|it| it.as_str().unwrap().into()).collect()
}

/// A text as it is read: one line, plain spaces.
pub(crate) fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
