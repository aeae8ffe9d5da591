import 'undeny/define';
import { annotate } from 'undeny/annotate';

let lines;

export function onRouteDidUpdate() {
  lines?.stop();
  lines = annotate(document.querySelector('main'), { watch: true }); // blocks are drawn anew when the page hydrates
}
