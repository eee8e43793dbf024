//! The meaning of a change of a pack for the people who ask: how many get another result, why, and
//! one example of each.

mod headings;
mod merged;
mod parts;

use messages::{StaffMsg, staff};
use num_bigint::BigUint;

use self::merged::Merged;
use self::parts::{Causes, Side};
use crate::checked::Checked;
use traeningsguide::content::PackError;
use traeningsguide::engine::{Survey, Truth, View};

/// The result of comparing two versions of a pack.
#[derive(Clone, Debug)]
pub struct Difference {
    /// In how many ways the questions of both can be answered.
    pub profiles: BigUint,
    /// The number of ways to answer in which some programme reads differently.
    pub changed: BigUint,
    /// The programmes that read differently.
    pub programmes: Vec<Change>,
    /// From what the heading was about to what it is about now.
    pub headings: Vec<Shift>,
}

/// The changes of one programme.
#[derive(Clone, Debug)]
pub struct Change {
    /// Its id.
    pub programme: String,
    /// From verdict to verdict.
    pub verdicts: Vec<Shift>,
    /// Where the verdict stays: from one standing of transport to another.
    pub transport: Vec<Shift>,
    /// Where the verdict stays: each permission of transport that is shown to others than before,
    /// with its text.
    pub permissions: Vec<(String, Vec<Shift>)>,
}

/// Readers who read one thing before, and now read another.
#[derive(Clone, Debug)]
pub struct Shift {
    /// The text before.
    pub from: String,
    /// The text now.
    pub to: String,
    /// How many.
    pub readers: BigUint,
    /// The rules that now differ for them, with the number of readers for each.
    pub causes: Vec<(String, BigUint)>,
    /// The answers of one of them: questions and options in words.
    pub example: Vec<(String, String)>,
}

/// Compares two versions of a pack.
///
/// # Errors
///
/// When the guide refuses one of them, or both together are too large to look at.
pub fn diff(old: &Checked, new: &Checked) -> Result<Difference, PackError> {
    let merged = Merged::new(old, new)?;
    let mut survey = Survey::new(&merged.facts);
    let comparable = survey.condition(&merged.comparable);
    let mut comparison = Comparison { merged: &merged, survey, comparable };
    let mut programmes = Vec::new();
    let mut any = comparison.survey.nothing();
    for after in &merged.new {
        let before = merged.old.iter().find(|it| it.id == after.id);
        if let Some(before) = before {
            let (change, differs) = comparison.programme(before, after);
            any = comparison.survey.apply(any, differs, &u8::max);
            programmes.extend(change);
        }
    }
    let headings = comparison.headings();
    let survey = comparison.survey;
    if survey.is_full() {
        return Err(PackError::TooMany);
    }
    Ok(Difference {
        profiles: survey.count_models(comparable, &|it| it != NO),
        changed: survey.count_models(any, &|it| it == 1),
        programmes,
        headings,
    })
}

/// A condition that does not hold. For readers who answer "ved ikke" it is not known, and both
/// versions can say that.
const NO: u8 = Truth::No as u8;

struct Comparison<'a> {
    merged: &'a Merged,
    survey: Survey,
    /// Readers whose answers both versions know.
    comparable: View,
}

impl Comparison<'_> {
    /// The changes of a programme, and the readers for whom there are any.
    fn programme(&mut self, before: &Side, after: &Side) -> (Option<Change>, View) {
        let sides = [before, after];
        let verdicts = sides.map(|side| side.verdict(&mut self.survey, &self.merged.programmes));
        let transport = sides.map(|side| side.transport(&mut self.survey));
        let (verdicts, differs) = self.shifts(
            verdicts,
            self.comparable,
            |code| parts::verdict(code, &self.merged.programmes),
            &Causes {
                rules: parts::pairs(before.rules(), after.rules()),
                // The order of routes is all of a verdict's rules that is no rule of its own.
                rest: staff(StaffMsg::DiffRouteOrder),
            },
        );
        // Transport is compared where the verdict is the same.
        let same = self.survey.apply(self.comparable, differs, &|known, differs| {
            if differs == 1 { NO } else { known }
        });
        let (rides, ride_differs) =
            self.shifts(transport, same, parts::standing, &parts::ride_causes(before, after));
        let mut any = self.survey.apply(differs, ride_differs, &u8::max);
        let (permissions, live_differs) = self.permissions(before, after, same);
        any = self.survey.apply(any, live_differs, &u8::max);
        let nothing = verdicts.is_empty() && rides.is_empty() && permissions.is_empty();
        let programme = after.id.clone();
        let change = Change { programme, verdicts, transport: rides, permissions };
        ((!nothing).then_some(change), any)
    }

    /// The permissions of either version that are live for others among these readers than before,
    /// and for whom any is.
    fn permissions(
        &mut self,
        before: &Side,
        after: &Side,
        among: View,
    ) -> (Vec<(String, Vec<Shift>)>, View) {
        let nothing = self.survey.nothing();
        let [was, is] = [before, after].map(|side| side.permissions(&mut self.survey));
        let mut pairs: Vec<(&str, [View; 2])> = Vec::new();
        for (id, text, after) in &is {
            let before = was.iter().find(|(known, ..)| known == id);
            pairs.push((text, [before.map_or(nothing, |(.., view)| *view), *after]));
        }
        let gone = was.iter().filter(|(id, ..)| !is.iter().any(|(known, ..)| known == id));
        pairs.extend(gone.map(|(_, text, before)| (*text, [*before, nothing])));
        let causes = parts::ride_causes(before, after);
        let word =
            |live| staff(if live == 1 { StaffMsg::DiffShown } else { StaffMsg::DiffNotShown });
        let (mut changed, mut any) = (Vec::new(), nothing);
        for (text, views) in pairs {
            let (shifts, differs) = self.shifts(views, among, word, &causes);
            any = self.survey.apply(any, differs, &u8::max);
            if !shifts.is_empty() {
                changed.push((text.to_owned(), shifts));
            }
        }
        (changed, any)
    }

    /// Every pair of results, with the number of readers who moved from the one to the other, and
    /// all readers for whom anything changed.
    fn shifts(
        &mut self,
        [before, after]: [View; 2],
        among: View,
        word: impl Fn(u8) -> String,
        causes: &Causes,
    ) -> (Vec<Shift>, View) {
        let differs = self.survey.apply(before, after, &|before, after| u8::from(before != after));
        let differs = self.within(differs, among);
        let mut shifts = Vec::new();
        if self.survey.find(differs, &|it| it == 1).is_none() {
            return (shifts, differs);
        }
        let [from_all, to_all] = [before, after].map(|view| self.survey.values(view));
        for from in from_all {
            for to in to_all.iter().copied().filter(|to| *to != from) {
                let moved = self
                    .survey
                    .apply(before, after, &|before, after| u8::from(before == from && after == to));
                let moved = self.within(moved, among);
                let Some(example) = self.survey.find(moved, &|it| it == 1) else { continue };
                shifts.push(Shift {
                    from: word(from),
                    to: word(to),
                    readers: self.survey.count_models(moved, &|it| it == 1),
                    causes: self.causes(moved, causes),
                    example: self.merged.words(&example),
                });
            }
        }
        shifts.sort_by(|left, right| right.readers.cmp(&left.readers));
        (shifts, differs)
    }

    /// The readers of a view who are among these.
    fn within(&mut self, view: View, among: View) -> View {
        self.survey.apply(view, among, &|it, among| u8::from(it == 1 && among != NO))
    }

    /// The rules that differ for some of these readers, with the number of readers for each.
    fn causes(&mut self, moved: View, causes: &Causes) -> Vec<(String, BigUint)> {
        let mut found: Vec<(&str, View)> = Vec::new();
        let mut rest = moved;
        for rule in &causes.rules {
            let differs = rule.differs(&mut self.survey);
            let differs = self.survey.apply(differs, moved, &u8::min);
            rest = self.survey.apply(rest, differs, &|rest, differs| u8::from(rest > differs));
            // Causes that read the same are one cause to the reader.
            match found.iter_mut().find(|(name, _)| *name == rule.name) {
                Some((_, known)) => *known = self.survey.apply(*known, differs, &u8::max),
                None => found.push((&rule.name, differs)),
            }
        }
        found.push((&causes.rest, rest));
        let count = |(name, view): (&str, View)| {
            (name.to_owned(), self.survey.count_models::<BigUint>(view, &|it| it == 1))
        };
        found.into_iter().map(count).filter(|(_, readers)| *readers > BigUint::ZERO).collect()
    }
}
