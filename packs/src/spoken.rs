//! A checked pack as it ships, in each of its voices.

use crate::compile::output::{self, BuildError, Output};
use crate::report::Checked;
use traeningsguide::content::compiled::Compiled;
use traeningsguide::content::{Pack, PackError};
use traeningsguide::i18n::Voice;

impl Checked {
    /// The texts in each voice, as the guide reads them.
    pub(crate) fn spoken(&self) -> Result<Vec<(Voice, Compiled)>, PackError> {
        let read = |(voice, file): &(Voice, Output)| Ok((*voice, Pack::read(&file.text)?.text));
        self.files.iter().map(read).collect()
    }

    /// The pack with a change in what ships that no check has seen. Whoever proves something of
    /// packs tries out with it that a fault is found.
    ///
    /// # Errors
    ///
    /// When the guide refuses what comes of it.
    pub fn altered(&self, change: &dyn Fn(&mut Compiled)) -> Result<Self, BuildError> {
        let mut altered = self.clone();
        change(&mut altered.danish);
        change(&mut altered.english);
        altered.files.clear();
        let municipality = || self.municipality.clone();
        let refused = |error| BuildError::Refused { municipality: municipality(), error };
        for (voice, mut text) in self.spoken().map_err(refused)? {
            change(&mut text);
            altered.files.push((voice, output::output(&text, voice)?.0));
        }
        Ok(altered)
    }
}
