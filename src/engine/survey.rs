//! Every way to answer, looked at as a whole: what holds for some reader, for how many, and how an
//! interview can go.
//!
//! People who write packs prove them with it. Nothing in the browser calls it, so nothing of it
//! reaches a phone.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Add, Mul};

use super::diagram::{Diagrams, NodeRef};
use super::{Answer, Answers, Condition, Fact, FactId, Truth};

/// A fact about each reader, as a number: a [`Truth`], a [`Conclusion`](super::Conclusion), a
/// [`LivePermission`](super::LivePermission), or a result of [`Survey::apply`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct View(pub(super) NodeRef);

/// The states of an interview. All for whom the same is left to ask, with the same
/// consequences, are in the same state.
#[derive(Clone, Debug)]
pub struct State {
    /// The question that is asked here; none at the end.
    pub asks: Option<FactId>,
    /// Where each answer leads, "ved ikke" first, then the options in order.
    pub then: Vec<usize>,
    /// The shortest way here: the state before, and the answer given there.
    pub from: Option<(usize, Answer)>,
}

/// The rules of one pack, or of two over the same facts, with every reader there can be.
#[derive(Clone, Debug)]
pub struct Survey {
    pub(super) facts: Vec<Fact>,
    pub(super) diagrams: Diagrams,
}

/// The most nodes and the most states of a survey: some hundred megabytes.
const LIMIT: usize = 1_000_000;

impl Survey {
    /// A survey of readers who differ in these facts.
    pub fn new(facts: &[Fact]) -> Self {
        Self { facts: facts.to_vec(), diagrams: Diagrams::new(LIMIT) }
    }

    /// Whether the rules were too large to be looked at. The results of the survey are then
    /// meaningless.
    pub fn is_full(&self) -> bool {
        self.diagrams.is_full()
    }

    /// Whether a condition holds for each reader, as the number of a [`Truth`].
    pub fn condition(&mut self, condition: &Condition) -> View {
        View(self.diagrams.condition(&self.facts, condition))
    }

    /// What holds of every reader.
    pub fn always(&self) -> View {
        View(NodeRef::value(Truth::Yes as u8))
    }

    /// What holds of no reader.
    pub fn nothing(&self) -> View {
        View(NodeRef::value(Truth::No as u8))
    }

    /// What comes of a view for each reader.
    pub fn map(&mut self, view: View, map: &dyn Fn(u8) -> u8) -> View {
        self.apply(view, view, &|value, _| map(value))
    }

    /// What comes of two views for each reader.
    pub fn apply(&mut self, left: View, right: View, operation: &dyn Fn(u8, u8) -> u8) -> View {
        View(self.diagrams.apply(left.0, right.0, operation))
    }

    /// A view of which each part that asks nothing before this fact is replaced. Facts are in
    /// their order from the root down, so these parts lie below all others.
    pub(super) fn replaced_from(
        &mut self,
        view: View,
        fact: FactId,
        part: &dyn Fn(&Diagrams, NodeRef) -> NodeRef,
    ) -> View {
        View(self.replaced(view.0, fact, part, &mut BTreeMap::new()))
    }

    fn replaced(
        &mut self,
        root: NodeRef,
        fact: FactId,
        part: &dyn Fn(&Diagrams, NodeRef) -> NodeRef,
        known: &mut BTreeMap<NodeRef, NodeRef>,
    ) -> NodeRef {
        let Some(asked) = self.diagrams.fact_at(root).filter(|asked| *asked < fact) else {
            return part(&self.diagrams, root);
        };
        if let Some(known) = known.get(&root) {
            return *known;
        }
        let mut children = Vec::new();
        for way in 0..self.diagrams.branch_count(root) {
            let child = self.diagrams.child(root, asked, way);
            children.push(self.replaced(child, fact, part, known));
        }
        let replaced = self.diagrams.node(asked, children);
        known.insert(root, replaced);
        replaced
    }

    /// The answers of some reader for whom a view has a wanted value, where there is one. Facts
    /// that they leave open do not matter. "Ved ikke" is among them only where no other answer will
    /// do.
    pub fn find(&self, view: View, wanted: &dyn Fn(u8) -> bool) -> Option<Answers> {
        let mut answers = Answers::new();
        self.search(view.0, wanted, &mut BTreeSet::new(), &mut answers).then_some(answers)
    }

    fn search(
        &self,
        root: NodeRef,
        wanted: &dyn Fn(u8) -> bool,
        seen: &mut BTreeSet<NodeRef>,
        answers: &mut Answers,
    ) -> bool {
        if let Some(value) = root.as_value() {
            return wanted(value);
        }
        let Some(fact) = self.diagrams.fact_at(root).filter(|_| seen.insert(root)) else {
            return false;
        };
        let found = (1..self.diagrams.branch_count(root))
            .chain([0])
            .find(|way| self.search(self.diagrams.child(root, fact, *way), wanted, seen, answers));
        if let Some(way) = found {
            answers.set(fact, Answer::at_branch(way));
        }
        found.is_some()
    }

    /// Every node below these views, once: what it asks, and where each answer leads, "ved ikke"
    /// first.
    fn nodes(&self, views: &[View]) -> Vec<(FactId, Vec<NodeRef>)> {
        let mut nodes = Vec::new();
        let mut seen = BTreeSet::new();
        let mut left: Vec<NodeRef> = views.iter().map(|view| view.0).collect();
        while let Some(root) = left.pop() {
            if let Some(fact) = self.diagrams.fact_at(root).filter(|_| seen.insert(root)) {
                let ways = 0..self.diagrams.branch_count(root);
                let children: Vec<NodeRef> =
                    ways.map(|way| self.diagrams.child(root, fact, way)).collect();
                left.extend(&children);
                nodes.push((fact, children));
            }
        }
        nodes
    }

    /// Every value that a view has for some reader.
    pub fn values(&self, view: View) -> BTreeSet<u8> {
        let below = self.nodes(&[view]).into_iter().flat_map(|(_, children)| children);
        below.chain([view.0]).filter_map(NodeRef::as_value).collect()
    }

    /// For how many readers a view has a wanted value. A reader has one answer to every fact, "ved
    /// ikke" included.
    pub fn count_models<N>(&self, view: View, wanted: &dyn Fn(u8) -> bool) -> N
    where
        N: Clone + From<u32> + Add<Output = N> + Mul<Output = N>,
    {
        self.weigh(view.0, 0, wanted, &mut BTreeMap::new())
    }

    /// The count over the facts from this one on.
    fn weigh<N>(
        &self,
        root: NodeRef,
        fact: usize,
        wanted: &dyn Fn(u8) -> bool,
        known: &mut BTreeMap<(NodeRef, usize), N>,
    ) -> N
    where
        N: Clone + From<u32> + Add<Output = N> + Mul<Output = N>,
    {
        let Some(size) = self.facts.get(fact) else {
            return N::from(u32::from(root.as_value().is_some_and(wanted)));
        };
        if let Some(count) = known.get(&(root, fact)) {
            return count.clone();
        }
        let asked = self.diagrams.fact_at(root).filter(|it| usize::from(it.0) == fact);
        let count = match asked {
            None => {
                let each = self.weigh(root, fact + 1, wanted, known);
                N::from(u32::from(size.options) + 1) * each
            }
            Some(asked) => (0..self.diagrams.branch_count(root)).fold(N::from(0), |sum, way| {
                let left = self.diagrams.child(root, asked, way);
                sum + self.weigh(left, fact + 1, wanted, known)
            }),
        };
        known.insert((root, fact), count.clone());
        count
    }

    /// Some reader for whom one more known answer changes the view's value in a way that is not
    /// allowed: all other answers, and the fact that is answered instead of "ved ikke".
    pub fn regression(
        &mut self,
        view: View,
        may_become: &dyn Fn(u8, u8) -> bool,
    ) -> Option<(Answers, FactId, Answer)> {
        let mut left = vec![(view.0, Answers::new())];
        let mut seen = BTreeSet::new();
        while let Some((root, before)) = left.pop() {
            let Some(fact) = self.diagrams.fact_at(root).filter(|_| seen.insert(root)) else {
                continue;
            };
            let unknown = self.diagrams.child(root, fact, 0);
            for way in 0..self.diagrams.branch_count(root) {
                let known = self.diagrams.child(root, fact, way);
                let bad = self.apply(View(unknown), View(known), &|unknown, known| {
                    u8::from(!may_become(unknown, known))
                });
                if let Some(mut answers) = self.find(bad, &|bad| bad == 1) {
                    self.facts_of(&before).for_each(|(fact, answer)| answers.set(fact, answer));
                    return Some((answers, fact, Answer::at_branch(way)));
                }
                let mut after = before.clone();
                after.set(fact, Answer::at_branch(way));
                left.push((known, after));
            }
        }
        None
    }

    /// The facts of which every option always leads to the same as every other: only "ved ikke"
    /// leads elsewhere. As soon as two options lead apart for some reader, each of the others leads
    /// elsewhere than one of them.
    pub fn facts_with_dead_options(&self, views: &[View]) -> BTreeSet<FactId> {
        let nodes = self.nodes(views);
        let mut dead: BTreeSet<FactId> = nodes.iter().map(|(fact, _)| *fact).collect();
        for (fact, children) in nodes {
            // The first is "ved ikke".
            if let [_, first, others @ ..] = children.as_slice()
                && others.iter().any(|other| other != first)
            {
                dead.remove(&fact);
            }
        }
        dead
    }

    fn facts_of<'a>(&self, answers: &'a Answers) -> impl Iterator<Item = (FactId, Answer)> + 'a {
        let facts = 0..u8::try_from(self.facts.len()).unwrap_or(u8::MAX);
        facts.filter_map(|fact| Some((FactId(fact), answers.get(FactId(fact))?)))
    }

    /// The interview about these views, whole: the first state is the start. None where there are
    /// too many states.
    pub fn states(&self, views: &[View]) -> Option<Vec<State>> {
        let roots: Vec<NodeRef> = views.iter().map(|view| view.0).collect();
        let start = self.diagrams.undecided(&roots);
        let mut known = BTreeMap::from([(start.clone(), 0_usize)]);
        let mut waiting = vec![(start, None)];
        let mut states: Vec<State> = Vec::new();
        // The states that wait are numbered in the order they were found, so each is looked at in
        // its turn.
        while let Some((roots, from)) = waiting.get(states.len()).cloned() {
            let asks = self.diagrams.next(&roots);
            let mut then = Vec::new();
            for left in self.diagrams.branches(&roots) {
                let left = self.diagrams.undecided(&left);
                let place = known.len();
                let place = *known.entry(left.clone()).or_insert(place);
                if place == waiting.len() {
                    waiting.push((left, Some((states.len(), Answer::at_branch(then.len())))));
                }
                then.push(place);
            }
            states.push(State { asks, then, from });
            if known.len() > LIMIT {
                return None;
            }
        }
        Some(states)
    }
}
