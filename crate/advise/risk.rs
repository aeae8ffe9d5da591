//! Actions that are dangerous to grant.
