//! The letters of the needles.

use crate::read::words::needles::NEEDLES as ROWS;

/// What a cheap look asks of a text before the engine is woken: a text that holds none of these, letter for letter, holds
/// no denial. `content.js` looks for the same list, which is generated from this one.
pub const NEEDLES: &[&str] = &LETTERS;

#[allow(clippy::indexing_slicing)] // evaluated when the engine is built
const LETTERS: [&str; ROWS.len()] = {
    let mut letters = [""; ROWS.len()];
    let mut row = 0;
    while row < ROWS.len() {
        letters[row] = ROWS[row].letters;
        row += 1;
    }
    letters
};
