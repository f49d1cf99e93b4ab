// Headers that every answer carries: nothing is sniffed, framed, cached or referred to; pages load only what we serve.

const everywhere = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
} as const;

const oneYearSeconds = 31_536_000;

/** Strict transport only where there is TLS: on plain localhost it would lock a developer out. */
export function securityHeaders(secure: boolean): Record<string, string> {
  return secure ? { ...everywhere, 'strict-transport-security': `max-age=${oneYearSeconds}` } : everywhere;
}

/** For the pages of the API documentation: scripts and styles of our own address, nothing inline, nothing from outside. */
export const pageSecurityPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
