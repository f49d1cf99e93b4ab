// A key that names an attempt, as the server takes it: a random UUID. The browser's own maker of them is there over TLS and on this machine
// alone; inside an office the page is often opened over plain http from another machine.
const versionByte = 6;
const variantByte = 8;

export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[versionByte] = ((bytes[versionByte] ?? 0) & 0x0f) | 0x40;
  bytes[variantByte] = ((bytes[variantByte] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
