//! The card's pictures: paths in a square of 16.

use crate::verdict::Family;

pub const CLOSE: [&str; 1] = ["M3.5 3.5l9 9M12.5 3.5l-9 9"];
pub const CHEVRON: [&str; 1] = ["M3 5.5l5 5 5-5"];
pub const RIGHT: [&str; 1] = ["M5.5 3l5 5-5 5"];
pub const LEFT: [&str; 1] = ["M10.5 3l-5 5 5 5"];
pub const AWAY: [&str; 1] = ["M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.5 2.5L7.5 8.5"];
pub const COPY: [&str; 1] = [
    "M7 5.5h5.5A1.5 1.5 0 0 1 14 7v5.5a1.5 1.5 0 0 1-1.5 1.5H7a1.5 1.5 0 0 1-1.5-1.5V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.500V2H2v8.5h3.5",
];
pub const TICK: [&str; 1] = ["M2.5 8.5l3.5 3.5 7.5-8"];
/// undeny's own: a key.
pub const KEY: [&str; 2] = ["M10.5 1.8a3.7 3.7 0 1 1 0 7.4 3.7 3.7 0 0 1 0-7.4z", "M7.8 8.2L2 14h3v-2h2v-2"];

const CIRCLE: &str = "M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z";
const PLUS: [&str; 2] = [CIRCLE, "M8 5v6M5 8h6"];
const SHIELD: [&str; 2] = ["M8 1.5l5.5 2V8c0 3-2.3 5.3-5.5 6.5C4.8 13.3 2.5 11 2.5 8V3.5z", "M5.5 8h5"];
const LETTER: [&str; 2] = [CIRCLE, "M8 7.5v4M8 4.7v.01"];
pub const TRIANGLE: [&str; 2] = ["M8 1.8l6.5 12h-13z", "M8 6.5v3.2M8 11.7v.01"];

/// The sign of a family, which tells it where colours do not.
pub const fn sign(family: Family) -> &'static [&'static str] {
    match family {
        Family::Info => &PLUS,
        Family::Guard => &SHIELD,
        Family::Other => &LETTER,
        Family::Doubt => &TRIANGLE,
    }
}
