//! The stretch as AWS wrote it: the damage of terminals, HTML and trackers undone, every offset kept.

mod html;
mod marks;
mod terminal;
mod unwrapping;
pub mod view;
