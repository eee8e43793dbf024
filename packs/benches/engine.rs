//! How long the engine takes with the largest pack that ships: `cargo xtask bench`.
//!
//! Fails when one assessment of a whole pack takes longer than it may.

#![expect(clippy::unwrap_used, reason = "a bench that meets the impossible fails, and says where")]

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use divan::Bencher;
use packs::{Sources, check};
use traeningsguide::app::PackFiles;
use traeningsguide::content::{Pack, Words};
use traeningsguide::engine::{Answer, Answers, FactId, Interview, OptionId};
use traeningsguide::i18n::Voice;

/// The most that one assessment may take.
const BUDGET: Duration = Duration::from_micros(50);

fn main() {
    divan::main();
    let pack = pack();
    let slowest = readers(&pack).iter().map(|answers| median(&pack, answers)).max().unwrap();
    let whose = &pack.text.municipality;
    println!("slowest reader in {whose}: {slowest:?} for all programmes, at most {BUDGET:?}");
    assert!(slowest <= BUDGET, "an assessment takes {slowest:?}, at most {BUDGET:?}");
}

/// The files of the largest pack.
fn files() -> PackFiles {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).join("public/packs");
    let report = check(&Sources::read(&folder).unwrap());
    let files = report.packs.iter().map(|it| it.read_by_guide(Voice::default()));
    files.max_by_key(|it| it.rules.len()).unwrap()
}

fn pack() -> Pack {
    read_files(&files())
}

fn read_files(files: &PackFiles) -> Pack {
    Pack::read(&files.rules, Words::read(&files.words).unwrap(), None).unwrap()
}

/// Readers who answer everything: with the same option to every question, and with "ved ikke".
fn readers(pack: &Pack) -> Vec<Answers> {
    let options = (0..3).map(|option| Answer::Is(OptionId(option)));
    let everywhere = options.chain([Answer::Unknown]);
    everywhere.map(|answer| walk(pack, answer)).collect()
}

/// The answers of a reader who answers until no question is left.
fn walk(pack: &Pack, always: Answer) -> Answers {
    let mut answers = Answers::new();
    while let Some(fact) = pack.interview.path(&answers).next {
        let known = pack.rules.facts.get(usize::from(fact.0)).unwrap();
        let answer = match always {
            Answer::Is(option) if option.0 >= known.options => Answer::Unknown,
            answer => answer,
        };
        answers.set(fact, answer);
    }
    answers
}

fn median(pack: &Pack, answers: &Answers) -> Duration {
    let mut times: Vec<Duration> = (0..1001)
        .map(|_| {
            let start = Instant::now();
            black_box(pack.rules.assess(black_box(answers)));
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    *times.get(times.len() / 2).unwrap()
}

/// Every programme, for one reader.
#[divan::bench]
fn assess(bencher: Bencher<'_, '_>) {
    let pack = pack();
    let answers = walk(&pack, Answer::Is(OptionId(0)));
    bencher.bench(|| pack.rules.assess(black_box(&answers)));
}

/// From the files that were fetched to a guide that can ask.
#[divan::bench]
fn read(bencher: Bencher<'_, '_>) {
    let files = files();
    bencher.bench(|| read_files(black_box(&files)));
}

/// Every way to answer at once.
#[divan::bench]
fn interview(bencher: Bencher<'_, '_>) {
    let pack = pack();
    bencher.bench(|| Interview::new(black_box(&pack.rules)));
}

/// The way of a reader from the first question, as after each answer.
#[divan::bench(args = ["first", "last"])]
fn path(bencher: Bencher<'_, '_>, question: &str) {
    let pack = pack();
    let answers = match question {
        "first" => Answers::new(),
        _ => walk(&pack, Answer::Is(OptionId(0))),
    };
    bencher.bench(|| pack.interview.path(black_box(&answers)));
}

/// Every outcome that is still possible in each programme, for a reader who knows everything and
/// for one who knows nothing: of a fact that was asked, or of one that was not.
#[divan::bench(args = ["known", "unknown", "unanswered"])]
fn outlook(bencher: Bencher<'_, '_>, reader: &str) {
    let pack = pack();
    let answers = reader_of(&pack, reader);
    let programmes = 0..pack.rules.programmes.len();
    let outlook = |programme| pack.interview.outlook(programme, black_box(&answers));
    bencher.bench(|| programmes.clone().map(outlook).collect::<Vec<_>>());
}

/// The changes that would change the verdict of every programme, where every answer may change.
#[divan::bench(args = ["known", "unknown"])]
fn changes(bencher: Bencher<'_, '_>, reader: &str) {
    let pack = pack();
    let answers = reader_of(&pack, reader);
    let facts: Vec<FactId> = pack.interview.facts().into_iter().collect();
    let programmes = 0..pack.rules.programmes.len();
    let changes = |programme| pack.interview.changes(programme, black_box(&answers), &facts);
    bencher.bench(|| programmes.clone().map(changes).collect::<Vec<_>>());
}

/// Which questions can still matter on a page with all of them, as after each answer.
#[divan::bench(args = ["known", "half", "unknown", "unanswered"])]
fn relevant(bencher: Bencher<'_, '_>, reader: &str) {
    let pack = pack();
    let answers = reader_of(&pack, reader);
    bencher.bench(|| pack.interview.relevant(black_box(&answers)));
}

/// A reader of whom everything, every other fact, or nothing is known: an unknown fact is answered
/// with "ved ikke", or not answered.
fn reader_of(pack: &Pack, reader: &str) -> Answers {
    let mut answers = Answers::new();
    for fact in pack.interview.facts() {
        match reader {
            "known" => answers.set(fact, Answer::Is(OptionId(0))),
            "half" if fact.0 % 2 == 0 => answers.set(fact, Answer::Is(OptionId(0))),
            "unknown" => answers.set(fact, Answer::Unknown),
            _ => {}
        }
    }
    answers
}
