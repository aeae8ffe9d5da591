// The content of each page, by the name that the table of pages uses.

import * as asItIs from './asitis.jsx';
import * as denied from './denied.jsx';
import * as frames from './frames.jsx';
import * as quiet from './quiet.jsx';
import * as room from './room.jsx';
import * as time from './time.jsx';

export const views = { ...asItIs, ...denied, ...frames, ...room, ...time, ...quiet };
