// A line is fair: persons in turn, a bounded number of places for one and for all, and nobody left standing when it closes.
import { fairLine, type FairLine, type Place } from './fair-line';

const placeIn = (line: FairLine, who: string, yields = false): Place => {
  const place = line.enter(who, yields);
  if (typeof place === 'string') throw new Error(place);
  return place;
};

/** Each is served when it is told to go on. */
function counter() {
  const order: string[] = [];
  const doors: (() => void)[] = [];
  const serve = (name: string) => () => {
    order.push(name);
    return new Promise<string>((settle) => doors.push(() => settle(name)));
  };
  const goOn = async () => {
    doors.shift()?.();
    await new Promise(setImmediate);
  };
  return { order, serve, goOn };
}

it('serves one at a time and persons in turn', async () => {
  const line = fairLine(4, 10);
  const { order, serve, goOn } = counter();
  for (const name of ['a1', 'a2', 'a3', 'b1', 'c1', 'b2']) void placeIn(line, name.charAt(0)).turn(serve(name));
  expect(order).toEqual(['a1']);
  for (let left = 6; left > 0; left -= 1) await goOn();
  expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

it('has so many places for one and for all, free again when left', () => {
  const line = fairLine(2, 3);
  const first = placeIn(line, 'a');
  placeIn(line, 'a');
  expect(line.enter('a', true)).toBe('person-full');
  placeIn(line, 'b');
  expect(line.enter('c', true)).toBe('line-full');
  first.leave();
  placeIn(line, 'c');
});

it('gives the place of an older one that yields to a newer one, never that of the one served', async () => {
  const line = fairLine(2, 10);
  const { order, serve, goOn } = counter();
  const served = placeIn(line, 'a', true).turn(serve('served'));
  const older = placeIn(line, 'a', true).turn(serve('older'));
  const newer = placeIn(line, 'a', true).turn(serve('newer'));
  expect(await older).toBe('sent-away');
  await goOn();
  await goOn();
  expect([await served, await newer, order]).toEqual(['served', 'newer', ['served', 'newer']]);
});

it('closes: whoever is inside is told so, also who comes to the counter later', async () => {
  const line = fairLine(4, 10);
  const { order, serve } = counter();
  const [served, waiting] = [placeIn(line, 'a').turn(serve('served')), placeIn(line, 'b').turn(serve('waiting'))];
  const coming = placeIn(line, 'c');
  line.close();
  expect(await Promise.all([served, waiting, coming.turn(serve('coming'))])).toEqual(['closed', 'closed', 'closed']);
  expect(order).toEqual(['served']);
});

it('passes on what breaks and goes on', async () => {
  const line = fairLine(4, 10);
  const broken = placeIn(line, 'a').turn(() => Promise.reject(new Error('broken')));
  const next = placeIn(line, 'a').turn(() => Promise.resolve('next'));
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toBe('next');
});
