//! From the compiled format to engine rules. Nothing of the file is trusted: every index, size and
//! address is checked.

use super::compiled::{
    Advice, Cite, Compiled, Condition, Conditional, Criterion, Date, FORMAT, Outcome, Price,
    Programme, Question, Weight,
};
use super::date::to_calendar;
use super::error::{PackError, PackResult};
use super::limits::MAX_CRITERIA;
use super::links::{https, links};
use crate::engine::{
    self, Fact, FactId, MAX_FACTS, MAX_OPTIONS, MAX_PROGRAMMES, MAX_ROUTES, OptionSet, Permission,
    Rulebook, TransportKind, TransportRule,
};

/// Checks the whole pack and lowers its rules.
pub(super) fn rules(pack: &Compiled) -> PackResult<Rulebook> {
    if pack.format != FORMAT {
        return Err(PackError::OtherFormat);
    }
    at_most(pack.questions.len(), MAX_FACTS)?;
    at_most(pack.programmes.len(), MAX_PROGRAMMES)?;
    at_most(criteria(pack), MAX_CRITERIA)?;
    let facts = pack.questions.iter().map(fact).collect::<PackResult<Vec<_>>>()?;
    let lower = Lower { pack, facts: &facts };
    lower.texts()?;
    let programmes =
        pack.programmes.iter().map(|it| lower.programme(it)).collect::<PackResult<_>>()?;
    let advice = pack.advice.iter().map(|it| lower.advice(it)).collect::<PackResult<_>>()?;
    Ok(Rulebook { facts, programmes, advice })
}

/// How many records it has that can have a condition.
fn criteria(pack: &Compiled) -> usize {
    let mut count = 0;
    for programme in &pack.programmes {
        count += programme.criteria.len() + programme.routes.len();
        count += usize::from(programme.silent.is_some()) + usize::from(programme.need.is_some());
    }
    for transport in &pack.transports {
        count += transport.conditions.len() + transport.permissions.len();
    }
    count
}

fn fact(question: &Question) -> PackResult<Fact> {
    at_most(question.options.len(), MAX_OPTIONS)?;
    let options = u8::try_from(question.options.len()).map_err(|_| PackError::TooMany)?;
    Ok(Fact { options })
}

fn at_most(count: usize, limit: usize) -> PackResult {
    if count <= limit { Ok(()) } else { Err(PackError::TooMany) }
}

fn within(index: usize, length: usize) -> PackResult {
    if index < length { Ok(()) } else { Err(PackError::Dangling) }
}

struct Lower<'a> {
    pack: &'a Compiled,
    facts: &'a [Fact],
}

impl Lower<'_> {
    /// The parts that are only text: contacts, notices and the help line.
    fn texts(&self) -> PackResult {
        self.contact(self.pack.help)?;
        let questions = self.pack.questions.len();
        self.pack.changeable.iter().try_for_each(|fact| within(*fact, questions))?;
        for contact in &self.pack.contacts {
            self.cite(&contact.cite)?;
            links(contact.phone.as_deref(), contact.email.as_deref(), contact.web.as_deref())?;
        }
        for notice in &self.pack.notices {
            https(notice.url.as_deref())?;
            days([notice.from, notice.until])?;
        }
        Ok(())
    }

    fn programme(&self, programme: &Programme) -> PackResult<engine::Programme> {
        at_most(programme.routes.len(), MAX_ROUTES)?;
        self.cite(&programme.cite)?;
        programme.right.iter().try_for_each(|cite| self.cite(cite))?;
        let mut statements = programme.alternatives.iter().chain(&programme.helpers);
        statements.try_for_each(|it| self.references(it.advice, it.contact, it.cite.as_ref()))?;
        if let Some(complaint) = &programme.complaint {
            self.references(None, complaint.contact, complaint.cite.as_ref())?;
        }
        programme.prices.iter().flatten().try_for_each(|price| self.price(price))?;
        for step in programme.steps.iter().flatten() {
            self.references(step.advice, step.contact, Some(&step.cite))?;
            days([step.from, step.until])?;
        }
        for note in &programme.notes {
            self.references(note.advice, None, note.cite.as_ref())?;
        }
        for apply in &programme.apply {
            self.references(apply.advice, apply.contact, Some(&apply.cite))?;
        }
        let routes = programme.routes.iter().map(|route| {
            within(route.to, self.pack.programmes.len())?;
            self.cite(&route.cite)?;
            Ok(engine::Route { when: self.condition(&route.when)?, to: route.to })
        });
        let criteria = programme.criteria.iter().map(|it| self.criterion(it));
        Ok(engine::Programme {
            need: self.optional(programme.need.as_ref())?,
            silent: programme.silent.as_ref().map(|it| self.conditional(it)).transpose()?,
            routes: routes.collect::<PackResult<_>>()?,
            criteria: criteria.collect::<PackResult<_>>()?,
            transport: programme.transport.map(|index| self.transport(index)).transpose()?,
        })
    }

    fn criterion(&self, criterion: &Criterion) -> PackResult<engine::Criterion> {
        self.cite(&criterion.cite)?;
        for reason in &criterion.because_of {
            self.conditional(reason)?;
        }
        let kind = match criterion.kind {
            Weight::Hard => engine::CriterionKind::Hard,
            Weight::Soft => engine::CriterionKind::Soft,
            Weight::Judged => engine::CriterionKind::Judged,
        };
        let judged = self.optional(criterion.judged.as_ref())?;
        Ok(engine::Criterion { kind, when: self.optional(criterion.when.as_ref())?, judged })
    }

    fn transport(&self, index: usize) -> PackResult<TransportRule> {
        let transport = self.pack.transports.get(index).ok_or(PackError::Dangling)?;
        self.references(None, transport.contact, Some(&transport.cite))?;
        for option in &transport.options {
            self.references(option.advice, option.contact, option.cite.as_ref())?;
        }
        transport.notes.iter().try_for_each(|it| self.references(None, None, it.cite.as_ref()))?;
        transport.price.iter().try_for_each(|price| self.price(price))?;
        transport.example.iter().try_for_each(|example| self.cite(&example.cite))?;
        let kind = match transport.outcome {
            Outcome::Own => TransportKind::Own,
            Outcome::Criterion => TransportKind::CriterionOfProgramme,
            Outcome::MayBeGranted => TransportKind::MayBeGranted,
            Outcome::Unresolved => TransportKind::Unresolved,
        };
        let conditions = transport.conditions.iter().map(|it| self.conditional(it));
        let permissions = transport.permissions.iter().map(|it| {
            self.cite(&it.cite)?;
            Ok(Permission {
                when: self.optional(it.when.as_ref())?,
                given: self.optional(it.given.as_ref())?,
            })
        });
        Ok(TransportRule {
            kind,
            conditions: conditions.collect::<PackResult<_>>()?,
            permissions: permissions.collect::<PackResult<_>>()?,
        })
    }

    fn optional(&self, when: Option<&Condition>) -> PackResult<Option<engine::Condition>> {
        when.map(|when| self.condition(when)).transpose()
    }

    fn conditional(&self, conditional: &Conditional) -> PackResult<engine::Condition> {
        self.cite(&conditional.cite)?;
        self.condition_or_always(conditional.when.as_ref(), OptionSet(0))
    }

    fn advice(&self, advice: &Advice) -> PackResult<engine::Advice> {
        let programmes = &self.pack.programmes;
        let of = programmes.get(advice.of).ok_or(PackError::Dangling)?;
        advice.to.map_or(Ok(()), |to| within(to, programmes.len()))?;
        advice.reasons.iter().try_for_each(|it| within(*it, of.criteria.len()))?;
        let when = self.condition_or_always(advice.when.as_ref(), OptionSet::UNKNOWN)?;
        Ok(engine::Advice { of: advice.of, when, reasons: advice.reasons.clone(), to: advice.to })
    }

    /// A condition; where none is stated, one that always holds.
    fn condition_or_always(
        &self,
        when: Option<&Condition>,
        more: OptionSet,
    ) -> PackResult<engine::Condition> {
        when.map_or(Ok(engine::Condition::All(Vec::new())), |when| self.tests(when, more))
    }

    fn condition(&self, condition: &Condition) -> PackResult<engine::Condition> {
        self.tests(condition, OptionSet(0))
    }

    // As deep as the file may be. It may also test `more` than the options of a fact.
    fn tests(&self, condition: &Condition, more: OptionSet) -> PackResult<engine::Condition> {
        let all = |parts: &[Condition]| {
            parts.iter().map(|part| self.tests(part, more)).collect::<PackResult<Vec<_>>>()
        };
        Ok(match condition {
            Condition::Is(fact, options) => {
                let known = self.facts.get(usize::from(*fact)).ok_or(PackError::Dangling)?;
                if options & !OptionSet::all(known.options).union(more).0 != 0 {
                    return Err(PackError::Dangling);
                }
                engine::Condition::Is(FactId(*fact), OptionSet(*options))
            }
            Condition::All(parts) => engine::Condition::All(all(parts)?),
            Condition::Any(parts) => engine::Condition::Any(all(parts)?),
        })
    }

    /// The references of a statement: for whom it is, whom to contact, its source.
    fn references(
        &self,
        advice: Option<usize>,
        contact: Option<usize>,
        cite: Option<&Cite>,
    ) -> PackResult {
        advice.map_or(Ok(()), |index| within(index, self.pack.advice.len()))?;
        self.contact(contact)?;
        cite.map_or(Ok(()), |cite| self.cite(cite))
    }

    fn price(&self, price: &Price) -> PackResult {
        self.cite(&price.cite)?;
        days([price.from, price.until])
    }

    fn cite(&self, cite: &Cite) -> PackResult {
        within(cite.document, self.pack.documents.len())
    }

    fn contact(&self, contact: Option<usize>) -> PackResult {
        contact.map_or(Ok(()), |index| within(index, self.pack.contacts.len()))
    }
}

/// A day that is in no calendar would be no limit.
fn days(ends: [Option<Date>; 2]) -> PackResult {
    let known = ends.into_iter().flatten().all(|it| to_calendar(it).is_some());
    if known { Ok(()) } else { Err(PackError::NoSuchDay) }
}
