// The message as nodemailer wants it. Addresses go in as objects and the envelope is said outright, so that nothing in them is
// parsed as a list; no user text reaches a header but the subject, which is free of line breaks already.
import type { SendMailOptions } from 'nodemailer';
import type { OutgoingMail } from '@jishen/operations';
import type { MailOrigin } from './mail-origin';

export function messageOf(origin: MailOrigin, mail: OutgoingMail): SendMailOptions {
  return {
    from: { name: origin.name, address: origin.address },
    to: { name: '', address: mail.address },
    envelope: { from: { name: '', address: origin.address }, to: [{ name: '', address: mail.address }] },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: mail.messageId,
    // RFC 3834: no machine answers this with an out-of-office mail.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
