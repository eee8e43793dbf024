//! Who can get a programme: its conditions, how each counts, and when something else applies or the
//! document is silent.

use maud::{Markup, html};

use super::CitizenPage;
use super::programme::notes_by_target;
use crate::pages::shown::counting;
use traeningsguide::content::compiled::{Condition, Criterion, Programme, Weight};
use traeningsguide::engine::OptionSet;
use traeningsguide::i18n::Msg;

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
                h3 { (words.two("Hvem kan få det?", "Who can get it?")) }
                @if let Some(cite) = &programme.right {
                    p {
                        (words.two("Dokumentet siger, at den, der opfylder betingelserne, har ret til det.", "The document says that whoever meets the conditions has a right to it."))
                        (self.source(cite))
                    }
                }
                @if !target.is_empty() { ul { @for note in target { li { (self.note(note)) } } } }
                @for (weight, criteria) in &all {
                    @if !criteria.is_empty() {
                        h4 { (words.weight(*weight)) }
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
            h3 { (words.two("Hvem er det for?", "Whom is it for?")) }
            @if *need == Condition::All(Vec::new()) {
                p { (words.two("Det er det, beskrivelsen handler om, for alle.", "It is what the description is about, for everybody.")) }
            } @else {
                (self.when(words.two("Det er det, du skal se på, hvis", "It is what to look at if"), need))
            }
        }
    }

    fn criterion(&self, criterion: &'a Criterion) -> Markup {
        let words = self.words;
        let lead = match criterion.kind {
            Weight::Hard | Weight::Soft => words.two("Det passer, hvis", "It fits if"),
            Weight::Judged => words.two("Det gælder for dig, hvis", "It applies to you if"),
        };
        html! {
            li {
                p { strong { (criterion.text) } (self.source(&criterion.cite)) }
                @if let Some(when) = &criterion.when { (self.when(lead, when)) }
                @if let Some(judged) = &criterion.judged {
                    @if *judged == Condition::All(Vec::new()) {
                        p { (words.two("Det skal vurderes. Du svarer kun, hvad du selv tror, og intet svar lukker tilbuddet for dig.", "It must be assessed. You only answer what you think, and no answer closes the offer to you.")) }
                    } @else {
                        (self.when(words.two("Det skal vurderes, hvis", "It must be assessed if"), judged))
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
                    h3 { (words.two("Hvornår dokumentet ikke siger noget", "When the document says nothing")) }
                } @else {
                    p { strong { (words.two("Dokumentet beskriver ikke dette tilbud.", "The document does not describe this offer.")) } }
                }
                p { (silent.text) (self.source(&silent.cite)) }
                p {
                    (words.say(Msg::AskWhether {
                        municipality: &self.pack.name,
                        phrase: &programme.phrase,
                    }))
                }
                @if let Some(when) = &silent.when {
                    (self.when(words.two("Det gælder, hvis", "This is so if"), when))
                }
            }
            @if !programme.routes.is_empty() {
                h3 { (words.two("Hvornår noget andet gælder", "When something else applies")) }
                ul.conditions {
                    @for route in &programme.routes {
                        li {
                            p { strong { (route.text) } (self.source(&route.cite)) }
                            (self.when(words.two("Det gælder, hvis", "This is so if"), &route.when))
                            @if let Some(to) = self.pack.programmes.get(route.to) {
                                p { (words.two("Læs i stedet om ", "Read instead about ")) (self.link_to(to)) "." }
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
                p.when {
                    (words.two("Det gælder, når dette ikke passer: ", "This is so where this does not fit: "))
                    (words.either(&reasons)) "."
                }
            }
            @if let Some(when) = &advice.when {
                (self.when(words.two("Det gælder, hvis", "This is so if"), when))
            }
            @if let Some(to) = advice.to.and_then(|to| self.pack.programmes.get(to)) {
                p { (words.two("Læs også om ", "Read also about ")) (self.link_to(to)) "." }
            }
        }
    }

    /// When something holds, in the words of the questions: one answer in a sentence, more as a
    /// list.
    pub(super) fn when(&self, begin: &str, condition: &Condition) -> Markup {
        let heads = self.words.two(
            ["du svarer", "alt dette passer:", "mindst én af disse ting passer:"],
            ["you answer", "all of this is so:", "at least one of these is so:"],
        );
        html! { p.when { (begin) " " (self.head(condition, heads)) } (self.parts(condition)) }
    }

    /// The parts of a condition as a list; nothing where it is a single answer.
    fn parts(&self, condition: &Condition) -> Markup {
        let (Condition::All(parts) | Condition::Any(parts)) = condition else { return html! {} };
        let heads = self.words.two(
            ["Du svarer", "Alt dette:", "Mindst én af disse ting:"],
            ["You answer", "All of this:", "At least one of these:"],
        );
        html! { ul { @for part in parts { li { (self.head(part, heads)) (self.parts(part)) } } } }
    }

    /// "Du svarer »Ja« på »Har du en genoptræningsplan?«", or the line over a list.
    fn head(&self, condition: &Condition, [answer, all, any]: [&str; 3]) -> String {
        let words = self.words;
        match condition {
            Condition::All(_) => all.to_owned(),
            Condition::Any(_) => any.to_owned(),
            Condition::Is(fact, options) => {
                let question = self.pack.questions.get(usize::from(*fact));
                question.map_or_else(String::new, |question| {
                    let unknown = words.say(Msg::DontKnow);
                    let counting = counting(question, OptionSet(*options), &unknown);
                    let (to, ask) = (words.two("på", "to"), words.quoted(&question.ask));
                    format!("{answer} {} {to} {ask}.", words.either(&counting))
                })
            }
        }
    }
}
