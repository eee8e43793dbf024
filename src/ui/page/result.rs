//! The result page.

use leptos::prelude::*;

use super::check::Rows;
use super::programme::Details;
use crate::app::Event;
use crate::app::view::{self, Link, Programme};
use crate::ui::dispatch::use_dispatch;
use crate::ui::part::back::Back;
use crate::ui::part::disclosure::Opens;
use crate::ui::part::heading::{Section, Sub, Title};
use crate::ui::part::line::Badge;
use crate::ui::part::link::Anchor;

/// One heading that says it; under it everything that explains it.
#[component]
pub(in crate::ui) fn ResultPage(result: view::ResultPage) -> impl IntoView {
    let dispatch = use_dispatch();
    let others = result.others.into_iter().map(|it| view! { <Other programme=it /> });
    let others = (others.len() > 0).then(|| {
        view! {
            <section>
                <Section text=result.others_title />
                {others.collect_view()}
            </section>
        }
    });
    let documents = result.documents.into_iter().map(|it| view! { <p>{it}</p> }).collect_view();
    view! {
        <Back text=result.back />
        <Title text=result.title />
        <p class="lead">{result.decides}</p>
        {result.main.map(|main| view! { <Details programme=main /> })}
        {others}
        <section>
            <Section text=result.answers_title />
            <Rows rows=result.answers />
        </section>
        <section>
            <Section text=result.documents_title />
            {documents}
            <Notices title=result.notices_title notices=result.notices />
        </section>
        <p class="actions">
            <button type="button" class="secondary" on:click=move |_| dispatch.send(Event::Print)>
                {result.print}
            </button>
            <button type="button" class="secondary" on:click=move |_| dispatch.send(Event::Restart)>
                {result.restart}
            </button>
        </p>
    }
}

/// Another programme: its verdict in one line, the rest on demand.
#[component]
fn Other(programme: Programme) -> impl IntoView {
    view! {
        <div class="other">
            <Sub text=programme.name.clone() />
            <Badge mark=programme.mark word=programme.word.clone() />
            <p>{programme.sentence.clone()}</p>
            <Opens label=programme.open.clone()>
                <Details programme=programme />
            </Opens>
        </div>
    }
}

#[component]
fn Notices(title: String, notices: Vec<(String, Option<Link>)>) -> impl IntoView {
    let notices = notices.into_iter().map(|(text, link)| {
        view! {
            <p>{text} " " {link.map(|link| view! { <Anchor link=link /> })}</p>
        }
    });
    (notices.len() > 0).then(|| {
        view! {
            <Sub text=title />
            {notices.collect_view()}
        }
    })
}
