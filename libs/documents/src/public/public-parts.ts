// The parts of a public edition beside its tables: what the review did to the scores, what the report says, what was corrected, what is kept
// back and why, how to check a copy. Pure.
import type { Publication } from '@jishen/contracts';
import { roleName } from '@jishen/workflow';
import { html, type Markup } from './markup';
import { dayOf } from './public-day';
import { publicWords as words } from './public-words';

type Line = Publication['ledger'][number];
export const byWords = ({ by }: Line): string => (by === null ? words.none : `${by.unitName} ${roleName(by.role)}`);

export function changesPart({ ledger, claimedTotal, total }: Publication): Markup {
  if (ledger.length === 0) return html`<h2>${words.changes}</h2><p>${words.noChanges}</p>`;
  const reversals = ledger.filter(({ kind }) => kind === 'reversal').length;
  const row = (line: Line) => html`<tr><th scope="row">${line.rowName}</th><td>${words.kind[line.kind]}</td><td class="r">${line.from}</td><td class="r">${line.to}</td><td>${line.clause ?? words.none}</td><td>${byWords(line)}</td></tr>
`;
  return html`<h2>${words.changes}</h2><p class="quiet">${words.changesWhat}</p><p>${words.changesSum(ledger.length, reversals, claimedTotal ?? words.none, total ?? words.none)}</p>
<div class="wide" tabindex="0" role="region" aria-label="${words.tableOf(words.changes)}"><table class="form"><thead><tr>${words.changeColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${ledger.map(row)}</tbody></table></div>`;
}

export function statementsPart({ statements }: Publication): Markup | null {
  if (statements.length === 0) return null;
  return html`<h2>${words.statements}</h2><p class="quiet">${words.statementsWhat}</p><table class="stated"><thead><tr>${words.statementColumns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${statements.map(
    ({ where, says }) => html`<tr><th scope="row">${where}</th><td>${says}</td></tr>`,
  )}</tbody></table>`;
}

export function correctionsPart({ corrections }: Publication): Markup | null {
  if (corrections.length === 0) return null;
  return html`<h2>${words.correctedWhat}</h2><ul class="plain">${corrections.map((each) => html`<li><strong>${words.correctedField[each.field] ?? each.field}</strong>：${correctionWords(each)}</li>`)}</ul>`;
}

export const correctionWords = ({ from, to }: Publication['corrections'][number]): string => (from === null || to === null ? words.correctedSilently : words.correctedTo(from, to));

export const withheldPart = ({ withheld }: Publication): Markup => html`<h2>${words.withheld}</h2><ul class="plain">${withheld.map(({ what, why }) => html`<li><strong>${what}</strong>：${why}</li>`)}</ul>`;

export function checkPart({ id, edition, editions, fingerprint }: Publication): Markup {
  const list = editions.map((each) => {
    const said = `${words.edition(each.edition)}，${dayOf(each.publishedAt)}`;
    return html`<li>${each.edition === edition ? `${said}${words.thisOne}` : html`<a href="/public/${id}/editions/${each.edition}">${said}</a>`}</li>`;
  });
  return html`<h2>${words.check}</h2><p>${words.fingerprint}</p><p class="code">${fingerprint}</p><p class="quiet">${words.fingerprintWhat}</p><h3>${words.editions}</h3><ul class="plain">${list}</ul>`;
}
