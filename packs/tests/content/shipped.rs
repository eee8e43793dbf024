//! The packs in `public/packs`, and what ships of them.

use std::path::Path;

use super::fixture::{Fixture, read};
use packs::{Sources, catalogue, check, plain};
use traeningsguide::content::{Index, List, Pack};
use traeningsguide::engine::Answers;
use traeningsguide::i18n::{Msg, Voice};

#[test]
fn shipped_packs_have_no_findings() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let report = check(&sources);
    let shown: Vec<String> = report.findings.iter().filter_map(|it| plain(it).ok()).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
    assert_eq!(report.packs.len(), sources.packs.len());
}

/// Four ways that the documents name and the packs had lost.
#[test]
fn ways_that_a_document_names_are_on_the_page() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let packs = check(&Sources::read(&folder).expect("the packs can be read")).packs;
    let pack = |id: &str| {
        let pack = packs.iter().find(|it| it.danish().municipality == id);
        pack.expect("it ships").danish().clone()
    };

    // Viborg's booklet says it at line 18, for all who need training for long.
    let viborg = pack("viborg");
    let programme = viborg.programmes.first().expect("training on one's own");
    let instead = programme.alternatives.iter().filter_map(|it| it.cite.as_ref());
    let lasting = programme.notes.iter().filter(|it| it.advice.is_some());
    let lasting = lasting.filter_map(|it| it.cite.as_ref());
    for mut cites in
        [instead.collect::<Vec<_>>().into_iter(), lasting.collect::<Vec<_>>().into_iter()]
    {
        assert!(cites.any(|it| it.lines.1 >= 18));
    }

    let norddjurs = pack("norddjurs");
    let programme = norddjurs.programmes.first().expect("training without a plan");
    let contacts = programme.steps.iter().flatten().filter_map(|it| it.contact);
    let pages: Vec<&str> =
        contacts.filter_map(|it| norddjurs.contacts.get(it)?.web.as_deref()).collect();
    assert_eq!(
        pages,
        [
            "https://norddjurs.dk/om-kommunen/generel-information-om-norddjurs/sagsbehandlingsfrister"
        ]
    );

    // Three documents leave the complaint over a decision under serviceloven to others.
    for id in ["norddjurs", "roskilde", "varde"] {
        let told = pack(id).notices.into_iter().find(|it| it.text.contains("Ankestyrelsen"));
        let told = told.expect("there is a way to complain").text;
        assert!(told.contains("efter serviceloven") && told.contains("4 uger"), "{told}");
    }

    let holstebro = pack("holstebro");
    let complaints = holstebro.programmes.iter().filter_map(|it| it.complaint.as_ref()?.contact);
    let secure = complaints.filter_map(|it| holstebro.contacts.get(it)?.secure_email.as_deref());
    assert_eq!(secure.collect::<Vec<_>>(), ["rehabilitering@holstebro.dk"; 3]);
    assert!(holstebro.contacts.iter().all(|it| it.email.is_none()));
}

#[test]
fn all_voices_have_the_same_rules() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    for checked in &report.packs {
        let voices: Vec<Pack> = messages::voices().map(|it| read(checked, it)).collect();
        assert_eq!(voices.len(), 6);
        let [first, others @ ..] = voices.as_slice() else { unreachable!("six voices") };
        for other in others {
            let name = &other.text.name;
            assert_eq!(first.rules, other.rules, "{name}");
            let path = |pack: &Pack| pack.interview.path(&Answers::new());
            assert_eq!(path(first), path(other), "{name}");
            assert_eq!(asked(first), asked(other), "{name}");
        }
    }
}

/// What a receipt code says of a question, and what a reader can change: none of it is a matter of
/// words.
fn asked(pack: &Pack) -> (Vec<(&str, u8, usize)>, &[usize]) {
    let questions = pack.text.questions.iter();
    let questions = questions.map(|it| (it.id.as_str(), it.number, it.options.len()));
    (questions.collect(), &pack.text.changeable)
}

#[test]
fn every_voice_has_all_its_words() {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    for (checked, voice) in
        report.packs.iter().flat_map(|it| messages::voices().map(move |voice| (it, voice)))
    {
        let pack = read(checked, voice);
        let name = &pack.text.name;
        assert_eq!(*pack.words, *messages::words(voice), "{name}");
        assert_eq!(pack.words.len(), Msg::COUNT);
        for words in &*pack.words {
            assert!(!words.trim().is_empty(), "{name}");
        }
        // Places for arguments are in the words, one for each argument, and nowhere else.
        assert!(!format!("{:?}", pack.text).contains(is_place), "{name}");
        let template = Msg::PackVersion { date: "en dag" }.text_in(&pack.words);
        assert!(template.contains("en dag") && !template.contains(is_place), "{template}");
        let plain = [Msg::Continue, Msg::Begin, Msg::Decides, Msg::Failed, Msg::RelativeNotSaid];
        for msg in plain {
            assert_eq!(msg.text_in(&pack.words), messages::say(voice, msg));
            assert!(!messages::say(voice, msg).contains(is_place), "{msg:?}");
        }
    }

    let outputs = catalogue::outputs(&report.packs).expect("the packs can be written");
    for language in messages::languages() {
        let name = format!("list.{}.", language.code());
        let list = outputs.iter().find(|it| it.name.starts_with(&name)).expect("there is a list");
        let list = read_list(&list.text);
        assert_eq!(Some(list.early.as_slice()), messages::words(language).get(..Msg::EARLY));
        assert_eq!(list.municipalities.len(), report.packs.len());
    }
}

/// A list as the guide takes it, without the line that is for the loader.
fn read_list(text: &str) -> List {
    List::read(text.lines().next().unwrap_or_default()).expect("the guide takes it")
}

/// Whether a letter is a place for an argument: Unicode keeps these letters for private use.
fn is_place(letter: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&letter)
}

#[test]
fn what_is_written_reads_back_as_it_was_checked() {
    let report = Fixture::new().check();
    let outputs = catalogue::outputs(&report.packs).expect("the pack can be written");
    let checked = report.packs.first().expect("the pack is good");
    for voice in messages::voices() {
        let pack = read(checked, voice);
        assert_eq!(pack.text, checked.pack(voice).text);
        assert_eq!(pack.rules, checked.pack(voice).rules);
        // The files are among those that ship.
        let files = checked.read_by_guide(voice);
        let index = |text: &str| text.lines().next() == Some(&files.index);
        for (what, is_it) in [
            ("rules", &(|text: &str| text == files.rules) as &dyn Fn(&str) -> bool),
            ("words", &|text: &str| text == files.words),
            ("index", &index),
        ] {
            assert!(outputs.iter().any(|it| is_it(&it.text)), "{what}");
        }
    }
    let entry = Index::read(&checked.read_by_guide(Voice::default()).index).expect("an index");

    let help = entry.help.as_ref().expect("it has a help line");
    assert_eq!(
        (help.phone.as_deref(), help.web.as_deref()),
        (Some("12345678"), None),
        "who has a number calls it"
    );
}

#[test]
fn a_file_name_changes_with_its_content_only() {
    let name = |fixture: Fixture| {
        let outputs = catalogue::outputs(&fixture.check().packs).expect("the pack can be written");
        outputs.into_iter().map(|output| output.name).collect::<Vec<_>>()
    };
    let (first, again) = (name(Fixture::new().in_english()), name(Fixture::new().in_english()));
    assert_eq!(first, again);
    let other = name(Fixture::new().words("Exercise in a club.", "Exercise in any club."));
    let changed = |what: &str| {
        let of = |names: &[String]| {
            names.iter().filter(|it| it.starts_with(what)).cloned().collect::<Vec<_>>()
        };
        assert!(!of(&first).is_empty(), "{what}");
        of(&first) != of(&other)
    };
    for what in ["testby.en.self.", "testby.en.relative.", "testby.en.professional."] {
        assert!(changed(what), "{what}");
    }
    for what in ["testby.da.self.", "testby.da.relative."] {
        assert!(!changed(what), "{what}");
    }
}

#[test]
fn municipalities_stand_in_the_order_of_the_danish_alphabet() {
    let pack_of = |name: &str| {
        let fixture = Fixture::new().pack("Testby Kommune", name);
        fixture.check().packs.into_iter().next().expect("the pack is good")
    };
    let order =
        ["Østby Kommune", "Aaby Kommune", "Ærøby Kommune", "Zebraby Kommune", "Ådalby Kommune"];
    let outputs = catalogue::outputs(&order.map(pack_of)).expect("the packs can be written");
    let list = outputs.iter().find(|it| it.name.starts_with("list.da.")).expect("there is a list");
    let list = read_list(&list.text);
    let names: Vec<&str> = list.municipalities.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(
        names,
        ["Zebraby Kommune", "Ærøby Kommune", "Østby Kommune", "Aaby Kommune", "Ådalby Kommune"]
    );
}
