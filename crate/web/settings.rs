//! What the reader and the reader's company have set, as the extension hands it over.

use crate::Diagnosis;
use crate::desk::Desk;
use crate::render::format::Format;
use std::cell::RefCell;

/// Settings of the cards in this frame. Everything is optional: the widget has none.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize, tsify::Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct Settings {
    /// The form in which policies are shown first: `json`, `terraform`, `cloudformation`, `cdk-typescript`, `cli`.
    #[tsify(optional)]
    pub format: String,
    /// Whether a card begins open where a page shows one denial.
    #[tsify(optional)]
    pub begin_open: bool,
    /// Where to ask; the first that fits is taken.
    #[tsify(optional)]
    pub desks: Vec<Desk>,
    /// The company's name.
    #[tsify(optional)]
    pub company: String,
    /// The names of the cards that the reader has left open; see [`name`].
    #[tsify(optional)]
    pub opened: Vec<String>,
    /// Whether wider choices than what was denied are left out.
    #[tsify(optional)]
    pub no_wider_choices: bool,
}

thread_local! {
    static SETTINGS: RefCell<Settings> = RefCell::default();
}

/// Takes new settings; they count for cards that are drawn from now on.
pub fn set(settings: Settings) {
    SETTINGS.with(|kept| kept.replace(settings));
}

/// Asks something of the settings.
pub fn with<T>(ask: impl FnOnce(&Settings) -> T) -> T {
    SETTINGS.with(|kept| ask(&kept.borrow()))
}

/// What a card is known by from one page to the next: sixteen hexadecimal digits that tell nothing of the denial.
pub fn name(first: &Diagnosis) -> String {
    // FNV-1a.
    let key = crate::same::key(first.kind, &first.denial);
    let hash = key
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3));
    format!("{hash:016x}")
}

/// Whether the reader has left the card of this name open.
pub fn is_left_open(name: &str) -> bool {
    with(|settings| settings.opened.iter().any(|other| other == name))
}

/// Remembers, in this frame and beyond, whether the reader has left the card of this name open.
pub fn leave(name: &str, open: bool) {
    if is_left_open(name) == open {
        return;
    }
    SETTINGS.with(|kept| {
        let opened = &mut kept.borrow_mut().opened;
        opened.retain(|other| other != name);
        if open {
            opened.push(name.to_owned());
        }
    });
    super::dom::remember(if open { "open" } else { "closed" }, name);
}

/// The form in which policies are shown first.
pub fn format() -> Format {
    with(|settings| Format::from_id(&settings.format)).unwrap_or(Format::Json)
}

/// Remembers, in this frame, the form that the reader chose last.
pub fn set_format(format: Format) {
    SETTINGS.with(|kept| format.id().clone_into(&mut kept.borrow_mut().format));
}
