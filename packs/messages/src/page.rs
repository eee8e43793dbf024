//! The messages of the plain pages. No phone loads them, so each has one text a language, for the
//! citizen.

use fluent_bundle::FluentArgs;

use crate::read;

/// Declares the messages of pages, each with the names and types of its arguments: texts, or whole
/// numbers, by which a message may choose between the plural forms of its language.
macro_rules! messages {
    ($(#[$doc:meta])* $prefix:literal $messages:ident {
        $($name:ident $({ $($arg:ident: $kind:ty),* })?,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug)]
        #[expect(missing_docs, reason = "the files of words say where each is shown")]
        pub enum $messages<'a> {
            $($name $({ $($arg: $kind),* })?,)*
        }

        impl<'a> $messages<'a> {
            /// The names of all messages, each with those of its arguments and their types.
            pub(crate) const NAMES: &'static [(&'static str, &'static [(&'static str, &'static str)])] =
                &[$((stringify!($name), &[$($((stringify!($arg), stringify!($kind))),*)?])),*];

            /// A message's name in the files.
            pub(crate) fn key(name: &str) -> String {
                format!(concat!($prefix, "-{}"), read::key(name))
            }

            /// Its name, and its arguments.
            pub(crate) fn take_apart(self) -> (&'static str, FluentArgs<'a>) {
                let mut arguments = FluentArgs::new();
                let name = match self {
                    $(Self::$name $({ $($arg),* })? => {
                        $($(arguments.set(stringify!($arg), $arg);)*)?
                        stringify!($name)
                    })*
                };
                (name, arguments)
            }
        }
    };
}

messages! {
    /// A message of the plain page.
    "page" PageMsg {
        HeadTitle { title: &'a str },
        Title { municipality: &'a str },
        AllTitle,
        AllLead,
        AllMissing,
        InLanguage,
        NeedsScript,
        AllMunicipalities,
        Lead,
        DecidesNothing,
        AsOf { date: &'a str },
        SourceIs { document: &'a str },
        OnThisPage,
        WhatToDo,
        WhoCanGet,
        RightByDocument,
        WhomFor,
        ForEverybody,
        HardConditions,
        SoftConditions,
        JudgedConditions,
        JudgedForAll,
        LookIf { condition: &'a str },
        FitsIf { condition: &'a str },
        AppliesIf { condition: &'a str },
        AssessedIf { condition: &'a str },
        SoIf { condition: &'a str },
        MayApplyIf { condition: &'a str },
        GivenIf { condition: &'a str },
        Answer { answers: &'a str, question: &'a str },
        AllSo,
        AnySo,
        AnswerItem { answers: &'a str, question: &'a str },
        AllItems,
        AnyItems,
        SilentFor,
        NotDescribed,
        OtherwiseFor,
        ReadInstead { programme: &'a str },
        ReadAlso { programme: &'a str },
        UnlessFits { reasons: &'a str },
        TrainingPrices,
        RidePrices,
        SameTransport { programme: &'a str },
        AllMustFit,
        OwnTransport,
        TransportIsCriterion,
        TransportMayBeGranted,
        TransportUnresolved,
        Example { sum: &'a str, plan: &'a str },
        CountedFrom { event: &'a str },
        Deadline { span: &'a str, event: &'a str },
        WorkingDays { amount: u32 },
        Days { amount: u32 },
        Weeks { amount: u32 },
        Months { amount: u32 },
        Application,
        MunicipalityAnswer,
        Visitation,
        Assessment,
        Grant,
        Discharge,
        Decision,
        PlanReceived,
        ValidFrom { from: &'a str },
        ValidUntil { until: &'a str },
        ValidBetween { from: &'a str, until: &'a str },
        Contacts,
        Contact { contact: &'a str },
        Phone { number: &'a str },
        Hours { hours: &'a str },
        Website { address: &'a str },
        Email { address: &'a str },
        Address { address: &'a str },
        InDoubt,
        InDoubtLead { unknown: &'a str },
        Documents,
        DocumentsLead,
        SourceNumber { number: &'a str },
        Cited { section: &'a str, lines: &'a str },
        Quoted { text: &'a str },
    }
}

messages! {
    /// A message of a page for the staff of a municipality. They read Danish.
    "staff" StaffMsg {
        Title { municipality: &'a str },
        ReadTitle,
        ReadLead { municipality: &'a str },
        ReviewedBy,
        ReviewDate,
        Signature,
        DocumentNumber { number: &'a str },
        Programme { programme: &'a str },
        Kind { kind: &'a str },
        Rehabilitation,
        Maintenance,
        SelfTraining,
        Advice,
        Law { law: &'a str },
        NeedTitle,
        NeedNotAsked,
        NeedAll,
        NeedIf,
        Excludes { programme: &'a str },
        Right,
        SilentTitle,
        SilentIf,
        SilentAll,
        RoutesTitle,
        Route { programme: &'a str },
        CriteriaTitle,
        Hard,
        Soft,
        Judged,
        MetIf,
        JudgedIf,
        JudgedNotAsked,
        NotAsked,
        AlwaysAssessed,
        AssessedIf,
        Because { reason: &'a str },
        BecauseOf { reason: &'a str },
        PricesTitle,
        ApplyTitle,
        FirstOnly,
        CountedFrom { event: &'a str },
        AlternativesTitle,
        UnlessMet { conditions: &'a str },
        IfAnswers,
        IfCanGet { programme: &'a str },
        Contact { contact: &'a str },
        ComplaintTitle,
        Deadline { deadline: &'a str },
        SpanFrom { span: &'a str, event: &'a str },
        Application,
        Visitation,
        Grant,
        Decision,
        OwnTransport,
        TransportIsCriterion,
        TransportMayBeGranted,
        TransportUnresolved,
        SameTransport { programme: &'a str },
        AllConditions,
        Permissions,
        ShownIf,
        GivenIf,
        Ways,
        RidePrices,
        Example { times: &'a str, weeks: &'a str, sum: &'a str, each: &'a str },
        TransportOf { programmes: &'a str },
        VerdictsTitle,
        Verdicts { not_described: &'a str, other_route: &'a str, unlikely: &'a str, possible: &'a str, likely: &'a str, unknown: &'a str, decides: &'a str },
        HeadlineTitle,
        Headline { likely: &'a str, possible: &'a str, not_described: &'a str, unlikely: &'a str },
        LeftOutTitle,
        NothingLeftOut,
        Unclear,
        NoNotes,
        ShownFrom { from: &'a str },
        ShownUntil { until: &'a str },
        ShownBetween { from: &'a str, until: &'a str },
        NoticeSource { source: &'a str },
        ContactsTitle,
        OnEveryPage,
        Hours { hours: &'a str },
        QuestionsTitle,
        QuestionsLead { unknown: &'a str },
        Hint { hint: &'a str },
        Changeable,
        RulesTitle,
        RulesLead,
        Rule,
        Question,
        HoldsForAnswer,
        WordsOf,
        OwnWords,
        SharedWords,
        AllOf,
        AnyOf,
        CasesTitle,
        CasesLead,
        Case,
        CaseAnswers,
        CaseVerdict,
        CasePermissions { numbers: &'a str },
        CaseFirst,
        CaseConditions { numbers: &'a str },
        CaseSilent,
        CaseOwn,
        CaseCriterion,
        CaseGranted,
        CaseNotGranted,
        CaseUncertain,
        CaseUnresolved,
        CaseNotShown,
        HelpersTitle,
        Citizen,
        Relatives,
        Professionals,
        Reads { reader: &'a str, text: &'a str },
        ReadersTitle,
        ReadersLead,
        OtherTexts,
        SourcesLead,
        File { file: &'a str },
        Lines { section: &'a str, lines: &'a str },
    }
}
