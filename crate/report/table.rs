//! The report as a table: a row for each distinct denial.

use super::Report;

/// A report's denials as CSV, with a head.
///
/// # Errors
/// Where writing fails.
pub fn csv(report: &Report, out: impl std::io::Write) -> std::io::Result<()> {
    let mut table = ::csv::Writer::from_writer(out);
    table.write_record([
        "principal",
        "kind",
        "account",
        "accountName",
        "actions",
        "resource",
        "resources",
        "cause",
        "policyType",
        "policyArn",
        "regions",
        "first",
        "last",
        "count",
        "people",
        "stuck",
        "letThrough",
        "new",
        "policy",
        "summary",
    ])?;
    for row in &report.denials {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let regions: Vec<&str> =
            row.regions.keys().map(String::as_str).filter(|name| !name.is_empty()).collect();
        let cells = [
            row.principal.name.clone(),
            row.principal.kind.clone(),
            text(&row.principal.account),
            text(&row.principal.account_name),
            row.actions.join(" "),
            text(&row.resource),
            row.resources.to_string(),
            row.cause.clone(),
            text(&row.policy_type),
            text(&row.policy_arn),
            regions.join(" "),
            text(&row.first),
            text(&row.last),
            row.count.to_string(),
            row.people.to_string(),
            row.stuck.to_string(),
            row.let_through.to_string(),
            row.new.to_string(),
            text(&row.policy),
            row.summary.clone(),
        ];
        table.write_record(cells.map(|cell| inert(&cell)))?;
    }
    table.flush()
}

/// A cell that no spreadsheet takes for a formula: names come from whoever made the request.
///
/// Source: <https://owasp.org/www-community/attacks/CSV_Injection>
fn inert(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_cell_is_a_formula() {
        for (cell, written) in
            [("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("-1", "'-1"), ("role", "role"), ("", "")]
        {
            assert_eq!(super::inert(cell), written);
        }
    }
}
