//! What a case can see of a pack, for every reader at once: verdicts, their reasons, transport and
//! its permissions.

use std::collections::BTreeMap;

use super::mutant::Mutant;
use crate::check::cases::leads_with;
use crate::check::ids::SILENT;
use crate::checked::Written;
use crate::finding::Findings;
use crate::resolve::advised::{pieces, readers};
use crate::resolve::{Names, replay};
use crate::source;
use crate::words::CaseVerdict;
use traeningsguide::content::Pack;
use traeningsguide::engine::{
    Answers, Conclusion, CriterionKind, Heading, Programme, Survey, Truth, Verdict, View,
};

/// A mutant beside the pack that it was made of.
#[derive(Debug)]
pub(super) struct Changed<'a> {
    pub(super) written: &'a Written,
    pub(super) original: &'a Pack,
    pub(super) mutant: &'a Mutant,
    pub(super) pack: &'a Pack,
}

/// How a mutant differs from its pack.
pub(super) enum Difference {
    /// No verdict, no reason, no transport, no permission, no advice and no heading of any reader.
    None,
    /// Something that a case can state; how to have one that does.
    Some(String),
}

impl Changed<'_> {
    /// Compares the two for every reader.
    pub(super) fn difference(&self) -> Difference {
        let mut survey = Survey::new(&self.original.rules.facts);
        let headings = [self.original, self.pack].map(|it| survey.heading(&it.rules.programmes));
        let programmes = self.original.rules.programmes.iter().zip(&self.pack.rules.programmes);
        let written = self.written.pack.programme.iter().zip(&self.mutant.pack.programme);
        let told = self.told(&mut survey);
        for (place, ((before, after), (written, changed))) in programmes.zip(written).enumerate() {
            let id = &written.id.text;
            let [was, is] = told.each_ref().map(|it| it.get(place));
            for text in was.into_iter().chain(is).flat_map(BTreeMap::keys) {
                let nothing = survey.nothing();
                let views = [was, is].map(|it| it.and_then(|it| it.get(text)).copied());
                let views = views.map(|view| view.unwrap_or(nothing));
                if let Some(answers) = tells_apart(&mut survey, views) {
                    return self.case_for(id, &answers);
                }
            }
            let leads = headings.map(|heading| leads(&mut survey, heading, place));
            if let Some(answers) = tells_apart(&mut survey, leads) {
                return self.case_for(id, &answers);
            }
            let (before_said, after_said) = (said(&mut survey, before), said(&mut survey, after));
            let mut before_heard = reasons(&mut survey, before, written);
            let mut after_heard = reasons(&mut survey, after, changed);
            before_heard.insert("", before_said);
            after_heard.insert("", after_said);
            let before_live = live(&mut survey, before, &self.written.pack, written);
            let after_live = live(&mut survey, after, &self.mutant.pack, changed);
            for (before, after) in [(before_heard, after_heard), (before_live, after_live)] {
                let nothing = survey.nothing();
                for key in before.keys().chain(after.keys()) {
                    let views =
                        [&before, &after].map(|heard| heard.get(key).copied().unwrap_or(nothing));
                    if let Some(answers) = tells_apart(&mut survey, views) {
                        return self.case_for(id, &answers);
                    }
                }
            }
            let outcome = |it: &Programme| it.transport.as_ref().map(|it| it.kind);
            if outcome(before) != outcome(after)
                && let Some(answers) = survey.find(before_said, &|code| OPEN.contains(&(code >> 2)))
            {
                return self.case_for(id, &answers);
            }
        }
        Difference::None
    }

    /// The readers of each piece of advice of each programme: in the pack, and in the mutant.
    fn told(&self, survey: &mut Survey) -> [Vec<BTreeMap<String, View>>; 2] {
        let quiet = Findings::new(&self.written.file);
        let (bank, questions) = (&self.written.bank, &self.written.questions);
        [(&self.written.pack, self.original), (&self.mutant.pack, self.pack)].map(
            |(written, pack)| {
                let names = Names::new(written, bank, questions, &quiet, true);
                let pages = survey.pages(&pack.rules);
                let programmes = 0..written.programme.len();
                let told = programmes.map(|place| {
                    let pieces = pieces(&names, pack, place);
                    let readers = readers(survey, &pages, pack, (place, &pieces));
                    readers.into_iter().map(|(text, view)| (text.to_owned(), view)).collect()
                });
                told.collect()
            },
        )
    }

    fn case_for(&self, programme: &str, answers: &Answers) -> Difference {
        let answers = replay(&self.written.questions, answers);
        Difference::Some(format!("write a case of `{programme}` for it, such as `{answers}`"))
    }
}

fn tells_apart(survey: &mut Survey, [before, after]: [View; 2]) -> Option<Answers> {
    if before == after {
        return None;
    }
    let differs = survey.apply(before, after, &|before, after| u8::from(before != after));
    survey.find(differs, &|it| it == 1)
}

/// Whether a programme leads, as a case states it.
fn leads(survey: &mut Survey, heading: View, place: usize) -> View {
    survey.map(heading, &|code| leads_with(Heading::of(code).as_ref(), place) as u8)
}

/// The verdicts of a programme that is open.
const OPEN: [u8; 2] = [CaseVerdict::Possible as u8, CaseVerdict::Likely as u8];

/// The verdict in a word, and the outcome of transport. The reasons say which route was taken.
fn said(survey: &mut Survey, programme: &Programme) -> View {
    let view = survey.programme(programme);
    survey
        .map(view, &|code| (CaseVerdict::from(Conclusion::of(code).verdict) as u8) << 2 | code & 3)
}

/// For each permission of a programme's transport, for which readers it is live.
fn live<'a>(
    survey: &mut Survey,
    programme: &Programme,
    pack: &'a source::Pack,
    written: &source::Programme,
) -> BTreeMap<&'a str, View> {
    let written = pack.transport_of(written).map_or(&[][..], |it| &it.permission);
    let views = survey.permissions(programme);
    let live = written.iter().zip(views);
    live.map(|(it, view)| (it.id.text.as_str(), survey.map(view, &|code| u8::from(code > 0))))
        .collect()
}

/// For each id that can be a reason, of which readers it is one.
fn reasons<'a>(
    survey: &mut Survey,
    programme: &Programme,
    written: &'a source::Programme,
) -> BTreeMap<&'a str, View> {
    let view = survey.programme(programme);
    let mut heard: BTreeMap<&str, View> = BTreeMap::new();
    let mut add = |survey: &mut Survey, id: &'a str, reason: View| {
        let known = heard.get(id).copied();
        let either = known.map_or(reason, |known| survey.apply(known, reason, &u8::max));
        heard.insert(id, either);
    };
    if let Some(silent) = &programme.silent {
        let when = survey.condition(silent);
        let reason = survey.apply(view, when, &|code, when| {
            let verdict = Conclusion::of(code).verdict;
            let open = verdict == Verdict::Possible && when == Truth::Unknown as u8;
            u8::from(open || verdict == Verdict::NotDescribed)
        });
        add(survey, SILENT, reason);
    }
    for (place, (route, written)) in programme.routes.iter().zip(&written.route).enumerate() {
        let when = survey.condition(&route.when);
        let reason = survey.apply(view, when, &|code, when| {
            let verdict = Conclusion::of(code).verdict;
            let open = verdict == Verdict::Possible && when == Truth::Unknown as u8;
            u8::from(open || verdict == Verdict::OtherRoute(place))
        });
        add(survey, &written.to.text, reason);
    }
    for (rule, written) in programme.criteria.iter().zip(&written.criterion) {
        let stands = survey.criterion(rule);
        let decides = rule.kind == CriterionKind::Hard;
        let reason = survey.apply(view, stands, &|code, stands| {
            let is = |truth: Truth| stands == truth as u8;
            u8::from(match Conclusion::of(code).verdict {
                Verdict::Likely => decides && is(Truth::Yes),
                Verdict::Unlikely => is(Truth::No),
                Verdict::Possible => is(Truth::Unknown),
                _ => false,
            })
        });
        add(survey, &written.id.text, reason);
    }
    heard
}
