//! Permissions: none of them leaves anybody worse off than if the document did not have it.

use super::prover::Prover;
use traeningsguide::engine::Conclusion;

/// The permissions of all programmes.
pub(super) fn prove(prover: &mut Prover<'_>) {
    let programmes = prover.pack.rules.programmes.iter().zip(&prover.source().programme);
    for (rules, written) in programmes {
        let Some(transport) = &rules.transport else { continue };
        for place in 0..transport.permissions.len() {
            let mut other = rules.clone();
            other.transport.iter_mut().for_each(|it| drop(it.permissions.remove(place)));
            let (without, with) = (prover.survey.programme(&other), prover.survey.programme(rules));
            let worse = prover.survey.apply(without, with, &|without, with| {
                let (without, with) = (Conclusion::of(without), Conclusion::of(with));
                let same = without.verdict == with.verdict;
                u8::from(!same || with.transport < without.transport)
            });
            if let Some(answers) = prover.survey.find(worse, &|it| it == 1) {
                let problem = format!("a permission lowers what is said of `{}`", written.id.text);
                let help = "this is a fault of the program, not of the pack: report it";
                prover.fault_for(&written.id.span, problem, help, &answers);
            }
        }
    }
}
