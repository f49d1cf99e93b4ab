// Which failures end a mail and which are tried again. It opens no connection.
import { verdictOn } from './send-verdict';

const failure = (code: string, responseCode?: number) =>
  Object.assign(new Error('said'), {
    code,
    responseCode,
    response: responseCode === undefined ? undefined : `${responseCode} words`,
  });

describe('what a failure means', () => {
  it.each([
    ['the recipient is refused', failure('EENVELOPE', 550)],
    ['the message is refused', failure('EMESSAGE', 554)],
    ['there is no usable recipient at all', failure('EENVELOPE')],
  ])('for good where %s', (_when, error) => expect(verdictOn(error).status).toBe('refused-for-good'));

  it.each([
    ['the mailbox is busy', failure('EENVELOPE', 450)],
    ['the server wants the message later', failure('EMESSAGE', 451)],
    ['the line went dead after the message', failure('ESOCKET')],
    ['nobody answers', failure('ETIMEDOUT')],
    ['our log-in is refused, which is no fault of the mail', failure('EAUTH', 535)],
    ['the greeting refuses everybody', failure('EPROTOCOL', 554)],
    ['the commands came in the wrong order', failure('EMESSAGE', 503)],
    ['the server hung up on the message without a word', failure('EMESSAGE')],
    ['something that is no error was thrown', 'x'],
  ])('to be tried again where %s', (_when, error) => expect(verdictOn(error).status).toBe('failed'));

  it('is kept in the words of the server', () => expect(verdictOn(failure('EENVELOPE', 550)).words).toBe('550 words'));
});
