//! A pack that is being proved, and what is found of it.

use crate::checked::Checked;
use crate::expression::Name;
use crate::finding::{Finding, Span};
use crate::source;
use traeningsguide::content::Pack;
use traeningsguide::engine::{Answers, Conclusion, Pages, State, Survey, Truth, View};

/// A pack that is being proved.
#[derive(Debug)]
pub(super) struct Prover<'a> {
    pub(super) checked: &'a Checked,
    pub(super) pack: &'a Pack,
    pub(super) survey: Survey,
    /// The verdicts on each programme.
    pub(super) views: Vec<View>,
    /// The outcome of each permission of each programme.
    pub(super) permissions: Vec<Vec<View>>,
    /// The programme that the heading is about.
    pub(super) heading: View,
    /// The questions that are asked, and their results.
    pub(super) asked: Pages,
    /// To whom each piece of advice is given.
    pub(super) advice: Vec<View>,
    pub(super) faults: Vec<Finding>,
}

impl<'a> Prover<'a> {
    /// The pack as it is written.
    pub(super) fn source(&self) -> &'a source::Pack {
        &self.checked.written.pack
    }

    /// Everything that the interview is about.
    pub(super) fn all(&self) -> Vec<View> {
        [self.views.as_slice(), &self.permissions.concat(), &[self.heading]].concat()
    }

    /// Something does not hold.
    pub(super) fn fault(
        &mut self,
        span: &Span,
        problem: impl Into<String>,
        help: impl Into<String>,
    ) {
        let finding = Finding::at(&self.checked.written.file, span, problem);
        self.faults.push(finding.help(help));
    }

    /// Something does not hold for this reader.
    pub(super) fn fault_for(
        &mut self,
        span: &Span,
        problem: impl Into<String>,
        help: &str,
        answers: &Answers,
    ) {
        let help = format!("{help}; it happens with `{}`", self.checked.command(answers));
        self.fault(span, problem, help);
    }

    /// The guide does not keep its own rules for this reader of a programme.
    pub(super) fn fault_of_program(
        &mut self,
        programme: &Name,
        problem: String,
        answers: &Answers,
    ) {
        let help = "this is a fault of the program, not of the pack: report it";
        self.fault_for(&programme.span, problem, help, answers);
    }

    /// A rule does nothing: where one can, with the answers of a reader for whom it should.
    pub(super) fn idle(
        &mut self,
        span: &Span,
        problem: impl Into<String>,
        help: &str,
        view: View,
        wanted: Truth,
    ) {
        match self.survey.find(view, &|it| it == wanted as u8) {
            Some(answers) => self.fault_for(span, problem, help, &answers),
            None => self.fault(span, problem, help),
        }
    }

    /// The answers of some reader whose conclusion is as wanted.
    pub(super) fn concludes(
        &self,
        view: View,
        wanted: &dyn Fn(Conclusion) -> bool,
    ) -> Option<Answers> {
        self.survey.find(view, &|code| wanted(Conclusion::of(code)))
    }
}

/// The shortest way to a state.
pub(super) fn answers_to(states: &[State], place: usize) -> Answers {
    let mut answers = Answers::new();
    let mut state = states.get(place);
    while let Some((before, answer)) = state.and_then(|it| it.from) {
        state = states.get(before);
        if let Some(fact) = state.and_then(|it| it.asks) {
            answers.set(fact, answer);
        }
    }
    answers
}
