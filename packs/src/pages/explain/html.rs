//! The page as a small HTML file that is complete in itself: it loads nothing, and prints.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html as render};

/// A page in Markdown as HTML.
pub fn html(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, Options::ENABLE_TABLES);
    let mut body = String::new();
    render::push_html(&mut body, events);
    let title = title(markdown);
    format!(
        "<!doctype html>\n<html lang=\"da\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        include_str!("page.css"),
    )
}

/// The first heading.
fn title(markdown: &str) -> String {
    let mut title = String::new();
    let heading = Parser::new_ext(markdown, Options::ENABLE_TABLES)
        .skip_while(|event| !matches!(event, Event::Start(Tag::Heading { .. })))
        .take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))))
        .filter(|event| matches!(event, Event::Text(_)));
    render::push_html(&mut title, heading);
    title
}
