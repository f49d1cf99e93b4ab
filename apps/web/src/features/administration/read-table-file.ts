// A chosen file or a pasted block as blocks of text. Office programs in China save csv as GB18030 as well as UTF-8. It gives meaning to nothing.
import { readBlock } from '../../grid/read-clipboard';

export const blocksOfPaste = (text: string): string[][][] => [readBlock(text)];

export async function blocksOfFile(file: File): Promise<string[][][]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!file.name.toLowerCase().endsWith('.csv')) {
    const { readWorkbook } = await import('../../workbook/workbook');
    return (await readWorkbook(bytes)).map(({ block }) => block);
  }
  const text = textOf(bytes);
  return [readBlock(text, text.split('\n', 1)[0]?.includes('\t') === true ? '\t' : ',')];
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
