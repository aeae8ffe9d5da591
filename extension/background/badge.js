/** The number on the toolbar's button: how many denials a tab has shown. */

/**
 * @param {number} tab
 * @param {import('../engine/types').Kept[]} denials
 */
export async function badge(tab, denials) {
  const own = denials.filter((each) => each.tab === tab);
  const number = own.reduce((sum, each) => sum + (each.denials ?? 1), 0);
  const text = number === 0 ? '' : number > 99 ? '99+' : String(number);
  await Promise.all([
    chrome.action.setBadgeText({ tabId: tab, text }),
    chrome.action.setBadgeBackgroundColor({ tabId: tab, color: '#db0000' }),
  ]).catch(() => {}); // The tab may have gone.
}
