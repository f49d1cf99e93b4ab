// The one cookie: the session's opaque token. Written and read here; nobody else parses cookies.

export interface CookieSettings {
  /** False only where development runs without TLS. */
  secure: boolean;
}

/** `__Host-` makes browsers refuse the cookie from a neighbouring host or without TLS. */
export const cookieName = ({ secure }: CookieSettings): string => (secure ? '__Host-jishen' : 'jishen');

const attributes = ({ secure }: CookieSettings): string => `; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;

/** Ends with the browser; how long it stands at most is the server's business. */
export function cookieOf(settings: CookieSettings, token: string): string {
  return `${cookieName(settings)}=${token}${attributes(settings)}`;
}

export function expiredCookie(settings: CookieSettings): string {
  return `${cookieName(settings)}=; Max-Age=0${attributes(settings)}`;
}

export function tokenIn(settings: CookieSettings, header: string | undefined): string | null {
  if (header === undefined) return null;
  const wanted = `${cookieName(settings)}=`;
  const found = header.split(';').find((pair) => pair.trimStart().startsWith(wanted));
  return found === undefined ? null : found.trim().slice(wanted.length);
}
