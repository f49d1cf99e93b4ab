// Writes come from our own pages or from programs, never from somebody else's page in a browser. Pure.
// Beside SameSite=Lax cookies this is the second wall against forged requests.

export interface RequestOrigin {
  method: string;
  host: string | undefined;
  origin: string | undefined;
  secFetchSite: string | undefined;
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/** @param publicOrigin scheme, host and port under which people reach us, where a proxy stands in front */
export function isForeignWrite(request: RequestOrigin, publicOrigin: string | null): boolean {
  if (reading.has(request.method)) return false;
  if (request.secFetchSite !== undefined && request.secFetchSite !== 'same-origin') return true;
  if (request.origin === undefined) return false;
  if (request.origin === publicOrigin) return false;
  return !URL.canParse(request.origin) || new URL(request.origin).host !== request.host?.toLowerCase();
}
