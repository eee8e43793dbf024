//! The heading of a result: which programme comes first. One rule, for one reader and for all at
//! once.

use super::diagram::{Diagrams, NodeRef};
use super::verdict::truth;
use super::{Assessment, Condition, Fact, Programme, Survey, Truth, Verdict, View};

/// What a heading is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Heading {
    /// The programme that leads, by its place.
    pub programme: usize,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether it is for this reader.
    pub need: Truth,
}

/// The most programmes of a rulebook, so that a heading fits a byte: four bits for the place, four
/// for the rank.
pub const MAX_PROGRAMMES: usize = 16;

/// What comes before what. The first two are equal. Another's route is not among them: it never
/// leads.
const RANKS: [(Verdict, Truth); 12] = [
    (Verdict::Likely, Truth::Yes),
    (Verdict::Likely, Truth::Unknown),
    (Verdict::Possible, Truth::Yes),
    (Verdict::NotDescribed, Truth::Yes),
    (Verdict::Possible, Truth::Unknown),
    (Verdict::Unlikely, Truth::Yes),
    (Verdict::NotDescribed, Truth::Unknown),
    (Verdict::Unlikely, Truth::Unknown),
    (Verdict::Likely, Truth::No),
    (Verdict::Possible, Truth::No),
    (Verdict::NotDescribed, Truth::No),
    (Verdict::Unlikely, Truth::No),
];
/// The bits of the rank; with all of them set, there is none.
const RANK: u8 = 15;

fn rank(verdict: Verdict, need: Truth) -> u8 {
    let place = RANKS.iter().position(|it| *it == (verdict, need));
    place.and_then(|place| u8::try_from(place).ok()).unwrap_or(RANK)
}

/// The heading once the next programme of the pack's order is looked at. Of equal ones the first
/// leads.
fn headline_programme(before: u8, place: usize, rank: u8) -> u8 {
    if rank.max(1) < (before & RANK).max(1) {
        u8::try_from(place << 4).unwrap_or(0) | rank
    } else {
        before
    }
}

impl Heading {
    /// The heading with this number in [`Survey::heading`].
    pub fn of(code: u8) -> Option<Self> {
        let (verdict, need) = *RANKS.get(usize::from(code & RANK))?;
        Some(Self { programme: usize::from(code >> 4), verdict, need })
    }
}

impl Assessment {
    /// What the heading is about; none where every programme is another's route.
    pub fn heading(&self) -> Option<Heading> {
        let each = self.programmes.iter().enumerate();
        let code = each.fold(RANK, |code, (place, it)| {
            headline_programme(code, place, rank(it.verdict, it.need))
        });
        Heading::of(code)
    }

    /// A better programme than the one that leads: another that is likely, or else, where
    /// that one is not open, possible.
    pub fn better_alternative(&self) -> Option<usize> {
        let find = |verdict| self.programmes.iter().position(|it| it.verdict == verdict);
        match self.heading()?.verdict {
            Verdict::Likely => None,
            Verdict::Possible => find(Verdict::Likely),
            _ => find(Verdict::Likely).or_else(|| find(Verdict::Possible)),
        }
    }
}

impl Diagrams {
    /// The diagram of the heading, from those of the verdicts.
    pub(super) fn heading(
        &mut self,
        facts: &[Fact],
        programmes: &[Programme],
        verdicts: &[NodeRef],
    ) -> NodeRef {
        let mut headline = NodeRef::value(RANK);
        for (place, (programme, verdict)) in programmes.iter().zip(verdicts).enumerate() {
            let need = self.condition_or(facts, programme.need.as_ref(), Truth::Unknown);
            let ranked = self
                .apply(*verdict, need, &|code, need| rank(Verdict::from_code(code), truth(need)));
            headline = self
                .apply(headline, ranked, &|before, rank| headline_programme(before, place, rank));
        }
        headline
    }
}

impl Survey {
    /// Whether each reader needs what is for whom this holds, as the number of a [`Truth`]; where
    /// nothing is stated, that is not known of anybody.
    pub fn need(&mut self, need: Option<&Condition>) -> View {
        View(self.diagrams.condition_or(&self.facts, need, Truth::Unknown))
    }

    /// What each reader's heading is about, as the number of a [`Heading`].
    pub fn heading(&mut self, programmes: &[Programme]) -> View {
        let verdicts = programmes.iter().map(|it| self.diagrams.programme(&self.facts, it).0);
        let verdicts: Vec<NodeRef> = verdicts.collect();
        View(self.diagrams.heading(&self.facts, programmes, &verdicts))
    }
}
