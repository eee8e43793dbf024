//! Decision diagrams: every way to answer at once, with equal futures merged.
//!
//! A node asks one fact and has a child for "ved ikke" and for each option. Nodes are shared and a
//! node whose children are all equal is never made, so a diagram holds a fact exactly where its
//! answer can still change the result. That makes "can this question matter?" exact, and cheap.

use std::collections::BTreeMap;

use super::{Answer, Answers, Condition, Fact, FactId, Truth};

/// A diagram's root: a final value, or a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct NodeRef(u32);

/// Values are the first 256 roots, and the nodes follow in their order.
const FIRST_NODE: u32 = 256;

impl NodeRef {
    /// For the keys of a [`Memo`].
    pub(super) fn key(self) -> u32 {
        self.0
    }

    /// For lists with a place for every value and then for every node.
    pub(super) fn place(self) -> usize {
        usize::try_from(self.0).unwrap_or(usize::MAX)
    }

    /// A final value.
    pub(super) fn value(code: u8) -> Self {
        Self(u32::from(code))
    }

    /// The final value, where nothing is left to ask.
    pub(super) fn as_value(self) -> Option<u8> {
        u8::try_from(self.0).ok()
    }
}

/// Results that are already known. One type of map for every use: each further one is 5 kB of Wasm.
pub(super) type Memo = BTreeMap<Vec<u32>, u32>;

#[derive(Clone, Debug)]
struct Node {
    fact: FactId,
    /// "Ved ikke" first, then the options in order.
    children: Vec<NodeRef>,
}

/// The most nodes and the most states of a rulebook. The largest of ours has some hundred.
pub(super) const LIMIT: usize = 20_000;
/// The most steps of making a diagram, for each node that there may be. Nodes alone are no measure
/// of the work: joining two large diagrams looks at every pair of their nodes, even where that
/// makes no new node. The largest of ours takes some hundred steps in all.
const STEPS_A_NODE: usize = 5;

/// A store of shared nodes over one rulebook's facts.
#[derive(Clone, Debug)]
pub(super) struct Diagrams {
    nodes: Vec<Node>,
    /// The node with each fact and children: equal nodes are one.
    unique_table: Memo,
    limit: usize,
    steps: usize,
}

impl Diagrams {
    /// An empty store that may hold this many nodes.
    pub(super) fn new(limit: usize) -> Self {
        Self { nodes: Vec::new(), unique_table: Memo::new(), limit, steps: 0 }
    }

    /// The diagram of a condition's [`Truth`], as a number.
    pub(super) fn condition(&mut self, facts: &[Fact], condition: &Condition) -> NodeRef {
        self.steps += 1;
        if self.is_full() {
            return NodeRef::value(Truth::Unknown as u8);
        }
        match condition {
            Condition::Is(fact, set) => {
                let options = facts.get(usize::from(fact.0)).map_or(0, |fact| fact.options);
                let holds = (0..options).map(|option| set.contains(super::OptionId(option)));
                let mut children = vec![NodeRef::value(Truth::Unknown as u8)];
                children.extend(holds.map(|holds| NodeRef::value(Truth::from(holds) as u8)));
                self.node(*fact, children)
            }
            Condition::All(parts) => {
                parts.iter().fold(NodeRef::value(Truth::Yes as u8), |all, part| {
                    let part = self.condition(facts, part);
                    self.apply(part, all, &u8::min)
                })
            }
            Condition::Any(parts) => {
                parts.iter().fold(NodeRef::value(Truth::No as u8), |any, part| {
                    let part = self.condition(facts, part);
                    self.apply(part, any, &u8::max)
                })
            }
        }
    }

    /// The diagram of a condition; where there is none, `absent` for every reader.
    pub(super) fn condition_or(
        &mut self,
        facts: &[Fact],
        condition: Option<&Condition>,
        absent: Truth,
    ) -> NodeRef {
        condition.map_or(NodeRef::value(absent as u8), |condition| self.condition(facts, condition))
    }

    /// Every node: the fact that it asks, and where each answer leads, "ved ikke" first. Children
    /// come before parents.
    pub(super) fn nodes(&self) -> impl ExactSizeIterator<Item = (FactId, &[NodeRef])> {
        self.nodes.iter().map(|node| (node.fact, node.children.as_slice()))
    }

    /// Whether it exceeds the limits of a rulebook. Its content is then meaningless.
    pub(super) fn is_full(&self) -> bool {
        self.nodes.len() >= self.limit || self.steps >= self.limit * STEPS_A_NODE
    }

    /// The one node with this fact and these children, or the child where the answer makes no
    /// difference.
    pub(super) fn node(&mut self, fact: FactId, children: Vec<NodeRef>) -> NodeRef {
        if let Some(first) = children.first().copied()
            && children.iter().all(|child| *child == first)
        {
            return first;
        }
        let mut key = vec![u32::from(fact.0)];
        key.extend(children.iter().map(|child| child.0));
        if let Some(known) = self.unique_table.get(&key) {
            return NodeRef(*known);
        }
        if self.is_full() {
            return NodeRef::value(Truth::Unknown as u8);
        }
        let root = FIRST_NODE + u32::try_from(self.nodes.len()).unwrap_or(u32::MAX - FIRST_NODE);
        self.nodes.push(Node { fact, children });
        self.unique_table.insert(key, root);
        NodeRef(root)
    }

    /// The diagram that holds `operation` of what the two diagrams hold, for every way to answer.
    pub(super) fn apply(
        &mut self,
        left: NodeRef,
        right: NodeRef,
        operation: &dyn Fn(u8, u8) -> u8,
    ) -> NodeRef {
        self.apply_known(left, right, operation, &mut Memo::new())
    }

    fn apply_known(
        &mut self,
        left: NodeRef,
        right: NodeRef,
        operation: &dyn Fn(u8, u8) -> u8,
        seen: &mut Memo,
    ) -> NodeRef {
        if let (Some(left), Some(right)) = (left.as_value(), right.as_value()) {
            return NodeRef::value(operation(left, right));
        }
        let key = vec![left.0, right.0];
        if let Some(known) = seen.get(&key) {
            return NodeRef(*known);
        }
        self.steps += 1;
        if self.is_full() {
            return left;
        }
        let Some(fact) = self.fact_at(left).into_iter().chain(self.fact_at(right)).min() else {
            return left;
        };
        let width = self.width(left, fact).max(self.width(right, fact));
        let mut children = Vec::with_capacity(width);
        for child in 0..width {
            let (left, right) = (self.child(left, fact, child), self.child(right, fact, child));
            children.push(self.apply_known(left, right, operation, seen));
        }
        let root = self.node(fact, children);
        seen.insert(key, root.0);
        root
    }

    fn get(&self, root: NodeRef) -> Option<&Node> {
        let index = root.0.checked_sub(FIRST_NODE)?;
        self.nodes.get(usize::try_from(index).ok()?)
    }

    fn width(&self, root: NodeRef, fact: FactId) -> usize {
        self.get(root).filter(|node| node.fact == fact).map_or(0, |node| node.children.len())
    }

    /// What is left after the answer at this place among the ways to answer: the root itself where
    /// it asks something else.
    pub(super) fn child(&self, root: NodeRef, fact: FactId, child: usize) -> NodeRef {
        let node = self.get(root).filter(|node| node.fact == fact);
        node.and_then(|node| node.children.get(child)).copied().unwrap_or(root)
    }

    /// The fact that decides next, or none where the result is settled.
    pub(super) fn fact_at(&self, root: NodeRef) -> Option<FactId> {
        self.get(root).map(|node| node.fact)
    }

    /// How many ways there are to answer the fact that this root asks, "ved ikke" counted.
    pub(super) fn branch_count(&self, root: NodeRef) -> usize {
        self.get(root).map_or(0, |node| node.children.len())
    }

    /// The diagram for readers with this answer.
    pub(super) fn restrict(&self, root: NodeRef, fact: FactId, answer: Answer) -> NodeRef {
        let way = match answer {
            Answer::Is(option) => usize::from(option.0) + 1,
            Answer::Unknown => 0,
        };
        // An option that the fact does not have says nothing, so it counts as "ved ikke"; otherwise
        // the fact would be asked again without end.
        self.child(root, fact, if way < self.width(root, fact) { way } else { 0 })
    }

    /// The value of a diagram for one reader. An unanswered fact counts as not known.
    pub(super) fn value_for(&self, mut root: NodeRef, answers: &Answers) -> Option<u8> {
        while let Some(fact) = self.fact_at(root) {
            root = self.restrict(root, fact, answers.get(fact).unwrap_or(Answer::Unknown));
        }
        root.as_value()
    }

    /// Those of these roots that still ask something, each once. Settled and repeated roots make no
    /// difference to the questions.
    pub(super) fn undecided(&self, roots: &[NodeRef]) -> Vec<NodeRef> {
        let mut open = Vec::new();
        for root in roots.iter().filter(|root| self.fact_at(**root).is_some()) {
            // Few programmes, so a list: a set of the library is 1 kB of Wasm.
            if let Err(place) = open.binary_search(root) {
                open.insert(place, *root);
            }
        }
        open
    }

    /// The first fact, in the pack's order, that one of these roots asks.
    pub(super) fn next(&self, roots: &[NodeRef]) -> Option<FactId> {
        roots.iter().filter_map(|root| self.fact_at(*root)).min()
    }

    /// What is left of these roots after each answer to the next fact: after "ved ikke", then after
    /// each option.
    pub(super) fn branches(&self, roots: &[NodeRef]) -> Vec<Vec<NodeRef>> {
        let Some(fact) = self.next(roots) else { return Vec::new() };
        let ways = roots.iter().map(|root| self.width(*root, fact)).max().unwrap_or(0);
        let after = |way| roots.iter().map(move |root| self.child(*root, fact, way));
        (0..ways).map(|way| after(way).collect()).collect()
    }
}
