//! The rule of the heading, as people write it down.

use traeningsguide::engine::{Answers, Heading, ProgrammeAssessment, Rulebook, Truth, Verdict};

/// Whether a programme belongs to a step of the third rule.
type Step = fn(&ProgrammeAssessment) -> bool;

/// The rule in its four steps.
pub(super) fn heading(rules: &Rulebook, answers: &Answers) -> Option<Heading> {
    let stands = rules.assess(answers).programmes;
    let mut left: Vec<usize> = (0..stands.len()).collect();

    // 1. A route never leads.
    left.retain(|place| !matches!(stands[*place].verdict, Verdict::OtherRoute(_)));

    // 2. Those that this reader may need come before those that they do not.
    if left.iter().any(|place| stands[*place].need != Truth::No) {
        left.retain(|place| stands[*place].need != Truth::No);
    }

    // 3. Then by verdict and need. Of what nobody needs, by verdict alone.
    let steps: [Step; 10] = [
        |it| it.verdict == Verdict::Likely,
        |it| it.verdict == Verdict::Possible && it.need == Truth::Yes,
        |it| it.verdict == Verdict::NotDescribed && it.need == Truth::Yes,
        |it| it.verdict == Verdict::Possible && it.need == Truth::Unknown,
        |it| it.verdict == Verdict::Unlikely && it.need == Truth::Yes,
        |it| it.verdict == Verdict::NotDescribed && it.need == Truth::Unknown,
        |it| it.verdict == Verdict::Unlikely && it.need == Truth::Unknown,
        |it| it.verdict == Verdict::Possible,
        |it| it.verdict == Verdict::NotDescribed,
        |it| it.verdict == Verdict::Unlikely,
    ];
    let first = steps.iter().find(|step| left.iter().any(|place| step(&stands[*place])))?;
    left.retain(|place| first(&stands[*place]));

    // 4. Then the pack's order.
    let programme = *left.first()?;
    Some(Heading { programme, verdict: stands[programme].verdict, need: stands[programme].need })
}
