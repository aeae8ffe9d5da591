/** The number on the toolbar's button: how many messages of denials a tab has shown. */

/**
 * @param {number} tab
 * @param {import('../engine/types').Kept[]} denials
 */
export async function badge(tab, denials) {
  const number = denials.filter((each) => each.tab === tab).length;
  const text = number === 0 ? '' : number > 99 ? '99+' : String(number);
  await Promise.all([
    chrome.action.setBadgeText({ tabId: tab, text }),
    chrome.action.setBadgeBackgroundColor({ tabId: tab, color: '#db0000' }),
  ]).catch(() => {}); // The tab may have gone.
}
