// What a reader of a PDF finds: for each page its size and its words with their places. For tests alone.
interface Found {
  readonly width: number;
  readonly height: number;
  readonly words: readonly { text: string; x: number; y: number }[];
  /** All words without spaces, as a search would find them. */
  readonly text: string;
}

interface PdfJs {
  getDocument(source: { data: Uint8Array; useSystemFonts?: boolean; verbosity?: number }): { promise: Promise<PdfDocument>; destroy(): Promise<void> };
}
interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<{ view: number[]; getTextContent(): Promise<{ items: { str?: string; transform?: number[] }[] }> }>;
}

/** Browsers tell some signs by the radical that looks the same. Those of the supplement have no normal form of their own. */
const radicals = new Map([...'⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟⻄西⻁虎⺠民⺟母⻑长⻒长⺎兀⻎辶'].reduce<[string, string][]>((pairs, sign, index, all) => (index % 2 === 0 ? [...pairs, [sign, all[index + 1] ?? '']] : pairs), []));
const asTyped = (text: string): string => text.replaceAll(/[\u2e80-\u2fdf]/g, (sign) => radicals.get(sign) ?? sign.normalize('NFKC'));

export async function readPdf(bytes: Buffer): Promise<Found[]> {
  const { getDocument } = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as PdfJs;
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: Found[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const words = items.flatMap(({ str = '', transform = [] }) => (str.trim() === '' ? [] : [{ text: asTyped(str), x: transform[4] ?? 0, y: transform[5] ?? 0 }]));
    pages.push({ width: right - left, height: top - bottom, words, text: words.map(({ text }) => text).join('').replaceAll(/\s/g, '') });
  }
  await task.destroy();
  return pages;
}
