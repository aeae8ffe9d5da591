/** The style of `<undeny-guide>`, after the shared one. */
export const STYLE = `
.guide { display: grid; gap: 8px; }
.fields { display: grid; gap: 8px; }
.grid { display: grid; gap: 8px 16px; grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr)); }
.row { min-inline-size: 0; }
select.field, input.field { min-block-size: 36px; resize: none; }
select.field { font-family: var(--sans); }
.primary {
  min-block-size: 32px;
  padding: 4px 20px;
  color: var(--on-accent);
  background: var(--accent);
  border: 2px solid var(--accent);
  border-radius: 20px;
  font: 700 14px/20px var(--sans);
  cursor: pointer;
}
.primary:hover { background: var(--accent-strong); border-color: var(--accent-strong); }
.primary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
input[type='checkbox'] { inline-size: 16px; block-size: 16px; accent-color: var(--accent); vertical-align: -3px; }
input:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
summary { min-block-size: 28px; color: var(--accent); font-weight: 700; cursor: pointer; }
.fault { margin-block-start: 2px; color: light-dark(#db0000, #ff7a7a); }
.field[aria-invalid] { border-color: light-dark(#db0000, #ff7a7a); }
.cards:not(:empty) { margin-block-start: 8px; }
.note.status { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
