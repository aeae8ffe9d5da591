/** Reads what was dropped: logs, CloudTrail as `.json` or `.json.gz`, HAR files with their bodies in Base64. */

/** Why a file cannot be read: in English, and as the name of a label. */
export class Unreadable extends Error {
  /**
   * @param {string} label
   * @param {string} message
   */
  constructor(label, message) {
    super(message);
    this.label = label;
  }
}

/** More than this is no log that a popup reads. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What a gzip may grow to. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/**
 * The text of a file; throws an Error with words for the reader.
 * @param {Blob & { name?: string }} file
 */
export async function readFile(file) {
  if (file.size > MOST_BYTES)
    throw new Unreadable(
      'TooLarge',
      'This file is larger than 64 MB. The command line reads it: undeny explain FILE',
    );
  const head = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const text = head[0] === 0x1f && head[1] === 0x8b ? await unpacked(file) : await file.text();
  return har(text) ?? text;
}

/** @param {Blob} file */
async function unpacked(file) {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts = [];
  let size = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > MOST_UNPACKED) throw new RangeError('too large');
      parts.push(next.value);
    }
  } catch (error) {
    if (error instanceof RangeError) {
      throw new Unreadable('UnpacksToMore', 'This file unpacks to more than 256 MB.');
    }
    throw new Unreadable('NoWholeGzip', 'This file is no whole gzip file.');
  }
  return new Blob(parts).text();
}

/**
 * The answers in a HAR file, each on lines of its own; undefined where `text` is none.
 * @param {string} text
 */
export function har(text) {
  if (!/^\s*\{\s*"log"\s*:/.test(text)) return undefined;
  try {
    const { log } = JSON.parse(text);
    if (!Array.isArray(log?.entries)) return undefined;
    return log.entries.map(answer).filter(Boolean).join('\n\n');
  } catch {
    return undefined;
  }
}

/** @param {any} entry what a HAR file says of one request */
function answer(entry) {
  const { content } = entry?.response ?? {};
  if (typeof content?.text !== 'string') return '';
  if (content.encoding !== 'base64') return content.text;
  try {
    const bytes = Uint8Array.from(atob(content.text), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}
