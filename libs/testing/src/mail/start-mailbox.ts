// A real SMTP peer on the loopback address that keeps what it is sent and can be told to misbehave.
// It never delivers anything.
import type { AddressInfo, Socket } from 'node:net';
import type { Email } from 'postal-mime';
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server';

/** drop: the whole mail was taken in, then the line goes dead. stall: it was taken in and no answer ever comes. */
export type MailAnswer = 'accept' | 'drop' | 'stall' | { readonly code: number; readonly words: string };

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly answer: MailAnswer;
  readonly parsed: Email;
}

export interface Mailbox {
  /** For SMTP_URL. */
  readonly url: string;
  /** Every mail that arrived whole, whatever it was answered. */
  readonly mails: readonly ReceivedMail[];
  /** Asked once per mail after DATA, with how many came before; a code of 4xx or 5xx refuses it. */
  answerWith(choose: (mail: { readonly to: readonly string[]; readonly arrivedBefore: number }) => MailAnswer): void;
  /** Asked once per recipient; a mail without any accepted recipient does not get to DATA. */
  answerRecipientsWith(choose: (address: string) => Exclude<MailAnswer, 'drop' | 'stall'>): void;
  /** Resolves when so many mails have arrived. */
  arrived(count: number): Promise<readonly ReceivedMail[]>;
  close(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  // Few of the tests that stand on this room send mail.
  const [{ default: PostalMime }, { SMTPServer }] = await Promise.all([import('postal-mime'), import('smtp-server')]);
  const mails: ReceivedMail[] = [];
  const sockets = new Map<number, Socket>();
  let waiting: { readonly count: number; readonly resolve: (mails: readonly ReceivedMail[]) => void }[] = [];
  let choose: Parameters<Mailbox['answerWith']>[0] = () => 'accept';
  let chooseForRecipient: Parameters<Mailbox['answerRecipientsWith']>[0] = () => 'accept';

  const take = async (stream: SMTPServerDataStream, session: SMTPServerSession): Promise<MailAnswer> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
    const to = session.envelope.rcptTo.map(({ address }) => address);
    const parsed = await PostalMime.parse(Buffer.concat(chunks));
    const answer = choose({ to, arrivedBefore: mails.length });
    mails.push({ from, to, answer, parsed });
    waiting.filter(({ count }) => mails.length >= count).forEach(({ resolve }) => resolve(mails));
    waiting = waiting.filter(({ count }) => mails.length < count);
    return answer;
  };

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => done(asError(chooseForRecipient(address))),
    onData: (stream, session, done) => {
      void take(stream, session).then((answer) => {
        if (answer === 'drop') sockets.get(session.remotePort)?.destroy();
        else if (answer !== 'stall') done(asError(answer));
      }, done);
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0;
    sockets.set(port, socket);
    socket.once('close', () => sockets.delete(port));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    answerWith: (next) => {
      choose = next;
    },
    answerRecipientsWith: (next) => {
      chooseForRecipient = next;
    },
    arrived: (count) =>
      mails.length >= count ? Promise.resolve(mails) : new Promise((resolve) => waiting.push({ count, resolve })),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        sockets.forEach((socket) => socket.destroy());
      }),
  };
}

function asError(answer: MailAnswer): Error | null {
  if (typeof answer === 'string') return null;
  return Object.assign(new Error(answer.words), { responseCode: answer.code });
}
