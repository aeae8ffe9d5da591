//! Counts of tests, read from what the runners print.
