//! A small pack with which nothing is wrong, and ways to spoil it.

use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use traeningsguide::content::{Pack, Words};

use packs::{
    Checked, File, Finding, Report, Source, Sources, Warning, check, day, draft, expiring, plain,
};
use traeningsguide::i18n::{Language, Voice};

/// The language that packs have beside Danish.
pub(super) const ENGLISH: Language = Language::new("en");

/// The question bank of the small pack.
pub(crate) const QUESTIONS: &str = include_str!("packs/questions.toml");
/// The facts of the small pack.
pub(crate) const FACTS: &str = include_str!("packs/facts.toml");
/// The small pack.
pub(crate) const PACK: &str = include_str!("packs/testby.toml");
/// Its cases.
pub(crate) const CASES: &str = include_str!("packs/testby.cases.toml");
/// Its English words.
pub(crate) const WORDS: &str = include_str!("packs/testby.en.ftl");
/// Those of the question bank.
const QUESTION_WORDS: &str = include_str!("packs/questions.en.ftl");

/// The files of the small pack.
pub(crate) struct Fixture {
    questions: String,
    facts: String,
    pack: String,
    cases: String,
    words: String,
    question_words: String,
    /// Whether it is in English too.
    english: bool,
}

impl Fixture {
    /// With nothing wrong.
    pub(crate) fn new() -> Self {
        Self {
            questions: QUESTIONS.to_owned(),
            facts: FACTS.to_owned(),
            pack: PACK.to_owned(),
            cases: CASES.to_owned(),
            words: WORDS.to_owned(),
            question_words: QUESTION_WORDS.to_owned(),
            english: false,
        }
    }

    /// In English too: a word that is missing or unused is a fault.
    pub(crate) fn in_english(mut self) -> Self {
        self.english = true;
        self
    }

    /// With this text of the pack or else of its cases replaced, where it first occurs. English may
    /// lack what it adds.
    pub(crate) fn pack(mut self, from: &str, to: &str) -> Self {
        if self.cases.contains(from) && !self.pack.contains(from) {
            return self.cases(from, to);
        }
        self.pack = replace(&self.pack, from, to);
        self
    }

    /// With this text of the cases replaced, where it first occurs.
    pub(crate) fn cases(mut self, from: &str, to: &str) -> Self {
        self.cases = replace(&self.cases, from, to);
        self
    }

    /// With this text of the English words replaced, where it first occurs.
    pub(crate) fn words(mut self, from: &str, to: &str) -> Self {
        self.words = replace(&self.words, from, to);
        self.in_english()
    }

    /// With this text of the English words of the bank replaced, where it first occurs.
    pub(crate) fn question_words(mut self, from: &str, to: &str) -> Self {
        self.question_words = replace(&self.question_words, from, to);
        self.in_english()
    }

    /// With these programmes added.
    pub(crate) fn with(self, programmes: &[String]) -> Self {
        let place = "[[transport]]\nid = \"koersel\"";
        self.pack(place, &format!("{}\n{place}", programmes.join("\n")))
    }

    /// With this text of the question bank replaced, where it first occurs.
    pub(crate) fn questions(mut self, from: &str, to: &str) -> Self {
        self.questions = replace(&self.questions, from, to);
        self
    }

    /// With this option at the end of the question bank, for its last question.
    pub(crate) fn with_option(mut self, option: &str) -> Self {
        self.questions = format!("{}\n{option}", self.questions);
        self
    }

    /// With this text of the facts replaced, where it first occurs.
    pub(crate) fn facts(mut self, from: &str, to: &str) -> Self {
        self.facts = replace(&self.facts, from, to);
        self
    }

    /// The result of checking it.
    pub(crate) fn check(&self) -> Report {
        check(&self.sources())
    }

    /// The pack, with which nothing is wrong.
    pub(crate) fn good(&self) -> Checked {
        let report = self.check();
        assert!(report.findings.is_empty(), "{}", self.shown());
        report.packs.into_iter().next().expect("the pack is good")
    }

    /// The pack, with which nothing is wrong but perhaps its cases.
    pub(crate) fn draft(&self) -> Checked {
        let report = draft(&self.sources());
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        report.packs.into_iter().next().expect("the pack is good")
    }

    /// The pack as it is written.
    pub(crate) fn text(&self) -> &str {
        &self.pack
    }

    /// The files.
    pub(crate) fn sources(&self) -> Sources {
        let words = |name: &str, text: &str| {
            let file = self.english.then(|| (ENGLISH, File::new(name, text)));
            Vec::from_iter(file)
        };
        Sources {
            questions: Source {
                words: words("packs/questions.en.ftl", &self.question_words),
                ..Source::from(File::new("packs/questions.toml", self.questions.as_str()))
            },
            facts: File::new("packs/facts.toml", self.facts.as_str()),
            packs: vec![Source {
                file: File::new("packs/testby.toml", self.pack.as_str()),
                cases: Some(File::new("packs/testby.cases.toml", self.cases.as_str())),
                words: words("packs/testby.en.ftl", &self.words),
            }],
            stray: Vec::new(),
            incomplete: if self.english { Vec::new() } else { messages::languages().collect() },
        }
    }

    /// All findings as the author sees them.
    pub(crate) fn shown(&self) -> String {
        let report = self.check();
        lines(report.findings.iter().map(|it| plain(it).expect("a finding is shown")))
    }

    /// Writes the files to a folder.
    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        fs::write(folder.join("questions.toml"), &self.questions)?;
        fs::write(folder.join("facts.toml"), &self.facts)?;
        fs::write(folder.join("testby.cases.toml"), &self.cases)?;
        fs::write(folder.join("testby.en.ftl"), &self.words)?;
        fs::write(folder.join("questions.en.ftl"), &self.question_words)?;
        fs::write(folder.join("testby.toml"), &self.pack)
    }

    /// The periods that end soon, or have ended, on this day.
    pub(crate) fn expiring(&self, on: &str) -> Vec<Warning> {
        expiring(&self.sources(), day(on).expect("a day"))
    }

    /// The same as the author sees it.
    pub(crate) fn warned(&self, on: &str) -> String {
        lines(self.expiring(on).iter().map(|it| plain(it).expect("a warning is shown")))
    }

    /// Only what is wrong, one line for each finding.
    pub(crate) fn problems(&self) -> Vec<String> {
        self.check().findings.iter().map(|it| it.problem().to_owned()).collect()
    }
}

fn lines(shown: impl Iterator<Item = String>) -> String {
    let lines = shown
        .flat_map(|it| it.lines().map(|line| format!("{}\n", line.trim_end())).collect::<Vec<_>>());
    lines.collect()
}

fn replace(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the fixture has no `{from}`");
    text.replacen(from, to, 1)
}

/// There is one finding: at this place, with this problem and this help.
#[track_caller]
pub(crate) fn tells(report: &Report, place: &str, problem: &str, help: &str) {
    assert_eq!(problems(report), [problem]);
    let shown = report.findings.first().and_then(|it| plain(it).ok()).unwrap_or_default();
    // Long help is broken to the terminal's width.
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(&format!("[{place}]")), "not at {place}:\n{shown}");
    assert!(flat.contains(&format!("help: {help}")), "{shown}");
}

/// Only what is wrong.
pub(crate) fn problems(report: &Report) -> Vec<&str> {
    report.findings.iter().map(Finding::problem).collect()
}

/// The result of checking these files.
pub(crate) fn checked(questions: &str, facts: &str, pack: &str) -> Report {
    check(&Sources {
        questions: File::new("questions.toml", questions).into(),
        facts: File::new("facts.toml", facts),
        packs: vec![Source {
            cases: Some(File::new("testby.cases.toml", CASES)),
            ..Source::from(File::new("testby.toml", pack))
        }],
        stray: Vec::new(),
        incomplete: messages::languages().collect(),
    })
}

/// One more programme of the small pack, with these rules and everything else that it needs.
pub(crate) fn programme(id: &str, rules: &str) -> String {
    let head = format!(
        r#"
[[programme]]
id = "{id}"
kind = "maintenance"
name = "Holdtræning"
phrase = "holdtræning"
summary = "Træning på et hold."
transport = "koersel"
need = "always"
cite = {{ section = "Hold", lines = [30, 31] }}
[[programme.apply]]
id = "apply4"
when = "always"
text = "Spørg kommunen."
cite = {{ section = "Hold", lines = [30, 31] }}
[programme.complaint]
text = "Beskrivelsen siger ikke, hvordan man klager."
silent = true
"#
    );
    head + rules
}

/// A record with a sentence and its source.
pub(crate) fn record(header: &str, rules: &str) -> String {
    // Records with a text have an id; a criterion's is in its rules.
    let named = ["route", "apply", "alternative", "note", "helper"];
    let needs = named.iter().any(|it| header.ends_with(&format!(".{it}]]")));
    let id = if rules.contains("id = ") || !needs {
        String::new()
    } else {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        format!("id = \"it-{}\"\n", NEXT.fetch_add(1, Ordering::Relaxed))
    };
    format!(
        "{header}\n{id}{rules}\ntext = \"…, som der står.\"\ncite = {{ section = \"Hold\", lines = [30, 31] }}\n"
    )
}

/// A criterion of a programme.
pub(crate) fn criterion(id: &str, kind: &str, when: &str) -> String {
    let because = if kind == "hard" { "\nbecause = \"det ikke passer\"" } else { "" };
    record(
        "[[programme.criterion]]",
        &format!("id = \"{id}\"\nkind = \"{kind}\"\nwhen = \"{when}\"{because}"),
    )
}

/// A route of a programme.
pub(crate) fn route(to: &str, when: &str) -> String {
    record("[[programme.route]]", &format!("to = \"{to}\"\nwhen = \"{when}\""))
}

/// A pack as the guide reads it from its files.
pub(super) fn read(pack: &Checked, voice: impl Into<Voice>) -> Pack {
    let files = pack.read_by_guide(voice.into());
    let words = Words::read(&files.words).expect("they are words");
    Pack::read(&files.rules, words, None).expect("the guide takes it")
}
