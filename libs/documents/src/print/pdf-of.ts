// The pages of a printed form as PDF: lines and words at the places that the layout gives, in an embedded typeface, with text that can
// be selected and searched. It decides no place by itself.
import type { PrintedForm, PrintedPage, PrintedTable, PrintedText } from '@jishen/contracts';
import { readFile } from 'node:fs/promises';
import type PDFDocument from 'pdfkit';
import { padding, size } from './measures';

type Pdf = InstanceType<typeof PDFDocument>;

/** Noto Serif SC, OFL 1.1: whole fonts, of which each document carries only the signs that it uses. */
const faces = { plain: '400Regular/NotoSerifSC_400Regular.ttf', strong: '700Bold/NotoSerifSC_700Bold.ttf' } as const;
/** The face keeps more room above its signs than below them; without this they would sit low in their line. */
const aboveSigns = 0.14;
type Face = keyof typeof faces;
let read: Promise<Record<Face, Buffer>> | undefined;
const fonts = (): Promise<Record<Face, Buffer>> => (read ??= readFonts());

async function readFonts(): Promise<Record<Face, Buffer>> {
  const [plain, strong] = await Promise.all([faces.plain, faces.strong].map((file) => readFile(require.resolve(`@expo-google-fonts/noto-serif-sc/${file}`))));
  if (plain === undefined || strong === undefined) throw new Error('two faces were asked for');
  return { plain, strong };
}

/** @param made the moment that the document says it was made; handed in, so that the same form gives the same bytes */
export async function pdfOf(form: Pick<PrintedForm, 'fileName' | 'pages' | 'lineHeight'>, made: Date): Promise<Buffer> {
  const { default: Document } = await import('pdfkit'); // large, and most processes never print
  const pdf = new Document({ autoFirstPage: false, lang: 'zh-CN', displayTitle: true, info: { Title: form.fileName, Creator: '绩审', CreationDate: made, ModDate: made } });
  const { plain, strong } = await fonts();
  pdf.registerFont('plain', plain).registerFont('strong', strong);
  const done = bytesOf(pdf);
  for (const page of form.pages) {
    drawPage(pdf, page, form.lineHeight);
    await others();
  }
  pdf.end();
  return done;
}

/** Between two pages everybody else who waits for this process gets their turn. */
const others = (): Promise<void> => new Promise((done) => void setImmediate(done));

function bytesOf(pdf: Pdf): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((done, fail) => {
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.once('end', () => done(Buffer.concat(parts)));
    pdf.once('error', fail);
  });
}

function drawPage(pdf: Pdf, page: PrintedPage, lineHeight: number): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  let y = page.margin;
  for (const block of page.blocks) {
    if (block.kind === 'text') drawText(pdf, page, block, y);
    else drawTable(pdf, page.margin, y, block, lineHeight);
    y += block.kind === 'text' ? block.height : block.rows.reduce((sum, { height }) => sum + height, 0);
  }
  drawText(pdf, page, page.foot, page.height - page.margin - page.foot.height);
}

function drawText(pdf: Pdf, { width, margin }: PrintedPage, block: PrintedText, y: number): void {
  for (const { text, align } of block.texts) put(pdf, { text, align, size: block.size, face: block.strong ? 'strong' : 'plain', x: margin, y: y + (block.height - block.size) / 2, width: width - 2 * margin });
}

function drawTable(pdf: Pdf, left: number, top: number, { widths, rows }: PrintedTable, lineHeight: number): void {
  const xs = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? left) + width], [left]);
  const taken = new Map<number, number>(); // column → row below the merged cell that still reaches down
  let y = top;
  rows.forEach((row, index) => {
    let column = 0;
    for (const cell of row.cells) {
      while ((taken.get(column) ?? 0) > index) column += 1;
      const [x = left, end = left] = [xs[column], xs[column + cell.across]];
      const height = rows.slice(index, index + cell.down).reduce((sum, each) => sum + each.height, 0);
      pdf.lineWidth(0.5).rect(x, y, end - x, height).stroke();
      const first = y + (height - cell.lines.length * lineHeight) / 2 + (lineHeight - size.table) / 2;
      const face: Face = cell.role === 'head' || cell.role === 'closing' ? 'strong' : 'plain';
      cell.lines.forEach((text, line) => put(pdf, { text, align: cell.align, size: size.table, face, x: x + padding.x, y: first + line * lineHeight, width: end - x - 2 * padding.x }));
      for (let at = column; at < column + cell.across; at += 1) taken.set(at, index + cell.down);
      column += cell.across;
    }
    y += row.height;
  });
}

interface Placed {
  text: string;
  align: 'left' | 'centre' | 'right';
  size: number;
  face: Face;
  x: number;
  /** Of the upper edge of the signs. */
  y: number;
  width: number;
}

function put(pdf: Pdf, { text, align, size: type, face, x, y, width }: Placed): void {
  if (text === '') return;
  pdf.font(face).fontSize(type);
  const spare = width - pdf.widthOfString(text);
  const shift = align === 'left' ? 0 : align === 'right' ? spare : spare / 2;
  pdf.text(text, x + shift, y - type * aboveSigns, { lineBreak: false, baseline: 'top' });
}
