// Reads a request body as JSON without its ambiguities: no key twice, no `__proto__`, no broken characters, no depth without end.
// It checks no shape; schemas do.

const mostDeep = 20;

export interface JsonFault {
  code: 'BODY_NOT_JSON' | 'BODY_TOO_DEEP' | 'BODY_KEY_TWICE' | 'BODY_KEY_FORBIDDEN' | 'BODY_INVALID';
  detail: string;
  path: string;
}
export type StrictJson = { ok: true; value: unknown } | { ok: false; fault: JsonFault };

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function readStrictJson(bytes: Uint8Array): StrictJson {
  let text: string;
  let value: unknown;
  try {
    text = utf8.decode(bytes);
  } catch {
    return no('BODY_NOT_JSON', '请求体不是有效的 UTF-8 文本，请用 UTF-8 编码重新发送。', '');
  }
  try {
    // V8 reads without recursion, so depth is no danger before it is measured below.
    value = JSON.parse(text);
  } catch {
    return no('BODY_NOT_JSON', '请求体不是有效的 JSON，请检查引号、逗号和括号。', '');
  }
  const fault = findFault(text);
  return fault === null ? { ok: true, value } : { ok: false, fault };
}

interface Frame {
  /** Keys seen so far; null in an array. */
  keys: Set<string> | null;
  /** The key or index at which the scan stands. */
  at: string | number;
  awaitsKey: boolean;
}

const quote = 0x22;
const backslash = 0x5c;

/** One pass over text that is known to be JSON. */
function findFault(text: string): JsonFault | null {
  const frames: Frame[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const frame = frames.at(-1);
    switch (text.charCodeAt(index)) {
      case 0x7b: // {
      case 0x5b: // [
        if (frames.length === mostDeep) return fault('BODY_TOO_DEEP', `请求体嵌套超过 ${mostDeep} 层，请减少层次。`, frames);
        frames.push(text[index] === '{' ? { keys: new Set(), at: '', awaitsKey: true } : { keys: null, at: 0, awaitsKey: false });
        break;
      case 0x7d: // }
      case 0x5d: // ]
        frames.pop();
        break;
      case 0x2c: // ,
        if (frame?.keys === null) frame.at = Number(frame.at) + 1;
        else if (frame !== undefined) frame.awaitsKey = true;
        break;
      case quote: {
        const end = endOfString(text, index);
        const found = inString(text.slice(index + 1, end), frame, frames);
        if (found !== null) return found;
        index = end;
        break;
      }
      default:
    }
  }
  return null;
}

/** Index of the closing quote. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  while (text.charCodeAt(index) !== quote) index += text.charCodeAt(index) === backslash ? 2 : 1;
  return index;
}

function inString(raw: string, frame: Frame | undefined, frames: readonly Frame[]): JsonFault | null {
  const isKey = frame !== undefined && frame.keys !== null && frame.awaitsKey;
  // Bytes were well-formed UTF-8: only an escape can bring half a character.
  const decoded = raw.includes('\\') ? (JSON.parse(`"${raw}"`) as string) : raw;
  if (isKey) {
    const twice = frame.keys?.has(decoded) === true;
    frame.keys?.add(decoded);
    frame.at = decoded;
    frame.awaitsKey = false;
    if (decoded === '__proto__') return fault('BODY_KEY_FORBIDDEN', '请求体里不能有名为 __proto__ 的项，请删除。', frames);
    if (twice) return fault('BODY_KEY_TWICE', `请求体里「${decoded.slice(0, 80)}」出现了两次，请只保留一个。`, frames);
  }
  if (!decoded.isWellFormed()) return fault('BODY_INVALID', '请求体里有不完整的字符（孤立的代理项），无法保存，请重新输入这段文字。', frames);
  return null;
}

function fault(code: JsonFault['code'], detail: string, frames: readonly Frame[]): JsonFault {
  return { code, detail, path: frames.map((frame) => String(frame.at)).join('.').toWellFormed().slice(0, 400) };
}
function no(code: JsonFault['code'], detail: string, path: string): StrictJson {
  return { ok: false, fault: { code, detail, path } };
}
