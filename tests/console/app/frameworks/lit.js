// The page in Lit.

import { html, render, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { first, play } from './state.js';

window.broken = [];

const draw = (items) => {
  try {
    render(
      html`<main>
        <h1>Functions</h1>
        <section>
          ${repeat(
            items,
            ({ id }) => id,
            ({ text, note }) => html`<div role="alert">${text}${note ? html`<b>${note}</b>` : nothing}</div>`,
          )}
        </section>
        ${items.length % 2 === 0 ? html`<p>An even number.</p>` : nothing}
      </main>`,
      document.getElementById('app'),
    );
  } catch (error) {
    window.broken.push(String(error));
  }
};
draw(first);
play(draw);
