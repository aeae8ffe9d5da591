//! What holds of the reading of every text, and that every text can be explained.

/// Reads `text`, whole and as a stream of pieces, and checks that every span lies in it, on character boundaries.
pub fn read(text: &str) {
    for reading in undeny::read::read(text) {
        let span = text.get(reading.span.start..reading.span.end);
        assert!(span.is_some_and(|span| !span.is_empty()), "{:?} in {text:?}", reading.span);
        assert!(reading.count > 0);
    }
    drop(undeny::diagnose(text, &undeny::Page::default()));
    for reading in undeny::read::stream(text.as_bytes()) {
        let Ok(reading) = reading else { continue };
        assert!(text.get(reading.span.start..reading.span.end).is_some(), "{:?} in {text:?}", reading.span);
    }
}
