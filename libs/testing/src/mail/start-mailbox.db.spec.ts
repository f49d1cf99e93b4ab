// Shows that the mail peer is a real one, and that it misbehaves exactly as told.
import { createTransport } from 'nodemailer';
import { startMailbox, type Mailbox } from './start-mailbox';

let mailbox: Mailbox;
beforeEach(async () => {
  mailbox = await startMailbox();
});
afterEach(() => mailbox.close());

const mail = { from: '绩审 <jishen@example.org>', to: 'one@example.org, two@example.org', subject: '待办：请审核', text: '您有一项待办', html: '<p>您有一项待办</p>', messageId: '<a.1@jishen>' };
const send = () => {
  const transport = createTransport(mailbox.url);
  return transport.sendMail(mail).finally(() => transport.close());
};

describe('the mailbox', () => {
  it('keeps what arrives, read as a mail program reads it', async () => {
    const [sent, [received]] = await Promise.all([send(), mailbox.arrived(1)]);
    expect(sent.response).toMatch(/^250/);
    expect(received).toMatchObject({ from: 'jishen@example.org', to: ['one@example.org', 'two@example.org'], answer: 'accept' });
    expect(received?.parsed).toMatchObject({ subject: mail.subject, messageId: mail.messageId, html: expect.stringContaining('您有一项待办') as unknown });
  });

  it.each([451, 550])('refuses a whole mail with %i when told', async (code) => {
    mailbox.answerWith(({ arrivedBefore }) => (arrivedBefore === 0 ? { code, words: 'not now' } : 'accept'));
    await expect(send()).rejects.toMatchObject({ responseCode: code });
    await expect(send()).resolves.toBeDefined();
    expect(mailbox.mails.map(({ answer }) => answer)).toEqual([{ code, words: 'not now' }, 'accept']);
  });

  it('refuses a single recipient when told', async () => {
    mailbox.answerRecipientsWith((address) => (address.startsWith('two') ? { code: 550, words: 'unknown' } : 'accept'));
    await expect(send()).resolves.toMatchObject({ accepted: ['one@example.org'], rejected: ['two@example.org'] });
  });

  it('hangs up after it has taken the mail in when told', async () => {
    mailbox.answerWith(() => 'drop');
    await expect(send()).rejects.toThrow();
    expect(mailbox.mails).toHaveLength(1);
  });

  it('never answers when told, and still closes', async () => {
    mailbox.answerWith(() => 'stall');
    const sending = send().catch((error: unknown) => error);
    await mailbox.arrived(1);
    await mailbox.close();
    expect(await sending).toHaveProperty('code');
  });
});
