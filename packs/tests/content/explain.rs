//! The page for the municipality's staff: everything that a pack says is on it, in words.

use std::path::Path;

use packs::{Checked, Sources, check, explain};
use traeningsguide::content::compiled::{Compiled, Topic};

use super::fixture::Fixture;

fn page(fixture: &Fixture) -> String {
    let report = fixture.check();
    assert_eq!(report.findings.len(), 0, "{:?}", report.findings);
    explain::markdown(report.packs.first().expect("the pack is good"))
}

/// The page as it reads: without escapes, and with common spaces.
fn read(page: &str) -> String {
    page.replace('\\', "").replace('\u{a0}', " ")
}

/// Every one of these is on the page.
#[track_caller]
fn stands(page: &str, texts: &[&str]) {
    let read = read(page);
    for text in texts {
        assert!(read.contains(text), "`{text}` is not in\n{page}");
    }
}

#[test]
fn a_whole_pack() {
    let fixture = Fixture::new().pack(
        "[programme.complaint]",
        "[[programme.note]]\nid = \"note2\"\ntopic = \"contradiction\"\n\
         text = \"Der står to priser.\"\n\
         cite = { section = \"Pris\", lines = [30, 31] }\n\n[programme.complaint]",
    );
    stands(
        &page(&fixture),
        &[
            "# Testby Kommune: regler og tekster i Træningsguiden\n",
            "- **Kvalitetsstandard**. Fra april 2023. Vi læste det 22. november 2026.\n",
            "| Gennemgået af (navn og stilling) | Dato | Underskrift |\n",
            "## Tilbud: Træning\n\nTræning med en terapeut. *(Træning, linje 1–3)*\n\n- Slags: genoptræning\n",
            "1. **Der er brug for træning.** – afgørende *(Målgruppe, linje 4–5)*\n    \
             - Opfyldt, når borgeren svarer sådan:\n        - Har du brug for træning? → **Ja**\n",
            "**Kommunen kan bevilge kørsel.** Kommunen kan tilbyde kørsel. *(Kørsel, linje 20–22)*\n",
            "1. **Turen er for svær alene.** *(Kørsel, linje 21)*\n    \
             - Opfyldt, når borgeren svarer sådan:\n        - Er det til at komme frem alene? → **Nej**\n",
            "- 57 kr. pr. returkørsel. Prisen er fra 1. januar 2023. Den kan være ændret. *(Kørsel, linje 22)*\n",
            "i 12 uger koster 684–1.368 kr. i alt.",
            "1. **Kommunen tager kontakt**. Det sker inden for 14 dage efter henvendelsen. \
             *(Ansøgning, linje 13–14)*\n    - Frist: 14 dage fra borgerens henvendelse\n",
            "### Klage\n\n- Du klager til kommunen. *(Klage, linje 17–18)*\n",
            "- Kommunens egen sagsgang; ingen borger har brug for den. (TES-5)\n",
            "- **Træning**: Der står to priser. *(Pris, linje 30–31)*\n",
            "- **Center for Træning**. Vises på hver side af guiden. *(Kontakt, linje 90–92)*\n    \
             - Telefon: 12 34 56 78\n    - Hjemmeside: <https://www.testby.dk>\n",
            "2. **Er det til at komme frem alene?**\n    - Svaret kan ændre sig.\n    - Ja\n    - Med hjælp\n    - Nej\n",
            "| yes, no | Brug for træning: Ja; At komme frem: Nej | Sandsynligt | Betingelserne er opfyldt |\n",
            "| no, yes | Brug for træning: Nej; At komme frem: Ja | Ikke sandsynligt (betingelse 1) | Vises ikke |\n",
            "At komme frem: Ved ikke | Måske (betingelse 1) |",
            "At komme frem: Ved ikke | Sandsynligt. Står først |",
            "### Hvem tilbuddet er til\n\nDet er det, dokumentet handler om, for alle borgere.\n",
            "siger overskriften: »fordi der ikke er brug for træning«\n",
            "(filen testby.txt)\n    - Træning: linje 1–3, 2–3\n    - Målgruppe: linje 4–5\n",
        ],
    );
}

/// Negation is resolved into the answers that remain, and turns "all" into "any".
#[test]
fn a_nested_condition() {
    // The same as `need = yes` to the rules, so that every case still comes out.
    let nested = "when = \"need = yes and not (travel in (no, with_help) and need != yes)\"";
    let page = page(&Fixture::new().pack("when = \"need = yes\"", nested));
    stands(
        &page,
        &["    - Opfyldt, når borgeren svarer sådan:\n        \
           - Alle disse:\n            \
           - Har du brug for træning? → **Ja**\n            \
           - Mindst én af disse:\n                \
           - Er det til at komme frem alene? → **Ja**\n                \
           - Har du brug for træning? → **Ja**\n"],
    );
    let two = "when = \"need = yes or need = yes and not travel = no\"";
    let page = self::page(&Fixture::new().pack("when = \"need = yes\"", two));
    stands(&page, &["Er det til at komme frem alene? → **Ja** eller **Med hjælp**\n"]);
}

#[test]
fn a_reason_stands_beside_the_answer_that_it_is_about() {
    let reason = "[[programme.criterion.because_of]]\nid = \"because_of1\"\nwhen = \"need = no\"\n\
        text = \"det er for let\"\n\n[[programme.apply]]";
    let page = page(&Fixture::new().pack("[[programme.apply]]", reason));
    stands(
        &page,
        &["    - Svarer borgeren sådan, siger den: »fordi det er for let«\n        \
           - Har du brug for træning? → **Nej**\n"],
    );
}

#[test]
fn marks_routes_and_silence() {
    let criteria = "[[programme.criterion]]\nid = \"age\"\nkind = \"soft\"\n\
        text = \"Mest til ældre.\"\n\
        cite = { section = \"Målgruppe\", lines = [6, 6] }\n\n\
        [[programme.criterion]]\nid = \"needed\"";
    let other = "[[programme]]\nid = \"tavs\"\nkind = \"advice\"\nname = \"Råd\"\n\
        phrase = \"råd\"\nsummary = \"Råd.\"\n\
        cite = { section = \"Råd\", lines = [1, 1] }\n\
        [programme.silent]\ntext = \"Der står intet om råd.\"\n\
        cite = { section = \"Råd\", lines = [1, 1] }\n\
        \n[[transport]]";
    let route = "[[programme.route]]\nid = \"route1\"\nto = \"tavs\"\nwhen = \"need = no and need = yes\"\n\
        text = \"Råd er bedre.\"\n\
        cite = { section = \"Råd\", lines = [2, 2] }\n\n[[programme.apply]]";
    let cases = include_str!("packs/testby.cases.toml");
    let open = "verdict = \"possible\", reasons = [";
    let fixture = Fixture::new()
        .cases(cases, &cases.replace(open, &format!("{open}\"tavs\", ")))
        .pack("[[programme.criterion]]\nid = \"needed\"", criteria)
        .pack("[[transport]]", other)
        .pack("[[programme.apply]]", route);
    stands(
        &page(&fixture),
        &[
            "1. **Mest til ældre.** – tæller med *(Målgruppe, linje 6)*\n    - Guiden spørger ikke om det.\n",
            "2. **Der er brug for træning.** – afgørende",
            "1. Har borgeren svaret sådan, så gælder i stedet **Råd**. Råd er bedre. *(Råd, linje 2)*\n    \
             - Alle disse:\n",
            "### Hvornår dokumentet ikke beskriver tilbuddet\n\nDer står intet om råd. *(Råd, linje 1)*\n\n\
             Det gælder for alle borgere.\n",
            "At komme frem: Nej | Måske (Råd; betingelse 2) |",
        ],
    );
}

#[test]
fn two_documents_are_told_apart() {
    let second = "[[document]]\nid = \"second\"\ntitle = \"Takster\"\n\
        source = \"takster.txt\"\npublished = \"not stated\"\ndate_note = \"Taksterne er fra 2022.\"\n\
        checked = \"2026-11-22\"\n\n[[contact]]";
    let pack = include_str!("packs/testby.toml");
    let cited = pack.replace("cite = { ", "cite = { document = \"standard\", ").replace(
        "document = \"standard\", section = \"Kontakt\"",
        "document = \"second\", section = \"Kontakt\"",
    );
    let page = page(&Fixture::new().pack(pack, &cited).pack("[[contact]]", second));
    stands(
        &page,
        &[
            "- **Takster**. Dokumentet har ingen dato. Taksterne er fra 2022. Vi læste det",
            "*(dokument 2, Kontakt, linje 90–92)*",
            "*(dokument 1, Målgruppe, linje 4–5)*",
            "(filen takster.txt)\n    - Kontakt: linje 90–92\n",
        ],
    );
}

/// A text of a pack is never Markdown, wherever it occurs.
#[test]
fn texts_are_no_markdown() {
    for odd in [
        "1. * _a_ **b** [c](d) f|g & h",
        "- `i` ~~j~~ # k",
        "12) & l ![m](n) +",
        "# o",
        "+ p",
        "=== q",
        "\\\\t\\\\*u*",
    ] {
        let fixture = Fixture::new()
            .pack("\"Der er brug for træning.\"", &format!("\"{odd}\""))
            .pack("\"Træning med en terapeut.\"", &format!("\"{odd}\""))
            .questions("\"Med hjælp\"", &format!("\"{odd}\""))
            .pack("name = \"yes, yes\"", &format!("name = \"{odd}\""));
        let html = explain::html(&page(&fixture));
        let shown = odd.replace("\\\\", "\\").replace('&', "&amp;");
        for around in [
            format!("<strong>{shown}</strong>"),
            format!("<p>{shown} <em>"),
            format!("<li>{shown}</li>"),
            format!("<td>{shown}</td>"),
        ] {
            assert!(html.contains(&around), "`{around}` is not in\n{html}");
        }
    }
}

#[test]
fn who_decides_what_can_change_and_what_others_may_do() {
    let page = page(&Fixture::new());
    stands(
        &page,
        &[
            "Guiden afgør ikke noget. Visitationen afgør det.",
            "### Det må andre gøre for borgeren\n\n\
             - **Pårørende** læser: Du kan ringe for den, du hjælper. *(Ansøgning, linje 15–16)*\n",
            "    - Senere frister, der løber fra den dag, borgeren har fået afgørelsen, regnes herfra.\n",
            "*(Klage, linje 17–18)*\n    - Frist: 4 uger fra den dag, borgeren har fået afgørelsen\n",
            "2. **Er det til at komme frem alene?**\n    - Svaret kan ændre sig.\n",
            "    - Ansøgning: linje 10–12, 13–14, 15–16\n",
        ],
    );
    assert_eq!(page.matches("Svaret kan ændre sig.").count(), 1, "{page}");

    let none = Fixture::new()
        .pack("decides = ", "# ")
        .pack("who = \"relative\"", "who = \"professional\"");
    stands(
        &self::page(&none),
        &[
            "Guiden afgør ikke noget. Det er kommunen, der afgør det.",
            "- **Pårørende** læser: Dokumentet siger ikke, hvad en pårørende må.",
            "- **Fagpersoner** læser: Du kan ringe for den, du hjælper. *(Ansøgning, linje 15–16)*\n",
        ],
    );
}

#[test]
fn what_each_reader_reads_stands_side_by_side() {
    let page = page(&Fixture::new());
    let head = "| Borgeren | Pårørende | Fagpersoner |\n| --- | --- | --- |\n";
    stands(
        &page,
        &[
            &format!(
                "### Spørgsmål\n\n{head}| Har du brug for træning? | Har den, du hjælper, brug for træning? | \
                 Har patienten brug for træning? |\n\n"
            ),
            &format!(
                "### Tilbud: Træning\n\n{head}| Du klager til kommunen. | Den, du hjælper, klager til kommunen. | \
                 Patienten klager til kommunen. |\n\n"
            ),
        ],
    );
    // No other wording differs, and the guide's own words are not the pack's.
    assert_eq!(page.matches(head).count(), 2, "{page}");
    // The same text in two places is one row.
    let twice = "relative = \"Som pårørende\", professional = \"Som fagperson\"";
    let fixture = Fixture::new()
        .pack(
            "title = \"Kvalitetsstandard\"",
            &format!("title = {{ self = \"Til dig\", {twice} }}"),
        )
        .pack(
            "name = \"Center for Træning\"",
            &format!("name = {{ self = \"Til dig\", {twice} }}"),
        );
    stands(
        &self::page(&fixture),
        &[&format!("### Andet\n\n{head}| Til dig | Som pårørende | Som fagperson |\n\n## ")],
    );
}

#[test]
fn the_html_page_is_complete_and_loads_nothing() {
    let html = explain::html(&page(&Fixture::new()));
    assert!(html.starts_with("<!doctype html>\n<html lang=\"da\">\n"), "{html}");
    assert!(html.contains("<title>Testby Kommune: regler og tekster i Træningsguiden</title>"));
    assert!(html.contains("@media print"));
    assert!(html.contains("<th>Guidens svar</th>"));
    assert!(html.contains("<a href=\"https://www.testby.dk\">https://www.testby.dk</a>"));
    for loads in ["<script", "<link", "<img", "src=", "@import", "url("] {
        assert!(!html.contains(loads), "{loads}");
    }
}

/// Every text of a pack that a municipality must answer for.
fn texts(pack: &Compiled) -> Vec<&str> {
    let mut texts = Vec::new();
    for it in &pack.programmes {
        texts.extend([it.name.as_str(), it.summary.as_str()]);
        texts.extend(it.law.as_deref());
        texts.extend(it.silent.iter().map(|it| it.text.as_str()));
        texts.extend(it.routes.iter().map(|it| it.text.as_str()));
        texts.extend(it.criteria.iter().map(|it| it.text.as_str()));
        texts.extend(it.apply.iter().map(|it| it.text.as_str()));
        texts.extend(it.apply.iter().filter_map(|it| it.bring.as_deref()));
        texts.extend(it.alternatives.iter().map(|it| it.text.as_str()));
        texts.extend(it.prices.iter().flatten().filter_map(|it| it.what.as_deref()));
        texts.extend(it.prices.iter().flatten().filter_map(|it| it.note.as_deref()));
        texts
            .extend(it.steps.iter().flatten().flat_map(|it| [it.title.as_str(), it.text.as_str()]));
        texts.extend(it.notes.iter().map(|it| it.text.as_str()));
        texts.extend(it.complaint.iter().map(|it| it.text.as_str()));
    }
    for it in &pack.transports {
        texts.push(&it.text);
        texts.extend(it.conditions.iter().map(|it| it.text.as_str()));
        texts.extend(it.permissions.iter().map(|it| it.text.as_str()));
        texts.extend(it.options.iter().map(|it| it.text.as_str()));
        texts.extend(it.price.iter().map(|it| it.unit.as_str()));
        texts.extend(it.price.iter().filter_map(|it| it.note.as_deref()));
        texts.extend(it.notes.iter().map(|it| it.text.as_str()));
    }
    for it in &pack.contacts {
        texts.push(&it.name);
        let ways = [&it.hours, &it.email, &it.secure_email, &it.web, &it.address];
        texts.extend(ways.into_iter().filter_map(|it| it.as_deref()));
    }
    texts.extend(pack.notices.iter().flat_map(|it| [it.text.as_str(), it.source.as_str()]));
    for it in &pack.questions {
        texts.push(&it.ask);
        texts.extend(it.options.iter().map(|it| it.label.as_str()));
    }
    for it in &pack.documents {
        texts.push(&it.title);
        texts.extend(it.date_note.as_deref());
    }
    texts
}

fn public() -> Vec<Checked> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    check(&Sources::read(&folder).expect("the packs can be read")).packs
}

#[test]
fn every_text_of_every_public_pack_is_on_its_page() {
    let packs = public();
    assert!(!packs.is_empty());
    for pack in packs {
        let page = explain::markdown(&pack);
        let read = read(&page);
        for text in texts(pack.danish()) {
            assert!(read.contains(&text.replace('\u{a0}', " ")), "{}: `{text}`", pack.municipality);
        }
        let phones = pack.danish().contacts.iter().filter_map(|it| it.phone.as_deref());
        for phone in phones {
            assert!(read.replace(' ', "").contains(phone), "{phone}");
        }
        let contradictions = read.split("## Her er dokumentet uklart").nth(1).expect("a section");
        let contradictions = contradictions.split("\n## ").next().unwrap_or_default();
        for programme in &pack.danish().programmes {
            for note in programme.notes.iter().filter(|it| it.topic == Topic::Contradiction) {
                let line = format!("- **{}**: {}", programme.name, note.text);
                assert!(contradictions.contains(&line), "`{line}` is not in {contradictions}");
            }
        }
        // No code is shown in place of words.
        for code in ["rehabilitation", "may_be_granted", "other_route", "not_described"] {
            let found = read.match_indices(code).filter(|(at, _)| {
                !read.get(..*at).is_some_and(|before| before.ends_with("mail: "))
            });
            assert_eq!(found.count(), 0, "{}: {code}", pack.municipality);
        }
        assert!(explain::html(&page).ends_with("</html>\n"));
    }
}
