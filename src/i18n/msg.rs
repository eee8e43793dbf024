//! Every message of the guide.

use super::messages::{MOST_ARGUMENTS, arguments};

messages! {
    /// A message. Arguments are already worded: names, amounts and dates.
    pub enum Msg<'a> {
    /// The button to the other language, in that language.
    SwitchLanguage,
    /// The link to the page before.
    Back,
    /// The button to the next page.
    Continue,
    /// The button on the start page.
    Begin,
    /// The last choice of every question.
    DontKnow,
    /// The disclosure of one source.
    Source,
    /// The disclosure of several sources.
    Sources,
    /// While a pack is on its way.
    Loading,
    /// The help line's first words.
    NeedHelp,
    /// Before a phone number.
    CallContact {
        /// A name.
        name: &'a str,
    },
    /// Before a web address.
    SeeContact {
        /// A name.
        name: &'a str,
    },
    /// Where the document names no phone number.
    NoPhone {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The heading of the municipality chooser.
    ChooseTitle,
    /// What the guide is, before a municipality is chosen.
    ChooseLead,
    /// The choice of a municipality that is not covered.
    ChooseOther,
    /// When no municipality is chosen.
    ChooseError,
    /// When the municipality is not covered.
    NotCoveredTitle,
    /// What to do when the municipality is not covered.
    NotCoveredLead,
    /// Where to turn when the municipality is not covered.
    NotCoveredAsk,
    /// Another place to turn.
    NotCoveredDoctor,
    /// When a pack cannot be shown.
    UnavailableTitle,
    /// What to do when a pack cannot be shown.
    UnavailableLead {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The loader's link to the municipality's rules as a plain page, when the guide cannot run at
    /// all.
    ReadAsText,
    /// What the loader says then.
    Failed,
    /// The heading of the first question.
    WhomTitle,
    /// Why it is asked.
    WhomLead,
    /// A citizen who wants to train.
    WhomOwn,
    /// Who that is.
    WhomOwnHint,
    /// One who helps another.
    WhomRelative,
    /// Who that is.
    WhomRelativeHint,
    /// A professional with a patient.
    WhomProfessional,
    /// Who that is.
    WhomProfessionalHint,
    /// When it is not chosen.
    WhomError,
    /// That the guide decides nothing, where somebody else than the municipality does.
    StartDecidesNothing,
    /// The heading of the start page.
    StartTitle {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// What the guide does.
    StartWhat,
    /// How many questions there are at most.
    StartLength {
        /// The highest count.
        most: &'a str,
    },
    /// That nothing is stored.
    StartStored,
    /// Who decides.
    StartDecides {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The heading over transport on the start page.
    StartTransport,
    /// The heading over the documents.
    StartDocument,
    /// Where in the questions the reader is.
    QuestionNumber {
        /// The question's number.
        number: &'a str,
    },
    /// How many questions are left after this one, at most.
    AtMostLeft {
        /// The highest count.
        most: &'a str,
    },
    /// When this is the last question.
    LastQuestion,
    /// The disclosure under a question.
    WhyAsk,
    /// Before where the answer is found.
    FindAnswer,
    /// The heading of the error box.
    ErrorTitle,
    /// The error when nothing is chosen.
    ErrorChoose,
    /// The heading of the page with all answers.
    CheckTitle,
    /// What to do on that page.
    CheckLead,
    /// The link that changes an answer.
    Change,
    /// The button to the result.
    ShowResult,
    /// The verdict in a word.
    WordLikely,
    /// The verdict in a word, where the document states a right.
    WordRight,
    /// The verdict in a word.
    WordPossible,
    /// The verdict in a word.
    WordUnlikely,
    /// The verdict in a word.
    WordOtherRoute,
    /// The verdict in a word.
    WordNotDescribed,
    /// The result's heading.
    HeadLikely {
        /// The programme inside a sentence.
        phrase: &'a str,
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The result's heading.
    HeadPossible {
        /// The programme inside a sentence.
        phrase: &'a str,
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The result's heading when the document describes nothing for this reader.
    HeadSilent {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The result's heading when only another programme applies.
    HeadOther {
        /// The programme inside a sentence.
        phrase: &'a str,
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The result's heading when the document states a right, and the verdict in a sentence.
    HeadRight {
        /// The programme inside a sentence.
        phrase: &'a str,
    },
    /// The result's heading when the programme is closed.
    HeadUnlikely {
        /// The programme inside a sentence.
        phrase: &'a str,
        /// The municipality's name.
        municipality: &'a str,
        /// Why, as a clause.
        because: &'a str,
    },
    /// The result's heading when it is not known what the reader came for.
    HeadFind {
        /// The question to find the answer to.
        ask: &'a str,
        /// Whom to ask.
        name: &'a str,
    },
    /// Under the heading: another programme.
    ButLikely {
        /// The programme inside a sentence.
        phrase: &'a str,
    },
    /// Under the heading: another programme.
    ButPossible {
        /// The programme inside a sentence.
        phrase: &'a str,
    },
    /// The verdict in a sentence.
    SayLikely,
    /// The verdict in a sentence.
    SayPossible,
    /// The verdict in a sentence, where only something unknown keeps it open.
    SayPossibleUnknown,
    /// The verdict in a sentence, where only a judgement keeps it open.
    SayPossibleJudged,
    /// The verdict in a sentence: why the offer is closed.
    SayBecause {
        /// Why, as a clause.
        because: &'a str,
    },
    /// The verdict in a sentence.
    SayOtherRoute {
        /// A name.
        name: &'a str,
    },
    /// The verdict in a sentence.
    SayNotDescribed,
    /// Under the result's heading.
    Decides,
    /// The box of what to do.
    DoNow,
    /// The box of what to do instead.
    DoInstead,
    /// The box of whom to ask, where the document has nothing to do instead.
    WhomToAsk,
    /// What to do where the document does not describe the programme.
    AskWhether {
        /// The municipality's name.
        municipality: &'a str,
        /// The programme inside a sentence.
        phrase: &'a str,
    },
    /// What to do in doubt, where the programme is unlikely.
    AskInDoubt {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// Before what to have at hand.
    HaveReady,
    /// The section of conditions.
    Why,
    /// A condition's mark in words.
    Met,
    /// A condition's mark in words.
    NotMet,
    /// A condition's mark in words.
    NotKnown,
    /// A condition's mark in words.
    ForProfessional,
    /// A condition's mark in words.
    Weighed,
    /// A condition that nothing was asked about, since it changes nothing.
    NotAsked,
    /// Why it was not asked.
    NotAskedWhy,
    /// A route's or a silence's mark in words.
    Applies,
    /// A route's or a silence's mark in words.
    MayApply,
    /// What a relative may do.
    RelativeMay,
    /// Where the document does not say.
    RelativeNotSaid,
    /// What a professional may do.
    ProfessionalMay,
    /// What the answer can still become.
    OutlookTitle,
    /// Before the verdicts that are still possible.
    OutlookLead,
    /// Before the question that settles it best.
    SettlesBest,
    /// The section of what would change the answer.
    ChangesTitle,
    /// The button that opens it.
    ChangesOpen,
    /// What it is about.
    ChangesLead,
    /// Where nothing would change it.
    ChangesNone,
    /// Between two options.
    Or,
    /// Before a verdict.
    ThenTheAnswerIs,
    /// The section of what to do when something looks wrong.
    WrongTitle,
    /// The button that opens it.
    WrongOpen,
    /// What to do.
    WrongLead {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// The label of the ready text.
    WrongLabel,
    /// The beginning of the ready text.
    WrongHello {
        /// The municipality's name.
        municipality: &'a str,
        /// The pack's version.
        version: &'a str,
    },
    /// The end of the ready text.
    WrongBecause,
    /// The button that copies a text.
    CopyText,
    /// After it is copied.
    Copied,
    /// Where it could not be copied.
    NotCopied,
    /// Which keys to press at the desk.
    DeskLead,
    /// The heading over all questions.
    DeskQuestions,
    /// Beside a question that can change nothing any more.
    DeskIdle,
    /// The heading over the result beside the questions.
    DeskResult,
    /// When no further answer can change anything.
    NothingMatters,
    /// When one more answer can change something.
    OneMatters,
    /// When more answers can change something.
    SomeMatter {
        /// How many.
        count: &'a str,
    },
    /// The button that copies the result as text.
    CopyResult,
    /// The button that copies the note for a referral.
    CopyNote,
    /// The disclosure of that note.
    NoteOpen,
    /// The button from the desk to the result.
    WholeResult,
    /// The button to the page that the patient takes home.
    HandOver,
    /// The button that takes all answers away for the next patient.
    NextPatient,
    /// The first line of the note.
    NoteTitle {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// Where a question that matters is not answered.
    NotAnswered,
    /// What the note is, and what it is not.
    NoteGuidance,
    /// The heading over the address on what the patient takes home.
    HandoverWhere,
    /// How to come to the address.
    HandoverScan,
    /// Where there is no address to give.
    HandoverNoPage,
    /// What the QR code is.
    HandoverCode {
        /// The address.
        address: &'a str,
    },
    /// The heading over whom to call.
    HandoverCall,
    /// An e-mail address that the document calls secure: how to send securely it does not say.
    SecureEmail {
        /// The address.
        address: &'a str,
    },
    /// The section of prices.
    Costs,
    /// An amount of nothing.
    Free,
    /// Where the document states no amount.
    AmountNotStated,
    /// After an amount.
    PerUnit {
        /// What one price covers.
        unit: &'a str,
    },
    /// The date of a price.
    PriceDate {
        /// A date in words.
        date: &'a str,
    },
    /// A price without a date.
    PriceUndated,
    /// Instead of a price that has ended.
    PriceEnded {
        /// Its last day.
        date: &'a str,
    },
    /// Instead of a price that has not begun.
    PriceNotBegun {
        /// Its first day.
        date: &'a str,
    },
    /// The heading over transport.
    Transport,
    /// A transport outcome in a sentence.
    TransportGrantYes,
    /// A transport outcome in a sentence.
    TransportGrantNo,
    /// A transport outcome in a sentence.
    TransportGrantUnknown,
    /// Over the conditions of a grant.
    TransportConditions,
    /// The heading over what the document allows beside the conditions of transport.
    Permission,
    /// Under it: that it is no condition.
    PermissionLead,
    /// A condition, beside the reader's own answer.
    Rule {
        /// The condition.
        rule: &'a str,
    },
    /// The reader's own answer to what a condition asks.
    YourAnswer {
        /// Question and answer.
        answer: &'a str,
    },
    /// The same in a text to the municipality.
    Answered {
        /// Question and answer.
        answer: &'a str,
    },
    /// The disclosure of notes on transport.
    MoreTransport,
    /// The disclosure of notes on a programme.
    MoreProgramme,
    /// Over the ways to get there.
    TransportOptions,
    /// The heading of the panel that counts.
    CourseTitle,
    /// A label.
    SessionsLabel,
    /// A label, and the head of a column.
    WeeksLabel,
    /// The head of a column.
    InAll,
    /// How often.
    OnceAWeek,
    /// How often.
    TimesAWeek {
        /// How many times.
        times: &'a str,
    },
    /// How long.
    OneWeek,
    /// How long.
    Weeks {
        /// How many.
        weeks: &'a str,
    },
    /// For what an amount is.
    CostPlan {
        /// "2 gange om ugen".
        times: &'a str,
        /// "12 uger".
        weeks: &'a str,
    },
    /// What it is a week.
    CostWeekly {
        /// An amount.
        amount: &'a str,
    },
    /// What a whole course costs, from the fewest sessions to the most.
    CourseEnds {
        /// "684–1.368 kr."
        range: &'a str,
        /// "12 uger".
        weeks: &'a str,
        /// "1–2 gange om ugen".
        times: &'a str,
    },
    /// That the price is counted once a session.
    CourseEach,
    /// The heading of the chart.
    ChartTitle,
    /// The button that opens the table.
    ChartTable,
    /// The chart in a sentence.
    ChartWords {
        /// After the first week.
        first: &'a str,
        /// After the last.
        last: &'a str,
        /// How many weeks.
        weeks: &'a str,
    },
    /// That an example has the most weeks.
    ExampleMost,
    /// The section of steps.
    WhatHappens,
    /// The last day of a deadline, as late as the words allow.
    Latest {
        /// Its day of the week.
        weekday: &'a str,
        /// A date in words.
        date: &'a str,
    },
    /// What is made of a day that the reader sets.
    DaysAreLatest,
    /// How working days are counted.
    WorkingDays,
    /// Over the days that the reader can set.
    StartsTitle,
    /// The button that makes a calendar file.
    SaveDays,
    /// A step in the reader's calendar.
    CalendarTitle {
        /// What happens.
        title: &'a str,
    },
    /// The question for the day of what the reader does.
    WhenApplication,
    /// The question for the day of something that has happened, and that others did.
    WhenAnswer,
    /// The question for the day of something that has happened, and that others did.
    WhenVisitation,
    /// The question for the day of something that has happened, and that others did.
    WhenAssessment,
    /// The question for the day of something that has happened, and that others did.
    WhenGrant,
    /// The question for the day of something that has happened, and that others did.
    WhenDischarge,
    /// The question for the day of something that has happened, and that others did.
    WhenDecision,
    /// The question for the day of something that has happened, and that others did.
    WhenPlan,
    /// The step of the last day to complain.
    ComplainBy,
    /// How soon one must complain.
    ComplainWithin {
        /// "4 uger".
        span: &'a str,
    },
    /// So many working days.
    LengthWorkingDays {
        /// How many.
        amount: &'a str,
    },
    /// So many days.
    LengthDays {
        /// How many.
        amount: &'a str,
    },
    /// So many months.
    LengthMonths {
        /// How many.
        amount: &'a str,
    },
    /// Instead of a deadline that has ended.
    StepEnded {
        /// Its last day.
        date: &'a str,
    },
    /// Instead of a deadline that has not begun.
    StepNotBegun {
        /// Its first day.
        date: &'a str,
    },
    /// The section of notes.
    GoodToKnow,
    /// The section of what the document does not say.
    DocumentSilent,
    /// The section of complaints.
    Complain,
    /// The section of other programmes.
    OtherOffers,
    /// The disclosure of another programme.
    Details,
    /// The section of the reader's answers.
    YourAnswers,
    /// The section of the receipt code.
    ReceiptTitle,
    /// What it is good for.
    ReceiptLead,
    /// The link to where a code is typed.
    HaveCode,
    /// The heading of that page.
    CodeTitle,
    /// Where the code is on the print.
    CodeLead,
    /// The button that takes the code.
    CodeNext,
    /// The heading of the error box.
    CodeRefused,
    /// A letter is wrong, missing or one too many.
    CodeMistyped,
    /// A newer guide made it.
    CodeNewer,
    /// It is of another municipality.
    CodeElsewhere {
        /// The municipality's name.
        municipality: &'a str,
    },
    /// It is of a municipality that the guide does not cover.
    CodeUnknown,
    /// The result of a code, compared with the result now.
    ThenTitle,
    /// The rules are the same.
    ThenSameRules {
        /// Their version.
        version: &'a str,
    },
    /// The rules are others.
    ThenNewRules {
        /// Their version then.
        old: &'a str,
        /// Their version now.
        new: &'a str,
    },
    /// The answer is the same.
    ThenSameAnswer,
    /// The answer is another.
    ThenOtherAnswer {
        /// The heading then.
        then: &'a str,
        /// The heading now.
        now: &'a str,
    },
    /// A programme that is not there any more.
    ThenNotThere,
    /// One answer is not used any more.
    ThenDroppedOne,
    /// Several answers are not used any more.
    ThenDropped {
        /// How many.
        count: &'a str,
    },
    /// The button that prints.
    Print,
    /// The button that starts over.
    Restart,
    /// The section of the documents.
    TheDocument,
    /// The warning that newer rules may apply.
    NewerRules,
    /// The heading over the law since.
    NewerLaw,
    /// The legal basis.
    LegalBasis {
        /// The law's name.
        law: &'a str,
    },
    /// A document's date.
    Published {
        /// A date in words.
        date: &'a str,
    },
    /// A document without a date.
    Undated,
    /// When we read the document.
    Checked {
        /// A date in words.
        date: &'a str,
    },
    /// The place of something in a document.
    SectionLines {
        /// The section.
        section: &'a str,
        /// The line, or the first and the last: "64-66".
        lines: &'a str,
    },
    /// The day of the answer.
    AnsweredOn {
        /// A date in words.
        date: &'a str,
    },
    /// The pack's version.
    PackVersion {
        /// A date in words.
        date: &'a str,
    },
    /// A topic.
    Aim,
    /// A topic.
    Content,
    /// A topic.
    Place,
    /// A topic.
    Duration,
    /// A topic.
    Form,
    /// A topic.
    Staff,
    /// A topic.
    Hours,
    /// A topic.
    Expectation,
    /// A topic.
    Ending,
    /// A topic.
    After,
    /// A topic.
    PriceTopic,
    /// A topic.
    Target,
    /// A topic.
    Discretion,
    /// A topic.
    Contradiction,
    /// A topic.
    Other,
}
}
