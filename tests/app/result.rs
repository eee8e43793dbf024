//! The result page, for every possible reader: nothing without its reason, nothing without what to
//! do.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use serde_json::{Value, json};
use traeningsguide::app::view::{Link, Mark, Price, Programme, ResultPage};
use traeningsguide::app::{Event, Stage};
use traeningsguide::i18n::Language;

use super::guide::Guide;
use super::sample::{self, ENGLISH};

/// The guide at every result that some reader can reach.
static EVERY_RESULT: LazyLock<Vec<Guide>> = LazyLock::new(|| {
    let mut guide = Guide::bilingual();
    guide.next();
    let mut left = vec![guide];
    let mut results = Vec::new();
    while let Some(mut guide) = left.pop() {
        if let Stage::Question { .. } = guide.model.stage() {
            let choices = guide.question().choices.len();
            left.extend((0..choices).map(|choice| {
                let mut guide = guide.clone();
                guide.pick_at(choice);
                guide.next();
                guide
            }));
        } else {
            guide.next();
            results.push(guide);
        }
    }
    assert!(results.len() > 100, "{} results", results.len());
    results
});

fn programmes(result: &ResultPage) -> impl Iterator<Item = &Programme> {
    result.main.iter().chain(&result.others)
}

fn is_open(programme: &Programme) -> bool {
    matches!(programme.mark, Mark::Met | Mark::Unknown)
}

fn dated(price: &Price) -> bool {
    let first = price.lines[0].as_str();
    match price.amount {
        Some(_) => first.starts_with("Prisen er fra ") || first.contains("hvornår prisen er fra"),
        None => first == "Prisen står ikke i dokumentet. Spørg kommunen.",
    }
}

#[test]
fn every_programme_says_why_and_what_to_do() {
    for guide in EVERY_RESULT.iter() {
        let result = guide.result();
        assert_eq!(programmes(&result).count(), 5);
        let open = |name: &str| programmes(&result).any(|it| it.name == name && is_open(it));
        let (rehabilitation, upkeep) = (open("Genoptræning"), open("Vedligeholdende træning"));
        let lasting = result.answers.iter().any(|it| it.answer == "Varigt svækket");
        let main = result.main.as_ref().map(|it| it.name.clone());
        for it in programmes(&result) {
            assert!(!it.word.is_empty() && !it.sentence.is_empty() && !it.summary.is_empty());
            assert!(!it.why.is_empty(), "{} without a reason", it.name);
            assert!(it.why.iter().all(|line| !line.word.is_empty() && line.source.is_some()));
            // Where another covers the reader, that one says what to do.
            let Some(now) = &it.now else {
                assert_eq!(it.mark, Mark::Route);
                assert_eq!(main.as_deref(), Some("Genoptræning efter plan"));
                continue;
            };
            assert!(!now.lines.is_empty() && !now.contacts.is_empty());
            let lines: Vec<&str> = now.lines.iter().map(String::as_str).collect();
            let doubt = "Er du i tvivl, så spørg Prøveby Kommune. Guiden afgør ikke noget, og du må altid gerne spørge.";
            let expected: (&str, Vec<&str>) = match (it.mark, it.name.as_str()) {
                (Mark::NotMet, "Genoptræning efter plan") if rehabilitation => {
                    ("Det kan du gøre i stedet", vec!["Spørg om genoptræning.", doubt])
                }
                (Mark::NotMet, "Genoptræning") if upkeep && lasting => (
                    "Det kan du gøre i stedet",
                    vec!["Se vedligeholdende træning.", "Spørg din læge.", doubt],
                ),
                (Mark::NotMet, "Genoptræning") => {
                    ("Det kan du gøre i stedet", vec!["Spørg din læge.", doubt])
                }
                (Mark::NotMet, _) => ("Her kan du spørge", vec![doubt]),
                (Mark::Silent, name) => {
                    let ask = format!(
                        "Kontakt Prøveby Kommune, og spørg, om du kan få {}.",
                        name.to_lowercase()
                    );
                    assert_eq!((now.title.as_str(), lines), ("Gør det nu", vec![ask.as_str()]));
                    continue;
                }
                (_, "Genoptræning efter plan") if it.mark == Mark::Unknown => {
                    ("Gør det nu", vec!["Find din plan."])
                }
                _ => ("Gør det nu", vec!["Ring."]),
            };
            assert_eq!((now.title.as_str(), lines), expected, "{}: {}", it.name, it.word);
        }
    }
}

/// What the heading says of the programme that it is about, and the line under it.
#[test]
fn the_heading_follows_the_verdict_and_the_need() {
    let mut seen = BTreeSet::new();
    for guide in EVERY_RESULT.iter() {
        let result = guide.result();
        let main = result.main.unwrap();
        let name = main.name.to_lowercase();
        let by_plan = name == "genoptræning efter plan";
        // Of the two for adults who are weak, the first that was answered with "ved ikke".
        let unknown = result.answers.iter().find_map(|it| match it.question.as_str() {
            "adult" if it.answer == "Ved ikke" => Some("Er du fyldt 18?"),
            "health" if it.answer == "Ved ikke" => Some("Hvordan har du det?"),
            _ => None,
        });
        let unknown = unknown.filter(|_| name != "selvtræning");
        let find = |ask: &str| format!("Find først ud af én ting: {ask} Spørg Træningscentret");
        let title = match main.mark {
            Mark::Met if by_plan => format!("Ifølge kommunens beskrivelse har du ret til {name}"),
            Mark::Met => format!("Du kan sandsynligvis få {name} i Prøveby Kommune"),
            // It is possible where nobody knows of a plan, and then nobody knows whether it is what
            // the reader came for.
            Mark::Unknown if by_plan => find("Har du en genoptræningsplan?"),
            Mark::Unknown if unknown.is_some() => find(unknown.unwrap()),
            Mark::Unknown => format!("Du kan måske få {name} i Prøveby Kommune"),
            Mark::Silent => format!("Spørg Prøveby Kommune om {name}"),
            _ => format!(
                "Du kan sandsynligvis ikke få {name} i Prøveby Kommune, fordi du ikke vil træne"
            ),
        };
        assert_eq!(result.title, title);
        let open = |mark: Mark| result.others.iter().find(|it| it.mark == mark);
        let but = match (open(Mark::Met), open(Mark::Unknown)) {
            (Some(likely), _) => Some(("sandsynligvis", &likely.name)),
            (None, possible) => possible.map(|it| ("måske", &it.name)),
        };
        let but_says =
            |(how, name): (&str, &String)| format!("Men du kan {how} få {}.", name.to_lowercase());
        let besides = match main.mark {
            Mark::Unknown if by_plan || unknown.is_some() => Some("Spørg din læge.".to_owned()),
            Mark::Met => None,
            Mark::Unknown => but.filter(|(how, _)| *how == "sandsynligvis").map(but_says),
            _ => but.map(but_says),
        };
        assert_eq!(result.besides, besides, "{title}");
        assert!(!result.decides.is_empty());
        seen.insert((main.word, by_plan, besides.is_some()));
    }
    let seen: Vec<_> =
        seen.iter().map(|(word, plan, more)| (word.as_str(), *plan, *more)).collect();
    assert_eq!(
        seen,
        [
            ("Ikke beskrevet", false, false),
            ("Ikke beskrevet", false, true),
            ("Ikke sandsynligt", false, false),
            ("Ikke sandsynligt", false, true),
            ("Måske", false, false),
            ("Måske", false, true),
            ("Måske", true, true),
            ("Ret efter beskrivelsen", true, false),
            ("Sandsynligt", false, false),
        ]
    );
}

#[test]
fn the_readers_see_every_verdict_and_every_transport_there_is() {
    let (mut words, mut transports) = (BTreeSet::new(), BTreeSet::new());
    for guide in EVERY_RESULT.iter() {
        for it in programmes(&guide.result()) {
            words.insert(it.word.clone());
            transports.extend(it.transport.iter().map(|transport| transport.outcome.clone()));
        }
    }
    // The five verdicts, of which one is a right where the document says so.
    assert_eq!(words.len(), 6, "{words:?}");
    assert_eq!(transports.len(), 6, "{transports:?}");
}

#[test]
fn a_price_always_has_its_date_line() {
    let mut seen = 0;
    for guide in EVERY_RESULT.iter() {
        for it in programmes(&guide.result()) {
            let prices = it.prices.iter();
            for price in prices.chain(it.transport.iter().filter_map(|it| it.price.as_ref())) {
                assert!(dated(price), "{}: {:?}", it.name, price.lines);
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn where_transport_has_no_amount_there_is_somebody_to_ask() {
    let mut seen = 0;
    for guide in EVERY_RESULT.iter() {
        let result = guide.result();
        let transports = programmes(&result).filter_map(|it| it.transport.as_ref());
        for transport in transports {
            let unstated = transport.price.iter().filter(|price| price.amount.is_none());
            for price in unstated {
                assert!(price.contact.is_some(), "{:?}", price.lines);
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn what_transport_costs_is_said_before_anything_is_asked() {
    let facts = Guide::ready().start().transport;
    assert_eq!(facts.len(), 3, "all but the one that the document does not settle");
    assert_eq!(facts[0].amount.as_deref(), Some("57\u{a0}kr."));
    assert_eq!(facts[0].per.as_deref(), Some("pr. returkørsel"));
    assert_eq!(facts[0].lines[1], "Prisen er fra 1.\u{a0}januar 2023. Den kan være ændret.");
    assert_eq!(facts[1].lines[1], "Prisen står ikke i dokumentet. Spørg kommunen.");
}

#[test]
fn the_worked_example_says_what_it_assumes() {
    let mut guide = Guide::begun();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    let transport = guide.result().main.unwrap().transport.unwrap();
    let assumption = transport.course.unwrap().assumption;
    assert_eq!(
        assumption,
        [
            "Prisen er regnet én gang for hver træning.",
            "Dokumentet siger »op til« så mange uger. Et kortere forløb koster mindre.",
        ]
    );
    let marks: Vec<Mark> = transport.conditions.iter().map(|line| line.mark).collect();
    assert_eq!(marks, [Mark::Met, Mark::Met]);
    assert!(transport.permissions.is_empty(), "a permission helps nobody who needs none");
}

#[test]
fn what_is_ruled_out_is_not_described_any_further() {
    let mut seen = 0;
    for guide in EVERY_RESULT.iter() {
        for it in programmes(&guide.result()).filter(|it| !is_open(it)) {
            assert!(it.transport.is_none() && it.complaint.is_none());
            assert!(it.prices.is_empty() && it.timeline.is_none() && it.blocks.is_empty());
            seen += 1;
        }
    }
    assert!(seen > 0, "nothing is ruled out");
}

#[test]
fn what_is_open_comes_before_what_is_not() {
    let rank = |it: &Programme| match it.mark {
        Mark::Met => 0,
        Mark::Unknown => 1,
        Mark::NotMet => 2,
        Mark::Route => 3,
        Mark::Silent | Mark::Judged => 4,
    };
    for guide in EVERY_RESULT.iter() {
        assert!(guide.result().others.is_sorted_by_key(rank));
    }
}

#[test]
fn a_met_condition_was_answered_and_an_unmet_one_too() {
    for guide in EVERY_RESULT.iter() {
        let result = guide.result();
        let unsure: Vec<bool> = result.answers.iter().map(|row| row.answer == "Ved ikke").collect();
        for line in programmes(&result).flat_map(|it| &it.why) {
            if line.word == "Uvist" {
                assert!(unsure.contains(&true), "{} is called unknown to who knew all", line.text);
                assert_eq!(line.detail.as_deref(), Some("Spørg din læge."), "where to find out");
            }
        }
    }
}

#[test]
fn a_professional_s_judgement_is_never_shown_as_met() {
    let judged: Vec<Mark> = EVERY_RESULT
        .iter()
        .flat_map(|guide| programmes(&guide.result()).cloned().collect::<Vec<_>>())
        .flat_map(|it| it.why)
        .filter(|line| line.text == "En terapeut vurderer det." || line.text == "Mest ældre.")
        .map(|line| line.mark)
        .collect();
    assert!(!judged.is_empty());
    assert!(judged.iter().all(|mark| *mark == Mark::Judged));
}

#[test]
fn both_languages_come_to_the_same() {
    let marks = |guide: &Guide| -> Vec<(Mark, Vec<Mark>)> {
        let result = guide.result();
        let marks = programmes(&result);
        marks.map(|it| (it.mark, it.why.iter().map(|line| line.mark).collect())).collect()
    };
    for mut guide in EVERY_RESULT.iter().cloned() {
        let danish = (marks(&guide), guide.heading());
        guide.send(Event::Speak(ENGLISH));
        assert_eq!(marks(&guide), danish.0);
        assert_ne!(guide.heading(), danish.1);
    }
}

#[test]
fn every_link_is_safe_by_construction() {
    for guide in EVERY_RESULT.iter() {
        let result = guide.result();
        let mut links: Vec<Link> =
            result.notices.iter().filter_map(|(_, link)| link.clone()).collect();
        for it in programmes(&result) {
            let boxes = it.now.iter().chain(&it.complaint);
            let contacts = boxes.flat_map(|it| &it.contacts);
            let contacts = contacts.chain(it.transport.iter().filter_map(|it| it.contact.as_ref()));
            for contact in contacts {
                links.extend(contact.phone.iter().chain(&contact.links).cloned());
                let reachable = contact.phone.is_some()
                    || !contact.links.is_empty()
                    || contact.secure_email.is_some();
                assert!(reachable != contact.unreachable.is_some(), "{}", contact.name);
            }
        }
        for Link { href, .. } in links {
            let safe =
                ["https://", "mailto:", "tel:+45"].iter().any(|scheme| href.starts_with(scheme));
            assert!(safe, "{href}");
        }
    }
}

/// A link would open an ordinary e-mail, to which people write what nobody should read on its way.
#[test]
fn an_address_that_the_document_calls_secure_is_said_and_is_no_link() {
    let mut guide = Guide::begun();
    for label in ["Ja", "Nej", "Nyligt svækket", "Ja", "Nej", "Nej"] {
        guide.answer(label);
    }
    guide.next();
    let contact = guide.result().main.unwrap().complaint.unwrap().contacts.remove(0);
    assert_eq!((contact.name.as_str(), contact.links.len()), ("Klager", 0));
    assert_eq!(
        contact.secure_email.unwrap(),
        "Sikker e-mail: klage@proeveby.example – dokumentet siger ikke, hvordan man sender sikkert. \
         Spørg, før du skriver om helbred."
    );
    assert!(contact.unreachable.is_none(), "it is a way to write");
}

#[test]
fn the_law_since_is_shown_while_it_holds() {
    let notices = EVERY_RESULT[0].result().notices;
    assert_eq!(notices.len(), 1);
    assert_eq!(notices[0].0, "Loven er ny.");
    assert_eq!(notices[0].1.as_ref().unwrap().href, "https://lov.example/1");
}

#[test]
fn the_documents_are_named_with_their_dates_and_a_warning() {
    let documents = EVERY_RESULT[0].result().documents;
    assert_eq!(
        documents,
        [
            "Standard for træning. Fra oktober 2017. Vi læste det 22.\u{a0}november 2026.",
            "Folder. Dokumentet har ingen dato. Den nævner 2019. Vi læste det 22.\u{a0}november 2026.",
            "Reglerne kan være ændret siden. Spørg kommunen, hvad der gælder nu.",
            "Svaret er fra 22.\u{a0}november 2026.",
            "Guidens regler er sidst rettet 22.\u{a0}november 2026.",
        ]
    );
}

/// Another programme covers the reader: the heading is about that one, and the first says where it
/// leads.
#[test]
fn a_route_names_the_programme_that_it_leads_to() {
    let mut guide = Guide::begun();
    guide.answer("Ja");
    guide.answer("Ja");
    while matches!(guide.model.stage(), Stage::Question { .. }) {
        guide.answer("Ved ikke");
    }
    guide.next();
    let result = guide.result();
    assert_eq!(result.title, "Ifølge kommunens beskrivelse har du ret til genoptræning efter plan");
    let routed = result.others.iter().find(|it| it.name == "Genoptræning").unwrap();
    assert_eq!((routed.mark, routed.word.as_str()), (Mark::Route, "Et andet tilbud gælder"));
    assert_eq!(routed.sentence, "Se »Genoptræning efter plan« i stedet.");
    assert_eq!(routed.why.len(), 1, "the conditions of what does not apply are beside the point");
}

/// The result of an adult with a plan, where the programme that the plan leads to is changed.
fn with_a_plan(change: impl Fn(&mut Value)) -> ResultPage {
    let mut pack = sample::pack(Language::DANISH);
    let mut programmes: Vec<Value> = [0, 1].map(|it| pack["programmes"][it].clone()).into();
    change(&mut programmes[0]);
    pack["programmes"] = json!(programmes);
    // What leads elsewhere leads to none of the two.
    pack["advice"][2]["to"] = json!(0);
    let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
    guide.deliver_text(Language::DANISH, pack.to_string());
    guide.next();
    while matches!(guide.model.stage(), Stage::Question { .. }) {
        guide.answer("Ja");
    }
    guide.next();
    guide.result()
}

#[test]
fn the_heading_never_sends_the_reader_to_what_is_ruled_out() {
    let never = json!({ "any": [] });
    let result = with_a_plan(|programme| programme["criteria"][0]["when"] = never.clone());
    assert_eq!(result.main.unwrap().mark, Mark::NotMet);
    assert!(result.others.is_empty(), "the way there is left out");
    assert_eq!(
        result.title,
        "Du kan sandsynligvis ikke få genoptræning efter plan i Prøveby Kommune, fordi du ikke har en plan"
    );
}

#[test]
fn the_heading_sends_the_reader_to_what_the_document_does_not_describe() {
    let silent = json!({ "text": "Ikke nævnt.", "cite": { "document": 0, "section": "x", "lines": [1, 1] } });
    let result = with_a_plan(|programme| programme["silent"] = silent.clone());
    let main = result.main.unwrap();
    assert_eq!((main.mark, main.name.as_str()), (Mark::Silent, "Genoptræning efter plan"));
    assert_eq!(result.title, "Spørg Prøveby Kommune om genoptræning efter plan");
}

#[test]
fn a_pack_that_needs_no_question_goes_straight_to_the_check() {
    let mut pack = sample::pack(Language::DANISH);
    let mut silent = pack["programmes"][4].clone();
    silent["need"] = json!({ "all": [] });
    pack["programmes"] = json!([silent]);
    pack["advice"] = json!([]);
    let (mut guide, _) = Guide::open(Some(sample::ID), Language::DANISH);
    guide.deliver_text(Language::DANISH, pack.to_string());
    guide.next();
    assert!(guide.check().rows.is_empty());
    guide.next();
    assert_eq!(guide.result().main.unwrap().mark, Mark::Silent);
}
