//! The programme that the heading is about in each version, and the readers for whom it changes.

use messages::{StaffMsg, staff};

use super::parts::{Causes, Side, pairs};
use super::{Comparison, Shift};
use traeningsguide::engine::{Heading, Programme, Survey, Truth, Verdict, View};
use traeningsguide::i18n::{Language, Msg, Voice};

impl Comparison<'_> {
    /// From what the heading was about to what it is about now.
    pub(super) fn headings(&mut self) -> Vec<Shift> {
        let (old, new) = (&self.merged.old, &self.merged.new);
        let names = &self.merged.programmes;
        let views = [old, new].map(|sides| view(&mut self.survey, sides, names));
        let needs = |sides: &[Side]| sides.iter().map(Side::need).collect();
        let causes = Causes {
            rules: pairs(needs(old), needs(new)),
            rest: staff(StaffMsg::DiffVerdictOrOrder),
        };
        self.shifts(views, self.comparable, |code| words(code, names), &causes).0
    }
}

/// The heading of each reader as a number, the same in both versions: the programme, and the
/// statement about it.
fn view(survey: &mut Survey, sides: &[Side], names: &[(String, String)]) -> View {
    let rules: Vec<Programme> = sides.iter().map(|it| it.rules.clone()).collect();
    let heading = survey.heading(&rules);
    survey.map(heading, &|code| {
        let Some(heading) = Heading::of(code) else { return NOTHING };
        let id = sides.get(heading.programme).map(|it| &it.id);
        let place = names.iter().position(|(it, _)| Some(it) == id);
        let place = place.and_then(|it| u8::try_from(it).ok()).unwrap_or_default();
        place << 3 | statement(&heading)
    })
}

const NOTHING: u8 = u8::MAX;
const FIND_OUT: u8 = 0;

/// The statement of the heading about its programme. A programme to be found out first is not
/// named.
fn statement(heading: &Heading) -> u8 {
    match heading.verdict {
        Verdict::Likely => 1,
        _ if heading.need == Truth::Unknown => FIND_OUT,
        Verdict::Possible => 2,
        Verdict::Unlikely => 3,
        Verdict::NotDescribed | Verdict::OtherRoute(_) => 4,
    }
}

fn words(code: u8, names: &[(String, String)]) -> String {
    let word = match code & 7 {
        _ if code == NOTHING => return staff(StaffMsg::DiffNoProgramme),
        FIND_OUT => staff(StaffMsg::DiffFindOut),
        1 => messages::say(Voice::from(Language::DANISH), Msg::WordLikely),
        2 => messages::say(Voice::from(Language::DANISH), Msg::WordPossible),
        3 => messages::say(Voice::from(Language::DANISH), Msg::WordUnlikely),
        _ => messages::say(Voice::from(Language::DANISH), Msg::WordNotDescribed),
    };
    let name = names.get(usize::from(code >> 3)).map_or("", |(_, name)| name);
    staff(StaffMsg::DiffHeadingSays { programme: name, statement: &word })
}
