//! The `veiviser` command.
fn main() {}
