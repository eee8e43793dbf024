//! A pack whose advice is looked at for every reader.

use crate::finding::Span;
use crate::resolve::Names;
use crate::resolve::answers::replay;
use crate::source::Bank;
use traeningsguide::content::Pack;
use traeningsguide::engine::{Answers, Pages, Survey};
use traeningsguide::i18n::Voice;

/// The advice of a pack.
pub(super) struct Checker<'a> {
    /// What its names refer to.
    pub(super) names: &'a Names<'a>,
    /// The question bank.
    pub(super) bank: &'a Bank,
    /// The pack in each voice.
    pub(super) packs: &'a [(Voice, &'a Pack)],
    /// The pack, whose rules all voices have.
    pub(super) pack: &'a Pack,
    /// Every reader.
    pub(super) survey: Survey,
    /// The page of each.
    pub(super) pages: Pages,
}

impl Checker<'_> {
    /// A finding with a reader whom it happens to.
    pub(super) fn add(&self, span: &Span, problem: String, help: &str, answers: &Answers) {
        let replay = replay(self.names.questions, answers);
        let help = format!("{help}; it happens with `{replay}`");
        self.names.findings.add(span, problem, help);
    }
}
