// Sends through the mail server that SMTP_URL names, over one small pool of connections. It keeps nothing, and a mail of which
// anything may have gone out it never sends again: only the job knows how often a mail went out.
import { setTimeout as wait } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { SendMail, SendVerdict } from '@jishen/operations';
import type { MailOrigin } from './mail-origin';
import { messageOf } from './message-of';
import { verdictOn } from './send-verdict';

export interface MailSender {
  readonly send: SendMail;
  /** Told without a password, for the log. */
  readonly target: string;
  close(): void;
}

export interface SmtpSettings {
  readonly url: string;
  readonly origin: MailOrigin;
  /** Longest silence of the server. */
  readonly silenceMs: number;
  /** Longest time for one mail, waiting for a connection included; shorter than the job's expireInSeconds. */
  readonly mailMs: number;
}

export function sendBySmtp({ url, origin, silenceMs, mailMs }: SmtpSettings): MailSender {
  const target = new URL(url);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
    // Only where the server had closed a kept connection and not a byte of the mail had gone out; else each drop would be a try.
    maxRequeues: 1,
    connectionTimeout: Math.min(silenceMs, 10_000),
    greetingTimeout: Math.min(silenceMs, 10_000),
    dnsTimeout: Math.min(silenceMs, 10_000),
    socketTimeout: silenceMs,
  });
  // A pooled connection that dies while idle tells it here, and an error without a listener would end the process.
  transport.on('error', () => undefined);
  const send = async (mail: Parameters<SendMail>[0]): Promise<SendVerdict> => {
    const enough = new AbortController();
    const sent = transport
      .sendMail({ ...messageOf(origin, mail), signal: enough.signal })
      .then(
        ({ accepted, response }): SendVerdict =>
          accepted.length === 1 && response
            ? { status: 'accepted', words: response }
            : { status: 'failed', words: response || '邮件服务器没有确认收件人' },
        verdictOn,
      );
    const late = wait(mailMs, undefined, { signal: enough.signal, ref: false }).then(
      (): SendVerdict => ({ status: 'failed', words: `邮件服务器 ${mailMs / 1000} 秒内没有答复` }),
      () => sent,
    );
    const verdict = await Promise.race([sent, late]);
    enough.abort();
    return verdict;
  };
  return { send, target: `${target.protocol}//${target.host}`, close: () => transport.close() };
}
