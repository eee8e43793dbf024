//! Transport to a programme, and what anything costs.

use maud::{Markup, html};

use super::CitizenPage;
use crate::pages::shown::range;
use traeningsguide::content::compiled::{Conditional, Price, Programme, Transport};
use traeningsguide::i18n::{Msg, kroner_range};

impl<'a> CitizenPage<'a> {
    /// The prices of the training.
    pub(super) fn prices(&self, programme: &'a Programme) -> Markup {
        html! {
            @if !programme.prices.is_empty() {
                h3 { (self.words.two("Det koster træningen", "What the training costs")) }
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
                p { (words.two("Det samme gælder som til ", "The same applies as to ")) (self.link_to(earlier)) "." }
            } @else {
                (self.transport_details(transport))
            }
        }
    }

    fn transport_details(&self, transport: &'a Transport) -> Markup {
        let words = self.words;
        let fits = words.two("Det passer, hvis", "It fits if");
        let may = words.two("Det kan gælde dig, hvis", "It may apply to you if");
        html! {
            p { strong { (words.outcome(transport.outcome)) } }
            p { (transport.text) (self.source(&transport.cite)) }
            (self.contact(transport.contact))
            @if !transport.conditions.is_empty() {
                h4 { (words.say(Msg::TransportConditions)) }
                p { (words.two("Alt dette skal passe på dig:", "All of this must fit you:")) }
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
                h4 { (words.two("Det koster kørslen", "What the rides cost")) }
                @for price in &transport.price { (self.price(price)) (self.example(transport, price)) }
            }
            (self.notes(transport.notes.iter(), |title| html! { h4 { (title) } }))
        }
    }

    /// A condition of transport, or a permission, which alone may be given already.
    fn conditional(&self, it: &'a Conditional, lead: &str) -> Markup {
        let given = self.words.two("Du har det allerede, hvis", "You have it already if");
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
            (Some(_), Some(day)) => words.say(Msg::PriceDate { date: &words.date(day) }),
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
                    @if let Some(period) = words.period(price.from, price.until) { " " (period) }
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
            (1, 1) => words.say(Msg::OnceAWeek),
            (least, most) if least == most => {
                words.say(Msg::TimesAWeek { times: &most.to_string() })
            }
            (least, most) => words.say(Msg::TimesAWeek { times: &format!("{least}–{most}") }),
        };
        let weeks = match example.weeks {
            1 => words.say(Msg::OneWeek),
            weeks => words.say(Msg::Weeks { weeks: &weeks.to_string() }),
        };
        let sum = kroner_range(cost.least, cost.most, messages::words(words.0));
        html! {
            p {
                (words.two("Eksempel: ", "Example: "))
                strong { (sum) } " "
                (words.say(Msg::CostPlan { times: &times, weeks: &weeks })) ". "
                (words.say(Msg::CourseEach)) " " (words.say(Msg::ExampleMost))
                (self.source(&example.cite))
            }
        }
    }
}
