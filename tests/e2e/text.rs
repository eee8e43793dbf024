//! The page that needs no program, as a browser shows and prints it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lopdf::Document;
use serde_json::json;

use crate::check::none;
use crate::find::strings;
use crate::paper::{A4, bare, size};
use crate::patience::eventually;
use crate::world::journey;

/// What does not fit the width of the window, and letters under 16 px.
const LOOK: &str = "const { scrollWidth, clientWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide on ${clientWidth}`] : [];
    const all = [...document.body.querySelectorAll('*')];
    const small = all.filter((it) => parseFloat(getComputedStyle(it).fontSize) < 16);
    return all.length < 100 ? ['nothing to look at'] : [...wide, ...small.map((it) => `small letters: ${it.textContent}`)]";

#[test]
fn on_a_phone_and_on_paper() {
    journey(|world| {
        let mut faults = Vec::new();
        for (name, said) in [
            (
                "holstebro.da",
                ["96114800", "57 kr. pr. returkørsel", "Prisen er fra 1. januar 2023"],
            ),
            ("varde.en", ["no phone number", "What the municipality judges", "October 2017"]),
        ] {
            world.chapter(name);
            world.open(&format!("/v1/text/{name}.html"));
            world.narrow();
            let mut found = world.accessibility_faults_of_page();
            found.extend(strings(&world.run(LOOK, &[])));

            let paper = json!({ "printBackground": true, "preferCSSPageSize": true });
            let made = world.devtools("Page.printToPDF", &paper);
            let pdf = Document::load_mem(&STANDARD.decode(made["data"].as_str().unwrap()).unwrap())
                .unwrap();
            let pages = pdf.get_pages();
            let texts: Vec<String> =
                pages.keys().map(|it| pdf.extract_text(&[*it]).unwrap()).collect();
            println!("{name}: {} pages", pages.len());
            for page in pages.values() {
                let (wide, high) = size(&pdf, *page);
                if (wide - A4.0).abs() > 2.0 || (high - A4.1).abs() > 2.0 {
                    found.push(format!("{wide} by {high} points is not A4"));
                }
            }
            found.extend(
                texts
                    .iter()
                    .filter(|it| bare(it).len() < 100)
                    .map(|it| format!("an empty page: {it}")),
            );
            let text = bare(&texts.concat());
            let missing = said.iter().filter(|it| !text.contains(&bare(it)));
            found.extend(missing.map(|it| format!("not on paper: {it}")));
            faults.extend(found.into_iter().map(|it| format!("{name}: {it}")));
        }
        none(&faults);
    });
}

#[test]
fn the_list_stands_where_script_is_missing() {
    journey(|world| {
        world.open("/guide.html");
        let script = "return document.querySelector('main > noscript').textContent";
        let list = world.run(script, &[]);
        // With script on, what is in it is only text, and nobody sees it.
        let list = list.as_str().unwrap();
        assert!(list.contains("href=\"v1/text/holstebro.da.html\""), "{list}");
        world.open("/v1/text/index.html");
        none(&world.accessibility_faults_of_page());
        world.run("document.querySelector('a[href=\"holstebro.da.html\"]').click()", &[]);
        eventually("the page of Holstebro", || {
            let title = world.wait(world.driver.title());
            title.starts_with("Træning og kørsel i Holstebro Kommune").then_some(())
        });
    });
}
