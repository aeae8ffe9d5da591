import 'undeny/define';
import { annotate } from 'undeny/annotate';

let lines;

export function onRouteDidUpdate() {
  lines?.stop();
  lines = annotate(document.querySelector('main'));
}
