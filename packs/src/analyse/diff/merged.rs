//! Two versions of a pack over the same facts: a question is the same when its id is, and so is an
//! option.

use super::parts::Side;
use crate::checked::Checked;
use crate::source::{self, Question};
use traeningsguide::content::PackError;
use traeningsguide::engine::{self, Answer, Answers, Condition, Fact, FactId, OptionId, OptionSet};
use traeningsguide::i18n::{Language, Msg, Voice};

/// Both versions.
#[derive(Debug)]
pub(super) struct Merged {
    /// The facts of both.
    pub(super) facts: Vec<Fact>,
    /// Holds of readers whose options both versions know.
    pub(super) comparable: Condition,
    /// The programmes of both, by id and name.
    pub(super) programmes: Vec<(String, String)>,
    /// The programmes of the version before, over the facts of both.
    pub(super) old: Vec<Side>,
    /// Those of the version after.
    pub(super) new: Vec<Side>,
    questions: Vec<Asked>,
}

/// A question of either version.
#[derive(Debug)]
struct Asked {
    id: String,
    ask: String,
    /// By id and label.
    options: Vec<(String, String)>,
}

impl Merged {
    /// Puts the two beside each other.
    pub(super) fn new(old: &Checked, new: &Checked) -> Result<Self, PackError> {
        let sides = [new, old].map(|it| it.written.questions.as_slice());
        let mut asked: Vec<Asked> = Vec::new();
        for question in sides.into_iter().flatten() {
            let place = asked.iter().position(|it| it.id == question.id.text);
            let place = place.unwrap_or_else(|| {
                let (id, ask) = (question.id.text.clone(), question.ask.danish().to_owned());
                asked.push(Asked { id, ask, options: Vec::new() });
                asked.len() - 1
            });
            let Some(known) = asked.get_mut(place) else { continue };
            for option in &question.option {
                if !known.options.iter().any(|(id, _)| *id == option.id.text) {
                    known.options.push((option.id.text.clone(), option.label.danish().to_owned()));
                }
            }
        }
        let facts = asked.iter().map(|it| {
            let options = u8::try_from(it.options.len()).map_err(|_| PackError::TooMany)?;
            // Sets of options have a bit for each.
            if usize::from(options) > engine::MAX_OPTIONS {
                Err(PackError::TooMany)
            } else {
                Ok(Fact { options })
            }
        });
        let facts: Vec<Fact> = facts.collect::<Result<_, _>>()?;
        if facts.len() > engine::MAX_FACTS {
            return Err(PackError::TooMany);
        }
        let mut programmes: Vec<(String, String)> = Vec::new();
        for programme in [new, old].into_iter().flat_map(|it| &it.written.pack.programme) {
            if !programmes.iter().any(|(id, _)| *id == programme.id.text) {
                programmes.push((programme.id.text.clone(), programme.name.danish().to_owned()));
            }
        }
        let [new_questions, old_questions] = sides;
        Ok(Self {
            comparable: comparable(&asked, [old_questions, new_questions]),
            old: version(old, old_questions, &asked),
            new: version(new, new_questions, &asked),
            facts,
            programmes,
            questions: asked,
        })
    }

    /// Answers as questions and options in words.
    pub(super) fn words(&self, answers: &Answers) -> Vec<(String, String)> {
        let answered = self.questions.iter().zip(0..).filter_map(|(question, fact)| {
            let option = match answers.get(FactId(fact))? {
                Answer::Unknown => messages::say(Voice::from(Language::DANISH), Msg::DontKnow),
                Answer::Is(option) => question.options.get(usize::from(option.0))?.1.clone(),
            };
            Some((question.ask.clone(), option))
        });
        answered.collect()
    }
}

/// Holds where no option is chosen that a version which asks the question does not have.
fn comparable(asked: &[Asked], sides: [&[Question]; 2]) -> Condition {
    let mut all = Vec::new();
    for (fact, question) in (0..).zip(asked) {
        let known = |side: &[Question], id: &str| {
            let question = side.iter().find(|it| it.id.text == question.id);
            question.is_none_or(|it| it.option.iter().any(|option| option.id.text == id))
        };
        let options = (0..).map(OptionId).zip(&question.options);
        let both = options.filter(|(_, (id, _))| sides.iter().all(|side| known(side, id)));
        let both = both.fold(OptionSet(0), |both, (it, _)| both.union(OptionSet::of(it)));
        if both != OptionSet::all(u8::try_from(question.options.len()).unwrap_or(u8::MAX)) {
            all.push(Condition::Is(FactId(fact), both));
        }
    }
    Condition::All(all)
}

fn version(pack: &Checked, questions: &[Question], asked: &[Asked]) -> Vec<Side> {
    let rules = &pack.pack(Voice::default()).rules;
    let written: &source::Pack = &pack.written.pack;
    let moved = Moved { questions, asked };
    let programmes = rules.programmes.iter().zip(&written.programme).map(|(rules, programme)| {
        let transport = written.transport_of(programme);
        let targets = rules.routes.iter().map(|route| written.programme.get(route.to));
        let targets = targets.map(|it| it.map_or_else(String::new, |it| it.id.text.clone()));
        Side {
            id: programme.id.text.clone(),
            rules: moved.programme(rules),
            targets: targets.collect(),
            written: programme.clone(),
            transport: transport.cloned(),
        }
    });
    programmes.collect()
}

/// From the facts of one version to those of both.
struct Moved<'a> {
    questions: &'a [Question],
    asked: &'a [Asked],
}

impl Moved<'_> {
    fn programme(&self, programme: &engine::Programme) -> engine::Programme {
        let mut moved = programme.clone();
        let mut conditions: Vec<&mut Condition> = Vec::new();
        conditions.extend(moved.need.iter_mut().chain(&mut moved.silent));
        conditions.extend(moved.routes.iter_mut().map(|it| &mut it.when));
        let criteria = moved.criteria.iter_mut();
        conditions.extend(criteria.flat_map(|it| it.when.iter_mut().chain(&mut it.judged)));
        if let Some(transport) = &mut moved.transport {
            conditions.extend(&mut transport.conditions);
            let permissions = transport.permissions.iter_mut();
            conditions.extend(permissions.flat_map(|it| it.when.iter_mut().chain(&mut it.given)));
        }
        for condition in conditions {
            self.condition(condition);
        }
        moved
    }

    fn condition(&self, condition: &mut Condition) {
        match condition {
            Condition::Is(fact, set) => {
                let Some(question) = self.questions.get(usize::from(fact.0)) else { return };
                let place = self.asked.iter().position(|it| it.id == question.id.text);
                let Some((place, asked)) =
                    place.and_then(|it| Some((u8::try_from(it).ok()?, self.asked.get(it)?)))
                else {
                    return;
                };
                let mut moved = OptionSet(0);
                for (option, known) in (0..).zip(&question.option) {
                    let there = asked.options.iter().position(|(id, _)| *id == known.id.text);
                    let there = there.and_then(|it| u8::try_from(it).ok());
                    if let Some(there) = there.filter(|_| set.contains(OptionId(option))) {
                        moved = moved.union(OptionSet::of(OptionId(there)));
                    }
                }
                (*fact, *set) = (FactId(place), moved);
            }
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.condition(part);
                }
            }
        }
    }
}
