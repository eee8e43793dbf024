//! Transport to a programme, and what anything costs.

use super::{Explained, date, page, say, words};
use crate::pages::markdown::{plain, strong};
use crate::pages::shown::{period, range};
use messages::{PageMsg, StaffMsg, staff};
use traeningsguide::content::compiled::{Conditional, Price, Programme, Transport};
use traeningsguide::i18n::{Language, Msg, kroner, kroner_range};

impl Explained<'_> {
    /// Transport to the programme at this place. Transport that an earlier programme has too is not
    /// repeated.
    pub(super) fn transport(&mut self, place: usize, programme: &Programme) {
        let pack = self.pack.danish();
        let Some(index) = programme.transport else { return };
        let Some(transport) = pack.transports.get(index) else { return };
        self.page.heading(3, &say(Msg::Transport));
        let earlier = pack.programmes.iter().take(place).find(|it| it.transport == Some(index));
        if let Some(earlier) = earlier {
            let name = strong(&earlier.name);
            return self.page.paragraph(&staff(StaffMsg::SameTransport { programme: &name }));
        }
        let text = self.sourced(&transport.text, Some(&transport.cite));
        let text = format!(
            "{} {text}{}",
            strong(&staff(words::outcome(transport.outcome))),
            self.contact(transport.contact)
        );
        self.page.paragraph(&text);
        if !transport.conditions.is_empty() {
            self.page.paragraph(&staff(StaffMsg::AllConditions));
            self.conditionals(&transport.conditions, StaffMsg::MetIf);
        }
        if !transport.permissions.is_empty() {
            self.page.paragraph(&staff(StaffMsg::Permissions));
            self.conditionals(&transport.permissions, StaffMsg::ShownIf);
        }
        if !transport.options.is_empty() {
            self.page.paragraph(&staff(StaffMsg::Ways));
            for option in &transport.options {
                let text = self.sourced(&option.text, option.cite.as_ref());
                self.page.item(0, &text);
            }
        }
        if !transport.price.is_empty() {
            self.page.paragraph(&staff(StaffMsg::RidePrices));
        }
        for price in &transport.price {
            self.price(price);
            self.example(transport, price);
        }
        self.notes(Msg::MoreTransport, &transport.notes);
    }

    /// Conditions of transport, or permissions, which alone may be given already.
    fn conditionals(&mut self, items: &[Conditional], lead: StaffMsg<'_>) {
        let given = StaffMsg::GivenIf;
        for (index, it) in items.iter().enumerate() {
            let source = self.source(&it.cite);
            self.page.numbered(index + 1, &format!("{} {source}", strong(&it.text)));
            let parts = [(lead, &it.when), (given, &it.given)];
            for (lead, when) in
                parts.into_iter().filter_map(|(lead, it)| Some((lead, it.as_ref()?)))
            {
                self.page.item(1, &staff(lead));
                self.tree(2, when);
            }
        }
    }

    /// A price as readers see it: its subject, the amount, its unit and its date.
    pub(super) fn price(&mut self, price: &Price) {
        let what = price.what.as_ref().map(|what| format!("{}:", strong(what)));
        let amount = price.amount.map(|amount| match amount {
            (_, 0) => format!("{}.", say(Msg::Free)),
            amount => {
                let per = say(Msg::PerUnit { unit: &plain(&price.unit) });
                format!("{} {per}.", range(amount, Language::DANISH))
            }
        });
        let dated = match (price.amount, price.date) {
            (None, _) => format!("{} ({})", say(Msg::AmountNotStated), plain(&price.unit)),
            (Some(_), Some(day)) => say(Msg::PriceDate { date: &date(day) }),
            (Some(_), None) => say(Msg::PriceUndated),
        };
        let period = period(price.from, price.until, Language::DANISH);
        let note = price.note.as_deref().map(plain);
        let source = self.source(&price.cite);
        let parts = [what, amount, Some(dated), period, note, Some(source)];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        self.page.item(0, &parts.join(" "));
    }

    /// The worked example. Readers see it only where there is one price.
    fn example(&mut self, transport: &Transport, price: &Price) {
        let Some(example) = &transport.example else { return };
        let Some((each, cost)) = example.course(price) else { return };
        let times = match example.sessions_per_week {
            (least, most) if least == most => most.to_string(),
            (least, most) => format!("{least}-{most}"),
        };
        let text = staff(StaffMsg::Example {
            times: &times,
            weeks: &page(PageMsg::Weeks { amount: example.weeks }),
            sum: &kroner_range(cost.least, cost.most, messages::words(Language::DANISH)),
            each: &kroner(each, messages::words(Language::DANISH)),
        });
        let source = self.source(&example.cite);
        self.page.item(0, &format!("{text} {} {source}", say(Msg::ExampleMost)));
    }
}
