/**
 * Brings the engine into the frame that asks for it, and keeps this session's denials for the popup.
 *
 * Denials are kept in memory only (`storage.session`), without secrets, and never from a private window.
 */

const MOST_DENIALS = 100;

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id || !sender.tab) return false;
  if (message.ask === 'engine') {
    void bringEngine(message.wasm === true, sender).then(respond, () => respond({ reader: 'requester' }));
    return true;
  }
  if (Array.isArray(message.keep) && !sender.tab.incognito) void keep(message.keep);
  return false;
});

/**
 * @param {boolean} wasm Whether the frame may compile WebAssembly.
 * @param {chrome.runtime.MessageSender} sender
 */
async function bringEngine(wasm, sender) {
  const tabId = /** @type {number} */ (sender.tab?.id);
  const { reader = 'requester' } = await chrome.storage.local.get('reader');
  await chrome.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    files: [wasm ? 'engine.js' : 'engine-strict.js'],
    injectImmediately: true,
  });
  return { reader, topUrl: sender.tab?.url };
}

/** @type {Promise<void>} One after the other, so that two frames cannot overwrite each other's. */
let keeping = Promise.resolve();

/** @param {import('./engine/types').Diagnosis[]} diagnoses */
function keep(diagnoses) {
  keeping = keeping.then(async () => {
    const { denials = [] } = await chrome.storage.session.get('denials');
    const known = /** @type {import('./engine/types').Diagnosis[]} */ (denials);
    const name = (/** @type {import('./engine/types').Diagnosis} */ d) =>
      JSON.stringify([
        d.kind,
        d.denial.principal?.raw,
        d.denial.actions,
        d.denial.resource?.raw,
        d.denial.policyType,
      ]);
    const names = new Set(known.map(name));
    const fresh = diagnoses.filter((diagnosis) => !names.has(name(diagnosis)));
    await chrome.storage.session.set({ denials: [...known, ...fresh].slice(-MOST_DENIALS) });
  });
  return keeping;
}
