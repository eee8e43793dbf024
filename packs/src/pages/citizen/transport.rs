//! Transport to a programme, and what anything costs.

use maud::{Markup, html};
use messages::PageMsg;

use super::CitizenPage;
use super::rules::Lead;
use crate::pages::shown::{date, period, range};
use traeningsguide::content::compiled::{Conditional, Outcome, Price, Programme, Transport};
use traeningsguide::i18n::{Msg, kroner_range};

impl<'a> CitizenPage<'a> {
    /// The prices of the training.
    pub(super) fn prices(&self, programme: &'a Programme) -> Markup {
        html! {
            @if !programme.prices.is_empty() {
                h3 { (self.words.page(PageMsg::TrainingPrices)) }
                @for price in programme.prices.iter().flatten() { (self.price(price)) }
            }
        }
    }

    /// Transport to the programme at this place. Transport that an earlier programme has too is not
    /// repeated.
    pub(super) fn transport(&self, place: usize, programme: &'a Programme) -> Markup {
        let Some(index) = programme.transport else { return Markup::default() };
        let Some(transport) = self.pack.transports.get(index) else { return Markup::default() };
        let words = self.words;
        let mut earlier = self.pack.programmes.iter().take(place);
        html! {
            h3 { (words.say(Msg::Transport)) }
            @if let Some(earlier) = earlier.find(|it| it.transport == Some(index)) {
                p { (words.around(PageMsg::SameTransport { programme: &self.link_to(earlier).0 })) }
            } @else {
                (self.transport_details(transport))
            }
        }
    }

    fn transport_details(&self, transport: &'a Transport) -> Markup {
        let words = self.words;
        let fits: Lead = |condition| PageMsg::FitsIf { condition };
        let may: Lead = |condition| PageMsg::MayApplyIf { condition };
        html! {
            p { strong { (words.page(rule(transport.outcome))) } }
            p { (transport.text) (self.source(&transport.cite)) }
            (self.contact(transport.contact))
            @if !transport.conditions.is_empty() {
                h4 { (words.say(Msg::TransportConditions)) }
                p { (words.page(PageMsg::AllMustFit)) }
                ul.conditions { @for it in &transport.conditions { (self.conditional(it, fits)) } }
            }
            @if !transport.permissions.is_empty() {
                h4 { (words.say(Msg::Permission)) }
                p { (words.say(Msg::PermissionLead)) }
                ul.conditions { @for it in &transport.permissions { (self.conditional(it, may)) } }
            }
            @if !transport.options.is_empty() {
                h4 { (words.say(Msg::TransportOptions)) }
                ul { @for it in &transport.options { li { (it.text) (self.source_if_stated(it.cite.as_ref())) (self.contact(it.contact)) } } }
            }
            @if !transport.price.is_empty() {
                h4 { (words.page(PageMsg::RidePrices)) }
                @for price in &transport.price { (self.price(price)) (self.example(transport, price)) }
            }
            (self.notes(transport.notes.iter(), |title| html! { h4 { (title) } }))
        }
    }

    /// A condition of transport, or a permission, which alone may be given already.
    fn conditional(&self, it: &'a Conditional, lead: Lead) -> Markup {
        let given: Lead = |condition| PageMsg::GivenIf { condition };
        html! {
            li {
                p { strong { (it.text) } (self.source(&it.cite)) }
                @if let Some(when) = &it.when { (self.when(lead, when)) }
                @if let Some(when) = &it.given { (self.when(given, when)) }
            }
        }
    }

    /// The subject of a price, the amount and its unit, its age, and its period.
    fn price(&self, price: &'a Price) -> Markup {
        let words = self.words;
        let dated = match (price.amount, price.date) {
            (None, _) => words.say(Msg::AmountNotStated),
            (Some(_), Some(day)) => words.say(Msg::PriceDate { date: &date(day, words.0) }),
            (Some(_), None) => words.say(Msg::PriceUndated),
        };
        let per = words.say(Msg::PerUnit { unit: &price.unit });
        let amount = price.amount.map(|amount| match amount {
            (_, 0) => html! { strong { (words.say(Msg::Free)) "." } " " },
            amount => html! { strong { (range(amount, words.0)) } " " (per) ". " },
        });
        html! {
            div.price {
                p {
                    // Where no amount is stated: at least what one would pay for.
                    @match (&price.what, &amount) {
                        (Some(what), Some(_)) => { (what) ": " },
                        (Some(what), None) => { (what) " (" (per) "): " },
                        (None, None) => { (words.say(Msg::Transport)) " (" (per) "): " },
                        (None, Some(_)) => {},
                    }
                    @if let Some(amount) = amount { (amount) }
                    (dated)
                    @if let Some(period) = period(price.from, price.until, words.0) { " " (period) }
                    (self.source(&price.cite))
                }
                @if let Some(note) = &price.note { p { (note) } }
            }
        }
    }

    /// The worked example with what it assumes.
    fn example(&self, transport: &'a Transport, price: &'a Price) -> Markup {
        let counted = transport.example.as_ref().and_then(|it| Some((it, it.course(price)?)));
        let Some((example, (_, cost))) = counted else { return Markup::default() };
        let words = self.words;
        let times = match example.sessions_per_week {
            (least, most) if least == most => most.to_string(),
            (least, most) => format!("{least}–{most}"),
        };
        let times = words.say(Msg::TimesAWeek { times: &times });
        let weeks = words.say(Msg::Weeks { weeks: &example.weeks.to_string() });
        let sum =
            html! { strong { (kroner_range(cost.least, cost.most, messages::words(words.0))) } };
        let plan = html! { (words.say(Msg::CostPlan { times: &times, weeks: &weeks })) };
        html! {
            p {
                (words.around(PageMsg::Example { sum: &sum.0, plan: &plan.0 })) " "
                (words.say(Msg::CourseEach)) " " (words.say(Msg::ExampleMost))
                (self.source(&example.cite))
            }
        }
    }
}

/// The rule for transport, in one sentence or two.
fn rule(outcome: Outcome) -> PageMsg<'static> {
    match outcome {
        Outcome::Own => PageMsg::OwnTransport,
        Outcome::Criterion => PageMsg::TransportIsCriterion,
        Outcome::MayBeGranted => PageMsg::TransportMayBeGranted,
        Outcome::Unresolved => PageMsg::TransportUnresolved,
    }
}
