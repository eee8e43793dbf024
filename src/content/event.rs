//! Whose act each event is that a deadline runs from.

use super::compiled::DeadlineEvent;

impl DeadlineEvent {
    /// Whether it is something that the reader does. All else depends on others, so only the
    /// reader can say that it has happened, and on which day.
    pub const fn is_own_act(self) -> bool {
        match self {
            Self::Application => true,
            Self::Answer
            | Self::Visitation
            | Self::Assessment
            | Self::Grant
            | Self::Discharge
            | Self::Decision
            | Self::Plan => false,
        }
    }
}
