//! The words of the pages that are written as HTML: every page is filled, and a place without its
//! message is found.

use std::fs;

use messages::{faults, files, fill_page, said};
use traeningsguide::i18n::Language;

fn source(path: &str) -> String {
    let path = [env!("CARGO_MANIFEST_DIR"), "/../", path].concat();
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn every_page_can_be_filled() {
    let public = fs::read_dir([env!("CARGO_MANIFEST_DIR"), "/../public"].concat());
    let names = public.expect("it is there").flatten().map(|it| it.file_name());
    let names = names.map(|it| it.to_string_lossy().into_owned());
    let pages = names
        .filter(|it| it.rsplit_once('.').is_some_and(|(_, end)| end == "html"))
        .map(|it| ["public/", &it].concat());
    for path in pages.chain(["index.html".to_owned()]) {
        let filled = fill_page(&source(&path));
        assert!(filled.is_ok_and(|it| it.contains("Træning")), "{path}");
    }
}

#[test]
fn a_place_is_filled_with_its_text_and_its_elements() {
    let fill = fill_page;
    assert_eq!(fill("<h1>{{ site-name }}</h1>"), Ok("<h1>Træningsguiden</h1>".into()));
    let call = "{{ site-blocked-call | number: <a href=\"tel:1\">1</a> }}";
    let filled = fill(call).expect("it is a message");
    assert!(filled.ends_with("Ring på <a href=\"tel:1\">1</a>."), "{filled}");
    let each = fill("<p lang=\"*\">{{ embed-waiting }}</p>\n").expect("it is a message");
    let lines: Vec<&str> = each.lines().collect();
    assert_eq!(lines.len(), files().len());
    assert!(lines[0].starts_with("<p lang=\"da\">Guiden er"), "{each}");
    assert!(lines[1].starts_with("<p lang=\"en\">The guide is"), "{each}");
    // Only Danish web editors read it.
    let options = fill("<option value=\"*\" lang=\"*\">*</option>\n").expect("they are names");
    let expected = "<option value=\"da\" lang=\"da\">Dansk</option>\n\
                    <option value=\"en\" lang=\"en\">English</option>\n";
    assert_eq!(options, expected);
    let danish = fill("<p lang=\"*\">{{ builder-copied }}</p>\n").expect("it is a message");
    assert!(
        danish.contains("<p lang=\"en\"><span lang=\"da\" dir=\"ltr\">Kopieret.</span></p>"),
        "{danish}"
    );
}

#[test]
fn a_place_without_its_message_is_found() {
    for (page, wrong) in [
        ("<h1>{{ site-nam }}</h1>", "no message `site-nam`"),
        ("{{ site-blocked-call }}", "`site-blocked-call`, or not with the arguments []"),
        ("{{ site-blocked-call | phone: 1 }}", "not with the arguments [\"phone\"]"),
        ("<h1>{{site-name}}</h1>", "`{{ ` is left"),
    ] {
        let error = fill_page(page).expect_err(page);
        assert!(error.contains(wrong), "{page}: {error}");
    }
    assert!(said(&["say(\"builder-nothing\")"]).is_err());
}

#[test]
fn what_scripts_say_is_handed_over_with_places_for_arguments() {
    let script = "parts(\"embed-call\", { whom: f({ a, b }), municipality,\n number }, lang);
        list.map((it) => say(\"builder-field\", { label: labelOf(it) })); say(\"builder-copied\")";
    let said = said(&[script]).expect("they are messages");
    assert_eq!(said["da"]["embed-call"], "Ring til {whom} i {municipality} på {number}.");
    assert_eq!(said["en"]["embed-call"], "Call {whom} in {municipality} on {number}.");
    assert_eq!(said["da"]["builder-field"], "»{label}«");
    assert_eq!(said["da"]["builder-copied"], "Kopieret.");
    assert!(!said["en"].contains_key("builder-copied"), "only Danish web editors read it");
}

#[test]
fn a_message_of_a_page_is_missing_or_unused() {
    let danish = files()[0].text.as_str();
    let found = |from: &str, to: &str| -> Vec<String> {
        assert!(danish.contains(from), "{from}");
        let found = faults(Language::DANISH, &danish.replacen(from, to, 1), "").into_iter();
        found.map(|it| it.problem).collect()
    };
    assert_eq!(
        found("\nsite-name =", "\nsite-title ="),
        ["`site-title` is shown nowhere", "`site-name` is missing"]
    );
    assert_eq!(
        found("»{ $label }«", "»{ $name }«"),
        ["`builder-field` loses `$label`", "`builder-field` has no argument `$name`"]
    );
    let found = faults(
        files()[1].language,
        &files()[1].text.replacen("\nembed-ask =", "\nembed-asks =", 1),
        danish,
    );
    assert_eq!(found.len(), 2, "{found:?}");
}
