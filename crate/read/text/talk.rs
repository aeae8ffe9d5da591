//! What sort of talk about messages a text is.

/// Why what reads like a message is only talk about messages: what the program, or the prose, around it does with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Talk {
    /// A hole stands for a whole value.
    Template,
    /// A program fills in a variable: `f"…{arn}…"`.
    Interpolated,
    /// A value is compared with it.
    Compared,
    /// A test expects it, or a fake gives it.
    Asserted,
    /// An error, or another value, is made of it.
    Constructed,
    /// It is given to a function or a command.
    Argument,
    /// It is given a name.
    Declared,
    /// A function gives it back.
    Returned,
    /// It is one of a list, or the key of a table.
    Listed,
    /// A program looks for it.
    Sought,
    /// It stands in a literal of several lines.
    Block,
    /// It is a code in program text.
    Code,
    /// Prose gives it as an example.
    Example,
    /// It is a cell of a table that explains messages.
    Cell,
}

#[cfg(not(target_arch = "wasm32"))]
impl Talk {
    /// In a word, as `undeny explain --why` prints it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Template => "template",
            Self::Interpolated => "interpolated",
            Self::Compared => "compared",
            Self::Asserted => "asserted",
            Self::Constructed => "constructed",
            Self::Argument => "argument",
            Self::Declared => "declared",
            Self::Returned => "returned",
            Self::Listed => "listed",
            Self::Sought => "sought",
            Self::Block => "block",
            Self::Code => "code",
            Self::Example => "example",
            Self::Cell => "cell",
        }
    }
}
