//! Advice: each piece of it is for somebody, it assumes nothing that its readers did not answer,
//! and every reader to whom a programme is open learns what to do.

use super::assumed::Checker;
use crate::finding::{Findings, Span};
use crate::resolve::Names;
use crate::resolve::periods::by_id;
use crate::source::{self, Bank, Programme};
use traeningsguide::content::{Pack, compiled};
use traeningsguide::engine::{Conclusion, FactId, OptionId, Survey, Truth, View};
use traeningsguide::i18n::{Language, Voice};

/// Checks the records themselves.
pub(crate) fn records(findings: &Findings<'_>, pack: &source::Pack) {
    for programme in &pack.programme {
        let to = programme.apply.iter().filter_map(|it| it.to.as_ref());
        let to = to.chain(programme.alternative.iter().filter_map(|it| it.to.as_ref()));
        let to = to.chain(programme.helper.iter().filter_map(|it| it.to.as_ref()));
        let to = to.chain(programme.note.iter().filter_map(|it| it.to.as_ref()));
        for to in to.filter(|to| **to == programme.id) {
            let problem = format!("this sends from `{}` to itself", to.text);
            findings.add(&to.span, problem, "leave it out, or name the other programme");
        }
    }
    let notes = pack.transport.iter().flat_map(|it| &it.note);
    for note in notes.filter(|it| it.when.is_some() || it.to.is_some()) {
        let help = "leave them out, or say it in a `[[programme.note]]`";
        findings.add(&note.span, "a note on transport can have no `when` and no `to`", help);
    }
}

/// Checks advice for every reader. There is a pack for each voice, all with the same rules.
pub(crate) fn check(names: &Names<'_>, bank: &Bank, packs: &[(Voice, &Pack)]) {
    let Some((_, pack)) = packs.first() else { return };
    let mut survey = Survey::new(&pack.rules.facts);
    let pages = survey.pages(&pack.rules);
    let mut checker = Checker { names, bank, packs, pack, survey, pages };
    for (place, programme) in names.pack.programme.iter().enumerate() {
        // For a programme that is never described, it was reported before that nobody reads
        // anything.
        if !programme.never_described() {
            checker.programme(place, programme);
        }
    }
    checker.transports();
    checker.changes();
}

impl Checker<'_> {
    fn programme(&mut self, place: usize, programme: &Programme) {
        let Some(text) = self.pack.text.programmes.get(place) else { return };
        let (open, always) = (self.open(place), self.survey.always());

        let mut left = open;
        for (written, compiled) in programme.apply.iter().zip(&text.apply) {
            let all = self.given(open, compiled.advice);
            let given = self.survey.apply(left, all, &u8::min);
            let behind = self.survey.find(all, &|it| it != 0).is_some();
            self.somebody(&written.span, given, if behind { BEHIND } else { UNSEEN });
            left = self.survey.difference(left, given);
            let asks = Some((programme, written.to.as_ref()));
            self.text(&written.text, given, asks);
            written.bring.iter().for_each(|it| self.text(it, given, asks));
        }
        if let Some(answers) = self.survey.find(left, &|left| left != 0) {
            let problem = format!(
                "`{}` is open to this reader, and no `apply` tells them what to do",
                programme.id.text
            );
            let help =
                "widen a `when`, or add a last `[[programme.apply]]` with `when = \"always\"`";
            self.names.add_for(&programme.id.span, problem, help, &answers);
        }
        for (written, compiled) in programme.alternative.iter().zip(&text.alternatives) {
            let given = self.given(open, compiled.advice);
            self.somebody(&written.span, given, UNSEEN);
            self.text(&written.text, given, Some((programme, written.to.as_ref())));
        }
        for (written, compiled) in programme.note.iter().zip(&text.notes) {
            let given = self.given(open, compiled.advice);
            self.somebody(&written.span, given, UNSEEN);
            self.text(&written.text, given, None);
        }
        let groups = by_id(&programme.step, |it| &it.id);
        for ((_, periods), compiled) in groups.into_iter().zip(&text.steps) {
            for (written, compiled) in periods.into_iter().zip(compiled) {
                let given = self.given(open, compiled.advice);
                self.somebody(&written.span, given, UNSEEN);
                self.text(&written.title, given, None);
                self.text(&written.text, given, None);
            }
        }
        let others = programme.complaint.iter().map(|it| &it.text);
        for text in others.chain(programme.price.iter().filter_map(|it| it.note.as_ref())) {
            self.text(text, open, None);
        }
        // A rule is true for everybody, so it assumes nobody's answer.
        let rules = programme.criterion.iter().map(|it| &it.text);
        let rules = rules.chain(programme.route.iter().map(|it| &it.text));
        for rule in rules.chain(programme.silent.iter().map(|it| &it.text)) {
            self.text(&rule.0, always, None);
        }
        self.helpers(place, programme, open);
    }

    /// To whom a programme is open.
    fn open(&mut self, place: usize) -> View {
        let view = self.pages.programmes.get(place).copied().unwrap_or(self.survey.nothing());
        self.survey.map(view, &|code| Truth::from(Conclusion::of(code).verdict.is_open()) as u8)
    }

    /// The texts of each transport, for the readers to whom some programme with it is open.
    fn transports(&mut self) {
        let pack = self.names.pack;
        for it in &pack.transport {
            let goes = |programme: &Programme| programme.transport.as_ref() == Some(&it.id);
            if !pack.programme.iter().any(goes) {
                continue;
            }
            let mut given = self.survey.nothing();
            for (place, _) in pack.programme.iter().enumerate().filter(|(_, it)| goes(it)) {
                let open = self.open(place);
                given = self.survey.apply(given, open, &u8::max);
            }
            let texts = it.note.iter().map(|it| &it.text).chain([&it.text]);
            for text in texts.chain(it.permission.iter().map(|it| &it.text)) {
                self.text(text, given, None);
            }
            let always = self.survey.always();
            it.condition.iter().for_each(|it| self.text(&it.text.0, always, None));
        }
    }

    /// Each kind of reader has the helpers that are theirs, in the order of the file.
    fn helpers(&mut self, place: usize, programme: &Programme, open: View) {
        for (voice, pack) in self.packs.iter().filter(|(it, _)| it.language == Language::DANISH) {
            let compiled =
                pack.text.programmes.get(place).into_iter().flat_map(compiled::Programme::helpers);
            let theirs = programme.helper.iter();
            let theirs = theirs.filter(|it| it.who.value.perspective() == voice.perspective);
            for (written, compiled) in theirs.zip(compiled) {
                let given = self.given(open, compiled.advice);
                self.somebody(&written.span, given, UNSEEN);
                let asks = Some((programme, written.to.as_ref()));
                self.text_for(&[voice.perspective], &written.text.0, given, asks);
            }
        }
    }

    /// The readers of a text.
    fn given(&mut self, open: View, advice: Option<usize>) -> View {
        let rules = &self.pack.rules;
        advice.map_or(open, |advice| self.survey.advice(&self.pages, rules, advice))
    }

    /// A finding where nobody reads it.
    fn somebody(&self, span: &Span, given: View, help: &str) {
        if self.survey.find(given, &|given| given != 0).is_none() {
            self.names.findings.add(span, "no reader ever sees this", help);
        }
    }

    /// Each change that a page may suggest has words that a person may be advised to follow.
    fn changes(&mut self) {
        let programmes = self.pages.programmes.clone();
        for name in &self.names.pack.changeable {
            let Some((fact, question)) = self.names.fact(name) else { continue };
            for (place, option) in (0..).zip(&question.option) {
                if option.once.is_some() {
                    continue;
                }
                let better = programmes.iter().find_map(|programme| {
                    self.survey.improves(*programme, FactId(fact), OptionId(place))
                });
                if let Some(answers) = better {
                    let problem = format!(
                        "`{}` to `{}` would be better for this reader, and the question has no words for that change",
                        option.id.text, name.text
                    );
                    let help = format!(
                        "write `once` in the option `{}` of questions.toml: \"når behandlingen er slut\"; or take `{}` out of `changeable`",
                        option.id.text, name.text
                    );
                    self.names.add_for(&name.span, problem, &help, &answers);
                }
            }
        }
    }
}

const UNSEEN: &str = "correct `when`, `reason` or `to`, or leave it out: it is shown only where the programme is open, and an alternative only where it is unlikely for that reason";
const BEHIND: &str = "put it before the `apply` that holds for all of its readers, or leave it out";
