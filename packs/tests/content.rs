//! The author side: the findings that authors of packs read, and the files and pages made of their
//! packs.
#![expect(clippy::expect_used, reason = "a test that cannot go on says so and stops")]

#[path = "content/advice.rs"]
mod advice;
#[path = "content/answered.rs"]
mod answered;
#[path = "content/citizen.rs"]
#[expect(clippy::indexing_slicing, reason = "a pack that is no such JSON fails")]
mod citizen;
#[path = "content/citizen_page.rs"]
#[expect(clippy::indexing_slicing, reason = "the small pack has one of each")]
mod citizen_page;
#[path = "content/command.rs"]
mod command;
#[path = "content/country.rs"]
mod country;
#[path = "content/days.rs"]
mod days;
#[path = "content/difference.rs"]
mod difference;
#[path = "../../tests/html/dom.rs"]
#[expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]
mod dom;
#[path = "content/events.rs"]
mod events;
#[path = "content/explain.rs"]
mod explain;
#[path = "content/expressions.rs"]
mod expressions;
#[path = "content/figures.rs"]
mod figures;
#[path = "content/findings.rs"]
mod findings;
#[path = "content/fixture.rs"]
mod fixture;
#[path = "content/folder.rs"]
mod folder;
#[path = "content/guide_words.rs"]
mod guide_words;
#[path = "content/headings.rs"]
mod headings;
#[path = "content/limits.rs"]
mod limits;
#[path = "content/mistakes.rs"]
mod mistakes;
#[path = "content/mutation.rs"]
mod mutation;
#[path = "content/new.rs"]
mod new;
#[path = "content/pages.rs"]
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]
mod pages;
#[path = "content/periods.rs"]
mod periods;
#[path = "content/proof.rs"]
mod proof;
#[path = "content/readers.rs"]
mod readers;
#[path = "content/receipts.rs"]
mod receipts;
#[path = "../../tests/app/rows.rs"]
#[expect(dead_code, reason = "no test here writes rules")]
mod rows;
#[path = "content/shipped.rs"]
mod shipped;
#[path = "content/site.rs"]
#[expect(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that meets the impossible fails, and says where"
)]
mod site;
#[path = "content/tried.rs"]
mod tried;
#[path = "content/unreadable.rs"]
mod unreadable;
#[path = "content/wordings.rs"]
#[expect(clippy::indexing_slicing, reason = "what is asked for is there, or the test fails")]
mod wordings;
