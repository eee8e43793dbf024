//! JavaScript in tokens, as far as a rule needs them: comments are left out, and of a template its
//! words are texts and its expressions code.

use std::iter::Peekable;
use std::str::Chars;

use super::rust::{Kind, Token};

/// The tokens of a script.
pub(super) fn script(source: &str) -> Vec<Token> {
    let mut reader = Reader { left: source.chars().peekable(), line: 1, tokens: Vec::new() };
    reader.code(None);
    reader.tokens
}

struct Reader<'a> {
    left: Peekable<Chars<'a>>,
    line: usize,
    tokens: Vec<Token>,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.left.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    /// The next character, if there is one that fits.
    fn next_if(&mut self, fits: impl Fn(char) -> bool) -> Option<char> {
        let fit = self.left.peek().copied().is_some_and(fits);
        fit.then(|| self.next()).flatten()
    }

    fn push(&mut self, kind: Kind, text: String, line: usize) {
        self.tokens.push(Token { kind, text, line, attribute: false });
    }

    /// Reads code up to its end, or to the bracket that closes an expression of a template.
    fn code(&mut self, end: Option<char>) {
        let is_part = |it: char| it.is_alphanumeric() || it == '_' || it == '$';
        let mut depth = 0_usize;
        while let Some(first) = self.next() {
            let line = self.line;
            match first {
                it if it.is_whitespace() => {}
                '/' if self.next_if(|it| it == '/').is_some() => {
                    while self.next_if(|it| it != '\n').is_some() {}
                }
                '/' if self.next_if(|it| it == '*').is_some() => {
                    while let Some(it) = self.next() {
                        if it == '*' && self.next_if(|it| it == '/').is_some() {
                            break;
                        }
                    }
                }
                '/' if self.opens_pattern() => {
                    let pattern = self.until('/');
                    self.push(Kind::Value, pattern, line);
                }
                '"' | '\'' => {
                    let text = self.until(first);
                    self.push(Kind::Text, text, line);
                }
                '`' => self.template(),
                it if is_part(it) => {
                    let mut word = String::from(it);
                    while let Some(it) = self.next_if(is_part) {
                        word.push(it);
                    }
                    let kind = if it.is_numeric() { Kind::Value } else { Kind::Name };
                    self.push(kind, word, line);
                }
                it if Some(it) == end && depth == 0 => return,
                it => {
                    depth += usize::from(it == '{');
                    depth = depth.saturating_sub(usize::from(it == '}'));
                    self.push(Kind::Mark, it.into(), line);
                }
            }
        }
    }

    /// After a value a slash divides; elsewhere it begins a regular expression.
    fn opens_pattern(&self) -> bool {
        const BEFORE: [&str; 4] = ["case", "in", "return", "typeof"];
        self.tokens.last().is_none_or(|it| match it.kind {
            Kind::Name => it.is_any(&BEFORE),
            Kind::Text | Kind::Value => false,
            Kind::Mark => !it.is_any(&[")", "]", "}"]),
        })
    }

    /// Everything up to a character that ends it, which is left out.
    fn until(&mut self, end: char) -> String {
        let mut text = String::new();
        let mut in_class = false;
        while let Some(it) = self.next() {
            match it {
                '\\' => text.extend(self.next()),
                it if it == end && !in_class => break,
                it => {
                    in_class = end == '/' && (it == '[' || in_class && it != ']');
                    text.push(it);
                }
            }
        }
        text
    }

    fn template(&mut self) {
        let (mut text, mut line) = (String::new(), self.line);
        while let Some(it) = self.next() {
            match it {
                '`' => break,
                '\\' => text.extend(self.next()),
                '$' if self.next_if(|it| it == '{').is_some() => {
                    self.push(Kind::Text, std::mem::take(&mut text), line);
                    self.code(Some('}'));
                    line = self.line;
                }
                it => text.push(it),
            }
        }
        self.push(Kind::Text, text, line);
    }
}

#[test]
fn a_script_is_taken_apart() {
    let source = r#"
        // one "two" /* three
        /* four // */ const a = `five ${b ? `six ${{ c: "}" }.c}` : d} seven`;
        if (/["'/]\/x/.test('eight \'nine\'')) e = f / g / "https://ten"; // eleven
        return /twelve/;
    "#;
    let tokens = script(source);
    let of = |kind| -> Vec<&str> {
        let tokens = tokens.iter().filter(|token| token.kind == kind);
        tokens.map(|it| it.text.as_str()).collect()
    };
    assert_eq!(of(Kind::Name).join(" "), "const a b c c d if test e f g return");
    let texts = ["five ", "six ", "}", "", " seven", "eight 'nine'", "https://ten"];
    assert_eq!(of(Kind::Text), texts);
    assert_eq!(of(Kind::Value), ["[\"'/]/x", "twelve"]);
    assert_eq!(tokens.last().unwrap().line, 5);
}
