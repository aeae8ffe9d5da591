// The same engine, translated to JavaScript, for frames whose page forbids WebAssembly.
import * as glue from '@undeny/glue';
import * as translated from '@undeny/translated';
import { start } from './start.js';

start('strict', glue, translated);
