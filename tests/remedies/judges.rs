//! What tools that are not ours say of the proposed policies.
