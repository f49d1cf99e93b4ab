// A process of its own for the tests of the built-in database: starts it, says how to reach it, stops it on SIGTERM.
// It is started by tests only.
import { StartFault } from '../../start-fault';
import { startEmbeddedPostgres } from '../start-embedded-postgres';

async function supervise(): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir: process.env['SPEC_DATA_DIR'] ?? '' });
  process.once('SIGTERM', () => void postgres.stop());
  console.log(`ready ${postgres.pid} ${postgres.ownerUrl}`);
  await postgres.exited;
  console.log('gone');
}

supervise().catch((error: unknown) => {
  console.log(error instanceof StartFault ? `fault ${error.message}` : `bug ${String(error)}`);
  process.exitCode = error instanceof StartFault ? 2 : 1;
});
