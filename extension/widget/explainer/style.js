/** The style of `<undeny-explainer>`, after the shared one. */
export const STYLE = `
.cards > * + * { margin-block-start: 8px; }
.frame > .cards:not(:empty) { margin-block-start: 8px; }
.frame .note.status { margin-block-start: 8px; }
.bare { color: inherit; }
.bare .note { color: inherit; font: inherit; font-size: 0.875em; }
`;
