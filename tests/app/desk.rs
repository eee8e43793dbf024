//! A professional answers everything on one page, in any order, and copies a note.

use traeningsguide::app::view::Mark;
use traeningsguide::app::{Effect, Event, HostEvent, Origin, Stage};
use traeningsguide::content::Pack;
use traeningsguide::engine::{Answer, Answers, FactId, OptionId, TransportOutcome, Verdict};
use traeningsguide::i18n::{Language, Perspective};

use super::guide::{Guide, answered, read};

const DRAWN: [Effect; 2] = [Effect::Show, Effect::Focus];

/// The places of Prøveby's questions, and of their choices.
const PLAN: usize = 1;
const BUS: usize = 4;
const YES: usize = 0;
const NO: usize = 1;
const UNKNOWN: usize = 2;

/// As in `journey.rs`: an adult who was weakened recently and cannot get there alone.
const RECENT: [(usize, usize); 6] = [(0, YES), (PLAN, NO), (2, 0), (3, YES), (BUS, NO), (5, NO)];

/// Every reader of Prøveby: the place of a choice for each question.
fn readers(pack: &Pack) -> Vec<Vec<usize>> {
    let mut readers = vec![Vec::new()];
    for fact in &pack.rules.facts {
        let more = |reader: Vec<usize>| {
            (0..=usize::from(fact.options)).map(move |place| [&*reader, &[place]].concat())
        };
        readers = readers.into_iter().flat_map(more).collect();
    }
    readers
}

/// The answer that a choice is.
fn answer(pack: &Pack, question: usize, choice: usize) -> Answer {
    let option = u8::try_from(choice).unwrap();
    let known = option < pack.rules.facts[question].options;
    if known { Answer::Is(OptionId(option)) } else { Answer::Unknown }
}

fn fact(question: usize) -> FactId {
    FactId(u8::try_from(question).unwrap())
}

/// The events of the choices on a desk page, question by question.
fn choices(desk: &Guide) -> Vec<Vec<Event>> {
    let questions = desk.desk().questions.into_iter();
    questions.map(|it| it.choices.into_iter().map(|choice| choice.event).collect()).collect()
}

/// Answers every question that counts, in this order, again and again until none is left.
fn in_order(
    desk: &Guide,
    choices: &[Vec<Event>],
    pack: &Pack,
    reader: &[usize],
    order: &[usize],
) -> Guide {
    let mut guide = desk.clone();
    let mut given = Answers::new();
    loop {
        let counts = pack.interview.relevant(&given);
        let open = |it: &&usize| counts.contains(&fact(**it)) && given.get(fact(**it)).is_none();
        let Some(question) = order.iter().find(open).copied() else { return guide };
        let choice = choices[question][reader[question]].clone();
        assert_eq!(guide.send(choice), [Effect::Refresh]);
        given.set(fact(question), answer(pack, question, reader[question]));
    }
}

/// The result of each programme: the verdict, and transport.
fn said(pack: &Pack, answers: &Answers) -> Vec<(Verdict, Option<TransportOutcome>)> {
    let programmes = pack.rules.assess(answers).programmes.into_iter();
    programmes.map(|it| (it.verdict, it.transport.map(|it| it.outcome))).collect()
}

#[test]
fn any_order_of_answers_says_what_one_question_at_a_time_says() {
    let pack = read(Language::DANISH);
    let readers = readers(&pack);
    assert_eq!(readers.len(), 2916);
    let desk = Guide::at_the_desk(Language::DANISH);
    // A choice is the same event whatever has been answered: the page is made once.
    let choices = choices(&desk);
    for (number, reader) in readers.iter().enumerate() {
        let mut answers = Answers::new();
        for (question, choice) in reader.iter().enumerate() {
            answers.set(fact(question), answer(&pack, question, *choice));
        }
        let one_by_one = said(&pack, &answers.only(&pack.interview.path(&answers).asked));
        // Backwards, and from somewhere in the middle with a stride that meets all seven.
        let stride = 1 + number % 6;
        let middle: Vec<usize> = (0..7).map(|it| (number + it * stride) % 7).collect();
        for order in [[6, 5, 4, 3, 2, 1, 0].as_slice(), &middle] {
            let guide = in_order(&desk, &choices, &pack, reader, order);
            let here = said(&pack, &guide.model.answers_in_use());
            assert_eq!(here, one_by_one, "{reader:?} {order:?}");
            if number % 100 == 0 {
                assert_eq!(guide.live().left, "Flere svar ændrer ikke noget.");
            }
        }
    }
}

#[test]
fn the_verdicts_are_those_of_the_result() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    guide.mark(&RECENT);
    let live = guide.live();
    let beside: Vec<(String, Mark, String)> =
        live.statuses.into_iter().map(|it| (it.name, it.mark, it.sentence)).collect();
    assert_eq!(guide.next(), [Effect::Show, Effect::Focus, Effect::Emit(HostEvent::Finished)]);
    assert_eq!(guide.heading(), "Patienten kan sandsynligvis få genoptræning i Prøveby Kommune");
    let result = guide.result();
    let mut programmes: Vec<_> = result.main.into_iter().chain(result.others).collect();
    assert_eq!(programmes.len(), beside.len());
    for (name, mark, sentence) in beside {
        let place = programmes.iter().position(|it| it.name == name).unwrap();
        let it = programmes.remove(place);
        assert_eq!((it.mark, it.sentence), (mark, sentence), "{name}");
    }
}

#[test]
fn what_is_not_answered_is_not_known_and_no_fault() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    let live = guide.live();
    assert_eq!(live.left, "7 svar mangler og kan stadig ændre noget.");
    assert_eq!(live.idle, [false; 7]);
    assert_eq!(live.statuses[1].word, "Måske");
    guide.next();
    assert_eq!(guide.heading(), "Patienten kan måske få selvtræning i Prøveby Kommune");
    let result = guide.result();
    assert!(result.answers.is_empty());
    let why = &result.main.unwrap().why[0];
    assert_eq!((why.mark, why.detail.as_deref()), (Mark::Unknown, Some("Spørg din læge.")));
}

#[test]
fn transport_stands_in_a_line_with_its_price_and_the_day_of_it() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    guide.mark(&RECENT);
    let line = guide.live().statuses[1].transport.clone().unwrap();
    assert_eq!(
        line,
        "Kørsel: Patienten opfylder de betingelser for kørsel, som dokumentet nævner. Kommunen kan bevilge kørsel. \
         57\u{a0}kr. pr. returkørsel. Prisen er fra 1.\u{a0}januar 2023. Den kan være ændret. En tur ud og hjem."
    );
}

#[test]
fn an_answer_that_counts_no_more_waits_until_it_counts_again() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    guide.mark(&RECENT);
    let with_bus = guide.model.answers_in_use();
    assert!(!guide.live().idle[BUS]);

    guide.mark(&[(PLAN, YES)]);
    assert!(guide.live().idle[BUS]);
    assert!(guide.model.answers_in_use().get(fact(BUS)).is_none());

    guide.mark(&[(PLAN, NO)]);
    assert!(!guide.live().idle[BUS]);
    assert_eq!(guide.model.answers_in_use(), with_bus);
    assert!(guide.desk().questions[BUS].choices[NO].chosen);
}

#[test]
fn marks_that_mean_nothing_do_nothing() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    assert_eq!(guide.send(answered(7, 0)), []);
    assert_eq!(guide.send(answered(255, 0)), []);
    assert!(guide.model.answers_in_use().is_empty());
    assert_eq!(guide.send(answered(0, 9)), []);
    // The last choice is "ved ikke".
    guide.mark(&[(0, UNKNOWN)]);
    assert_eq!(guide.model.answers_in_use().get(fact(0)), Some(Answer::Unknown));
    let mut reader = Guide::begun();
    assert_eq!(reader.send(answered(0, 0)), [], "only where the question stands");
    assert_eq!(reader.send(Event::HandOver), [], "only for a professional");
}

#[test]
fn the_way_there_and_back() {
    let mut guide = Guide::asking_whom();
    guide.next();
    guide.answer("En patient eller borger");
    assert_eq!(guide.model.stage(), Stage::Desk);
    guide.back();
    assert_eq!(guide.heading(), "Hvem er det for?");
    guide.next();
    guide.mark(&RECENT);

    // To the result, to one answer, and back; no page of answers to check.
    guide.next();
    assert_eq!(guide.back(), DRAWN);
    assert_eq!(guide.model.stage(), Stage::Desk);
    guide.next();
    guide.send(Event::Change(fact(PLAN)));
    assert_eq!(
        guide.model.stage(),
        Stage::Question { fact: fact(PLAN), changing: Some(Origin::Result) }
    );
    assert_eq!(guide.question().place, "Spørgsmål 2", "as it is numbered at the desk");
    guide.answer("Ja");
    assert_eq!(guide.model.stage(), Stage::Result);
    assert!(guide.result().answers.iter().all(|row| row.question != "bus"), "it counts no more");

    // For oneself it is one question at a time again, with the answers so far.
    guide.back();
    guide.send(Event::Perspective(Some(Perspective::Own)));
    assert_eq!(guide.heading(), "Tjek dine svar");
    guide.send(Event::Perspective(Some(Perspective::Professional)));
    assert_eq!(guide.model.stage(), Stage::Desk);
}

#[test]
fn the_next_patient_begins_at_the_desk_with_nothing() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    guide.mark(&RECENT);
    assert_eq!(guide.send(Event::NextPatient), DRAWN);
    assert_eq!(guide.model.stage(), Stage::Desk);
    assert!(guide.desk().questions.iter().all(|it| it.choices.iter().all(|it| !it.chosen)));
    assert!(guide.model.answers_in_use().is_empty());
}

/// What is left open at the desk is not known: find it out first.
#[test]
fn advice_follows_what_is_marked_and_what_is_left_open() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    let said = |guide: &mut Guide, answers: &[(usize, usize)]| {
        guide.mark(answers);
        let note = guide.live().note;
        ["Find din plan.", "Spørg om genoptræning."].map(|text| note.contains(text))
    };
    assert_eq!(said(&mut guide, &[]), [true, false]);
    assert_eq!(said(&mut guide, &[(PLAN, YES)]), [false, false]);
    assert_eq!(said(&mut guide, &[(PLAN, NO)]), [false, true]);
    // Whoever is too young for it is not sent there.
    assert_eq!(said(&mut guide, &[(0, NO)]), [false, false]);
    assert_eq!(said(&mut guide, &[(PLAN, UNKNOWN)]), [true, false]);
}

#[test]
fn the_note_says_every_condition_with_its_source_and_no_more_than_words() {
    let mut possible = 0;
    for language in messages::languages() {
        let mut guide = Guide::at_the_desk(language);
        for answers in [&RECENT[..], &[(0, UNKNOWN), (PLAN, NO)], &[(PLAN, YES)], &[]] {
            guide.send(Event::NextPatient);
            guide.mark(answers);
            let note = guide.live().note;
            let live = guide.live();
            guide.next();
            let page = guide.result();
            for it in page.main.iter().chain(&page.others) {
                assert!(note.contains(&[&*it.name, ": ", &*it.word].concat()), "{note}");
                let transport = it.transport.as_ref();
                let conditions = transport.map_or(&[][..], |it| &it.conditions);
                for line in it.why.iter().chain(conditions) {
                    let answer = line.answer.iter().flat_map(|it| [" ", it]).collect::<String>();
                    let said = ["- ", &*line.word, ". ", &*line.text, &answer].concat();
                    assert!(note.contains(&said), "{said}\n{note}");
                    let source = line.source.as_ref().unwrap().lines.join(" ");
                    assert!(note.contains(&source), "{source}\n{note}");
                }
                assert!(transport.is_none_or(|it| note.contains(&it.outcome)));
                for permission in transport.iter().flat_map(|it| &it.permissions) {
                    let title = &transport.unwrap().permission_title;
                    let answer = permission.answer.iter().flat_map(|it| [" ", it]);
                    let answer = answer.collect::<String>();
                    let said = ["- ", &**title, ". ", &*permission.text, &answer].concat();
                    assert!(note.contains(&said), "{said}\n{note}");
                    possible += 1;
                }
            }
            for it in live.statuses.iter().filter_map(|it| it.transport.as_ref()) {
                assert!(note.contains(it), "{it}\n{note}");
            }
            for row in &page.answers {
                assert!(note.contains(&[&*row.question, ": ", &*row.answer].concat()), "{note}");
            }
            assert!(note.contains(&page.decides));
            assert!(note.contains(page.documents.last().unwrap()), "the version of the rules");
            assert!(!note.contains(['<', '>', '&']), "{note}");
            guide.back();
        }
    }
    assert!(possible > 3, "{possible} permissions");
}

#[test]
fn a_note_in_full() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    guide.mark(&[(PLAN, YES), (0, YES)]);
    let note = guide.live().note;
    let begins = "Træningsguiden for Prøveby Kommune\n22.\u{a0}november 2026\n\nSvarene\n- adult: Ja\n- has_plan: Ja\n- health: Ikke besvaret\n";
    assert!(note.starts_with(begins), "{note}");
    let first = "\n\nGenoptræning efter plan: Ret efter beskrivelsen\n\
        Ifølge kommunens beskrivelse har patienten ret til genoptræning efter plan.\n  \
        Kilde: Standard for træning. Fra oktober 2017. I afsnittet »Træning«, linje 30-31 i teksten.\n\
        - Opfyldt. Krav: Du har en plan. Svar: has_plan: Ja.\n  \
        Kilde: Standard for træning. Fra oktober 2017. I afsnittet »Træning«, linje 30-31 i teksten.\n\
        Gør det nu: Ring.\n- Træningscentret, 12\u{a0}34\u{a0}56\u{a0}78, proeveby.example, traening@proeveby.example\nKørsel: ";
    assert!(note.contains(first), "{note}");
    assert!(note.ends_with("Guidens regler er sidst rettet 22.\u{a0}november 2026."), "{note}");
}

#[test]
fn copying_says_how_it_went_until_something_changes() {
    let mut guide = Guide::at_the_desk(Language::DANISH);
    let note = guide.live().note;
    assert_eq!(guide.send(Event::Copy(note.clone())), [Effect::Copy(note)]);
    assert_eq!(guide.live().copied, "");
    assert_eq!(guide.send(Event::Copied(true)), [Effect::Refresh]);
    assert_eq!(guide.live().copied, "Teksten er kopieret.");
    guide.send(Event::Copied(false));
    assert!(guide.live().copied.starts_with("Teksten kunne ikke kopieres."));
    guide.mark(&[(0, YES)]);
    assert_eq!(guide.live().copied, "", "that was another note");
}
