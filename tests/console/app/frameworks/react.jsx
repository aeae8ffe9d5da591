// The same page for React 18 and React 19: the build says which.

import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { first, play } from './state.js';

window.broken = [];

function Page() {
  const [items, setItems] = useState(first);
  play(setItems);
  return (
    <main>
      <h1>Functions</h1>
      <section>
        {items.map(({ id, text, note }) => (
          <div role="alert" key={id}>
            {text}
            {note && <b>{note}</b>}
          </div>
        ))}
      </section>
      {items.length % 2 === 0 && <p>An even number.</p>}
    </main>
  );
}

const report = (error) => window.broken.push(String(error));
createRoot(document.getElementById('app'), { onRecoverableError: report, onUncaughtError: report }).render(
  <Page />,
);
