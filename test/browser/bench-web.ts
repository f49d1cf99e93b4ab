// `npm run bench:web`: the page's budgets (UX §5 A) for logging in, filling in, checking and handing in, measured in a real browser at a
// house of its own, with a processor four times slower and a line of 10 Mbit/s and 40 ms, as one table with the limits. With `-- scale`
// those that need a million entries and two thousand tasks, which take some minutes to make (UX §5 A 6). It fails nothing: bytes are held by the tests, times are read by people.
import program from './browser-program';
import type { Measured } from './measured';
import house from './start-house';

const shown = ({ what, limit, figure, unit }: Measured): string => [figure <= limit ? '  ' : '! ', what.padEnd(40, ' '), `${figure.toFixed(unit === '' ? 3 : 0)} ${unit}`.padStart(10), `≤ ${limit} ${unit}`.padStart(12)].join('');

async function bench(): Promise<void> {
  try {
    await program.prepare();
    const [own] = await house.start(1, true);
    // They read the address of the house when they are loaded.
    const { budgets } = process.argv.includes('scale') ? await import('./measure-scale') : await import('./measure-budgets');
    const measured = await budgets(own?.page ?? '');
    console.log(['  budget'.padEnd(42), 'measured'.padStart(10), 'limit'.padStart(12)].join(''));
    for (const each of measured) console.log(shown(each));
  } finally {
    await house.stop();
    program.forget();
  }
}

bench().then(
  () => process.exit(0),
  (fault: unknown) => {
    console.error(fault);
    process.exit(1);
  },
);
