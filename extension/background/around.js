/**
 * What a frame may know of the page around it: what tells the Region, the partition and the account, and no more. The rest
 * of the address, and the session's own part of a multi-session host, are not the frame's business.
 * @param {string | undefined} address
 * @returns {{ origin?: string }}
 */
export function surroundings(address) {
  try {
    const { protocol, hostname, searchParams, hash } = new URL(address ?? '');
    if (protocol !== 'https:') return {};
    const host = hostname.replace(/^(\d{12})-[^.]+/, '$1-session');
    const region = searchParams.get('region') ?? /[?&;#]region=([a-z0-9-]+)/.exec(hash)?.[1];
    const query = region && /^[a-z0-9-]{5,30}$/.test(region) ? `?region=${region}` : '';
    return { origin: `https://${host}/${query}` };
  } catch {
    return {};
  }
}
