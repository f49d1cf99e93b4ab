// Where somebody wants to be once they are logged in. Pure.
const home = { full: '/', lite: '/approve' } as const;

/**
 * Only addresses of this page: whoever sends a link with another one leads nobody away.
 * @param isOld the browser cannot run the full page
 */
export function wanted(search: string, isOld: boolean): string {
  const to = new URLSearchParams(search).get('to');
  const within = to !== null && /^\/(?![/\\])/.test(to) ? to : null;
  if (!isOld) return within ?? home.full;
  const form = /^\/forms\/([0-9a-f-]{36})/.exec(within ?? '')?.[1];
  return within?.startsWith('/approve') === true ? within : form === undefined ? home.lite : `${home.lite}/${form}`;
}
