// The mail of the day's digest: one line for each form or item, in the words of its own notice. Pure; it sends nothing.
import type { ComposedNotice } from './compose-notice';
import { headerText } from './header-text';
import { htmlText } from './html-text';
import type { Letter } from './letter';
import { plainText } from './plain-text';

export interface DigestFacts {
  name: string;
  /** Subjects of the notices, as they would have been mailed. */
  subjects: readonly string[];
  demonstration: boolean;
  link: string;
}

const mark = '【演示】';

export function composeDigest({ name, subjects, demonstration, link }: DigestFacts): ComposedNotice {
  const letter: Letter = {
    greeting: `${name}，您好：`,
    sentence: `到今天早上，有 ${subjects.length} 件事项您还没有在站内看过。`,
    details: subjects.map((subject, index) => [`${index + 1}`, subject.startsWith(mark) ? subject.slice(mark.length) : subject]),
    action: '请登录后在“消息”里查看、办理；在那里也可以改为即时通知或仅站内。',
    link,
    closing: `本邮件由绩审系统自动发出，请勿直接回复。${demonstration ? '此为演示数据，不是真实业务。' : ''}`,
  };
  return { subject: headerText(`${demonstration ? mark : ''}每日汇总：${subjects.length} 件事项`), text: plainText(letter), html: htmlText(letter) };
}
