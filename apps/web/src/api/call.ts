// The one way to the API: typed client, and two kinds of failure. A problem is an answer; unreachable means that nobody answered.
// It shows nothing and repeats nothing; what a lost session means is said by the session (see heard).
import createClient from 'openapi-fetch';
import { noteContact } from './contact';
import type { paths } from './openapi';

export const client = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

/** The server answered, and refused: sentence, facts and the number under which it is on record. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly data: Readonly<Record<string, unknown>>,
    readonly requestId: string,
  ) {
    super(detail);
  }
}

/** Nobody answered, or not our API: the line is cut, the server restarts. What was sent may have arrived. */
export class Unreachable extends Error {}

interface Heard<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** What a call answered; everything else is thrown as one of the two failures. */
export async function heard<T>(call: Promise<Heard<T>>): Promise<T> {
  let answer: Heard<T>;
  try {
    answer = await call;
  } catch (fault) {
    noteContact('unreachable');
    throw new Unreachable(String(fault));
  }
  const { response } = answer;
  const problem = problemIn(answer);
  noteContact(problem?.code === 'NO_SESSION' ? 'no-session' : 'answered');
  if (problem !== null) throw problem;
  if (!response.ok) throw new Unreachable(`answered ${response.status} without a problem document`);
  return answer.data as T;
}

function problemIn({ error, response }: Heard<unknown>): ApiProblem | null {
  if (response.ok || typeof error !== 'object' || error === null || !('code' in error)) return null;
  const { code, detail, data, requestId } = error as { code: string; detail: string; data?: Record<string, unknown>; requestId: string };
  return new ApiProblem(response.status, code, detail, data ?? {}, requestId);
}
