/** The sites that the reader added: the browser was asked for each, and gives the content script to no other. */

const ID = 'added-sites';

/** Registers the content script where the reader allowed it beyond the console, and nowhere else. */
export async function registerSites() {
  const { host_permissions: own = [], content_scripts: scripts = [] } = chrome.runtime.getManifest();
  const { origins = [] } = await chrome.permissions.getAll();
  const added = origins.filter((origin) => !own.includes(origin));
  const known = await chrome.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (known.length > 0) await chrome.scripting.unregisterContentScripts({ ids: [ID] });
  if (added.length === 0) return;
  // Firefox gives the manifest's own files as whole addresses, and takes none here.
  const root = chrome.runtime.getURL('/');
  const js = (scripts[0]?.js ?? []).map((file) => new URL(file, root).pathname.slice(1));
  await chrome.scripting.registerContentScripts([
    { id: ID, matches: added, js, runAt: 'document_idle', allFrames: true, matchOriginAsFallback: true },
  ]);
}
