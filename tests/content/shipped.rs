//! The packs in `public/packs`, and what ships of them.

use std::path::Path;

use super::fixture::Fixture;
use traeningsguide::content::author::{Sources, build, check, plain};
use traeningsguide::content::{Catalogue, Pack};
use traeningsguide::engine::Answers;

#[test]
fn shipped_packs_have_no_findings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let report = check(&sources);
    let shown: Vec<String> = report.findings.iter().filter_map(|it| plain(it).ok()).collect();
    assert!(shown.is_empty(), "{}", shown.join("\n"));
    assert_eq!(report.packs.len(), sources.packs.len());
}

#[test]
fn both_languages_have_the_same_rules() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/packs");
    let report = check(&Sources::read(&folder).expect("the packs can be read"));
    for checked in report.packs {
        let outputs = build::outputs(&[checked]).expect("the pack can be written");
        let [danish, english, _] = outputs.as_slice() else { unreachable!("three files") };
        let danish = Pack::read(&danish.text).expect("the guide takes it");
        let english = Pack::read(&english.text).expect("the guide takes it");
        assert_eq!(danish.rules, english.rules);
        assert_eq!(danish.interview.path(&Answers::new()), english.interview.path(&Answers::new()));
    }
}

#[test]
fn what_is_written_reads_back_as_it_was_checked() {
    let report = Fixture::new().check();
    let outputs = build::outputs(&report.packs).expect("the pack can be written");
    let names: Vec<&str> = outputs.iter().map(|output| output.name.as_str()).collect();
    let [danish, english, catalogue] = outputs.as_slice() else { unreachable!("{names:?}") };

    let checked = report.packs.first().expect("the pack is good");
    assert_eq!(Pack::read(&danish.text).expect("the guide takes it").text, checked.danish);
    assert_eq!(Pack::read(&english.text).expect("the guide takes it").text, checked.english);
    // What is not there takes no room.
    assert!(
        !danish.text.contains("null") && !danish.text.contains("\"prices\""),
        "{}",
        danish.text
    );

    assert_eq!(catalogue.name, build::CATALOGUE);
    let catalogue = Catalogue::read(&catalogue.text).expect("the loader takes it");
    let entry = catalogue.find("testby").expect("the pack is in it");
    assert_eq!(
        (entry.pack.da.as_str(), entry.pack.en.as_str()),
        (danish.name.as_str(), english.name.as_str())
    );
    let help = entry.help.as_ref().expect("it has a help line");
    assert_eq!(
        (help.phone.as_deref(), help.web.as_deref()),
        (Some("12345678"), Some("https://www.testby.dk"))
    );
}

#[test]
fn a_file_name_changes_with_its_content_only() {
    let name = |fixture: Fixture| {
        let outputs = build::outputs(&fixture.check().packs).expect("the pack can be written");
        outputs.into_iter().map(|output| output.name).collect::<Vec<_>>()
    };
    let (first, again) = (name(Fixture::new()), name(Fixture::new()));
    assert_eq!(first, again);
    let other = name(Fixture::new().pack("You need training.", "You must need training."));
    assert_eq!(first.first(), other.first());
    assert_ne!(first.get(1), other.get(1));
}

#[test]
fn municipalities_stand_in_the_order_of_the_danish_alphabet() {
    let pack_of = |name: &str| {
        let fixture = Fixture::new().pack("Testby Kommune", name);
        fixture.check().packs.into_iter().next().expect("the pack is good")
    };
    let order =
        ["Østby Kommune", "Aaby Kommune", "Ærøby Kommune", "Zebraby Kommune", "Ådalby Kommune"];
    let outputs = build::outputs(&order.map(pack_of)).expect("the packs can be written");
    let catalogue = outputs.last().expect("the catalogue is last");
    let catalogue = Catalogue::read(&catalogue.text).expect("the loader takes it");
    let names: Vec<&str> = catalogue.municipalities.iter().map(|it| it.name.da.as_str()).collect();
    assert_eq!(
        names,
        ["Zebraby Kommune", "Ærøby Kommune", "Østby Kommune", "Aaby Kommune", "Ådalby Kommune"]
    );
}
