// The printed form as the layout gives it: the same pages, lines and heights as the PDF. It breaks no line and moves nothing.
import type { CSSProperties } from 'react';
import type { PrintedForm } from '../api/types';
import { printTexts as words } from '../texts/print';
import './print.css';

type Page = PrintedForm['pages'][number];
type Block = Page['blocks'][number];
type Text = Extract<Block, { kind: 'text' }>;
type Table = Extract<Block, { kind: 'table' }>;

const pt = (length: number): string => `${length}pt`;

export function PrintedPages({ form }: { form: PrintedForm }) {
  return (
    <div className="papers">
      {form.pages.map((page, index) => (
        <article key={index} className={`paper ${page.orientation}`} aria-label={words.page(index + 1, page.name)} style={{ width: pt(page.width), height: pt(page.height), padding: pt(page.margin), '--row-line': pt(form.lineHeight) } as CSSProperties}>
          {page.blocks.map((block, at) => (block.kind === 'text' ? <TextLine key={at} block={block} /> : <PrintedTable key={at} table={block} />))}
          <div className="foot" style={{ left: pt(page.margin), right: pt(page.margin), bottom: pt(page.margin) }}>
            <TextLine block={page.foot} />
          </div>
        </article>
      ))}
    </div>
  );
}

function TextLine({ block: { role, size, strong, height, texts } }: { block: Text }) {
  const style = { height: pt(height), fontSize: pt(size), fontWeight: strong ? 700 : 400 };
  const [only] = texts;
  if (role === 'title') return <h2 className="text-line title" style={style}>{only?.text}</h2>;
  return (
    <div className="text-line" style={style}>
      {texts.map(({ text, align }, index) => (
        <span key={index} className={align}>
          {text}
        </span>
      ))}
    </div>
  );
}

function PrintedTable({ table: { widths, rows } }: { table: Table }) {
  const head = rows.filter((row) => row.head);
  const body = rows.filter((row) => !row.head);
  return (
    <table style={{ width: pt(widths.reduce((sum, width) => sum + width, 0)) }}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={index} style={{ width: pt(width) }} />
        ))}
      </colgroup>
      <thead>{head.map((row) => <PrintedRow key={row.key} row={row} />)}</thead>
      <tbody>{body.map((row, index) => <PrintedRow key={`${row.key}/${index}`} row={row} />)}</tbody>
    </table>
  );
}

function PrintedRow({ row }: { row: Table['rows'][number] }) {
  return (
    <tr style={{ height: pt(row.height) }} data-row={row.key}>
      {row.cells.map(({ role, lines, align, across, down }, index) => {
        const of = { colSpan: across, rowSpan: down, className: `${align} ${role}` };
        const text = lines.map((line, at) => <span key={at} className="printed-line">{line}</span>);
        if (role === 'head') return <th key={index} scope="col" {...of}>{text}</th>;
        return role === 'group' ? <th key={index} scope="rowgroup" {...of}>{text}</th> : <td key={index} {...of}>{text}</td>;
      })}
    </tr>
  );
}
