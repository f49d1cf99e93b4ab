// Headers under which a file goes out: always to be saved, never shown by the browser as a page of ours; its name as it came in (RFC 5987).
import type { FileToSend } from '@jishen/operations';

const attrChar = /[!'()*]/g;
const encoded = (name: string): string => encodeURIComponent(name).replaceAll(attrChar, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

export function downloadHeaders({ name, mediaType, ending, bytes }: Pick<FileToSend, 'name' | 'mediaType' | 'ending' | 'bytes'>): Record<string, string> {
  const shown = name ?? `佐证.${ending}`;
  const whole = /\.[^.\s]{1,8}$/u.test(shown) ? shown : `${shown}.${ending}`;
  return {
    'content-type': mediaType,
    'content-length': String(bytes),
    'content-disposition': `attachment; filename="evidence.${ending}"; filename*=UTF-8''${encoded(whole)}`,
    'content-security-policy': "sandbox; default-src 'none'",
  };
}
