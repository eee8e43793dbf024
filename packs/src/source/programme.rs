//! Programmes: what is offered, to whom, and what happens.

use super::Cite;
use crate::expression::Name;
use crate::read::record::record;
use crate::value::{Amount, Day, HelperText, Marked, Need, Reasons, Rule, Since, Text, When};
use crate::words::Who;
use traeningsguide::content::compiled::{DeadlineEvent, Kind, Topic, Unit, Weight};

record! {
    /// One offer.
    Programme "programme" span {
        /// A short name that you make up, for routes.
        id: Name,
        /// What kind of offer it is.
        kind: Kind,
        /// Its name, as a heading.
        name: Text,
        /// Its name inside a sentence.
        phrase: Text,
        /// The law that it comes under.
        law: Option<Text>,
        /// What it is, in one sentence.
        summary: Text,
        /// The id of its transport.
        transport: Option<Name>,
        /// Its place in the document.
        cite: Cite,
        /// For whom it is, whether or not they get it: `always`, or a condition. Where no question
        /// tells, leave it out.
        need: Option<Marked<Need>>,
        /// The ids of programmes that nobody needs who needs this one, as the document has it.
        excludes: Vec<Name>,
        /// Where the document states that anyone who meets the conditions has a right to it.
        right: Option<Cite>,
        /// When the document does not describe it.
        silent: Option<Silent>,
        /// When another programme covers the reader.
        route: Vec<Route>,
        /// The conditions.
        criterion: Vec<Criterion>,
        /// What to do now: of those that hold for the reader, the first is shown.
        apply: Vec<Apply>,
        /// What to do instead.
        alternative: Vec<Alternative>,
        /// What it costs.
        price: Vec<Price>,
        /// What happens, in order.
        step: Vec<Step>,
        /// What others may do for the reader.
        helper: Vec<Helper>,
        /// What else there is to say.
        note: Vec<Note>,
        /// How to complain.
        complaint: Option<Complaint>,
    }
}
impl Programme {
    /// Whether the document does not describe it for any reader.
    pub(crate) fn never_described(&self) -> bool {
        self.silent.as_ref().is_some_and(|silent| silent.when.is_none())
    }
}

record! {
    /// When the document does not describe a programme.
    Silent "silent record" span {
        /// For whom; for all where nothing is stated.
        when: Option<When>,
        /// What it says, as a sentence that is true for everybody.
        text: Rule,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// A way to another programme.
    Route "route" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// For whom.
        when: When,
        /// The id of the other programme.
        to: Name,
        /// Why, as a rule that is true for everybody.
        text: Rule,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// One condition of a programme.
    Criterion "criterion" span {
        /// A short name that you make up, for the reasons of cases.
        id: Name,
        /// How much it decides.
        kind: Weight,
        /// The answers with which it is met; of a judged one, to whom it applies.
        when: Option<When>,
        /// For whom only a professional can say whether it is met: `always`, or a condition.
        judged: Option<Marked<Need>>,
        /// The condition, as a rule that is true for everybody: "Træningen er for dem, der …".
        text: Rule,
        /// Why not, in a heading after "fordi" or "because", where this decides it: "du ikke får
        /// folkepension".
        because: Option<Text>,
        /// Why not for who has one certain answer, where more than one answer closes it.
        because_of: Vec<BecauseOf>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// Why a condition is not met, for who has one certain answer.
    BecauseOf "reason" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// The answer: one test.
        when: When,
        /// Why not, as in `because`: "du får førtidspension, ikke folkepension".
        text: Text,
    }
}
record! {
    /// What to do now.
    Apply "apply record" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// The answers with which it holds, "ved ikke" included: `always`, or a condition.
        when: Marked<Need>,
        /// The id of another programme that it sends to: it is shown only while that is open.
        to: Option<Name>,
        /// Whom to contact.
        contact: Option<Name>,
        /// How to apply, or that the document does not say.
        text: Text,
        /// What to have at hand.
        bring: Option<Text>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// What to do instead.
    Alternative "alternative" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// The id of the criterion that it is an answer to, or a list of ids.
        reason: Reasons,
        /// The answers with which it holds, "ved ikke" included.
        when: Option<When>,
        /// The id of the programme that it sends to: it is shown only while that is open.
        to: Option<Name>,
        /// What to do instead when the answer is no.
        text: Text,
        /// Whom to contact.
        contact: Option<Name>,
        /// Its place in the document; general advice needs none.
        cite: Option<Cite>,
    }
}
record! {
    /// What the training costs.
    Price "price" {
        /// Its id.
        id: Name,
        /// What is paid for.
        what: Text,
        /// How much.
        amount: Amount,
        /// For what one price is.
        unit: Text,
        /// The date of the price.
        date: Since,
        /// The first day that it holds.
        valid_from: Option<Marked<Day>>,
        /// The last day that it holds.
        valid_until: Option<Marked<Day>>,
        /// What else there is to say.
        note: Option<Text>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// One step of what happens.
    Step "step" span {
        /// Its id.
        id: Name,
        /// The answers with which it happens, "ved ikke" included.
        when: Option<When>,
        /// What happens.
        title: Text,
        /// How soon.
        text: Text,
        /// The deadline.
        deadline: Option<Deadline>,
        /// The event that this step is, where a later deadline runs from it.
        reaches: Option<Marked<DeadlineEvent>>,
        /// Where the document sends the reader for it: a page of deadlines, say.
        contact: Option<Name>,
        /// The first day that it holds.
        valid_from: Option<Marked<Day>>,
        /// The last day that it holds.
        valid_until: Option<Marked<Day>>,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// A deadline.
    Deadline "deadline" = "{ amount = 14, unit = \"dage\", from = \"application\" }" {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
        /// Since when.
        from: Marked<DeadlineEvent>,
    }
}
record! {
    /// Something else that the reader should know.
    Note "note" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// What it is about.
        topic: Topic,
        /// Of a programme: the answers with which it holds, "ved ikke" included.
        when: Option<When>,
        /// Of a programme: the id of the programme that it sends to.
        to: Option<Name>,
        /// The text.
        text: Text,
        /// Its place in the document.
        cite: Option<Cite>,
    }
}
record! {
    /// What somebody may do for another.
    Helper "helper" span {
        /// A short name that you make up, for the file of each further language.
        id: Name,
        /// Who: a relative, or a professional.
        who: Marked<Who>,
        /// The answers with which it holds, "ved ikke" included.
        when: Option<When>,
        /// The id of the programme that it sends to: it is shown only while that is open.
        to: Option<Name>,
        /// What, as a sentence to them.
        text: HelperText,
        /// Its place in the document.
        cite: Cite,
    }
}
record! {
    /// How to complain.
    Complaint "complaint" span {
        /// How to complain, to whom and how soon; or that the document does not say.
        text: Text,
        /// How soon.
        deadline: Option<Deadline>,
        /// Whom to contact.
        contact: Option<Name>,
        /// Whether the document says nothing of complaints.
        silent: Option<bool>,
        /// Its place in the document.
        cite: Option<Cite>,
    }
}
