//! The service authorization reference: what actions and resources exist, and how their ARNs are built.
