//! Which later rules would only repeat an error that is already reported.

use super::Finding;

/// What earlier findings make doubtful.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Doubt {
    /// Some target is wrong, so something may only seem unreachable.
    pub(super) targets: bool,
    /// Some test is wrong, so it may only seem never or always to hold.
    pub(super) tests: bool,
    /// Some name of the model is wrong, so an option may only seem not to fit.
    pub(super) model: bool,
}

impl Doubt {
    pub(super) fn of(findings: &[Finding]) -> Self {
        let any = |codes: &[&str]| findings.iter().any(|finding| codes.contains(&finding.code));
        Self {
            targets: any(&["F006", "F009", "F010", "F011"]),
            tests: any(&["F012", "F013", "F014", "F015"]),
            model: any(&["F016", "F017", "F018", "F020"]),
        }
    }
}
