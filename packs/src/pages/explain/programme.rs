//! One programme: what it is, who can get it, what it costs, what happens, and how to complain.

use super::{Explained, say, words};
use crate::pages::markdown::{plain, strong};
use crate::pages::shown::by_topic;
use traeningsguide::app::view::topic_name;
use traeningsguide::content::compiled::{
    Condition, Criterion, Note, Programme, Route, Statement, Step, Topic, Weight,
};
use traeningsguide::i18n::Msg;

impl Explained<'_> {
    /// The programme at this place.
    pub(super) fn programme(&mut self, place: usize) {
        let pack = self.pack.danish();
        let Some(programme) = pack.programmes.get(place) else { return };
        self.page.heading(2, &format!("Tilbud: {}", plain(&programme.name)));
        let summary = self.sourced(&programme.summary, Some(&programme.cite));
        self.page.paragraph(&summary);
        self.page.item(0, &format!("Slags: {}", words::kind(programme.kind)));
        if let Some(law) = &programme.law {
            self.page.item(0, &format!("Lov: {}", plain(law)));
        }
        self.need(place, programme);
        self.silent(programme);
        self.routes(&programme.routes);
        self.criteria(&programme.criteria);
        self.transport(place, programme);
        self.page.heading_over(&programme.prices, 3, "Priser");
        for price in programme.prices.iter().flatten() {
            self.price(price);
        }
        self.apply(programme);
        self.steps(&programme.steps);
        self.alternatives(&programme.alternatives);
        self.notes(Msg::GoodToKnow, &programme.notes);
        // A programme that is never described shows nobody how to apply or to help.
        if programme.silent.as_ref().is_none_or(|it| it.when.is_some()) {
            self.helpers(place);
        }
        self.complaint(programme);
    }

    fn complaint(&mut self, programme: &Programme) {
        let Some(complaint) = &programme.complaint else { return };
        self.page.heading(3, "Klage");
        let mut text = self.sourced(&complaint.text, complaint.cite.as_ref());
        text.push_str(&self.contact(complaint.contact));
        self.page.item(0, &text);
        if let Some(deadline) = &complaint.deadline {
            self.page.item(1, &format!("Frist: {}", words::deadline(deadline)));
        }
    }

    /// The readers that the programme is for, and whether it is a right.
    fn need(&mut self, place: usize, programme: &Programme) {
        self.page.heading(3, "Hvem tilbuddet er til");
        match &programme.need {
            None => self.page.paragraph("Guiden spørger ikke om noget, der afgør det."),
            Some(Condition::All(parts)) if parts.is_empty() => {
                self.page.paragraph("Det er det, dokumentet handler om, for alle borgere.");
            }
            Some(need) => {
                self.page.paragraph(
                    "Det er til borgere, der svarer sådan, hvad enten de kan få det eller ej:",
                );
                self.tree(0, need);
            }
        }
        let pack = &self.pack.written.pack;
        let excluded = pack.programme.get(place).map_or(&[][..], |it| &it.excludes);
        for other in pack.programme.iter().filter(|it| excluded.contains(&it.id)) {
            let name = strong(&other.name.da);
            self.page.paragraph(&format!("Ingen, som det er til, skal se på {name} i stedet."));
        }
        if let Some(cite) = &programme.right {
            let text =
                "Dokumentet siger, at den, der opfylder betingelserne, har ret til tilbuddet.";
            let text = self.sourced(text, Some(cite));
            self.page.paragraph(&text);
        }
    }

    fn silent(&mut self, programme: &Programme) {
        let Some(silent) = &programme.silent else { return };
        self.page.heading(3, "Hvornår dokumentet ikke beskriver tilbuddet");
        let text = self.sourced(&silent.text, Some(&silent.cite));
        self.page.paragraph(&text);
        match &silent.when {
            Some(when) => {
                self.page.paragraph("Det gælder, når borgeren svarer sådan:");
                self.tree(0, when);
            }
            None => self.page.paragraph("Det gælder for alle borgere."),
        }
    }

    fn routes(&mut self, routes: &[Route]) {
        self.page.heading_over(routes, 3, "Hvornår et andet tilbud gælder i stedet");
        for (index, route) in routes.iter().enumerate() {
            let to = self.pack.danish().programmes.get(route.to);
            let to = to.map(|programme| strong(&programme.name)).unwrap_or_default();
            let text = self.sourced(&route.text, Some(&route.cite));
            let line = format!("Har borgeren svaret sådan, så gælder i stedet {to}. {text}");
            self.page.numbered(index + 1, &line);
            self.tree(1, &route.when);
        }
    }

    fn criteria(&mut self, criteria: &[Criterion]) {
        self.page.heading_over(criteria, 3, "Betingelser");
        for (index, criterion) in criteria.iter().enumerate() {
            let source = self.source(&criterion.cite);
            let (text, mark) = (strong(&criterion.text), words::weight(criterion.kind));
            self.page.numbered(index + 1, &format!("{text} – {mark} {source}"));
            match &criterion.when {
                Some(when) => {
                    let applies = match criterion.kind {
                        Weight::Hard | Weight::Soft => "Opfyldt, når borgeren svarer sådan:",
                        Weight::Judged => "Gælder for borgere, der svarer sådan:",
                    };
                    self.page.item(1, applies);
                    self.tree(2, when);
                }
                None if criterion.kind == Weight::Judged => {
                    self.page.item(1, "Gælder for alle. Guiden spørger ikke om det.");
                }
                None => self.page.item(1, "Guiden spørger ikke om det."),
            }
            match &criterion.judged {
                Some(Condition::All(parts)) if parts.is_empty() => self.page.item(
                    1,
                    "Den skal altid vurderes. Borgerens svar er kun, hvad borgeren selv tror: ethvert andet svar giver et måske, og intet svar lukker tilbuddet.",
                ),
                Some(judged) => {
                    self.page.item(1, "Den skal vurderes, når borgeren svarer sådan. Så lukker svaret ikke tilbuddet:");
                    self.tree(2, judged);
                }
                None => {}
            }
            if let Some(because) = &criterion.because {
                let line = format!(
                    "Er det grunden til et nej, siger overskriften: »fordi {}«",
                    plain(because)
                );
                self.page.item(1, &line);
            }
            for it in &criterion.because_of {
                let line = format!("Svarer borgeren sådan, siger den: »fordi {}«", plain(&it.text));
                self.page.item(1, &line);
                it.when.iter().for_each(|when| self.tree(2, when));
            }
        }
    }

    /// How the citizen applies: of the ways that fit, the first.
    fn apply(&mut self, programme: &Programme) {
        self.page.heading_over(&programme.apply, 3, "Det bliver borgeren bedt om at gøre");
        if programme.apply.len() > 1 {
            self.page.paragraph("Borgeren læser kun det første, der passer.");
        }
        for (index, apply) in programme.apply.iter().enumerate() {
            let mut text = self.sourced(&apply.text, Some(&apply.cite));
            text.push_str(&self.contact(apply.contact));
            self.page.numbered(index + 1, &text);
            if let Some(bring) = &apply.bring {
                self.page.item(1, &format!("{} {}", say(Msg::HaveReady), plain(bring)));
            }
            self.advice_conditions(1, apply.advice);
        }
    }

    fn steps(&mut self, steps: &[Vec<Step>]) {
        self.page.heading_over(steps, 3, &say(Msg::WhatHappens));
        let numbered = steps.iter().enumerate();
        for (index, step) in numbered.flat_map(|(index, it)| it.iter().map(move |it| (index, it))) {
            let text = self.sourced(&step.text, Some(&step.cite));
            self.page.numbered(index + 1, &format!("{}. {text}", strong(&step.title)));
            self.advice_conditions(1, step.advice);
            if let Some(deadline) = &step.deadline {
                self.page.item(1, &format!("Frist: {}", words::deadline(deadline)));
            }
            if let Some(event) = step.reaches {
                let line = format!(
                    "Senere frister, der løber fra {}, regnes herfra.",
                    words::event(event)
                );
                self.page.item(1, &line);
            }
            if step.contact.is_some() {
                self.page.item(1, self.contact(step.contact).trim_start());
            }
            if let Some(period) = words::period("Gælder", step.from, step.until) {
                self.page.item(1, &period);
            }
        }
    }

    /// Notes by topic, in the order in which topics first occur. Two topics have a section of their
    /// own further down.
    pub(super) fn notes(&mut self, heading: Msg<'_>, notes: &[Note]) {
        let apart = |topic| matches!(topic, Topic::Contradiction | Topic::Silent);
        let topics = by_topic(notes.iter().filter(|note| !apart(note.topic)));
        self.page.heading_over(&topics, 3, &say(heading));
        for (topic, notes) in topics {
            for note in notes {
                let text = self.sourced(&note.text, note.cite.as_ref());
                self.page.item(0, &format!("{}: {text}", strong(&say(topic_name(topic)))));
                self.advice_conditions(1, note.advice);
            }
        }
    }

    fn alternatives(&mut self, alternatives: &[Statement]) {
        self.page.heading_over(
            alternatives,
            3,
            "Det kan borgeren gøre i stedet, når svaret er nej",
        );
        for alternative in alternatives {
            let mut text = self.sourced(&alternative.text, alternative.cite.as_ref());
            text.push_str(&self.contact(alternative.contact));
            self.page.item(0, &text);
            self.advice_conditions(1, alternative.advice);
        }
    }

    /// The conditions of advice that is not for every reader.
    pub(super) fn advice_conditions(&mut self, depth: usize, advice: Option<usize>) {
        let pack = self.pack.danish();
        let Some(advice) = advice.and_then(|place| pack.advice.get(place)) else { return };
        let of = pack.programmes.get(advice.of);
        let reasons = advice.reasons.iter().filter_map(|it| of?.criteria.get(*it));
        let reasons: Vec<String> = reasons.map(|it| strong(&it.text)).collect();
        if !reasons.is_empty() {
            let line = format!("Når dette ikke er opfyldt: {}", reasons.join(" eller "));
            self.page.item(depth, &line);
        }
        if let Some(when) = &advice.when {
            self.page.item(depth, "Når borgeren svarer sådan:");
            self.tree(depth + 1, when);
        }
        if let Some(to) = advice.to.and_then(|to| pack.programmes.get(to)) {
            let line =
                format!("Kun når borgeren måske eller sandsynligvis kan få {}.", strong(&to.name));
            self.page.item(depth, &line);
        }
    }

    /// The contact, to follow a sentence.
    pub(super) fn contact(&self, contact: Option<usize>) -> String {
        let contact = contact.and_then(|place| self.pack.danish().contacts.get(place));
        contact.map(|it| format!(" Kontakt: {}.", strong(&it.name))).unwrap_or_default()
    }
}
