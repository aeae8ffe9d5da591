// The page in Vue.

import { createApp, h, shallowRef } from 'vue';
import { first, play } from './state.js';

window.broken = [];

const items = shallowRef(first);
play((next) => {
  items.value = next;
});
const app = createApp({
  render: () =>
    h('main', [
      h('h1', 'Functions'),
      h(
        'section',
        items.value.map(({ id, text, note }) =>
          h('div', { role: 'alert', key: id }, [text, note ? h('b', note) : null]),
        ),
      ),
      items.value.length % 2 === 0 ? h('p', 'An even number.') : null,
    ]),
});
app.config.errorHandler = (error) => window.broken.push(String(error));
app.config.warnHandler = (words) => window.broken.push(words);
app.mount('#app');
