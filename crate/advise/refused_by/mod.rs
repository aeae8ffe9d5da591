//! A remedy for each type of policy that can refuse, and for those whom no policy of their own refuses.

pub(crate) mod boundary;
pub(crate) mod endpoint;
pub(crate) mod identity;
pub(crate) mod resource_based;
pub(crate) mod resource_control;
pub(crate) mod root;
pub(crate) mod service_control;
pub(crate) mod service_linked;
pub(crate) mod session;
pub(crate) mod trust;
pub(crate) mod undecided;
pub(crate) mod unsigned;
