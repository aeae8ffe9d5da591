'use strict';
// Tables sort at their heads, policies have tabs, and a button copies. Nothing is loaded, nothing is sent.
for (const button of document.querySelectorAll('thead button')) {
  button.addEventListener('click', () => {
    const head = button.closest('th');
    const body = head.closest('table').tBodies[0];
    const down = head.getAttribute('aria-sort') !== 'descending';
    for (const other of head.parentElement.children) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const number = head.classList.contains('num');
    const value = (row) => row.cells[head.cellIndex].dataset.sort ?? row.cells[head.cellIndex].textContent.trim();
    const compare = (a, b) => (number ? Number(value(a)) - Number(value(b)) : value(a).localeCompare(value(b)));
    body.append(...[...body.rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
  });
}
for (const list of document.querySelectorAll('[role=tablist]')) {
  const tabs = [...list.children];
  const show = (chosen) => {
    for (const tab of tabs) {
      const selected = tab === chosen;
      tab.setAttribute('aria-selected', String(selected));
      tab.tabIndex = selected ? 0 : -1;
      document.getElementById(tab.getAttribute('aria-controls')).hidden = !selected;
    }
  };
  list.addEventListener('click', (event) => tabs.includes(event.target) && show(event.target));
  list.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(tabs.indexOf(event.target) + step + tabs.length) % tabs.length];
    show(next);
    next.focus();
  });
}
for (const button of document.querySelectorAll('.btn')) {
  button.addEventListener('click', async () => {
    const shown = button.closest('.box').querySelector('pre:not([hidden])');
    let done = 'Copied';
    try {
      await navigator.clipboard.writeText(shown.textContent);
    } catch {
      // A page that was opened from a disk may not always write to the clipboard.
      getSelection().selectAllChildren(shown);
      done = 'Selected';
    }
    button.classList.add('done');
    button.firstChild.textContent = done;
    setTimeout(() => {
      button.classList.remove('done');
      button.firstChild.textContent = 'Copy';
    }, 2000);
  });
}
// A link to a policy opens it.
const open = () => {
  const at = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (at instanceof HTMLDetailsElement) at.open = true;
};
addEventListener('hashchange', open);
open();
