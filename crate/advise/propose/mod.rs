//! A policy for each place that it can go to.

pub(crate) mod draft;
pub(crate) mod exception;
pub(crate) mod identity;
pub(crate) mod resource;
pub(crate) mod service_control;
pub(crate) mod session;
pub(crate) mod set_policy;
pub(crate) mod trust;
