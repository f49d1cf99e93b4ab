// The corpus of readings: every line of corpus/readings.txt is read as a person reasoned it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapInterval } from './interval';
import { readWritten, type WrittenNumber } from './written-value';

interface Line {
  text: string;
  context: string;
  reading: string;
}

const LINES = readFileSync(join(__dirname, '../../corpus/readings.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('# '))
  .map((line): Line => {
    const [text = '', context = '', reading = ''] = line.split(' |').map((cell) => cell.replace(/^ /, ''));
    return { text: text === '∅' ? '' : text.replace(/␤/g, '\n'), context: context.trim(), reading: reading.trim() };
  });

function shown(value: WrittenNumber): string {
  const { low, high, lowIncluded, highIncluded } = mapInterval(value.bareInterval, (figure) => figure);
  const figure =
    low === high ? (low ?? '') : `${lowIncluded ? '[' : '('}${low ?? ''},${high ?? ''}${highIncluded ? ']' : ')'}`;
  const change = value.change === null ? '' : value.change === 'up' ? ' ↑' : ' ↓';
  return `${figure}${value.sign} ${value.unit.written}${change}`.replace(/ +/g, ' ').trim();
}

function reading({ text, context }: Line): string {
  const name = /n=(.*)/.exec(context)?.[1];
  const value = readWritten(text, {
    year: 2022,
    timeliness: context === 't',
    ...(context === 'a' ? { side: 'actual' as const } : {}),
    ...(name === undefined ? {} : { name }),
  });
  if (value.kind === 'number') return shown(value);
  if (value.kind === 'date') return `${value.from ?? ''}..${value.to}${value.period ? ' period' : ''}`;
  return value.kind;
}

it('has a corpus worth the name', () => expect(LINES.length).toBeGreaterThan(200));

it.each(LINES)('$text ($context) is read as $reading', (line) => expect(reading(line)).toBe(line.reading));
