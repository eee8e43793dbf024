//! The compiled pack: one municipality in one language, as JSON. These types are the file format, and nothing more.
//!
//! Texts are plain text. Facts, documents, contacts and transports are named by their place in their list.

use serde::Deserialize;
#[cfg(feature = "author")]
use serde::Serialize;

/// The version of this format. A reader refuses any other.
pub const FORMAT: u32 = 1;

macro_rules! record {
    ($(#[$doc:meta])* $name:ident {
        $($(#[doc = $field_doc:literal])* $(#[serde($default:ident)])? $field:ident: $type:ty,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[cfg_attr(feature = "author", derive(Serialize))]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                // What may be left out is left out, so that a pack stays small.
                $(
                    #[serde($default)]
                    #[cfg_attr(feature = "author", serde(skip_serializing_if = "absent"))]
                )?
                pub $field: $type,
            )*
        }
    };
}

/// Whether a value is the one that stands for a missing key.
#[cfg(feature = "author")]
fn absent<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// A date: year, month, day. Month and day are 0 where the document states only the year, or year and month.
pub type Date = (u16, u8, u8);

record! {
    /// One municipality in one language.
    Compiled {
        /// [`FORMAT`].
        format: u32,
        /// The municipality's id, as in the element's attribute.
        municipality: String,
        /// Its name.
        name: String,
        /// The day the pack was last changed.
        version: Date,
        /// The contact of the help line, by its place in `contacts`.
        #[serde(default)]
        help: Option<usize>,
        /// The questions, in the order they are asked.
        questions: Vec<Question>,
        /// The documents that the rules cite.
        documents: Vec<Document>,
        /// Whom to contact.
        contacts: Vec<Contact>,
        /// The law since the documents.
        notices: Vec<Notice>,
        /// Transport.
        transports: Vec<Transport>,
        /// The programmes.
        programmes: Vec<Programme>,
    }
}
record! {
    /// A question. Its place in the list is its fact.
    Question {
        /// Its id, as in the question bank.
        id: String,
        /// The question itself.
        ask: String,
        /// The row in "check your answers".
        short: String,
        /// Why it is asked, and what it decides.
        why: String,
        /// Where the answer is found.
        find: String,
        /// One line under the question.
        #[serde(default)]
        hint: Option<String>,
        /// The options; "ved ikke" is not among them.
        options: Vec<Choice>,
    }
}
record! {
    /// One option of a question.
    Choice {
        /// Its label.
        label: String,
        /// One line under the label.
        #[serde(default)]
        hint: Option<String>,
    }
}
record! {
    /// A document of the municipality.
    Document {
        /// Its title.
        title: String,
        /// When it was published, if it says so.
        #[serde(default)]
        published: Option<Date>,
        /// What the text itself tells about its age.
        #[serde(default)]
        date_note: Option<String>,
        /// The day we read it.
        checked: Date,
    }
}
record! {
    /// Where a statement stands.
    Cite {
        /// The document, by its place.
        document: usize,
        /// The section's heading, or its subject.
        section: String,
        /// First and last line in the source text.
        lines: (u32, u32),
    }
}
record! {
    /// Whom to contact.
    Contact {
        /// The name.
        name: String,
        /// Eight digits.
        #[serde(default)]
        phone: Option<String>,
        /// When the phone is answered.
        #[serde(default)]
        hours: Option<String>,
        /// An e-mail address.
        #[serde(default)]
        email: Option<String>,
        /// A page, https only.
        #[serde(default)]
        web: Option<String>,
        /// A postal address on one line.
        #[serde(default)]
        address: Option<String>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// The law since the document.
    Notice {
        /// What it says.
        text: String,
        /// From this day.
        #[serde(default)]
        from: Option<Date>,
        /// Until this day.
        #[serde(default)]
        until: Option<Date>,
        /// The law or the text that says so.
        source: String,
        /// Its address, https only.
        #[serde(default)]
        url: Option<String>,
    }
}
record! {
    /// A sentence with its source.
    Statement {
        /// The sentence.
        text: String,
        /// Where it stands; none where it is general advice, or where the document is silent.
        #[serde(default)]
        cite: Option<Cite>,
        /// Whom to contact, by its place.
        #[serde(default)]
        contact: Option<usize>,
    }
}
record! {
    /// A sentence that holds under a condition.
    Conditional {
        /// When it holds; always where nothing is stated.
        #[serde(default)]
        when: Option<Condition>,
        /// The sentence.
        text: String,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// What the document says of transport.
    Transport {
        /// The outcome.
        outcome: Outcome,
        /// What applies.
        text: String,
        /// Where to ask.
        #[serde(default)]
        contact: Option<usize>,
        /// Where it stands.
        cite: Cite,
        /// What a grant needs: all of these.
        #[serde(default)]
        conditions: Vec<Conditional>,
        /// What may help who fails one.
        #[serde(default)]
        exception: Option<Conditional>,
        /// When training at home is possible instead.
        #[serde(default)]
        at_home: Option<Conditional>,
        /// Ways to get there that the document names.
        #[serde(default)]
        options: Vec<Statement>,
        /// The price.
        #[serde(default)]
        price: Option<Price>,
        /// The assumption of the worked example.
        #[serde(default)]
        example: Option<Example>,
        /// What else there is to say.
        #[serde(default)]
        notes: Vec<Note>,
    }
}
record! {
    /// A price.
    Price {
        /// What is paid for; none for the ride itself.
        #[serde(default)]
        what: Option<String>,
        /// From and to, in øre; none where the document states no amount.
        #[serde(default)]
        amount: Option<(u32, u32)>,
        /// The document's own word for what one price covers.
        unit: String,
        /// The date of the price, if stated.
        #[serde(default)]
        date: Option<Date>,
        /// What else there is to say of it.
        #[serde(default)]
        note: Option<String>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// The assumption of a worked example.
    Example {
        /// Fewest and most sessions a week.
        sessions_per_week: (u32, u32),
        /// Weeks, at most.
        weeks: u32,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// One offer.
    Programme {
        /// Its id.
        id: String,
        /// What kind of offer it is.
        kind: Kind,
        /// Its name, as a heading.
        name: String,
        /// Its name inside a sentence.
        phrase: String,
        /// The legal basis.
        #[serde(default)]
        law: Option<String>,
        /// What it is, in one sentence.
        summary: String,
        /// Where it stands.
        cite: Cite,
        /// When the document does not describe it.
        #[serde(default)]
        silent: Option<Conditional>,
        /// When another programme covers the reader.
        #[serde(default)]
        routes: Vec<Route>,
        /// The conditions.
        #[serde(default)]
        criteria: Vec<Criterion>,
        /// Transport, by its place.
        #[serde(default)]
        transport: Option<usize>,
        /// How to apply.
        #[serde(default)]
        apply: Option<Apply>,
        /// What to do instead.
        #[serde(default)]
        alternatives: Vec<Statement>,
        /// What the training costs.
        #[serde(default)]
        prices: Vec<Price>,
        /// What happens, in order.
        #[serde(default)]
        steps: Vec<Step>,
        /// What else there is to say.
        #[serde(default)]
        notes: Vec<Note>,
        /// How to complain.
        #[serde(default)]
        complaint: Option<Statement>,
    }
}
record! {
    /// A way to another programme.
    Route {
        /// When it applies.
        when: Condition,
        /// The other programme, by its place.
        to: usize,
        /// Why.
        text: String,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// One condition of a programme.
    Criterion {
        /// How much it decides.
        kind: Weight,
        /// When it is met, or to whom it applies.
        #[serde(default)]
        when: Option<Condition>,
        /// The condition, as a sentence to the reader.
        text: String,
        /// What it means when it is not met.
        #[serde(default)]
        unmet: Option<String>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// How to apply.
    Apply {
        /// How.
        text: String,
        /// What to have at hand.
        #[serde(default)]
        bring: Option<String>,
        /// Whom to contact, by its place.
        #[serde(default)]
        contact: Option<usize>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// One step of what happens.
    Step {
        /// What happens.
        title: String,
        /// How soon, in the document's own unit.
        text: String,
        /// The deadline, if the document states one.
        #[serde(default)]
        deadline: Option<Deadline>,
        /// Where it stands.
        cite: Cite,
    }
}
record! {
    /// A deadline in the document's own unit, and the event that it runs from.
    Deadline {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
        /// Since when.
        from: From,
    }
}
record! {
    /// Something else that the reader should know.
    Note {
        /// What it is about.
        topic: Topic,
        /// The text.
        text: String,
        /// Where it stands.
        #[serde(default)]
        cite: Option<Cite>,
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
        #[cfg_attr(feature = "author", derive(Serialize))]
        #[serde(rename_all = "snake_case")]
        pub enum $name {
            $(
                $(#[$word_doc])*
                $word,
            )*
        }
    };
}

words! {
    /// What kind of offer a programme is.
    Kind {
        /// Genoptræning.
        Rehabilitation,
        /// Vedligeholdende træning.
        Maintenance,
        /// Selvtræning.
        SelfTraining,
        /// Råd og vejledning.
        Advice,
    }
}
words! {
    /// How much a criterion decides.
    Weight {
        /// Decides.
        Hard,
        /// Is weighed, never excludes.
        Soft,
        /// Only a professional can say.
        Judged,
    }
}
words! {
    /// The four transport outcomes.
    Outcome {
        /// The reader's own duty.
        Own,
        /// A condition of the programme.
        Criterion,
        /// May be granted.
        MayBeGranted,
        /// Not settled by the document.
        Unresolved,
    }
}
words! {
    /// The document's own word for time.
    Unit {
        /// Hverdage.
        Hverdage,
        /// Dage.
        Dage,
        /// Uger.
        Uger,
        /// Måneder.
        Maaneder,
    }
}
words! {
    /// The event that a deadline runs from.
    From {
        /// The reader's application or call.
        Application,
        /// The municipality's answer.
        Answer,
        /// The visitation.
        Visitation,
        /// The individual assessment.
        Assessment,
        /// Receipt of the grant.
        Grant,
        /// Discharge from hospital.
        Discharge,
        /// Receipt of the decision.
        Decision,
        /// Receipt of the rehabilitation plan.
        Plan,
    }
}
words! {
    /// What a note is about.
    Topic {
        /// What the training aims at.
        Aim,
        /// What it consists of.
        Content,
        /// Where it takes place.
        Place,
        /// How often and how long.
        Duration,
        /// Alone or in a group.
        Form,
        /// Who gives it.
        Staff,
        /// At what time of day.
        Hours,
        /// What is expected of the reader.
        Expectation,
        /// When it ends.
        Ending,
        /// What comes after.
        After,
        /// About the price.
        Price,
        /// Whom it is for.
        Target,
        /// Where the municipality decides.
        Discretion,
        /// About complaints.
        Complaint,
        /// Where the document contradicts itself.
        Contradiction,
        /// What the document does not say.
        Silent,
        /// Anything else.
        Other,
    }
}

/// A condition: `{"is":[fact,options as bits]}`, `{"all":[…]}` or `{"any":[…]}`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[cfg_attr(feature = "author", derive(Serialize))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// The fact, by its question's place, has one of the options whose bits are set.
    Is(u8, u16),
    /// All of these.
    All(Vec<Condition>),
    /// Any of these.
    Any(Vec<Condition>),
}
