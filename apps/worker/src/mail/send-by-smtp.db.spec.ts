// A real mail server on the loopback address, told to misbehave in every way that servers do.
import { connect, createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { OutgoingMail } from '@jishen/operations';
import { startMailbox, type Mailbox } from '@jishen/testing';
import { sendBySmtp, type MailSender } from './send-by-smtp';

const origin = { name: '绩审', address: 'no-reply@jishen.example' };
const mail = (over: Partial<OutgoingMail> = {}): OutgoingMail => ({
  address: 'anna@unit.example',
  subject: '【演示】待您审签：砂子塘街道《整体支出绩效自评》（2020年度）',
  text: '您好\n等您审签',
  html: '<p>等您审签</p>',
  messageId: '<1@jishen.example>',
  ...over,
});

let mailbox: Mailbox;
let sender: MailSender;
const senders: MailSender[] = [];
function open(url = mailbox.url, mailMs = 5_000): MailSender {
  const made = sendBySmtp({ url, origin, silenceMs: 300, mailMs });
  senders.push(made);
  return made;
}
beforeEach(async () => {
  mailbox = await startMailbox();
  sender = open();
});
afterEach(async () => {
  senders.splice(0).forEach((each) => each.close());
  await mailbox.close();
});

it('an accepted mail comes with the words of the server and reads as it was written', async () => {
  expect(await sender.send(mail())).toEqual({ status: 'accepted', words: expect.stringMatching(/^250 /) });
  const [got] = mailbox.mails;
  expect(got).toMatchObject({ from: 'no-reply@jishen.example', to: ['anna@unit.example'] });
  expect(got?.parsed).toMatchObject({
    subject: mail().subject,
    messageId: '<1@jishen.example>',
    from: origin,
    text: expect.stringContaining('等您审签'),
    html: expect.stringContaining('<p>等您审签</p>'),
  });
  expect(got?.parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
});

it('4xx at the recipient or after the message is tried again', async () => {
  mailbox.answerRecipientsWith(() => ({ code: 450, words: 'mailbox busy' }));
  expect(await sender.send(mail())).toEqual({ status: 'failed', words: expect.stringContaining('450') });
  mailbox.answerRecipientsWith(() => 'accept');
  mailbox.answerWith(() => ({ code: 451, words: 'later please' }));
  expect(await sender.send(mail())).toEqual({ status: 'failed', words: expect.stringContaining('451') });
});

it('5xx at the recipient or after the message is for good', async () => {
  mailbox.answerRecipientsWith(() => ({ code: 550, words: 'no such user' }));
  expect(await sender.send(mail())).toEqual({
    status: 'refused-for-good',
    words: expect.stringContaining('550 no such user'),
  });
  mailbox.answerRecipientsWith(() => 'accept');
  mailbox.answerWith(() => ({ code: 554, words: 'not this one' }));
  expect(await sender.send(mail())).toEqual({ status: 'refused-for-good', words: expect.stringContaining('554') });
});

it('one refused recipient does not touch the mail of another', async () => {
  mailbox.answerRecipientsWith((address) =>
    address.startsWith('bad') ? { code: 550, words: 'no such user' } : 'accept',
  );
  const verdicts = await Promise.all([
    sender.send(mail({ address: 'bad@unit.example' })),
    sender.send(mail({ address: 'good@unit.example', messageId: '<2@jishen.example>' })),
  ]);
  expect(verdicts.map(({ status }) => status)).toEqual(['refused-for-good', 'accepted']);
});

it('a line that goes dead after the message is never called accepted, and nothing is sent again by itself', async () => {
  mailbox.answerWith(() => 'drop');
  expect(await sender.send(mail())).toMatchObject({ status: 'failed' });
  expect(mailbox.mails).toHaveLength(1);
});

it('a server that takes the message and says nothing is given up after the silence', async () => {
  mailbox.answerWith(() => 'stall');
  expect(await sender.send(mail())).toMatchObject({ status: 'failed' });
  mailbox.answerWith(() => 'accept');
  expect(await sender.send(mail())).toMatchObject({ status: 'accepted' });
});

it('nobody there is tried again', async () => {
  const { url } = mailbox;
  await mailbox.close();
  expect(await open(url).send(mail())).toMatchObject({ status: 'failed' });
});

describe('a server that answers one byte at a time, so that it is never silent', () => {
  let server: Server;
  const sockets = new Set<Socket>();
  beforeEach(async () => {
    server = createServer((socket) => {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.write('220-');
      const drip = setInterval(() => socket.write('.'), 50);
      socket.on('close', () => clearInterval(drip));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  });

  it('is given up all the same', async () => {
    const slow = open(`smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, 200);
    expect(await slow.send(mail())).toEqual({ status: 'failed', words: expect.stringContaining('0.2 秒内没有答复') });
  });
});

describe('a server that hangs up on a kept connection as soon as it is used again', () => {
  let relay: Server;
  const sockets = new Set<Socket>();
  beforeEach(async () => {
    relay = createServer((client) => {
      let mails = 0;
      const server = connect(Number(new URL(mailbox.url).port), '127.0.0.1');
      for (const socket of [client, server]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => [client, server].forEach((each) => each.destroy()));
      }
      server.pipe(client);
      client.on('data', (chunk: Buffer) => {
        if (chunk.includes('MAIL FROM')) mails += 1;
        if (mails > 1) client.destroy();
        else server.write(chunk);
      });
    });
    await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => relay.close(resolve));
  });

  it('costs no try: nothing of the mail had gone out', async () => {
    const through = open(`smtp://127.0.0.1:${(relay.address() as AddressInfo).port}`);
    expect(await through.send(mail())).toMatchObject({ status: 'accepted' });
    expect(await through.send(mail({ messageId: '<2@jishen.example>' }))).toMatchObject({ status: 'accepted' });
    expect(mailbox.mails.map(({ parsed }) => parsed.messageId)).toEqual(['<1@jishen.example>', '<2@jishen.example>']);
  });
});

it('an address list in one address reaches nobody else', async () => {
  await sender.send(mail({ address: 'anna@unit.example, other@unit.example' }));
  expect(mailbox.mails.flatMap(({ to }) => to)).not.toContain('other@unit.example');
});
