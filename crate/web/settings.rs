//! What the reader and the reader's company have set, as the extension hands it over.

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

/// The form in which policies are shown first.
pub fn format() -> Format {
    with(|settings| Format::from_id(&settings.format)).unwrap_or(Format::Json)
}

/// Remembers, in this frame, the form that the reader chose last.
pub fn set_format(format: Format) {
    SETTINGS.with(|kept| format.id().clone_into(&mut kept.borrow_mut().format));
}
