//! What a case can see of a pack, for every reader at once: verdicts, their reasons, transport and
//! its permissions.

use std::collections::BTreeMap;

use super::mutant::Mutant;
use crate::check::cases::headline_need;
use crate::check::ids::SILENT;
use crate::checked::Written;
use crate::finding::Findings;
use crate::resolve::advised::{pieces, readers};
use crate::resolve::{Names, replay};
use crate::source;
use crate::words::CaseVerdict;
use traeningsguide::content::Pack;
use traeningsguide::engine::{
    Conclusion, CriterionKind, Heading, Programme, Survey, Truth, Verdict, View,
};

/// A mutant beside the pack that it was made of.
#[derive(Debug)]
pub(super) struct Changed<'a> {
    pub(super) written: &'a Written,
    pub(super) original: &'a Pack,
    pub(super) mutant: &'a Mutant,
    pub(super) pack: &'a Pack,
}

impl Changed<'_> {
    /// How to write a case that notices the change, if any reader would.
    pub(super) fn difference(&self) -> Option<String> {
        let mut survey = Survey::new(&self.original.rules.facts);
        let (bank, questions) = (&self.written.bank, &self.written.questions);
        let quiet = Findings::new(&self.written.file);
        let versions = [(&self.written.pack, self.original), (&self.mutant.pack, self.pack)];
        let [before, after] = versions.map(|(written, pack)| {
            stated(&mut survey, &Names::new(written, bank, questions, &quiet, true), pack)
        });
        let nothing = survey.nothing();
        for ((before, after), written) in
            before.iter().zip(&after).zip(&self.written.pack.programme)
        {
            for (before, after) in before.iter().zip(after) {
                for key in before.keys().chain(after.keys()) {
                    let [was, is] = [before, after].map(|it| *it.get(key).unwrap_or(&nothing));
                    if was == is {
                        continue;
                    }
                    let differs = survey.apply(was, is, &|was, is| u8::from(was != is));
                    if let Some(answers) = survey.find(differs, &|it| it == 1) {
                        let (id, answers) = (&written.id.text, replay(questions, &answers));
                        return Some(format!("write a case of `{id}` for it, such as `{answers}`"));
                    }
                }
            }
        }
        None
    }
}

/// What a case can state of each programme, with the readers of whom it is true: its advice, its
/// place in the heading, its verdict and reasons, its transport, and that one's permissions.
fn stated(survey: &mut Survey, names: &Names<'_>, pack: &Pack) -> Vec<[BTreeMap<String, View>; 5]> {
    let heading = survey.heading(&pack.rules.programmes);
    let pages = survey.pages(&pack.rules);
    let programmes = pack.rules.programmes.iter().zip(&names.pack.programme).enumerate();
    let stated = programmes.map(|(place, (rules, written))| {
        let pieces = pieces(names, pack, place);
        let advice = readers(survey, &pages, pack, (place, &pieces));
        let advice = advice.into_iter().map(|(text, view)| (text.to_owned(), view)).collect();
        let headline = &|code| headline_need(Heading::of(code).as_ref(), place) as u8;
        let headline = survey.map(heading, headline);
        let view = survey.programme(rules);
        // The verdict in a word: the reasons say which route was taken.
        let verdict = survey.map(view, &|code| {
            (CaseVerdict::from(Conclusion::of(code).verdict) as u8) << 2 | code & 3
        });
        let mut reasons = reasons(survey, rules, written);
        reasons.insert(String::new(), verdict);
        let open = survey.map(view, &|code| u8::from(Conclusion::of(code).verdict.is_open()));
        let outcome = rules.transport.iter().map(|it| (format!("{:?}", it.kind), open)).collect();
        let permissions = live(survey, rules, names.pack, written);
        [advice, BTreeMap::from([(String::new(), headline)]), reasons, permissions, outcome]
    });
    stated.collect()
}

/// For each permission of a programme's transport, for which readers it is live.
fn live(
    survey: &mut Survey,
    programme: &Programme,
    pack: &source::Pack,
    written: &source::Programme,
) -> BTreeMap<String, View> {
    let written = pack.transport_of(written).map_or(&[][..], |it| &it.permission);
    let views = survey.permissions(programme);
    let live = written.iter().zip(views);
    live.map(|(it, view)| (it.id.text.clone(), survey.map(view, &|code| u8::from(code > 0))))
        .collect()
}

/// For each id that can be a reason, of which readers it is one.
fn reasons(
    survey: &mut Survey,
    programme: &Programme,
    written: &source::Programme,
) -> BTreeMap<String, View> {
    let view = survey.programme(programme);
    let mut reasons: BTreeMap<String, View> = BTreeMap::new();
    let mut add = |survey: &mut Survey, id: &str, reason: View| {
        let known = reasons.get(id).copied();
        let either = known.map_or(reason, |known| survey.apply(known, reason, &u8::max));
        reasons.insert(id.to_owned(), either);
    };
    let silent = programme.silent.iter().map(|when| (when, SILENT, Verdict::NotDescribed));
    let routes = programme.routes.iter().zip(&written.route).enumerate();
    let routes = routes.map(|(place, (rule, written))| {
        (&rule.when, written.to.text.as_str(), Verdict::OtherRoute(place))
    });
    for (when, id, reached) in silent.chain(routes) {
        let when = survey.condition(when);
        let reason = survey.apply(view, when, &|code, when| {
            let verdict = Conclusion::of(code).verdict;
            let open = verdict == Verdict::Possible && when == Truth::Unknown as u8;
            u8::from(open || verdict == reached)
        });
        add(survey, id, reason);
    }
    for (rule, written) in programme.criteria.iter().zip(&written.criterion) {
        let met = survey.criterion(rule);
        let decides = rule.kind == CriterionKind::Hard;
        let reason = survey.apply(view, met, &|code, met| {
            let is = |truth: Truth| met == truth as u8;
            u8::from(match Conclusion::of(code).verdict {
                Verdict::Likely => decides && is(Truth::Yes),
                Verdict::Unlikely => is(Truth::No),
                Verdict::Possible => is(Truth::Unknown),
                _ => false,
            })
        });
        add(survey, &written.id.text, reason);
    }
    reasons
}
