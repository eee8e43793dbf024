//! Just enough of Rust to read it: tokens, without comments, attributes and test code.

use std::iter::Peekable;
use std::str::Chars;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// An identifier, a keyword or a number.
    Word,
    /// What stands between the quotes of a string.
    Text,
    /// Punctuation: one character, or one of `::`, `=>`, `->`.
    Mark,
}

/// One token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) text: String,
    pub(super) line: usize,
}

impl Token {
    pub(super) fn is(&self, text: &str) -> bool {
        self.kind != Kind::Text && self.text == text
    }
}

/// A file as the compiler ships it.
#[derive(Debug)]
pub(super) struct Shipped {
    pub(super) tokens: Vec<Token>,
    /// The lines of test code that were left out.
    pub(super) test_lines: usize,
}

/// The tokens of a file that are shipped: no comments, no attributes, nothing under `#[cfg(test)]`.
pub(super) fn shipped(source: &str) -> Shipped {
    let all = tokens(source);
    let mut kept = Vec::new();
    let mut test_lines = 0;
    let mut place = 0;
    while let Some(token) = all.get(place) {
        let Some(end) = attribute(&all, place) else {
            kept.push(token.clone());
            place += 1;
            continue;
        };
        let is_test = all[place..end].windows(3).any(|it| it[0].is("cfg") && it[2].is("test"));
        let next = if is_test { item_end(&all, end) } else { end };
        if is_test {
            test_lines += all[next - 1].line + 1 - token.line;
        }
        place = next;
    }
    Shipped { tokens: kept, test_lines }
}

/// The place after the bracket that closes the one at this place.
pub(super) fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (place, token) in tokens.iter().enumerate().skip(open) {
        match token.text.as_str() {
            "(" | "[" | "{" if token.kind == Kind::Mark => depth += 1,
            ")" | "]" | "}" if token.kind == Kind::Mark => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return place + 1;
        }
    }
    tokens.len()
}

/// Where the attribute that begins at this place ends, if one does.
fn attribute(tokens: &[Token], place: usize) -> Option<usize> {
    let open = if tokens.get(place + 1)?.is("!") { place + 2 } else { place + 1 };
    let begins = tokens[place].is("#") && tokens.get(open)?.is("[");
    begins.then(|| closing(tokens, open))
}

/// Where the item that begins at this place ends: at its semicolon, or with its block.
pub(super) fn item_end(tokens: &[Token], from: usize) -> usize {
    let mut place = from;
    while let Some(token) = tokens.get(place) {
        match token.text.as_str() {
            ";" if token.kind == Kind::Mark => return place + 1,
            "{" if token.kind == Kind::Mark => return closing(tokens, place),
            "(" | "[" if token.kind == Kind::Mark => place = closing(tokens, place),
            _ => place += 1,
        }
    }
    tokens.len()
}

fn tokens(source: &str) -> Vec<Token> {
    let mut reader = Reader { left: source.chars().peekable(), line: 1 };
    let mut tokens = Vec::new();
    while let Some(first) = reader.next() {
        let line = reader.line;
        let token = match first {
            '/' if reader.peek() == Some('/') => {
                reader.until(|it| it == '\n');
                None
            }
            '/' if reader.peek() == Some('*') => {
                reader.block_comment();
                None
            }
            '"' => Some((Kind::Text, reader.quoted())),
            '\'' => {
                reader.quote();
                None
            }
            it if it.is_alphanumeric() || it == '_' => Some(reader.word(it)),
            it if it.is_whitespace() => None,
            it => Some((Kind::Mark, reader.mark(it))),
        };
        tokens.extend(token.map(|(kind, text)| Token { kind, text, line }));
    }
    tokens
}

struct Reader<'a> {
    left: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.left.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    fn peek(&mut self) -> Option<char> {
        self.left.peek().copied()
    }

    /// Everything up to a character, which stays.
    fn until(&mut self, end: impl Fn(char) -> bool) -> String {
        let mut text = String::new();
        while let Some(it) = self.peek()
            && !end(it)
        {
            text.extend(self.next());
        }
        text
    }

    fn block_comment(&mut self) {
        let mut depth = 0;
        let mut before = '/';
        while let Some(it) = self.next() {
            match (before, it) {
                ('/', '*') => depth += 1,
                ('*', '/') => depth -= 1,
                _ => {
                    before = it;
                    continue;
                }
            }
            if depth == 0 {
                return;
            }
            before = ' ';
        }
    }

    /// A string after its first quote.
    fn quoted(&mut self) -> String {
        let mut text = String::new();
        while let Some(it) = self.next() {
            match it {
                '"' => break,
                '\\' => text.extend(self.next().filter(|it| *it == '"' || *it == '\\')),
                it => text.push(it),
            }
        }
        text
    }

    /// A raw string after its `r`.
    fn raw(&mut self) -> String {
        let hashes = self.until(|it| it != '#').len();
        self.next();
        let end: String = ['"'].into_iter().chain("#".repeat(hashes).chars()).collect();
        let mut text = String::new();
        while let Some(it) = self.next() {
            text.push(it);
            if text.ends_with(&end) {
                text.truncate(text.len() - end.len());
                break;
            }
        }
        text
    }

    /// A character, or a lifetime, after its quote.
    fn quote(&mut self) {
        let first = self.next();
        if first == Some('\\') {
            self.next();
            self.until(|it| it == '\'');
            self.next();
        } else if self.peek() == Some('\'') {
            self.next();
        }
    }

    fn word(&mut self, first: char) -> (Kind, String) {
        let rest = self.until(|it| !it.is_alphanumeric() && it != '_');
        let word: String = [first].into_iter().chain(rest.chars()).collect();
        match (word.as_str(), self.peek()) {
            ("r" | "br" | "cr", Some('"' | '#')) => (Kind::Text, self.raw()),
            ("b" | "c", Some('"')) => {
                self.next();
                (Kind::Text, self.quoted())
            }
            _ => (Kind::Word, word),
        }
    }

    fn mark(&mut self, first: char) -> String {
        let pair = match (first, self.peek()) {
            (':', Some(':')) | ('=' | '-', Some('>')) => self.next(),
            _ => None,
        };
        [first].into_iter().chain(pair).collect()
    }
}

#[test]
fn comments_attributes_and_test_code_are_left_out() {
    let source = r##"
        //! A "quote".
        /* one /* two */ "three" */
        #![expect(x, reason = "a reason for it")]
        fn one<'a>(it: &'a str) -> char { let _ = ("a\"b", r#"c"d"#, b"e", 1.5, '"', '\'', '\u{a0}'); x::y }
        #[cfg(test)]
        #[rustfmt::skip]
        mod tests {
            const WORD: &str = "secret";
        }
        #[cfg(test)]
        mod elsewhere;
        fn two() {}
    "##;
    let shipped = shipped(source);
    let of = |kind| -> Vec<&str> {
        let tokens = shipped.tokens.iter().filter(|token| token.kind == kind);
        tokens.map(|token| token.text.as_str()).collect()
    };
    assert_eq!(of(Kind::Text), ["a\"b", "c\"d", "e"]);
    let words = of(Kind::Word).join(" ");
    assert_eq!(words, "fn one it str char let _ 1 5 x y fn two");
    assert!(of(Kind::Mark).contains(&"->") && of(Kind::Mark).contains(&"::"));
    assert_eq!(shipped.test_lines, 7);
    assert_eq!(shipped.tokens.last().unwrap().line, 13);
}
