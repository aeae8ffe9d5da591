//! Where on the page a denial's text stands: it decides how much of a card the text gets, and where there is room for it.

/// Who put the text there, as far as its place tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provenance {
    /// An alert of the console: Alert, Flash, notification, dialog, form error, a table's error state, the panel. It gets a
    /// whole card.
    Alert,
    /// The error is the whole page: S3's XML, a JSON error. It gets a whole card.
    WholePage,
    /// Anything else: a table's cell, a log viewer, a tag's value, an object's name. Whoever can write there may have
    /// written the text, so that it gets one quiet line, "Explain this AWS denial", which the reader opens; nothing of it is
    /// kept or merged before that.
    Elsewhere,
}

impl Provenance {
    /// Whether the console itself vouches for the text, so that a whole card stands beside it at once.
    pub const fn is_trusted(self) -> bool {
        matches!(self, Self::Alert | Self::WholePage)
    }
}

/// How much room there is where the card is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// Between blocks of the page: the card may grow there.
    Open,
    /// In a toast, a banner of fixed height, a popover, a cell, a frame of under 120 px: only the line stands there, and
    /// what is opened has to float.
    Tight,
}

/// Where a denial's text stands, for the card that explains it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Who put the text there.
    pub provenance: Provenance,
    /// How much room the card has.
    pub room: Room,
}

impl Standing {
    /// Beside a text that the reader pasted, or that a page hands over on purpose.
    pub const GIVEN: Standing = Standing { provenance: Provenance::Alert, room: Room::Open };
}
