//! Characters that nobody sees, and that a name on a page may hold all the same.

/// Whether `c` cannot be seen, or changes how others are seen: control characters, bidirectional controls, tags, fillers,
/// variation selectors and other default-ignorable characters.
///
/// Source: <https://www.unicode.org/Public/UCD/latest/ucd/DerivedCoreProperties.txt> (Default_Ignorable_Code_Point),
/// <https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters>
pub fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xAD | 0x34F | 0x61C | 0x115F..=0x1160 | 0x17B4..=0x17B5 | 0x180B..=0x180F | 0x200B..=0x200F
            | 0x2028..=0x202E | 0x2060..=0x206F | 0x2800 | 0x3164 | 0xFE00..=0xFE0F | 0xFEFF | 0xFFA0
            | 0xFFF0..=0xFFFB | 0x1BCA0..=0x1BCA3 | 0x1D173..=0x1D17A | 0xE0000..=0xE0FFF)
}

/// Whether any character of `text` is hidden, line breaks and tabs left out.
pub fn has_hidden(text: &str) -> bool {
    text.chars().any(|c| is_hidden(c) && !matches!(c, '\n' | '\r' | '\t'))
}

#[cfg(test)]
mod tests {
    use super::has_hidden;

    #[test]
    fn hidden_characters_are_known() {
        for c in "\u{7f}\u{85}\u{ad}\u{200b}\u{202e}\u{2066}\u{2028}\u{3164}\u{fe0f}\u{feff}\u{e0041}\u{1b}"
            .chars()
        {
            assert!(has_hidden(&format!("a{c}b")), "{c:?}");
        }
        for text in ["a\tb\r\n", "レポート", "😀", "é", "a b"] {
            assert!(!has_hidden(text), "{text}");
        }
    }
}
