//! What is given to JavaScript, and taken back.
//!
//! JavaScript holds a number, never a closure: a closure that holds an element whose listener holds the closure is a circle
//! through WebAssembly's memory that no garbage collector sees, and would keep a card that has gone for ever. The closures
//! stand in a table here, each with an owner; when the owner goes, so do they, and a late call finds nothing.

use std::cell::RefCell;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;

type Work = Box<dyn FnMut(JsValue)>;

struct Entry {
    owner: u32,
    /// Whether it goes after its first call.
    once: bool,
    /// Away while it runs.
    work: Option<Work>,
}

#[derive(Default)]
struct Table {
    last: u32,
    /// Whoever is at work; 0 is the frame itself, which never goes.
    owner: u32,
    entries: BTreeMap<u32, Entry>,
}

impl Table {
    fn number(&mut self) -> u32 {
        self.last = self.last.wrapping_add(1).max(1);
        self.last
    }
}

thread_local! {
    static TABLE: RefCell<Table> = RefCell::default();
}

/// Owns what is given to JavaScript while it is at work; dropped, it takes all of it back.
pub struct Owner(u32);

impl Owner {
    /// An owner of nothing yet.
    pub fn new() -> Owner {
        Owner(TABLE.with_borrow_mut(Table::number))
    }

    /// The same, for work on what it owns; dropped, it takes nothing back.
    pub fn share(&self) -> Share {
        Share(self.0)
    }

    /// Runs `work`; what it gives to JavaScript belongs to this owner, and so does what those callbacks give later.
    pub fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        self.share().run(work)
    }
}

/// An owner's name, for work on what it owns.
pub struct Share(u32);

impl Share {
    /// Runs `work`; what it gives to JavaScript belongs to the owner.
    pub fn run<T>(&self, work: impl FnOnce() -> T) -> T {
        let before = TABLE.with_borrow_mut(|table| std::mem::replace(&mut table.owner, self.0));
        let done = work();
        TABLE.with_borrow_mut(|table| table.owner = before);
        done
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        // The closures are dropped when the table is free again: they may own owners.
        let owned: Vec<Entry> = TABLE.with_borrow_mut(|table| {
            let numbers: Vec<u32> =
                table.entries.iter().filter(|(_, entry)| entry.owner == self.0).map(|(id, _)| *id).collect();
            numbers.iter().filter_map(|id| table.entries.remove(id)).collect()
        });
        drop(owned);
    }
}

/// Keeps `work` for JavaScript, which calls it by the number; only the first call counts with `once`.
pub fn give(once: bool, work: impl FnMut(JsValue) + 'static) -> u32 {
    TABLE.with_borrow_mut(|table| {
        let id = table.number();
        table.entries.insert(id, Entry { owner: table.owner, once, work: Some(Box::new(work)) });
        id
    })
}

/// How many callbacks JavaScript could call.
#[cfg(test)]
pub fn count() -> usize {
    TABLE.with_borrow(|table| table.entries.len())
}

/// JavaScript calls. Nothing happens where the owner has gone, or where this very callback is at work.
pub fn call(id: u32, value: JsValue) {
    let taken = TABLE.with_borrow_mut(|table| {
        let entry = table.entries.get_mut(&id)?;
        let work = entry.work.take()?;
        Some((work, std::mem::replace(&mut table.owner, entry.owner)))
    });
    let Some((mut work, before)) = taken else { return };
    work(value);
    let spent = TABLE.with_borrow_mut(|table| {
        table.owner = before;
        match table.entries.get_mut(&id) {
            Some(entry) if !entry.once => {
                entry.work = Some(work);
                None
            }
            _ => {
                table.entries.remove(&id);
                Some(work)
            }
        }
    });
    drop(spent);
}
