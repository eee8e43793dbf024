//! A small pack with which nothing is wrong, and ways to spoil it.

use traeningsguide::content::author::{File, Report, Sources, check};

const QUESTIONS: &str = include_str!("packs/questions.toml");
const FACTS: &str = include_str!("packs/facts.toml");
const PACK: &str = include_str!("packs/testby.toml");

/// The last lines of the pack: as many cases as a pack must have.
fn cases() -> String {
    let mut text = String::from("\n");
    for index in 0..10 {
        let (need, verdict) = if index % 2 == 0 { ("yes", "likely") } else { ("no", "unlikely") };
        let transport = if verdict == "likely" {
            "transport = \"may_be_granted\"\nstatus = \"no\""
        } else {
            "transport = \"none\""
        };
        text.push_str(&format!(
            "[[programme.case]]\nname = \"nr. {index}\"\nanswers = {{ need = \"{need}\", travel = \"yes\" }}\n\
             verdict = \"{verdict}\"\nreasons = [\"needed\"]\n{transport}\n\n"
        ));
    }
    text
}
