//! A column of texts or bytes, in any of Arrow's six forms.

use arrow::array::{
    Array, BinaryArray, BinaryViewArray, LargeBinaryArray, LargeStringArray, StringArray, StringViewArray,
};
use pyo3::PyErr;
use pyo3::exceptions::PyTypeError;

/// A column of texts or bytes.
pub enum Column<'a> {
    /// UTF-8.
    Text(&'a StringArray),
    /// UTF-8, as Polars and pandas write it.
    LargeText(&'a LargeStringArray),
    /// UTF-8, as views.
    TextView(&'a StringViewArray),
    /// Bytes, as Spark's `binaryFile` has them.
    Bytes(&'a BinaryArray),
    /// Bytes, of more than 2 GB in all.
    LargeBytes(&'a LargeBinaryArray),
    /// Bytes, as views.
    BytesView(&'a BinaryViewArray),
}

impl<'a> Column<'a> {
    /// The column in `array`.
    ///
    /// # Errors
    /// `TypeError` where it holds something else.
    pub fn of(array: &'a dyn Array) -> Result<Self, PyErr> {
        let any = array.as_any();
        let text = any.downcast_ref().map(Column::Text).or_else(|| any.downcast_ref().map(Column::LargeText));
        let text = text.or_else(|| any.downcast_ref().map(Column::TextView));
        let bytes =
            || any.downcast_ref().map(Column::Bytes).or_else(|| any.downcast_ref().map(Column::LargeBytes));
        text.or_else(bytes).or_else(|| any.downcast_ref().map(Column::BytesView)).ok_or_else(|| {
            PyTypeError::new_err(format!(
                "a column of {} holds no texts: cast it to string or binary first",
                array.data_type()
            ))
        })
    }

    /// How many rows it has.
    pub fn len(&self) -> usize {
        match self {
            Column::Text(array) => array.len(),
            Column::LargeText(array) => array.len(),
            Column::TextView(array) => array.len(),
            Column::Bytes(array) => array.len(),
            Column::LargeBytes(array) => array.len(),
            Column::BytesView(array) => array.len(),
        }
    }

    /// What stands in a row; `None` where nothing does.
    pub fn get(&self, row: usize) -> Option<&'a [u8]> {
        match self {
            Column::Text(array) => (!array.is_null(row)).then(|| array.value(row).as_bytes()),
            Column::LargeText(array) => (!array.is_null(row)).then(|| array.value(row).as_bytes()),
            Column::TextView(array) => (!array.is_null(row)).then(|| array.value(row).as_bytes()),
            Column::Bytes(array) => (!array.is_null(row)).then(|| array.value(row)),
            Column::LargeBytes(array) => (!array.is_null(row)).then(|| array.value(row)),
            Column::BytesView(array) => (!array.is_null(row)).then(|| array.value(row)),
        }
    }
}
