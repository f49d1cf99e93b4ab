// Walks over the marks of an XML text that a program wrote: openings with their attributes, closings, text. Names without their prefix.
// It builds no tree, follows no reference to anything outside and knows no document type.
export interface Mark {
  readonly kind: 'open' | 'close' | 'text';
  /** Of an element; empty for text. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
}

const marks = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s>/!]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const none: ReadonlyMap<string, string> = new Map();

export function* xmlMarks(xml: string): Generator<Mark> {
  for (const [, raw, closed, opened, attributes = '', empty, text] of xml.matchAll(marks)) {
    if (opened !== undefined) {
      const name = local(opened);
      yield { kind: 'open', name, attributes: new Map([...attributes.matchAll(attribute)].map(([, key = '', double, single]) => [local(key), decoded(double ?? single ?? '')])), text: '' };
      if (empty === '/') yield { kind: 'close', name, attributes: none, text: '' };
    } else if (closed !== undefined) yield { kind: 'close', name: local(closed), attributes: none, text: '' };
    else if (raw !== undefined || text !== undefined) yield { kind: 'text', name: '', attributes: none, text: raw ?? decoded(text ?? '') };
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? whole;
    const point = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
