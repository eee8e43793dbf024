//! Why the guide refuses a pack.

/// Why a compiled pack cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// It has more bytes than the guide reads.
    TooLarge,
    /// It is no JSON of this format, or nested deeper than any pack.
    NotAPack,
    /// It is of another version of the format.
    OtherFormat,
    /// Its words belong to other rules, or another voice of it has others.
    OtherRules,
    /// It has more of something than the guide can hold.
    TooMany,
    /// Its rules have more consequences than the guide can look ahead over.
    TooComplex,
    /// It refers to something that it does not have.
    Dangling,
    /// It links to something other than an https address, an e-mail address or a phone number.
    UnsafeLink,
    /// It holds from or until a day that is in no calendar.
    NoSuchDay,
}

/// What is checked, or why it cannot be used.
pub(super) type PackResult<T = ()> = Result<T, PackError>;
