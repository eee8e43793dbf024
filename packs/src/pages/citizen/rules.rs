//! Who can get a programme: its conditions, how each counts, and when something else applies or the
//! document is silent.

use maud::{Markup, html};
use messages::PageMsg;

use super::CitizenPage;
use super::programme::notes_by_target;
use crate::pages::shown::counting;
use traeningsguide::content::compiled::{Condition, Criterion, Programme, Weight};
use traeningsguide::engine::OptionSet;
use traeningsguide::i18n::Msg;

/// A sentence that ends with a condition.
pub(super) type Lead = for<'a> fn(&'a str) -> PageMsg<'a>;
/// A sentence with answers and the question that they belong to.
type AnswerMsg = for<'a> fn(&'a str, &'a str) -> PageMsg<'a>;

impl<'a> CitizenPage<'a> {
    /// The conditions of a programme, by their weight.
    pub(super) fn conditions(&self, programme: &'a Programme) -> Markup {
        let words = self.words;
        let target: Vec<_> = notes_by_target(&programme.notes, true).collect();
        let all = [Weight::Hard, Weight::Soft, Weight::Judged].map(|weight| {
            let of = programme.criteria.iter().filter(|it| it.kind == weight);
            (weight, of.collect::<Vec<_>>())
        });
        html! {
            @if let Some(need) = &programme.need { (self.need(need)) }
            @if !(programme.criteria.is_empty() && target.is_empty()) {
                h3 { (words.page(PageMsg::WhoCanGet)) }
                @if let Some(cite) = &programme.right {
                    p {
                        (words.page(PageMsg::RightByDocument))
                        (self.source(cite))
                    }
                }
                @if !target.is_empty() { ul { @for note in target { li { (self.note(note)) } } } }
                @for (weight, criteria) in &all {
                    @if !criteria.is_empty() {
                        h4 { (words.page(heading(*weight))) }
                        ul.conditions { @for it in criteria { (self.criterion(it)) } }
                    }
                }
                p { (self.disclaimer()) }
            }
        }
    }

    /// The need that one comes for, whether or not one can get it.
    fn need(&self, need: &Condition) -> Markup {
        let words = self.words;
        html! {
            h3 { (words.page(PageMsg::WhomFor)) }
            @if *need == Condition::All(Vec::new()) {
                p { (words.page(PageMsg::ForEverybody)) }
            } @else {
                (self.when(|condition| PageMsg::LookIf { condition }, need))
            }
        }
    }

    fn criterion(&self, criterion: &'a Criterion) -> Markup {
        let words = self.words;
        let lead: Lead = match criterion.kind {
            Weight::Hard | Weight::Soft => |condition| PageMsg::FitsIf { condition },
            Weight::Judged => |condition| PageMsg::AppliesIf { condition },
        };
        html! {
            li {
                p { strong { (criterion.text) } (self.source(&criterion.cite)) }
                @if let Some(when) = &criterion.when { (self.when(lead, when)) }
                @if let Some(judged) = &criterion.judged {
                    @if *judged == Condition::All(Vec::new()) {
                        p { (words.page(PageMsg::JudgedForAll)) }
                    } @else {
                        (self.when(|condition| PageMsg::AssessedIf { condition }, judged))
                    }
                }
            }
        }
    }

    /// Where the document says nothing to some readers, or to all, or sends them to another
    /// programme.
    pub(super) fn exceptions(&self, programme: &'a Programme) -> Markup {
        let words = self.words;
        html! {
            @if let Some(silent) = &programme.silent {
                @if silent.when.is_some() {
                    h3 { (words.page(PageMsg::SilentFor)) }
                } @else {
                    p { strong { (words.page(PageMsg::NotDescribed)) } }
                }
                p { (silent.text) (self.source(&silent.cite)) }
                p {
                    (words.say(Msg::AskWhether {
                        municipality: &self.pack.name,
                        phrase: &programme.phrase,
                    }))
                }
                @if let Some(when) = &silent.when {
                    (self.when(|condition| PageMsg::SoIf { condition }, when))
                }
            }
            @if !programme.routes.is_empty() {
                h3 { (words.page(PageMsg::OtherwiseFor)) }
                ul.conditions {
                    @for route in &programme.routes {
                        li {
                            p { strong { (route.text) } (self.source(&route.cite)) }
                            (self.when(|condition| PageMsg::SoIf { condition }, &route.when))
                            @if let Some(to) = self.pack.programmes.get(route.to) {
                                p { (words.around(PageMsg::ReadInstead { programme: &self.link_to(to).0 })) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The conditions of advice that is not for every reader.
    pub(super) fn advice_conditions(&self, advice: Option<usize>) -> Markup {
        let words = self.words;
        let Some(advice) = advice.and_then(|place| self.pack.advice.get(place)) else {
            return html! {};
        };
        let of = self.pack.programmes.get(advice.of);
        let reasons = advice.reasons.iter().filter_map(|it| of?.criteria.get(*it));
        let reasons: Vec<&str> = reasons.map(|it| it.text.as_str()).collect();
        html! {
            @if !reasons.is_empty() {
                p.when { (words.page(PageMsg::UnlessFits { reasons: &words.either(&reasons) })) }
            }
            @if let Some(when) = &advice.when {
                (self.when(|condition| PageMsg::SoIf { condition }, when))
            }
            @if let Some(to) = advice.to.and_then(|to| self.pack.programmes.get(to)) {
                p { (words.around(PageMsg::ReadAlso { programme: &self.link_to(to).0 })) }
            }
        }
    }

    /// When something holds, in the words of the questions: one answer in a sentence, more as a
    /// list.
    pub(super) fn when(&self, lead: Lead, condition: &Condition) -> Markup {
        let head = match condition {
            Condition::All(_) => self.words.page(PageMsg::AllSo),
            Condition::Any(_) => self.words.page(PageMsg::AnySo),
            Condition::Is(fact, options) => self
                .answer(*fact, *options, |answers, question| PageMsg::Answer { answers, question }),
        };
        html! { p.when { (self.words.page(lead(&head))) } (self.parts(condition)) }
    }

    /// The parts of a condition as a list; nothing where it is a single answer.
    fn parts(&self, condition: &Condition) -> Markup {
        let (Condition::All(parts) | Condition::Any(parts)) = condition else { return html! {} };
        html! { ul { @for part in parts { li { (self.item(part)) (self.parts(part)) } } } }
    }

    /// "Du svarer »Ja« på »Har du en genoptræningsplan?«", or the line over a list.
    fn item(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(_) => self.words.page(PageMsg::AllItems),
            Condition::Any(_) => self.words.page(PageMsg::AnyItems),
            Condition::Is(fact, options) => self.answer(*fact, *options, |answers, question| {
                PageMsg::AnswerItem { answers, question }
            }),
        }
    }

    fn answer(&self, fact: u8, options: u16, msg: AnswerMsg) -> String {
        let words = self.words;
        let Some(question) = self.pack.questions.get(usize::from(fact)) else {
            return String::new();
        };
        let unknown = words.say(Msg::DontKnow);
        let answers = words.either(&counting(question, OptionSet(options), &unknown));
        words.page(msg(&answers, &words.quoted(&question.ask)))
    }
}

/// The heading over the conditions of one weight.
fn heading(weight: Weight) -> PageMsg<'static> {
    match weight {
        Weight::Hard => PageMsg::HardConditions,
        Weight::Soft => PageMsg::SoftConditions,
        Weight::Judged => PageMsg::JudgedConditions,
    }
}
