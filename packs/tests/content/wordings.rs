//! A municipality's own words for a question: the findings on them, and their effect.

use std::path::Path;

use chrono::NaiveDate;
use packs::{Checked, Sources, catalogue, change, check, diff, explain, questions, unoffered};
use traeningsguide::app::view::{self, Screen};
use traeningsguide::app::{Event, Model, Setup};
use traeningsguide::content::compiled;
use traeningsguide::engine::{Answer, FactId};
use traeningsguide::i18n::{Language, Perspective, Voice};

use super::fixture::{ENGLISH, Fixture};

const BEFORE: &str = "[[document]]";

/// The small pack with these words of its own.
fn worded(words: &str) -> Fixture {
    Fixture::new().pack(BEFORE, &format!("{words}\n{BEFORE}"))
}

/// The finding on them: the first line, and the help.
#[track_caller]
fn tells(words: &str, problem: &str, help: &str) {
    let shown = worded(words).shown();
    assert!(shown.contains(problem), "{shown}");
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains(help), "{shown}");
}

#[test]
fn what_is_not_worded_is_the_banks() {
    let words = "[[question]]\nid = \"travel\"\nask = \"Kan turen klares alene?\"\n\
                 [[question.option]]\nid = \"no\"\n\
                 [[question.option]]\nid = \"yes\"\nlabel = \"Ja, det går\"\n";
    let all = format!("{words}[[question.option]]\nid = \"with_help\"\n");
    let pack = worded(&all).good();
    let question = &pack.danish().questions[1];
    assert_eq!(question.ask, "Kan turen klares alene?");
    assert_eq!(question.short, "At komme frem", "the bank's");
    assert_eq!((question.number, question.id.as_str()), (2, "travel@testby"));
    let options: Vec<_> = question.options.iter().map(|it| (it.label.as_str(), it.code)).collect();
    let shown = [("Nej", Some(2)), ("Ja, det går", Some(0)), ("Med hjælp", Some(1))];
    assert_eq!(options, shown, "in receipts they stand as in the bank");
    assert_eq!(
        pack.pack(ENGLISH.into()).text.questions[1].options[0].label,
        messages::in_danish("Nej"),
        "English has no words yet"
    );

    // What is not listed is not offered, so no rule and no case can name it.
    let rule = ("when = \"travel = no\"", "when = \"travel = with_help\"");
    let shown = worded(words).pack(rule.0, rule.1).shown();
    let flat = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("`with_help` is no option of `travel`"), "{shown}");
    assert!(flat.contains("the bank has it, but this pack does not offer it"), "{shown}");
    assert!(flat.contains("when = \"travel = with_help\""), "{shown}");
}

#[test]
fn words_that_mean_the_same_say_so() {
    let words = "[[question]]\nid = \"travel\"\nsame = true\nwhy = \"Svaret afgør kørsel.\"\n";
    assert_eq!(worded(words).good().danish().questions[1].id, "travel");
    let other =
        format!("{words}[[question.option]]\nid = \"no\"\n[[question.option]]\nid = \"yes\"\n");
    let problem = "`travel` offers other options, so it cannot mean the same";
    tells(&other, problem, "leave `same` out");
}

#[test]
fn what_is_wrong_with_the_words_is_told() {
    let known = "the questions of questions.toml are `need`, `travel`";
    tells("[[question]]\nid = \"age\"\n", "unknown question `age`", known);
    let options = "[[question.option]]\nid = \"no\"\n[[question.option]]\nid = \"yes\"\n";
    let unknown =
        format!("[[question]]\nid = \"travel\"\n{options}[[question.option]]\nid = \"with_hlp\"\n");
    tells(&unknown, "`with_hlp` is no option of `travel`", "did you mean `with_help`?");
    let one = "[[question]]\nid = \"travel\"\n[[question.option]]\nid = \"no\"\n";
    tells(one, "the question `travel` has 1 option", "list each option that is offered");
    let twice = format!("[[question]]\nid = \"travel\"\n{options}{options}");
    tells(&twice, "the option `no` stands twice", "leave it out");

    let nothing = "[[question]]\nid = \"travel\"\n";
    tells(nothing, "this changes nothing of `travel`", "or leave it out");
    let listed = "[[question.option]]\nid = \"yes\"\n[[question.option]]\nid = \"with_help\"\n\
                  [[question.option]]\nid = \"no\"\n";
    tells(&format!("{nothing}{listed}"), "this changes nothing of `travel`", "or leave it out");
    let again = "short = \"At komme frem\"\n";
    tells(&format!("{nothing}{again}"), "`short` says what questions.toml says", "leave it out");

    let long = "a ".repeat(50) + "b";
    let long = format!("{nothing}ask = \"{long}\"\n");
    tells(&long, "`ask` has 101 letters", "at most 100 in each wording");
    let find = format!("find = \"{}b\"", "a ".repeat(80));
    let bank = Fixture::new().questions("find = \"Spørg lægen.\"", &find);
    assert_eq!(bank.problems(), ["`find` has 161 letters"], "nor may the bank's be so long");
    let personal = format!("{nothing}ask = \"Kan du komme frem?\"\n");
    tells(&personal, "`ask` speaks to its reader, and has no words for others", "`ask.relative = ");

    let unasked = worded(&format!("{nothing}{again}"))
        .pack("order = [\"need\", \"travel\"]", "order = [\"need\"]");
    assert!(unasked.shown().contains("`travel` is not in `order`, so nobody reads this"));
}

#[test]
fn an_extra_option_is_offered_only_where_it_is_listed() {
    let extra = "[[question.option]]\nid = \"seasonal\"\nextra = true\nlabel = \"Ikke altid\"\n";
    let bank = |fixture: Fixture| fixture.with_option(extra);
    let pack = bank(Fixture::new()).good();
    assert_eq!(pack.danish().questions[1].options.len(), 3);
    let sources = bank(Fixture::new()).sources();
    let found = unoffered(&sources, &check(&sources));
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].problem(), "no pack offers the option `seasonal` of `travel`");

    let listed = ["yes", "seasonal", "with_help", "no"]
        .map(|id| format!("[[question.option]]\nid = \"{id}\"\n"));
    let words = format!("[[question]]\nid = \"travel\"\n{}", listed.concat());
    let pack = bank(worded(&words)).good();
    let options = &pack.danish().questions[1].options;
    let codes: Vec<_> = options.iter().map(|it| it.code).collect();
    assert_eq!(codes, [None, Some(3), Some(1), Some(2)]);
    let sources = bank(worded(&words)).sources();
    assert!(unoffered(&sources, &check(&sources)).is_empty());
}

const OTHER_WORDS: &str =
    "[[question]]\nid = \"travel\"\nask = \"Er turen for svær?\"\nhint = \"Alene | uden hjælp\"\n";

#[test]
fn rule_and_question_stand_beside_each_other() {
    let page = explain::markdown(&worded(OTHER_WORDS).good());
    let (_, beside) =
        page.split_once("## Regler og spørgsmål side om side\n").expect("it is there");
    let rows: Vec<&str> = beside.lines().filter(|it| it.starts_with('|')).skip(2).take(2).collect();
    assert_eq!(
        rows,
        [
            "| Der er brug for træning. *(Målgruppe, linje 4–5)* | Har du brug for træning? | **Ja** | fælles |",
            "| Turen er for svær alene. *(Kørsel, linje 21)* | Er turen for svær? (Alene \\| uden hjælp) | **Nej** | kommunens egne |",
        ]
    );
}

#[test]
fn the_table_says_whose_words_each_question_has() {
    let table = questions(&[worded(OTHER_WORDS).good()]);
    let rows: Vec<&str> = table.lines().filter(|it| it.starts_with("| Testby")).collect();
    assert_eq!(
        rows,
        [
            "| Testby Kommune | the bank's | Har du brug for træning? *Ja · Nej* | Målgruppe: 4–5 |",
            "| Testby Kommune | its own: ask, hint | Er turen for svær? Alene \\| uden hjælp. *Ja · Med hjælp · Nej* | Kørsel: 21 |",
        ]
    );
}

#[test]
fn a_change_of_words_is_a_change_that_is_told() {
    let (before, after) = (Fixture::new().draft(), worded(OTHER_WORDS).draft());
    let markdown =
        |old, new| change::markdown(old, new, &diff(old, new).expect("it is not too much"));
    let page = markdown(&before, &after);
    let line = "- Spørgsmål med andre ord: før »Er det til at komme frem alene? Ja, Med hjælp, Nej«; nu »Er turen for \
                svær? (Alene \\| uden hjælp) Ja, Med hjælp, Nej«\n";
    assert!(page.contains(line), "{page}");
    let same = markdown(&after, &after);
    assert!(!same.contains("## Spørgsmål"), "{same}");
}

/// The Danish list of the packs that ship, and the packs.
fn shipped() -> (String, Vec<Checked>) {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let sources = Sources::read(&folder).expect("the packs can be read");
    let report = check(&sources);
    assert!(report.findings.is_empty());
    assert!(unoffered(&sources, &report).is_empty());
    let outputs = catalogue::outputs(&report.packs).expect("the packs can be written");
    let list = outputs.iter().find(|it| it.name.starts_with("list.da.")).expect("there is a list");
    // Its last line is for the loader.
    (list.text.lines().next().unwrap_or_default().to_owned(), report.packs)
}

/// A guide that asks the questions of these packs.
struct Reader {
    model: Model,
    packs: Vec<Checked>,
}

impl Reader {
    fn new() -> Self {
        let (list, packs) = shipped();
        let (mut model, _) = Model::new(Setup {
            municipality: None,
            language: Language::DANISH,
            perspective: Some(Perspective::Own),
            today: NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day"),
            page: None,
            entry: None,
        });
        model.update(Event::ListLoaded(Language::DANISH, list));
        Self { model, packs }
    }

    fn checked(&self, municipality: &str) -> &Checked {
        let pack = self.packs.iter().find(|it| it.municipality == municipality);
        pack.expect("it ships")
    }

    fn pack(&self, municipality: &str) -> &compiled::Compiled {
        self.checked(municipality).danish()
    }

    /// Goes to the start page of a municipality.
    fn go(&mut self, municipality: &str) {
        let files = self.checked(municipality).read_by_guide(Voice::default());
        let municipality = municipality.to_owned();
        self.model.update(Event::Municipality(Some(municipality.clone())));
        let voice = Language::DANISH.into();
        self.model.update(Event::PackLoaded { municipality, voice, files });
    }

    /// Answers until no question is left: with these answers, as before, or with "ved ikke".
    /// Returns what was known of each question before it was asked.
    fn answer(&mut self, answers: &[(&str, &str)]) -> Vec<(String, Option<String>)> {
        let mut known = Vec::new();
        self.model.update(Event::Continue);
        while let Screen::Question(page) = view::page(&self.model).screen {
            let chosen = page.choices.iter().find(|it| it.chosen);
            known.push((page.ask.clone(), chosen.map(|it| it.label.clone())));
            let answer = answers.iter().find(|(ask, _)| *ask == page.ask).map(|(_, answer)| {
                page.choices.iter().find(|it| it.label == *answer).expect("it is offered")
            });
            // "Ved ikke" is the last.
            let pick = answer.or(chosen).or(page.choices.last()).expect("it offers something");
            self.model.update(pick.event.clone());
            self.model.update(Event::Continue);
        }
        known
    }
}

#[test]
fn answers_travel_between_municipalities_that_ask_the_same() {
    let own = "Kan du selv klare den motion, du har brug for?";
    let open = "Kan du få nok træning i de tilbud, der er åbne for alle?";
    let there = "Kan du selv komme til og fra træning?";
    let plan = "Har du en genoptræningsplan fra sygehuset?";
    let adult = "Er du 18 år eller ældre?";
    let mut reader = Reader::new();
    reader.go("roskilde");
    reader.answer(&[(adult, "Ja"), (plan, "Nej"), (own, "Nej"), (there, "Ja, med hjælp")]);

    // Age and plan mean the same in both; what one can do without the municipality does not.
    reader.go("norddjurs");
    let situation = "Hvad passer bedst på dig lige nu?";
    let known = reader.answer(&[(situation, "Begge dele"), (open, "Ja")]);
    let of = |ask: &str| known.iter().find(|it| it.0 == ask).expect("it is asked").1.as_deref();
    assert_eq!((of(adult), of(plan), of(open)), (Some("Ja"), Some("Nej"), None));

    // Viborg asks for the journey in the bank's words, and Roskilde's mean the same.
    reader.go("viborg");
    let known = reader.answer(&[]);
    assert!(known.contains(&(there.to_owned(), Some("Ja, med hjælp".to_owned()))), "{known:?}");

    // Who comes back finds the answer that was given to these words.
    reader.go("roskilde");
    let known = reader.answer(&[]);
    assert!(known.contains(&(own.to_owned(), Some("Nej".to_owned()))), "{known:?}");
}

/// Printed by the guide as it was before Holstebro offered "not all year" between yes and no.
const OLD_CODE: &str = "6PM2-H9XH-0G12-13K9-4FGA-K";

#[test]
fn a_code_on_an_old_print_still_reads() {
    let mut reader = Reader::new();
    reader.go("holstebro");
    let bus = reader.pack("holstebro").questions.iter().find(|it| it.number == 18);
    let labels: Vec<_> =
        bus.expect("it is asked").options.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Ja", "Ja, men ikke hele året", "Nej"]);
    reader.model.update(Event::EnterCode);
    reader.model.update(Event::Restore(OLD_CODE.to_owned()));
    let Screen::Result(page) = view::page(&reader.model).screen else {
        unreachable!("the code brings the result back")
    };
    let since =
        page.comparison.expect("it says what changed").lines.join(" ").replace('\u{a0}', " ");
    assert!(since.contains("22. november 2026") && since.contains("30. november 2026"), "{since}");
    let facts = &reader.pack("holstebro").questions;
    let answers = reader.model.answers_in_use();
    let said = |number: u8| {
        let place = facts.iter().position(|it| it.number == number).expect("it is asked");
        let fact = FactId(u8::try_from(place).expect("there are few"));
        let Some(Answer::Is(option)) = answers.get(fact) else { return "" };
        facts[place].options[usize::from(option.0)].label.as_str()
    };
    assert_eq!([18, 19, 20, 21].map(said), ["Nej", "Nej", "Nej", "Ja"]);
}
