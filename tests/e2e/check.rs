//! Properties that must hold on every page. Each check says how much it looked at, so that it
//! cannot pass by looking at nothing; `faults.rs` plants a fault for each.

use serde_json::json;
use traeningsguide::i18n::{Msg, Perspective};

use crate::find::{Guide, da, strings};
use crate::patience::eventually;
use crate::world::{World, axe};

impl World {
    /// What axe-core finds against the whole document, or cannot decide: every rule it has switched
    /// on, colour contrast among them.
    #[track_caller]
    pub(crate) fn accessibility_faults(&self) -> Vec<String> {
        self.faults_by_axe("target.some(Array.isArray)")
    }

    /// The same on a page without a guide.
    #[track_caller]
    pub(crate) fn accessibility_faults_of_page(&self) -> Vec<String> {
        self.faults_by_axe("true")
    }

    /// `counted` says which of the places where axe looked at a contrast are those that must have
    /// been looked at.
    #[track_caller]
    fn faults_by_axe(&self, counted: &str) -> Vec<String> {
        if self.run("return typeof axe", &[]) != "object" {
            self.run(&axe(), &[]);
        }
        let counted = format!("const inside = ({{ target }}) => {counted};");
        let script = "const done = arguments[0];
            axe.run(document).then(({ violations, passes, incomplete }) => {
              const contrast = [...violations, ...passes].filter(({ id }) => id === 'color-contrast');
              done({
                faults: [...violations, ...incomplete].flatMap(({ id, help, nodes }) =>
                  nodes.map(({ target, html }) => `${id} (${help}): ${target.flat().join(' ')} ${html}`)),
                contrasts: contrast.flatMap(({ nodes }) => nodes).filter(inside).length,
              });
            }, (why) => done({ faults: [String(why)], contrasts: 1 }))";
        let found = self.run_later(&[&counted, script].concat(), &[]);
        assert!(found["contrasts"].as_u64() > Some(0), "no contrast was looked at");
        strings(&found["faults"])
    }

    /// A phone's window.
    pub(crate) fn narrow(&self) {
        let phone = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", &phone);
        assert_eq!(self.run("return innerWidth", &[]), 320);
    }
}

impl Guide<'_> {
    /// The guide's own page never came: the notice is above what the host page wrote.
    #[track_caller]
    pub(crate) fn fell_back(&self) {
        eventually("the notice", || self.shows("[role=status]").then_some(()));
        assert!(self.text("[role=status]").contains(&da(Msg::Failed)));
        assert!(self.shows_fallback());
        assert!(!self.shows(".guide"));
    }

    /// Letters under 18 px, targets under 44 px (56 for what the page is about), and everything
    /// that does not fit the width of the window.
    #[track_caller]
    pub(crate) fn size_faults(&self) -> Vec<String> {
        let found = self.run(include_str!("check.js"), &[]);
        let many = |key: &str| found[key].as_u64() > Some(1);
        assert!(many("targets") && many("texts"), "too little to look at: {found}");
        strings(&found["faults"])
    }

    /// Walks past every kind of page and looks at each: start, code, for whom, question, error,
    /// check, result, and the result with everything opened. Fails at the end, with all that was
    /// found.
    #[track_caller]
    pub(crate) fn check_every_page(&self, look: impl Fn() -> Vec<String>) {
        let mut faults = Vec::new();
        let mut look = |page: &str| {
            self.world.chapter(page);
            faults.extend(look().into_iter().map(|fault| [page, ": ", &fault].concat()));
        };
        self.title();
        look("start");
        self.turn(|| self.press_named(&da(Msg::HaveCode)));
        look("code");
        self.turn(|| self.press(".primary"));
        assert!(self.shows(".problem"));
        look("code, refused");
        self.go_back();
        self.go_on();
        look("for whom");
        self.say_for_whom(Perspective::Own);
        look("question");
        self.press(".opens button");
        look("question, with its reason");
        self.turn(|| self.press(".primary"));
        assert!(self.shows(".problem"));
        look("error");
        while self.shows(".choices") {
            self.choose(0);
            self.go_on();
        }
        look("check");
        self.go_on();
        look("result");
        self.open_all();
        look("result, opened");
        none(&faults);
    }

    /// Opens everything that opens.
    #[track_caller]
    pub(crate) fn open_all(&self) {
        let script = "for (const it of all('[aria-expanded=\"false\"]')) it.click();
            return all('[aria-expanded]').length";
        let count = self.run(script, &[]);
        assert!(count.as_u64() > Some(3), "too little to open: {count}");
        eventually("everything is open", || {
            let left =
                self.run("return all('[aria-expanded=\"false\"], .opened[hidden]').length", &[]);
            (left.as_u64() == Some(0)).then_some(())
        });
    }
}

/// Fails with everything that was found.
#[track_caller]
pub(crate) fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}
