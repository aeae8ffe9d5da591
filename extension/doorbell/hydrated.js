/** How long the page has to be quiet, in milliseconds, before what its server wrote counts as taken over. */
const QUIET = 250;

/** How long after its load event a page is still taken for one that starts. */
const STARTING = 1500;

/**
 * Waits until a framework has had its chance to take over the markup that came from the server: it compares the two, and
 * an element of ours between them would be an error of the page's. All of a page's own scripts have run when it has loaded;
 * what they set off has ended when the page has had nothing to do for a while.
 * @param {() => void} then
 */
export function whenHydrated(then) {
  const { loadEventEnd } = /** @type {PerformanceNavigationTiming} */ (
    performance.getEntriesByType('navigation')[0] ?? { loadEventEnd: 0 }
  );
  const idle = () => setTimeout(() => requestIdleCallback(then, { timeout: QUIET }), QUIET);
  if (document.readyState !== 'complete') window.addEventListener('load', idle, { once: true });
  else if (performance.now() - loadEventEnd < STARTING) idle();
  else then();
}
