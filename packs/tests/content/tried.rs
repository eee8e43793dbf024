//! Readers tried out by `packs try`: the whole page of each, and the messages for answers that are
//! none.
//!
//! The pages are in `tried/`. They show what the guide says, and not that it is right to say so.
//! `UPDATE=1` writes them anew; read the difference before you commit it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use chrono::NaiveDate;
use packs::Trial;
use packs::{Checked, Sources, draft};
use traeningsguide::engine::Answers;
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::command::{packs, text};
use super::fixture::{ENGLISH, PACK};
use super::folder::{shared, write};

/// A page of `tried/`: its file, the municipality, and the answers.
const READERS: [(&str, &str, &str); 12] = [
    (
        "varde-fall-and-course",
        "varde",
        "adult=yes has_plan=no situation=recent last_course=under_year travel_self=yes",
    ),
    (
        "varde-guess-and-home",
        "varde",
        "adult=yes has_plan=no situation=lasting daily_difficulty=large keep_level=no \
         other_training=no motivated=yes rehab_now=none free_physio=none last_course=never \
         travel_self=no",
    ),
    ("holstebro-child-with-plan", "holstebro", "adult=no has_plan=yes"),
    ("holstebro-child-without-plan", "holstebro", "adult=no has_plan=no situation=lasting"),
    ("holstebro-managing-well", "holstebro", "adult=yes has_plan=no situation=active"),
    (
        "roskilde-plan-unknown",
        "roskilde",
        "adult=yes has_plan=unknown other_training=no travel_self=yes",
    ),
    (
        "norddjurs-plan-unknown",
        "norddjurs",
        "adult=yes has_plan=unknown situation=recent other_training=no doctor_treatment=no",
    ),
    (
        "norddjurs-plan-unknown-ultrasound",
        "norddjurs",
        "adult=yes has_plan=unknown situation=recent other_training=no doctor_treatment=yes",
    ),
    ("holstebro-bus-in-summer", "holstebro", BUS_IN_SUMMER),
    ("holstebro-nothing-known", "holstebro", NOTHING_KNOWN),
    ("holstebro-nothing-known.relative", "holstebro", NOTHING_KNOWN),
    ("holstebro-nothing-known.en.professional", "holstebro", NOTHING_KNOWN),
];

const BUS_IN_SUMMER: &str = "adult=yes has_plan=no situation=recent hospital_treatment=none \
     other_training=no potential=yes motivated=yes daily_difficulty=some needs_guidance=yes \
     public_transport=seasonal doctors_note=unknown";

const NOTHING_KNOWN: &str = "adult=unknown has_plan=unknown situation=unknown \
     hospital_treatment=unknown other_training=unknown motivated=unknown \
     daily_difficulty=unknown needs_guidance=unknown public_transport=unknown \
     drives_self=unknown relative_drives=unknown scheme_ok=unknown doctors_note=unknown";

/// The voice that a file's name ends with.
fn voice(name: &str) -> Voice {
    let language = if name.contains(".en") { ENGLISH } else { Language::DANISH };
    let word = name.rsplit('.').next().and_then(Perspective::from_word);
    Voice::from(language).to(word.unwrap_or_default())
}

/// The day on which all pages are read.
fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day")
}

/// A pack that ships.
fn shipped(municipality: &str) -> Checked {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let report = draft(&sources.only(municipality).expect("it ships"));
    report.packs.into_iter().next().expect("nothing is wrong with it")
}

fn answers(pack: &Checked, written: &str) -> Answers {
    let written: Vec<String> = written.split_whitespace().map(Into::into).collect();
    pack.answers(&written).expect("the pack asks that")
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/content/tried/{name}.txt"))
}

#[test]
fn pages_are_as_they_were_read() {
    let update = std::env::var_os("UPDATE").is_some();
    let mut changed = Vec::new();
    let mut pack = shipped(READERS.map(|(_, municipality, _)| municipality)[0]);
    for (name, municipality, written) in READERS {
        if pack.municipality != municipality {
            pack = shipped(municipality);
        }
        let trial = Trial::new(&pack, &answers(&pack, written), voice(name), day());
        let trial = trial.expect("the guide shows a result");
        // Only what a reader of the guide can come to is worth keeping.
        assert_eq!((trial.aside.join(" "), trial.open.join(" ")), Default::default(), "{name}");
        let (now, kept) = (trial.text(), fs::read_to_string(file(name)).unwrap_or_default());
        if now == kept {
            continue;
        }
        if update {
            fs::write(file(name), now).expect("it can be written");
            continue;
        }
        let lines = kept.lines().zip(now.lines()).take_while(|(kept, now)| kept == now).count();
        let line = |page: &str| page.lines().nth(lines).unwrap_or("(nothing)").to_owned();
        let (kept, now, line) = (line(&kept), line(&now), lines + 1);
        changed.push(format!(
            "packs/tests/content/tried/{name}.txt:{line}\n  was: {kept}\n  is:  {now}"
        ));
    }
    let again = "UPDATE=1 cargo test --package packs --test content tried";
    assert!(
        changed.is_empty(),
        "pages are others now:\n{}\nIf they should be, run `{again}`, and read `git diff`.",
        changed.join("\n"),
    );
}

#[test]
fn every_kept_page_is_looked_at() {
    let folder = file("x").with_file_name("");
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be listed").path();
        let is_known = READERS.iter().any(|(name, ..)| file(name) == path);
        assert!(is_known, "{} is no reader's page", path.display());
    }
}

/// Tries a reader out by the command, on the day of all pages.
fn tried(arguments: &[&str]) -> Output {
    packs(&[&["try", "--on", "2026-11-30"], arguments].concat())
}

#[test]
fn the_command_prints_the_page_in_each_voice() {
    for (name, municipality, written) in READERS.into_iter().skip(8) {
        let mut arguments = vec![municipality];
        arguments.extend(written.split_whitespace());
        let voice = voice(name);
        arguments.extend(["--lang", voice.language.code()]);
        arguments.extend(["--perspective", voice.perspective.word()]);
        let said = tried(&arguments);
        assert_eq!((said.status.success(), text(&said.stderr)), (true, String::new()), "{name}");
        let kept = fs::read_to_string(file(name)).expect("it was kept");
        assert!(text(&said.stdout) == kept, "the command prints another page than {name}.txt");
    }
    // By default it speaks Danish to a reader who wants to train.
    let [danish, named] = [&["holstebro"][..], &["holstebro", "--perspective", "self"]].map(tried);
    assert!(text(&danish.stdout).contains("Brug for hjælp?"));
    assert!(danish == named, "`self` is another voice");
    assert!(packs(&["try", "holstebro"]).status.success(), "and on the day that it is");
}

#[test]
fn what_does_not_count_and_what_is_missing_is_told_in_a_line_each() {
    let said = tried(&["holstebro", "adult=no", "has_plan=yes", "situation=recent"]);
    assert!(said.status.success());
    assert_eq!(
        text(&said.stderr),
        "not asked, given the other answers, so it does not count: situation\n"
    );
    // What does not count changes nothing on the page.
    assert!(said.stdout == tried(&["holstebro", "adult=no", "has_plan=yes"]).stdout);

    let said = tried(&["roskilde", "adult=yes", "has_plan=no", "travel_self=yes"]);
    assert_eq!(text(&said.stderr), "not answered, so it counts as not known: other_training\n");
    let page = text(&said.stdout);
    assert!(page.contains("Genoptræningsplan: Nej <Ret>"), "{page}");
    assert!(!page.contains("Ved ikke"), "who was not asked did not say that: {page}");
}

#[test]
fn a_pack_may_have_cases_that_fail_but_no_faults() {
    let folder = shared("tried");
    write(&folder, "facts.toml", include_str!("packs/facts.toml"));
    write(&folder, "testby.toml", PACK);
    let dir = folder.to_str().expect("the build folder has a plain name");
    let named = |it: &str| tried(&["testby", "need=yes", "--dir", dir, "--lang", it]);
    let [danish, english] = ["da", "en"].map(named);
    assert!(text(&danish.stdout).starts_with("<English>\n<Tilbage>\n\n# Du kan "));
    assert!(text(&english.stdout).starts_with("<Dansk>\n<Back>\n\n# You "));

    // Its cases may say something else still.
    write(&folder, "testby.toml", &PACK.replace("\"likely\"", "\"possible\""));
    assert!(!packs(&["check", "--dir", dir]).status.success());
    assert_eq!(text(&named("da").stdout), text(&danish.stdout));

    write(&folder, "testby.toml", &PACK.replace("need = yes", "need = maybe"));
    let said = named("da");
    assert!(!said.status.success() && said.stdout.is_empty());
    assert!(text(&said.stderr).contains("`maybe` is no option of `need`"));
}

#[test]
fn a_slip_is_told_with_what_there_is() {
    let options = "there are `recent`, `lasting`, `both`, `active`, `unknown`";
    for (arguments, told) in [
        (
            &["holstebor"][..],
            "no municipality `holstebor` (did you mean `holstebro`?); there are `aarhus`, ",
        ),
        (
            &["roskilde", "has_plann=yes"],
            "there is no question `has_plann` (did you mean `has_plan`?); \
             there are `adult`, `has_plan`, `other_training`, `travel_self`",
        ),
        // In the bank, but not in this pack.
        (
            &["roskilde", "pension=state"],
            "there is no question `pension`; there are `adult`, `has_plan`, ",
        ),
        (&["varde", "situation=xyz"], &format!("there is no option `xyz`; {options}")),
        (
            &["varde", "situation=unknwon"],
            &format!("there is no option `unknwon` (did you mean `unknown`?); {options}"),
        ),
        (&["varde", "situation"], "`situation` is no answer: write it as `question=option`"),
        (&["varde", "has_plan=no", "has_plan=no"], "the question `has_plan` is answered twice"),
        (&["varde", "--lang", "de"], "write one of `da`, `en`"),
        (&["varde", "--perspective", "me"], "write `self`, `relative` or `professional`"),
    ] {
        let said = tried(arguments);
        let wrong = text(&said.stderr);
        assert!(!said.status.success() && said.stdout.is_empty(), "{arguments:?}");
        assert!(wrong.contains(told), "{wrong}");
    }
}
