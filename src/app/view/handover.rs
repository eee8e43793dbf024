//! What a professional prints for the patient: where the guide is, and whom to call. Nothing of the
//! answers.

use qrcodegen::{Mask, QrCode, QrCodeEcc, QrSegment, Version};

use super::super::Model;
use super::chrome::bare;
use super::source::{Contact, Words};
use crate::content::Pack;
use crate::i18n::Msg;

/// The page to take home. It speaks to the patient.
#[derive(Clone, Debug)]
pub struct Handover {
    /// The link to the page before.
    pub back: String,
    /// The heading.
    pub title: String,
    /// What the guide is.
    pub lines: Vec<String>,
    /// The heading over the address.
    pub address_title: String,
    /// How to come there.
    pub address_lead: String,
    /// The address as it is typed; none where there is no page to come to.
    pub address: Option<String>,
    /// The address as a QR code.
    pub code: Option<Qr>,
    /// The heading over whom to call.
    pub contact_title: String,
    /// Whom to call.
    pub contact: Option<Contact>,
    /// Whom to ask, where the document names nobody.
    pub ask: Option<String>,
    /// The button that prints.
    pub print: String,
}

/// A QR code as one path, in units of its smallest squares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// What it is, for readers who do not see it.
    pub label: String,
    /// The dark squares.
    pub path: String,
    /// How wide and how high it is, with the light edge that a reader needs.
    pub size: i32,
}

/// The light edge around a QR code: less, and some readers do not find it.
const EDGE: i32 = 4;

pub(super) fn handover(model: &Model, pack: &Pack) -> Handover {
    let words = Words::of(model, pack);
    let municipality = &pack.text.name;
    let lead = match &model.page {
        Some(_) => Msg::HandoverScan,
        None => Msg::HandoverNoPage,
    };
    let contact = words.contact(pack.text.help);
    Handover {
        back: words.say(Msg::Back),
        title: words.say(Msg::StartTitle { municipality }),
        lines: vec![
            words.say(Msg::StartWhat),
            words.length(),
            words.say(Msg::StartStored),
            words.decides(),
        ],
        address_title: words.say(Msg::HandoverWhere),
        address_lead: words.say(lead),
        address: model.page.as_deref().map(|page| bare(page).into()),
        code: model
            .page
            .as_deref()
            .and_then(|page| code(page, words.say(Msg::HandoverCode { address: bare(page) }))),
        contact_title: words.say(Msg::HandoverCall),
        ask: contact.is_none().then(|| words.say(Msg::NoPhone { municipality })),
        contact,
        print: words.say(Msg::Print),
    }
}

/// The code of an address; none where it is too long for one.
fn code(address: &str, label: String) -> Option<Qr> {
    let bytes = [QrSegment::make_bytes(address.as_bytes())];
    // Any mask is a valid one. To look for the one that is read best would be another kilobyte on
    // every phone.
    let (least, most) = (Version::MIN, Version::MAX);
    let mask = Some(Mask::new(2));
    let code =
        QrCode::encode_segments_advanced(&bytes, QrCodeEcc::Medium, least, most, mask, false);
    let code = code.ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                let [left, top, run] = [x + EDGE, y + EDGE, run].map(|it| it.to_string());
                for part in ["M", &left, " ", &top, "h", &run, "v1h-", &run, "z"] {
                    path.push_str(part);
                }
            }
            x += run.max(1);
        }
    }
    Some(Qr { label, path, size: code.size() + 2 * EDGE })
}
