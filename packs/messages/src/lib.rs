//! The guide's own words and those of its pages, read from `public/words`: one Fluent file a
//! language, in which a message of the guide has one text, or one for each reader. A language is
//! what its file says of it.

mod about;
mod danish;
mod fault;
mod letters;
mod page;
mod parse;
mod read;
mod site;

use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::{env, fmt, fs};

use traeningsguide::content::{Direction, Tongue};
use traeningsguide::i18n::{Language, Msg, Perspective, Voice};

use about::PRONOUNS;
pub use danish::{in_danish, marked};
pub use fault::{faults, written};
pub use letters::{is_unseen, named, unfit};
pub use page::{PageMsg, Plural, StaffMsg};
pub use parse::{Attribute, Fault, Message, Pattern, Text, parse};
pub use read::READER;
use read::{Bundle, Plurals};
pub use site::{Texts, fill_page, said};

/// The folder of the files of words, where it is not `public/words` of this checkout.
const FOLDER: &str = "TRAENINGSGUIDE_WORDS";

/// A file of words.
pub struct WordsFile {
    /// Its language.
    pub language: Language,
    /// Its path.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
    bundle: Bundle,
    /// The same for the guide.
    places: Bundle,
    plurals: Plurals,
    pronouns: Vec<String>,
}

impl fmt::Debug for WordsFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.path.fmt(f)
    }
}

/// All files of words, the Danish one first, then by code.
pub fn files() -> &'static [WordsFile] {
    static ALL: LazyLock<Vec<WordsFile>> = LazyLock::new(|| {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../public/words");
        read_folder(&env::var_os(FOLDER).map_or(here, PathBuf::from))
    });
    &ALL
}

fn read_folder(folder: &Path) -> Vec<WordsFile> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path());
    let mut files: Vec<WordsFile> = paths.filter_map(WordsFile::read).collect();
    if files.iter().all(|it| it.language != Language::DANISH) {
        // A finding reports it.
        files.push(WordsFile::new(folder.join("da.ftl"), Language::DANISH, String::new()));
    }
    files.sort_by_key(|it| (it.language != Language::DANISH, it.language));
    files
}

impl WordsFile {
    /// Reads a file that is named after a language. A letter that is none is kept as U+FFFD, which
    /// a finding reports.
    fn read(path: PathBuf) -> Option<Self> {
        let code = path.file_name()?.to_str()?.strip_suffix(".ftl")?;
        let language = Language::read(code.to_owned());
        let text = String::from_utf8_lossy(&fs::read(&path).ok()?).into_owned();
        Some(Self::new(path, language, text))
    }

    fn new(path: PathBuf, language: Language, text: String) -> Self {
        let (bundle, places) = (read::bundle(&text, language), read::with_places(&text, language));
        let pronouns = read::attribute(&bundle, PRONOUNS).unwrap_or_default();
        let pronouns = pronouns.split_whitespace().map(str::to_owned).collect();
        let plurals = Plurals::of(language);
        Self { language, path, text, bundle, places, plurals, pronouns }
    }

    /// Whether it is named after a language: by the first part of its tag.
    pub fn is_named(&self) -> bool {
        let code = self.language.code();
        (2..=8).contains(&code.len()) && code.bytes().all(|it| it.is_ascii_lowercase())
    }
}

fn file(language: Language) -> Option<&'static WordsFile> {
    files().iter().find(|it| it.language == language)
}

/// The languages that the guide speaks, Danish first.
pub fn languages() -> impl Iterator<Item = Language> {
    files().iter().map(|it| it.language)
}

/// Every voice: Danish first, and in each language the citizen first.
pub fn voices() -> impl Iterator<Item = Voice> {
    languages().flat_map(|language| Perspective::ALL.map(|it| Voice::from(language).to(it)))
}

/// What the file of a language says of it.
pub fn tongue(language: Language) -> Tongue {
    let is_rtl = says(language, "direction") == Some("rtl".to_owned());
    let direction = if is_rtl { Direction::Rtl } else { Direction::Ltr };
    let name = says(language, "name").unwrap_or_else(|| language.code().to_owned());
    Tongue { code: language.code().to_owned(), name, direction }
}

/// Whether a language has all messages, and all texts of all packs. What it lacks is shown in
/// Danish.
pub fn is_complete(language: Language) -> bool {
    says(language, "complete") == Some("yes".to_owned())
}

/// Whether a native speaker has read its messages.
pub fn is_read(language: Language) -> bool {
    says(language, "read") == Some("yes".to_owned())
}

/// The first word with which a text speaks to its reader.
pub fn pronoun(text: &str, language: Language) -> Option<&str> {
    let pronouns = &file(language)?.pronouns;
    let mut words = text.split(|letter: char| !letter.is_alphabetic());
    words.find(|word| pronouns.contains(&word.to_lowercase()))
}

fn says(language: Language, attribute: &str) -> Option<String> {
    file(language).and_then(|it| read::attribute(&it.bundle, attribute))
}

/// All messages in this voice, in order, for [`Msg::text_in`].
pub fn words(voice: impl Into<Voice>) -> &'static [String] {
    static ALL: LazyLock<Vec<(Voice, Vec<String>)>> = LazyLock::new(|| {
        let words = |voice: Voice| {
            let own = texts(voice).into_iter();
            let danish = texts(Voice::default().to(voice.perspective));
            let danish = danish.iter().map(|it| it.as_deref().map(in_danish));
            own.zip(danish).map(|(own, danish)| own.or(danish).unwrap_or_default()).collect()
        };
        voices().map(|voice| (voice, words(voice))).collect()
    });
    let voice = voice.into();
    ALL.iter().find(|(it, _)| *it == voice).map_or(&[], |(_, words)| words)
}

fn texts(voice: Voice) -> Vec<Option<String>> {
    let words = |it: &WordsFile| read::words(&it.places, &it.plurals, voice);
    file(voice.language).map_or_else(Vec::new, words)
}

/// The message in this voice.
pub fn say(voice: impl Into<Voice>, msg: Msg<'_>) -> String {
    msg.text_in(words(voice))
}

/// The message of a page, in this language.
pub fn page(language: Language, msg: PageMsg<'_>) -> String {
    let (name, arguments) = msg.take_apart();
    let text = |it| read::text(&file(it)?.bundle, &PageMsg::key(name), &arguments);
    let danish = || text(Language::DANISH).map(|it| in_danish(&it));
    text(language).or_else(danish).unwrap_or_default()
}

/// The message of a page for the staff of a municipality, in Danish.
pub fn staff(msg: StaffMsg<'_>) -> String {
    let (name, arguments) = msg.take_apart();
    let text = |it: &WordsFile| read::text(&it.bundle, &StaffMsg::key(name), &arguments);
    file(Language::DANISH).and_then(text).unwrap_or_default()
}
