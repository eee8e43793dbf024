//! One programme: its verdict, and everything that explains it.

use super::acting::{timeline, transport};
use super::parts::{contact, disclosure, lines, price};
use super::text::Text;
use traeningsguide::app::view::{BestQuestion, Block, Choice, DoNow, Outlook, Programme};

/// A programme: the main one, which the page's heading is about, or another under its own name,
/// with the details behind a button.
pub(super) fn programme(text: &mut Text, it: &Programme, main: bool) {
    let Programme {
        name,
        mark: _,
        word,
        sentence,
        right,
        summary,
        law,
        now,
        helpers,
        outlook: left,
        why_title,
        why,
        costs_title,
        prices,
        transport: way,
        timeline: steps,
        blocks,
        blocks_title,
        blocks_open,
        blocks_source,
        complaint,
        open,
    } = it;
    let details = |text: &mut Text| {
        text.para(summary);
        text.each(right, disclosure);
        text.each(now.iter().chain(helpers), doing);
        text.each(left, outlook);
        text.section(why_title, |text| lines(text, why));
        text.section(costs_title, |text| text.each(prices, price));
        text.each(way, transport);
        text.each(steps, timeline);
        if !blocks.is_empty() {
            text.section(blocks_title, |text| {
                text.opens(blocks_open, |text| {
                    for Block { title, lines } in blocks {
                        text.heading(2, title);
                        text.paras(lines);
                    }
                    text.each(blocks_source, disclosure);
                });
            });
        }
        text.each(complaint, doing);
        text.paras(law);
    };
    if !main {
        text.heading(2, name);
    }
    text.badge(word);
    text.para(sentence);
    if main {
        details(text);
    } else {
        text.opens(open, |text| text.beneath(details));
    }
}

fn doing(text: &mut Text, DoNow { title, lines, bring, contacts, source }: &DoNow) {
    text.section(title, |text| {
        match lines.as_slice() {
            [] | [_] => text.paras(lines),
            _ => text.list(lines),
        }
        text.each(contacts, contact);
        text.paras(bring);
        text.each(source, disclosure);
    });
}

fn outlook(text: &mut Text, Outlook { title, lead, verdicts, question }: &Outlook) {
    text.section(title, |text| {
        text.para(lead);
        text.each(verdicts, |text, (_, word)| text.badge(word));
        if let Some(BestQuestion { lead, ask, find, choices }) = question {
            text.para(lead);
            text.para(ask);
            text.para(find);
            for Choice { label, hint, chosen: _, event: _ } in choices {
                text.button(label);
                text.paras(hint);
            }
        }
    });
}
