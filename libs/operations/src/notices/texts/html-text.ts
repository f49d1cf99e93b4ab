// A letter as HTML: every text is escaped, nothing is loaded from anywhere, the look is inline because mail programs drop styles.
import type { Letter } from './letter';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (letter) => entities[letter] ?? '')
    .replace(/\r\n?|\n/g, '<br>');
}

const cell = 'padding:4px 12px 4px 0;vertical-align:top';

export function htmlText({ greeting, sentence, details, action, link, closing }: Letter): string {
  const rows = details.map(
    ([label, text]) =>
      `<tr><td style="${cell};color:#666;white-space:nowrap">${escapeHtml(label)}</td><td style="${cell}">${escapeHtml(text)}</td></tr>`,
  );
  const target = escapeHtml(link);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"></head>
<body style="font-family:'Microsoft YaHei','PingFang SC',sans-serif;font-size:14px;line-height:1.7;color:#222">
<p>${escapeHtml(greeting)}</p>
<p><strong>${escapeHtml(sentence)}</strong></p>
<table style="border-collapse:collapse">
${rows.join('\n')}
</table>
<p>${escapeHtml(action)}<br><a href="${target}">${target}</a></p>
<p style="color:#888;font-size:12px">${escapeHtml(closing)}</p>
</body></html>
`;
}
