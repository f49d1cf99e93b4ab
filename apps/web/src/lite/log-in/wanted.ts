// Where somebody wants to be once they are logged in. Pure.
const home = { full: '/', lite: '/approve' } as const;

/**
 * Only addresses of this page: whoever sends a link with another one leads nobody away.
 * @param isOld the browser cannot run the full page
 */
export function wanted(search: string, isOld: boolean): string {
  const to = new URLSearchParams(search).get('to');
  const within = to === null ? null : addressHere(to);
  if (!isOld) return within ?? home.full;
  const form = /^\/forms\/([0-9a-f-]{36})/.exec(within ?? '')?.[1];
  return within?.startsWith('/approve') === true ? within : form === undefined ? home.lite : `${home.lite}/${form}`;
}

/** As a browser reads it, which drops tabs and line ends and takes a backslash for a slash. */
function addressHere(to: string): string | null {
  const here = 'http://here.invalid';
  try {
    const { origin, pathname, search, hash } = new URL(to, here);
    return to.startsWith('/') && origin === here ? `${pathname}${search}${hash}` : null;
  } catch {
    return null;
  }
}
