// Who our mail is from, read once from the configuration. It never looks at the recipient.

export interface MailOrigin {
  readonly name: string;
  readonly address: string;
}

const address = String.raw`[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+`;
const bare = new RegExp(`^${address}$`, 'u');
const named = new RegExp(`^([^<>\\r\\n"]{0,100}?)\\s*<(${address})>$`, 'u');

/** `绩审 <no-reply@example.gov.cn>` or the address alone; null where it is neither. */
export function parseMailOrigin(text: string): MailOrigin | null {
  const plain = text.trim();
  if (bare.test(plain)) return { name: '绩审', address: plain };
  const match = named.exec(plain);
  return match?.[2] === undefined ? null : { name: match[1] || '绩审', address: match[2] };
}
