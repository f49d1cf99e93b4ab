// Shows when a client must not go back into the pool, with a stand-in for the client: a real one cannot be made to misbehave so.
import type { PoolClient } from 'pg';
import { PipelinedTransaction } from './pipelined-transaction';

function standIn(statusAfterwards: 'I' | 'T' | 'E') {
  const query = ({ text, callback }: { text: string; callback: (error: null, result: unknown) => void }) =>
    queueMicrotask(() => callback(null, { command: text.split(' ')[0], rows: [], rowCount: 0 }));
  const client = { query, getTransactionStatus: () => statusAfterwards };
  return new PipelinedTransaction(client as unknown as PoolClient, () => undefined);
}

describe('a client after a transaction', () => {
  it('is clean where nothing was sent', async () => {
    const open = standIn('T');
    await open.commit();
    expect(open.isInDoubt()).toBe(false);
  });

  it.each([['I', false], ['T', true], ['E', true]] as const)('is judged by the word of the server: %s', async (status, doubt) => {
    const open = standIn(status);
    await open.run({ text: 'select 1' });
    await open.rollback();
    expect(open.isInDoubt()).toBe(doubt);
  });

  it('is in doubt while an answer is outstanding', async () => {
    const open = standIn('I');
    const outstanding = open.run({ text: 'select 1' });
    expect(open.isInDoubt()).toBe(true);
    await outstanding;
    await open.commit();
    expect(open.isInDoubt()).toBe(false);
  });
});
