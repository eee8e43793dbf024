//! The compiled pack: the rules of a municipality, as JSON. These types are the file format, and
//! nothing more. Each record is a list with its fields' values in the order that they have here.
//!
//! Texts are plain text. A text that is not the same in all languages and for all readers is
//! written as its place in a file of words ([`super::Words`]). Facts, documents, contacts and
//! transports are named by their place in their list.

pub use super::condition::Condition;
pub use super::date::Date;

/// The version of this format. A reader refuses any other.
pub const FORMAT: u32 = 2;

wire_row! {
    /// One municipality.
    Compiled {
        /// The version of the format.
        format: u32,
        /// The municipality's id, as in the element's attribute.
        municipality: String,
        /// Its name.
        name: String,
        /// The day the pack was last changed.
        version: Date,
        /// Who decides, where it is not the municipality.
        decides: Option<String>,
        /// The contact of the help line, by its place in `contacts`.
        help: Option<usize>,
        /// The questions, in the order they are asked.
        questions: Vec<Question>,
        /// The questions whose answers a reader can change, by their places.
        changeable: Vec<usize>,
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
        /// For whom advice is. Statements refer to these by their place.
        advice: Vec<Advice>,
    }
}
wire_row! {
    /// For whom a piece of advice is.
    Advice {
        /// The programme that it is about, by its place.
        of: usize,
        /// The answers with which it holds; all where nothing is stated.
        when: Option<Condition>,
        /// The criteria to one of which it is an answer, by their places: it is for readers for
        /// whom the programme is unlikely because of them. With none, it is for those to whom it is
        /// open.
        reasons: Vec<usize>,
        /// The programme that it sends to, by its place: it must be open to the reader.
        to: Option<usize>,
    }
}
wire_row! {
    /// A question. Its place in the list is its fact.
    Question {
        /// What it asks for: its id in the question bank, or one of its own where its words mean
        /// something else. Answers travel between packs where it is the same.
        id: String,
        /// Its number in receipts: it never changes, and no other question ever has it.
        number: u8,
        /// The question itself.
        ask: String,
        /// The row in "check your answers".
        short: String,
        /// Why it is asked, and what it decides.
        why: String,
        /// Where the answer is found.
        find: String,
        /// One line under the question.
        hint: Option<String>,
        /// The options; "ved ikke" is not among them.
        options: Vec<Choice>,
    }
}
wire_row! {
    /// One option of a question.
    Choice {
        /// Its label.
        label: String,
        /// One line under the label.
        hint: Option<String>,
        /// "når behandlingen er slut": a change to this answer, as a person may be advised to
        /// bring it about or to wait for it.
        once: Option<String>,
        /// Its place in receipts, where that is another than here.
        code: Option<u8>,
    }
}
wire_row! {
    /// A document of the municipality.
    Document {
        /// Its title.
        title: String,
        /// When it was published, if it says so.
        published: Option<Date>,
        /// What the text itself tells about its age.
        date_note: Option<String>,
        /// The day we read it.
        checked: Date,
    }
}
wire_row! {
    /// The source of a statement.
    Cite {
        /// The document, by its place.
        document: usize,
        /// The section's heading, or its subject.
        section: String,
        /// First and last line in the source text.
        lines: (u32, u32),
    }
}
wire_row! {
    /// Whom to contact.
    Contact {
        /// The name.
        name: String,
        /// Eight digits.
        phone: Option<String>,
        /// When the phone is answered.
        hours: Option<String>,
        /// An e-mail address.
        email: Option<String>,
        /// An e-mail address that the document calls secure: never a link.
        secure_email: Option<String>,
        /// A page, https only.
        web: Option<String>,
        /// A postal address on one line.
        address: Option<String>,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// The law since the document.
    Notice {
        /// What it says.
        text: String,
        /// Its first day.
        from: Option<Date>,
        /// Its last day.
        until: Option<Date>,
        /// The law or the text that says so.
        source: String,
        /// Its address, https only.
        url: Option<String>,
    }
}
wire_row! {
    /// A sentence with its source.
    Statement {
        /// For whom it is, by its place; for all who read of its subject where none is.
        advice: Option<usize>,
        /// The sentence.
        text: String,
        /// Its source; none where it is general advice, or where the document is silent.
        cite: Option<Cite>,
        /// Whom to contact, by its place.
        contact: Option<usize>,
    }
}
wire_row! {
    /// A sentence that holds under a condition.
    Conditional {
        /// When it holds; always where nothing is stated.
        when: Option<Condition>,
        /// Of a permission: what the reader has for it already; not known where nothing is stated.
        given: Option<Condition>,
        /// The sentence.
        text: String,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// What the document says of transport.
    Transport {
        /// The outcome.
        outcome: Outcome,
        /// What applies.
        text: String,
        /// Where to ask.
        contact: Option<usize>,
        /// Its source.
        cite: Cite,
        /// What a grant needs: all of these.
        conditions: Vec<Conditional>,
        /// What the document allows beside them: no conditions.
        permissions: Vec<Conditional>,
        /// Ways to get there that the document names.
        options: Vec<Statement>,
        /// The price, in successive periods.
        price: Vec<Price>,
        /// The assumption of the worked example.
        example: Option<Example>,
        /// What else there is to say.
        notes: Vec<Note>,
    }
}
wire_row! {
    /// A price.
    Price {
        /// What is paid for; none for the ride itself.
        what: Option<String>,
        /// From and to, in øre; none where the document states no amount.
        amount: Option<(u32, u32)>,
        /// The document's own word for what one price covers.
        unit: String,
        /// The date of the price, if stated.
        date: Option<Date>,
        /// The first day that it holds.
        from: Option<Date>,
        /// The last day that it holds.
        until: Option<Date>,
        /// What else there is to say of it.
        note: Option<String>,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// The assumption of a worked example.
    Example {
        /// Fewest and most sessions a week.
        sessions_per_week: (u32, u32),
        /// Weeks, at most.
        weeks: u32,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
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
        law: Option<String>,
        /// What it is, in one sentence.
        summary: String,
        /// Its source.
        cite: Cite,
        /// For whom it is; not known where nothing is stated.
        need: Option<Condition>,
        /// The source of the right to it for everybody who meets the conditions, where there is
        /// one.
        right: Option<Cite>,
        /// When the document does not describe it.
        silent: Option<Conditional>,
        /// When another programme covers the reader.
        routes: Vec<Route>,
        /// The conditions.
        criteria: Vec<Criterion>,
        /// Transport, by its place.
        transport: Option<usize>,
        /// What to do now: the first of those that are for the reader.
        apply: Vec<Apply>,
        /// What to do instead.
        alternatives: Vec<Statement>,
        /// What the training costs: each price in its successive periods.
        prices: Vec<Vec<Price>>,
        /// What happens, in order: each step in its successive periods.
        steps: Vec<Vec<Step>>,
        /// What the document says that a reader may do for another. One that is for another kind
        /// of reader says nothing.
        helpers: Vec<Statement>,
        /// What else there is to say.
        notes: Vec<Note>,
        /// How to complain.
        complaint: Option<Complaint>,
    }
}
impl Programme {
    /// What the document says that the reader of this voice may do for another.
    pub fn helpers(&self) -> impl Iterator<Item = &Statement> {
        self.helpers.iter().filter(|it| !it.text.is_empty())
    }
}

wire_row! {
    /// How to complain.
    Complaint {
        /// How, to whom and how soon; or that the document does not say.
        text: String,
        /// How soon, if the document states it.
        deadline: Option<Deadline>,
        /// Its source; none where the document is silent.
        cite: Option<Cite>,
        /// Whom to contact, by its place.
        contact: Option<usize>,
    }
}
wire_row! {
    /// A way to another programme.
    Route {
        /// When it applies.
        when: Condition,
        /// The other programme, by its place.
        to: usize,
        /// Why.
        text: String,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// One condition of a programme.
    Criterion {
        /// How much it decides.
        kind: Weight,
        /// When it is met, or to whom it applies.
        when: Option<Condition>,
        /// For whom only a professional can say whether it is met.
        judged: Option<Condition>,
        /// The condition, as a rule that is true for everybody.
        text: String,
        /// Why not, after "because" in a heading.
        because: Option<String>,
        /// Why not, for readers with one certain answer: the first that holds.
        because_of: Vec<Conditional>,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// What to do now.
    Apply {
        /// For whom it is, by its place; for all to whom the programme is open where none is.
        advice: Option<usize>,
        /// How.
        text: String,
        /// What to have at hand.
        bring: Option<String>,
        /// Whom to contact, by its place.
        contact: Option<usize>,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// One step of what happens.
    Step {
        /// For whom it is, by its place; for all to whom the programme is open where none is.
        advice: Option<usize>,
        /// What happens.
        title: String,
        /// How soon, in the document's own unit.
        text: String,
        /// The deadline, if the document states one.
        deadline: Option<Deadline>,
        /// The event that this step is, where a later deadline runs from it.
        reaches: Option<DeadlineEvent>,
        /// Where the document sends the reader for it, by its place in `contacts`.
        contact: Option<usize>,
        /// The first day that it holds.
        from: Option<Date>,
        /// The last day that it holds.
        until: Option<Date>,
        /// Its source.
        cite: Cite,
    }
}
wire_row! {
    /// A deadline in the document's own unit, and the event that it runs from.
    Deadline {
        /// How many.
        amount: u32,
        /// Of what.
        unit: Unit,
        /// Since when.
        from: DeadlineEvent,
    }
}
wire_row! {
    /// Something else that the reader should know.
    Note {
        /// For whom it is, by its place; for all to whom the programme is open where none is.
        advice: Option<usize>,
        /// What it is about.
        topic: Topic,
        /// The text.
        text: String,
        /// Its source.
        cite: Option<Cite>,
    }
}

wire_words! {
    /// What kind of offer a programme is.
    Kind {
        /// Genoptræning.
        Rehabilitation = "rehabilitation",
        /// Vedligeholdende træning.
        Maintenance = "maintenance",
        /// Selvtræning.
        SelfTraining = "self_training",
        /// Råd og vejledning.
        Advice = "advice",
    }
}
wire_words! {
    /// How much a criterion decides.
    Weight {
        /// Decides.
        Hard = "hard",
        /// Is weighed, never excludes.
        Soft = "soft",
        /// Only a professional can say.
        Judged = "judged",
    }
}
wire_words! {
    /// The four transport outcomes.
    Outcome {
        /// The reader's own duty.
        Own = "own",
        /// A condition of the programme.
        Criterion = "criterion",
        /// May be granted.
        MayBeGranted = "may_be_granted",
        /// Not settled by the document.
        Unresolved = "unresolved",
    }
}
wire_words! {
    /// The document's own word for time.
    Unit {
        /// Hverdage.
        Hverdage = "hverdage",
        /// Dage.
        Dage = "dage",
        /// Uger.
        Uger = "uger",
        /// Måneder.
        Maaneder = "måneder",
    }
}
wire_words! {
    /// The event that a deadline runs from.
    DeadlineEvent {
        /// The reader's application or call.
        Application = "application",
        /// The municipality's answer.
        Answer = "answer",
        /// The visitation.
        Visitation = "visitation",
        /// The individual assessment.
        Assessment = "assessment",
        /// Receipt of the grant.
        Grant = "grant",
        /// Discharge from hospital.
        Discharge = "discharge",
        /// Receipt of the decision.
        Decision = "decision",
        /// Receipt of the rehabilitation plan.
        Plan = "plan",
    }
}
wire_words! {
    /// What a note is about.
    Topic {
        /// What the training aims at.
        Aim = "aim",
        /// What it consists of.
        Content = "content",
        /// Where it takes place.
        Place = "place",
        /// How often and how long.
        Duration = "duration",
        /// Alone or in a group.
        Form = "form",
        /// The staff.
        Staff = "staff",
        /// At what time of day.
        Hours = "hours",
        /// What is expected of the reader.
        Expectation = "expectation",
        /// When it ends.
        Ending = "ending",
        /// What comes after.
        After = "after",
        /// About the price.
        Price = "price",
        /// Whom it is for.
        Target = "target",
        /// Where the municipality decides.
        Discretion = "discretion",
        /// About complaints.
        Complaint = "complaint",
        /// Where the document contradicts itself.
        Contradiction = "contradiction",
        /// What the document does not say.
        Silent = "silent",
        /// Anything else.
        Other = "other",
    }
}
