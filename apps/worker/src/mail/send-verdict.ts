// What an SMTP failure means for one mail. It never guesses in favour of "delivered".
import type { SendVerdict } from '@jishen/operations';

interface SmtpFailure {
  code?: string;
  responseCode?: number;
  response?: string;
  message: string;
}

/** Refusals of this sender, this recipient or this message; a refused log-in or greeting is about our set-up and is tried again. */
const aboutTheMail = new Set(['EENVELOPE', 'EMESSAGE']);

export function verdictOn(error: unknown): SendVerdict {
  const failure = asFailure(error);
  const words = failure.response ?? failure.message;
  return isForGood(failure) ? { status: 'refused-for-good', words } : { status: 'failed', words };
}

function isForGood({ code, responseCode }: SmtpFailure): boolean {
  if (code === undefined || !aboutTheMail.has(code)) return false;
  // Without an answer of the server it was nodemailer that found no usable recipient. 503 is about the session, not the mail.
  return responseCode === undefined
    ? code === 'EENVELOPE'
    : responseCode >= 500 && responseCode < 600 && responseCode !== 503;
}

function asFailure(error: unknown): SmtpFailure {
  return error instanceof Error ? error : { message: String(error) };
}
