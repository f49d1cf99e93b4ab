// Without a mail server: makes the whole message as it would be sent and hands it back to be kept in the development mailbox.
// It opens no connection.
import { createTransport } from 'nodemailer';
import type { MailOrigin } from './mail-origin';
import { messageOf } from './message-of';
import type { MailSender } from './send-by-smtp';

export function keepInDevelopment(origin: MailOrigin): MailSender {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  return {
    target: 'development mailbox',
    close: () => transport.close(),
    send: async (mail) => {
      const { message } = await transport.sendMail(messageOf(origin, mail));
      // Headers and both parts are encoded, so the bytes are ASCII.
      return {
        status: 'accepted',
        words: '未配置邮件服务器，已存入开发邮箱',
        raw: Buffer.isBuffer(message) ? message.toString('utf8') : '',
      };
    },
  };
}
