//! The engine for Python: a text or a column of texts in, answers out as JSON or Arrow.

mod column;
mod rows;

use arrow::array::{ArrayData, RecordBatch, make_array};
use arrow::datatypes::Schema;
use arrow::pyarrow::PyArrowType;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use undeny::advise::merge::merge;
use undeny::page::{Page, Reader};
use undeny::records::{self, Progress, Tally};
use undeny::{Diagnosis, explain_readings};

/// The distinct denials in `text`, as the JSON of `undeny explain --json`.
///
/// # Errors
/// `ValueError` where a part of the text cannot be read: what and where.
#[pyfunction]
fn explain(py: Python<'_>, text: &[u8], url: Option<String>, administrator: bool) -> PyResult<String> {
    let reader = if administrator { Reader::Administrator } else { Reader::Requester };
    let page = Page { url, reader, ..Page::default() };
    py.detach(|| {
        let mut tally = Tally::default();
        records::read_source(std::path::Path::new("text"), text, &mut tally, &Progress::default());
        let secrets = tally.secrets.iter().cloned().collect();
        let (found, faults) = tally.finish();
        if !faults.is_empty() {
            let said: Vec<String> = faults.iter().map(ToString::to_string).collect();
            return Err(said.join("\n"));
        }
        let readings = found.into_iter().map(|found| found.reading).collect();
        serde_json::to_string(&explain_readings(readings, secrets, &page)).map_err(|error| error.to_string())
    })
    .map_err(PyValueError::new_err)
}

/// One least policy for each principal or resource in `diagnoses`, answers as JSON; what no policy mends is named.
///
/// # Errors
/// `ValueError` where one is no answer of undeny's.
#[pyfunction]
fn policies(py: Python<'_>, diagnoses: Vec<String>) -> PyResult<String> {
    py.detach(|| {
        let read = diagnoses.iter().map(|one| serde_json::from_str::<Diagnosis>(one));
        let read =
            read.collect::<Result<Vec<_>, _>>().map_err(|error| format!("no answer of undeny's: {error}"))?;
        serde_json::to_string(&merge(&read)).map_err(|error| error.to_string())
    })
    .map_err(PyValueError::new_err)
}

/// The schema of what [`explain_column`] gives.
#[pyfunction]
fn schema() -> PyArrowType<Schema> {
    PyArrowType(rows::schema())
}

/// A row for each distinct denial of each text, and for each place that could not be read. `names` says in faults which text
/// it is.
///
/// # Errors
/// `TypeError` where a column is none of texts or bytes.
#[pyfunction]
fn explain_column(
    py: Python<'_>,
    texts: PyArrowType<ArrayData>,
    names: Option<PyArrowType<ArrayData>>,
) -> PyResult<PyArrowType<RecordBatch>> {
    let (texts, names) = (make_array(texts.0), names.map(|names| make_array(names.0)));
    py.detach(|| {
        let texts = column::Column::of(texts.as_ref())?;
        let names = names.as_deref().map(column::Column::of).transpose()?;
        rows::explain(&texts, names.as_ref()).map_err(|error| PyValueError::new_err(error.to_string()))
    })
    .map(PyArrowType)
}

#[pymodule]
fn _undeny(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add("VERSION", undeny::VERSION)?;
    module.add_function(wrap_pyfunction!(explain, module)?)?;
    module.add_function(wrap_pyfunction!(policies, module)?)?;
    module.add_function(wrap_pyfunction!(schema, module)?)?;
    module.add_function(wrap_pyfunction!(explain_column, module)?)
}
