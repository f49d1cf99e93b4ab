// Each kind of file is told by its content, and each hostile one gets one clear refusal.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docxOf, pdfOf, pngOf, xlsxOf, zipOf } from '@jishen/testing';
import { stopParsing } from '../parser/parse-beside';
import { previewHtml, previewPicture } from '../preview/preview-file';
import { inspectFile } from './inspect-file';
import { pictureSize } from './picture-size';

const folder = mkdtempSync(join(tmpdir(), 'jishen-files-'));
afterAll(async () => {
  await stopParsing();
  rmSync(folder, { recursive: true });
});

let count = 0;
function laid(bytes: Buffer | string): string {
  const path = join(folder, String((count += 1)));
  writeFileSync(path, bytes);
  return path;
}
const received = (bytes: Buffer | string) => ({ path: laid(bytes), digest: `d${count}`, sentBy: 'p' });
const toLookAt = (path: string) => ({ digest: path, askedBy: 'p', open: <T>(work: (at: string) => Promise<T>) => work(path) });
const told = async (bytes: Buffer | string, name: string): Promise<string> => {
  const answer = await inspectFile(received(bytes), name);
  return answer.ok ? answer.value.kind : answer.refusal.code;
};
/** The same zip of one member, whose two heads say that it unpacks to so much. */
function claiming(zip: Buffer, unpackedBytes: number): Buffer {
  const lying = Buffer.from(zip);
  lying.writeUInt32LE(unpackedBytes, 22);
  lying.writeUInt32LE(unpackedBytes, lying.readUInt32LE(lying.length - 6) + 24);
  return lying;
}
const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

it('tells a file by its content, whatever case its ending is in', async () => {
  expect(await told(pngOf(4, 3), '照片.PNG')).toBe('png');
  expect(await told(pdfOf(1), '没有结尾')).toBe('pdf');
  expect(await told(docxOf('<w:p/>'), '报告.docx')).toBe('docx');
  expect(await told(await xlsxOf('表', [['甲', 1]]), '表.xlsx')).toBe('xlsx');
  expect(await told(zipOf([{ name: 'OFD.xml', content: '<x/>' }]), '票.ofd')).toBe('ofd');
  expect(await told(ole, '旧.wps')).toBe('office-97');
});

it('counts the pages of a PDF and draws each', async () => {
  const file = received(pdfOf(3));
  expect(await inspectFile(file, '三页.pdf')).toEqual({ ok: true, value: { kind: 'pdf', mediaType: 'application/pdf', pages: 3 } });
  const [first, third] = [await previewPicture(toLookAt(file.path), 'pdf', 1, 300), await previewPicture(toLookAt(file.path), 'pdf', 3, 300)];
  if (!first?.ok || !third?.ok) throw new Error('not drawn');
  expect(pictureSize('png', Buffer.from(first.value.png))).toEqual({ width: 300, height: 425 });
  expect(Buffer.compare(first.value.png, third.value.png)).not.toBe(0);
});

it('makes a large picture small and leaves a small one as it is', async () => {
  const widths = await Promise.all([900, 40].map(async (width) => {
    const answer = await previewPicture(toLookAt(laid(pngOf(width, width))), 'png', 1, 300);
    return answer?.ok ? pictureSize('png', Buffer.from(answer.value.png))?.width : answer?.refusal.code;
  }));
  expect(widths).toEqual([300, 40]);
});

it('refuses what is not evidence by its content, and a name that says something else', async () => {
  expect(await told('<html><script>alert(1)</script></html>', '报告.pdf')).toBe('FILE_KIND_REFUSED');
  expect(await told('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>', '图.svg')).toBe('FILE_KIND_REFUSED');
  expect(await told('MZ\u0090', '程序.pdf')).toBe('FILE_KIND_REFUSED');
  expect(await told(zipOf([{ name: 'a.txt', content: 'x' }]), '包.docx')).toBe('FILE_KIND_REFUSED');
  expect(await told(pngOf(2, 2), '扫描.pdf')).toBe('FILE_NAME_DIFFERS');
  expect(await told('', '空.pdf')).toBe('FILE_EMPTY');
});

it('refuses what is broken, endless or a bomb, each by its own name', async () => {
  expect(await told('%PDF-1.4\nnothing of the kind', '坏.pdf')).toBe('FILE_UNREADABLE');
  expect(await told(pdfOf(1001), '长.pdf')).toBe('FILE_TOO_COMPLEX');
  const bomb = { name: 'word/document.xml', content: Buffer.alloc(300 * 1024 * 1024) };
  const honest = zipOf([bomb]);
  expect(await told(honest, '弹.docx')).toBe('FILE_TOO_COMPLEX');
  expect(await told(claiming(honest, 10), '谎.docx')).toBe('FILE_TOO_COMPLEX');
  expect(await told(zipOf(Array.from({ length: 5001 }, (_, index) => ({ name: `word/${index}`, content: '' }))), '多.docx')).toBe('FILE_TOO_COMPLEX');
  expect(await told(docxOf('<w:p/>').subarray(0, 200), '断.docx')).toBe('FILE_UNREADABLE');
  const wide = pngOf(2, 2);
  wide.writeUInt32BE(100_000, 16);
  wide.writeUInt32BE(100_000, 20);
  expect(await told(wide, '巨.png')).toBe('FILE_TOO_COMPLEX');
});

it('shows Word and Excel as clean text and tables', async () => {
  const link = '<w:p><w:r><w:t>会议 &lt;script&gt;alert(1)&lt;/script&gt; 纪要</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
  const word = await previewHtml(toLookAt(laid(docxOf(link))), 'docx');
  expect(word?.ok && word.value.html).toBe('<p>会议 &lt;script&gt;alert(1)&lt;/script&gt; 纪要</p><table><tr><td><p>甲</p></td></tr></table>');
  const sheet = await previewHtml(toLookAt(laid(await xlsxOf('附件<1>', [['项目', '<b>万元</b>'], ['三公', 3.25]]))), 'xlsx');
  expect(sheet?.ok && sheet.value.html).toBe('<h4>附件&lt;1&gt;</h4><table><tbody><tr><td>项目</td><td>&lt;b&gt;万元&lt;/b&gt;</td></tr><tr><td>三公</td><td>3.25</td></tr></tbody></table>');
});
