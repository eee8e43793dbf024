//! A drawn page as a tree. Reads what the server side of Leptos writes, and refuses anything
//! looser.

/// An element.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) tag: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// The content of an element. Comments are left out.
#[derive(Debug)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

/// Elements that are never closed.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

impl Element {
    /// The one element that a text holds.
    pub(super) fn read(html: &str) -> Self {
        let mut reader = Reader { left: html };
        let mut nodes = reader.children();
        assert!(reader.left.is_empty(), "nothing opens this: {}", reader.near());
        match (nodes.pop(), nodes.len()) {
            (Some(Node::Element(element)), 0) => element,
            other => panic!("not one element: {other:?}"),
        }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        let mut found = self.attributes.iter().filter(|(known, _)| known == name);
        found.next().map(|(_, value)| value.as_str())
    }

    pub(super) fn is(&self, tag: &str) -> bool {
        self.tag == tag
    }

    pub(super) fn has_class(&self, class: &str) -> bool {
        let classes = self.attribute("class").unwrap_or_default();
        classes.split_whitespace().any(|known| known == class)
    }

    /// The elements right below.
    pub(super) fn below(&self) -> Vec<&Self> {
        let elements = self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        elements.collect()
    }

    /// This element and all below it, in the order of the page.
    pub(super) fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for element in self.below() {
            all.extend(element.all());
        }
        all
    }

    pub(super) fn named(&self, tag: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|it| it.is(tag)).collect()
    }

    pub(super) fn classed(&self, class: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|it| it.has_class(class)).collect()
    }

    pub(super) fn with(&self, attribute: &str) -> Vec<&Self> {
        self.all().into_iter().filter(|it| it.attribute(attribute).is_some()).collect()
    }

    /// The one element with this class.
    #[track_caller]
    pub(super) fn only(&self, class: &str) -> &Self {
        let found = self.classed(class);
        assert_eq!(found.len(), 1, "elements of class {class}");
        found[0]
    }

    /// Everything that is written in it.
    pub(super) fn text(&self) -> String {
        let parts = self.children.iter().map(|node| match node {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        });
        parts.collect()
    }

    /// Its level, where it is a heading.
    pub(super) fn level(&self) -> Option<u8> {
        let level = self.tag.strip_prefix('h')?.parse().ok()?;
        (1..=6).contains(&level).then_some(level)
    }

    /// As it is named in a message.
    pub(super) fn shown(&self) -> String {
        let text: String = self.text().chars().take(40).collect();
        format!("<{}> {text:?}", self.tag)
    }
}

struct Reader<'a> {
    left: &'a str,
}

impl<'a> Reader<'a> {
    fn near(&self) -> String {
        self.left.chars().take(60).collect()
    }

    /// Takes this away if it comes next.
    fn takes(&mut self, text: &str) -> bool {
        let after = self.left.strip_prefix(text);
        self.left = after.unwrap_or(self.left);
        after.is_some()
    }

    /// Everything before this, which is taken away as well.
    fn until(&mut self, end: &str) -> &'a str {
        let (before, after) =
            self.left.split_once(end).unwrap_or_else(|| panic!("no {end} after: {}", self.near()));
        self.left = after;
        before
    }

    fn children(&mut self) -> Vec<Node> {
        let mut children = Vec::new();
        while !self.left.is_empty() && !self.left.starts_with("</") {
            if self.takes("<!") {
                self.until(">");
            } else if self.takes("<") {
                children.push(Node::Element(self.element()));
            } else {
                let end = self.left.find('<').unwrap_or(self.left.len());
                let (text, after) = self.left.split_at(end);
                children.push(Node::Text(plain(text)));
                self.left = after;
            }
        }
        children
    }

    fn name(&mut self) -> String {
        let end = self.left.find(|it: char| it.is_whitespace() || "=>/".contains(it)).unwrap();
        let (name, after) = self.left.split_at(end);
        assert!(!name.is_empty(), "no name: {}", self.near());
        self.left = after;
        name.to_owned()
    }

    fn element(&mut self) -> Element {
        let tag = self.name();
        let mut attributes: Vec<(String, String)> = Vec::new();
        while !self.takes(">") {
            assert!(self.takes(" "), "<{tag}: {}", self.near());
            let name = self.name();
            let value = if self.takes("=") {
                assert!(self.takes("\""), "{name} without quotes: {}", self.near());
                plain(self.until("\""))
            } else {
                String::new()
            };
            assert!(attributes.iter().all(|(known, _)| *known != name), "<{tag}> has {name} twice");
            attributes.push((name, value));
        }
        let mut children = Vec::new();
        if !VOID.contains(&tag.as_str()) {
            children = self.children();
            assert!(self.takes(&format!("</{tag}>")), "<{tag}> is not closed: {}", self.near());
        }
        Element { tag, attributes, children }
    }
}

/// The text that is meant: nothing but these five is written otherwise.
fn plain(html: &str) -> String {
    let mut parts = html.split('&');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').unwrap_or_else(|| panic!("a lone & in {html:?}"));
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#x27" => '\'',
            other => panic!("&{other}; in {html:?}"),
        });
        text.push_str(rest);
    }
    text
}

#[test]
fn a_page_is_read_as_it_is_written() {
    let html = "<div lang=\"da\" hidden class=\"a b\">1 &lt; 2<!><input type=\"radio\"><p>&amp;</p><!--x--></div>";
    let page = Element::read(html);
    assert_eq!(page.attribute("lang"), Some("da"));
    assert_eq!(page.attribute("hidden"), Some(""));
    assert!(page.has_class("b") && !page.has_class("a b"));
    assert_eq!(page.text(), "1 < 2&");
    let tags: Vec<&str> = page.all().iter().map(|it| it.tag.as_str()).collect();
    assert_eq!(tags, ["div", "input", "p"]);
    assert_eq!(Element::read("<h3>x</h3>").level(), Some(3));
    assert_eq!(Element::read("<hr>").level(), None);
}

#[test]
fn a_page_that_is_no_tree_is_refused() {
    for html in ["<p>", "<p></b>", "</p>", "<p></p><p></p>", "x", "<a href=x></a>", "<p>a & b</p>"]
    {
        let read = std::panic::catch_unwind(|| Element::read(html));
        assert!(read.is_err(), "{html}");
    }
}
