//! The page around the programmes, from the language button to the help line.

use super::parts::contact;
use super::programme::programme;
use super::text::Text;
use traeningsguide::app::view::{
    Changes, Chrome, CodeComparison, Help, NeededChange, Page, ProgrammeChanges, Receipt,
    ResultPage, Row, Screen, Wrong,
};

/// A page with a result as text.
pub(super) fn text(page: &Page) -> String {
    let Page { chrome, help, screen } = page;
    let Chrome { language: _, direction: _, wide: _, languages_label: _, languages, status } =
        chrome;
    let mut text = Text::default();
    text.each(languages.iter().filter(|it| !it.chosen), |text, it| text.button(&it.name));
    // All words are at hand, so none are on their way.
    text.each(Some(status).filter(|it| !it.is_empty()), |text, it| text.line(it));
    if let Screen::Result(it) = screen {
        result(&mut text, it);
    }
    if let Some(Help { question, text: whom, link }) = help {
        text.line("");
        text.line(question);
        text.para(whom);
        text.each(link, Text::link);
    }
    text.into_string()
}

fn result(text: &mut Text, page: &ResultPage) {
    let ResultPage {
        back,
        title,
        besides,
        decides,
        main,
        others_title,
        others,
        changes,
        answers_title,
        answers,
        documents_title,
        documents,
        notices_title,
        notices,
        receipt,
        comparison,
        wrong,
        print,
        copy,
        note: _,
        hand_over,
        restart,
    } = page;
    text.button(back);
    text.heading(0, title);
    text.paras(besides);
    text.para(decides);
    if let Some(CodeComparison { title, lines }) = comparison {
        text.section(title, |text| text.paras(lines));
    }
    if let Some(main) = main {
        programme(text, main, true);
    }
    text.section(others_title, |text| text.each(others, |text, it| programme(text, it, false)));
    changed(text, changes);
    text.section(answers_title, |text| text.each(answers, row));
    text.section(documents_title, |text| {
        text.paras(documents);
        if !notices.is_empty() {
            text.heading(2, notices_title);
        }
        for (notice, link) in notices {
            text.para(notice);
            text.each(link, Text::link);
        }
    });
    if let Some(Receipt { title, lead, code }) = receipt {
        text.section(title, |text| {
            text.para(lead);
            text.line(code);
        });
    }
    looks_wrong(text, wrong);
    text.line("");
    for action in [print, copy].into_iter().chain(hand_over).chain([restart]) {
        text.button(action);
    }
}

fn row(text: &mut Text, Row { question, answer, change, event: _ }: &Row) {
    text.line(&format!("{question}: {answer} <{change}>"));
}

fn changed(text: &mut Text, Changes { title, open, lead, programmes }: &Changes) {
    text.section(title, |text| {
        text.opens(open, |text| {
            text.para(lead);
            for ProgrammeChanges { name, changes } in programmes {
                text.heading(2, name);
                for NeededChange { needs, lead, mark: _, word } in changes {
                    text.list(needs);
                    text.para(lead);
                    text.badge(word);
                }
            }
        });
    });
}

fn looks_wrong(text: &mut Text, it: &Wrong) {
    let Wrong { title, open, lead, contact: whom, label, text: ready, copy } = it;
    text.section(title, |text| {
        text.opens(open, |text| {
            text.para(lead);
            text.each(whom, contact);
            text.line(label);
            text.para(ready);
            text.button(copy);
        });
    });
}
