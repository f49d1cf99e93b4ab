// From facts to a finished mail: subject, plain text and HTML with the same words. Pure; it sends nothing.
import { headerText } from './header-text';
import { htmlText } from './html-text';
import type { Letter } from './letter';
import type { NoticeFacts } from './notice-facts';
import { subjectOf, wordsOf } from './notice-words';
import { plainText } from './plain-text';

export interface ComposedNotice {
  subject: string;
  text: string;
  html: string;
}

export function composeNotice(facts: NoticeFacts, recipientName: string): ComposedNotice {
  const words = wordsOf(facts);
  const letter: Letter = {
    greeting: `${recipientName}，您好：`,
    sentence: words.sentence,
    details: words.details,
    action: words.action,
    link: facts.link,
    closing: `本邮件由绩审系统自动发出，请勿直接回复。${facts.demonstration ? '此为演示数据，不是真实业务。' : ''}`,
  };
  return { subject: headerText(subjectOf(facts, words)), text: plainText(letter), html: htmlText(letter) };
}
