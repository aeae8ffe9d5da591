//! Facts that decide answers, as tables; each names the page of AWS's documentation that it is from.

pub(super) mod data_actions;
pub(super) mod names;
pub(super) mod next_needs;
pub(super) mod one_time;
pub(super) mod passed_roles;
