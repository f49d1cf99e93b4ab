// The pages of the public as plain HTML, whole without any script: the catalogue, one edition, and that something is not there. Pure: they say
// what they are handed, which is public, and nothing else.
import { createHash } from 'node:crypto';
import type { Publication, PublicationBrief } from '@jishen/contracts';
import { sheetsOf } from '../print/print-form';
import type { PrintMaterial } from '../print/print-material';
import { html, type Markup } from './markup';
import { changesPart, checkPart, correctionsPart, statementsPart, withheldPart } from './public-parts';
import { publicStyle } from './public-style';
import { publicWords as words } from './public-words';
import { dayOf } from './public-day';
import { sheetTables } from './sheet-tables';

/** The one style that the pages carry, as a policy names it. */
export const publicStyleDigest = `'sha256-${createHash('sha256').update(publicStyle).digest('base64')}'`;

// Markup writes texts as texts; a style is neither: `>` in it is no sign of HTML, and no `</style` stands in it.
const headOf = (title: string): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">${html`<title>${title}</title>`.text}` +
  `<link rel="icon" type="image/svg+xml" href="/icon.svg"><style>${publicStyle}</style></head>`;

function page(title: string, content: Markup): string {
  const body = html`<body><a class="skip" href="#main">${words.skip}</a>
<header class="bar"><div class="in"><a href="/public">${words.product} ${words.catalogue}</a><a href="/log-in">${words.logIn}</a></div></header>
<main id="main" class="in">
${content}</main>
</body></html>
`;
  return headOf(`${title} · ${words.product}`) + body.text;
}

export interface Asked {
  readonly year?: number;
  readonly unit?: string;
}
export interface Catalogue {
  readonly items: readonly PublicationBrief[];
  readonly next: string | null;
  /** Of which something is public. */
  readonly years: readonly number[];
}

export function cataloguePage({ items, next, years }: Catalogue, asked: Asked): string {
  const isAsked = asked.year !== undefined || (asked.unit ?? '') !== '';
  const more = next === null ? null : html`<p class="acts"><a class="button" href="${addressOf(asked, next)}">${words.nextPage}</a></p>`;
  const list = items.length > 0 ? html`<p class="quiet" role="status">${words.found(items.length, next !== null)}</p>${catalogueTable(items)}${more}` : nothing(isAsked);
  return page(words.catalogue, html`<h1>${words.catalogue}</h1><p class="quiet">${words.catalogueWhat}</p>${searchForm(years, asked)}${list}`);
}

function nothing(isAsked: boolean): Markup {
  if (!isAsked) return html`<div class="notice"><h2>${words.empty}</h2><p>${words.emptyWhat}</p></div>`;
  return html`<div class="notice"><h2>${words.emptyAsked}</h2><p>${words.emptyAskedWhat}</p><p><a href="/public">${words.all}</a></p></div>`;
}

function searchForm(years: readonly number[], { year, unit }: Asked): Markup {
  const choices = [...new Set([...years, ...(year === undefined ? [] : [year])])].sort((a, b) => b - a);
  const option = (each: number) => html`<option value="${each}"${each === year ? html` selected` : null}>${words.yearOf(each)}</option>`;
  return html`<form method="get" action="/public" role="search"><div><label for="unit">${words.unit}</label><input id="unit" name="unit" type="search" maxlength="60" value="${unit ?? ''}" aria-describedby="unit-hint"></div>
<div><label for="year">${words.year}</label><select id="year" name="year"><option value="">${words.everyYear}</option>${choices.map(option)}</select></div>
<div><button class="button first" type="submit">${words.search}</button></div></form><p id="unit-hint" class="quiet">${words.unitHint}</p>
`;
}

function catalogueTable(items: readonly PublicationBrief[]): Markup {
  const [unit = '', year = '', form = '', total = '', grade = '', day = ''] = words.columns;
  return html`<table class="list"><thead><tr>${words.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${items.map(
    (each) => html`<tr><th scope="row" data-label="${unit}"><a href="/public/${each.id}">${each.unitName}</a></th><td data-label="${year}">${words.yearOf(each.year)}</td><td data-label="${form}">${each.name}</td>
<td class="r" data-label="${total}">${each.total ?? words.none}</td><td data-label="${grade}">${each.grade ?? words.none}</td><td data-label="${day}">${dayOf(each.publishedAt)}${each.edition > 1 ? `，第 ${each.edition} 版` : ''}</td></tr>
`,
  )}</tbody></table>`;
}

const addressOf = ({ year, unit }: Asked, cursor: string): string => `/public?${new URLSearchParams({ ...(unit === undefined ? {} : { unit }), ...(year === undefined ? {} : { year: String(year) }), cursor }).toString()}`;

export function publicationPage(publication: Publication, material: PrintMaterial): string {
  const { unitName, year, name, edition, publishedAt, districtName } = publication;
  const files = `/public/${publication.id}/editions/${edition}`;
  return page(`${unitName} ${year} 年度`, html`<h1>${unitName} ${words.yearOf(year)}</h1><p>${name}</p>
<p class="quiet">${districtName} · ${words.edition(edition)} · ${words.publishedOn(dayOf(publishedAt))}</p>
${publication.demonstration ? html`<p class="notice">${words.demonstration}</p>` : null}${banner(publication)}
${figuresOf(publication)}
<p class="acts"><a class="button first" href="${files}/xlsx" download>${words.download}</a><a class="button" href="${files}/pdf">${words.downloadPdf}</a></p>
${changesPart(publication)}
<h2>${words.result}</h2>${sheetsOf(material).map(sheetTables)}
${statementsPart(publication)}${correctionsPart(publication)}${withheldPart(publication)}${checkPart(publication)}
<p class="acts"><a href="/public">${words.back}</a></p>
`);
}

function banner({ id, edition, newestEdition, editions }: Publication): Markup | null {
  if (newestEdition === edition) return edition === 1 ? null : html`<p class="notice">${words.corrected(edition)}</p>`;
  const day = dayOf(editions.at(-1)?.publishedAt ?? '');
  return html`<div class="notice warn" role="note"><p><strong>${words.superseded(newestEdition, day)}</strong></p><p><a href="/public/${id}/editions/${newestEdition}">${words.toNewest(newestEdition)}</a></p></div>`;
}

function figuresOf({ claimedTotal, claimedGrade, total, grade }: Publication): Markup {
  const points = (score: string | null): string => (score === null ? words.none : words.points(score));
  const figures = [[words.final, points(total)], [words.finalGrade, grade ?? words.none], [words.claimed, points(claimedTotal)], [words.claimedGrade, claimedGrade ?? words.none]] as const;
  return html`<dl class="figures">${figures.map(([name, figure]) => html`<div><dt>${name}</dt><dd>${figure}</dd></div>`)}</dl>`;
}

/** In the words of a refusal: what is not there, and where to look. */
export const absentPage = (title: string, what: string): string => page(title, html`<h1>${title}</h1><p>${what}</p><p class="acts"><a class="button first" href="/public">${words.back}</a></p>`);
export const absentTitle = words.absent;
