// Shows that no colour of the page is too faint to read: WCAG contrast of every text on its ground.
import { colours, marks, shades } from './tokens';

const channel = (value: number): number => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => channel(Number.parseInt(hex.slice(start, start + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
};

it.each(['primary', 'primaryStrong', 'text', 'secondary', 'placeholder', 'bad', 'good'] as const)('%s is read on white and on the faint ground', (name) => {
  expect(contrast(colours[name], colours.ground)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(colours[name], colours.faint)).toBeGreaterThanOrEqual(4.5);
});

it.each(Object.entries(marks))('the mark %s is read on its ground and has a sign beside its colour', (_name, { text, ground, sign }) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(5.9);
  expect(sign).not.toBe('');
});

it('the focus ring stands out from the white gap around it', () => expect(contrast(colours.focus, colours.ground)).toBeGreaterThanOrEqual(3));

it.each(shades.map((shade, at) => [shade, at < 3 ? colours.text : colours.ground] as const))('the shade %s is read with %s on it', (shade, text) => expect(contrast(text, shade)).toBeGreaterThanOrEqual(4.5));
