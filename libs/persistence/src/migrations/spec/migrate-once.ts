// A process of its own for the test of two starts at once: migrates the database named by its environment and prints what it applied.
// It is started by tests only.
import { runMigrations } from '../run-migrations';

void runMigrations({ ownerUrl: process.env['SPEC_OWNER_URL'] ?? '' }).then(
  ({ applied }) => console.log(`applied ${applied.length}`),
  (error: unknown) => {
    console.log(`failed ${String(error)}`);
    process.exitCode = 1;
  },
);
