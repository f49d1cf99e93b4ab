// Colours, sizes and marks of the page, once: CSS gets them as variables, antd as its theme. Contrasts are held by a test.
// It never says where a token is used.
export const colours = {
  primary: '#0958d9',
  primaryStrong: '#0b4fb3',
  text: '#1f2329',
  secondary: '#5a6372',
  placeholder: '#6b7280',
  focus: '#0b57c2',
  line: '#d5d9e0',
  ground: '#ffffff',
  faint: '#f5f7fa',
  bad: '#b42318',
  good: '#17663a',
} as const;

/** From little to much; from the fourth on white stands on them, dark text before. */
export const shades = ['#f7fbff', '#cfe1f2', '#93c4e0', '#2f6fb3', '#08468b'] as const;

/** Ages of what is overdue, from not due on; told apart by patterns as well. */
export const ageColours = ['#cfe1f2', '#f6d58e', '#e8974f', '#b42318'] as const;

/**
 * Text and ground of each state; the mark beside them is what is seen without colour. Signs that Chinese typefaces have: on a machine
 * without symbol fonts the prettier ones of UX §4 are empty boxes.
 */
export const marks = {
  drafting: { sign: '○', text: '#454d5a', ground: '#eef1f5' },
  mine: { sign: '▶', text: '#0b4fb3', ground: '#e8f1ff' },
  elsewhere: { sign: '◇', text: '#5b3aa6', ground: '#f2edff' },
  returned: { sign: '←', text: '#9a3412', ground: '#fff1e8' },
  overdue: { sign: '!', text: '#b42318', ground: '#fff0ee' },
  done: { sign: '√', text: '#17663a', ground: '#e9f7ef' },
  explain: { sign: '△', text: '#7a4d00', ground: '#fff7e0' },
  void: { sign: '×', text: '#525a66', ground: '#f1f1f1' },
  changed: { sign: '改', text: '#1f2329', ground: '#fff3bf' },
} as const;
export type Mark = keyof typeof marks;

export const fontFamily = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif';

/** As CSS variables: --primary, --mark-mine-text … Set by script, for the page's style policy lets no inline style in. */
export function applyTokens(root: HTMLElement): void {
  const variables = [
    ...Object.entries(colours).map(([name, value]) => [`--${name}`, value] as const),
    ...Object.entries(marks).flatMap(([name, { text, ground }]) => [[`--mark-${name}-text`, text] as const, [`--mark-${name}-ground`, ground] as const]),
    ...shades.map((value, at) => [`--shade-${at + 1}`, value] as const),
    ['--font', fontFamily] as const,
  ];
  for (const [name, value] of variables) root.style.setProperty(name, value);
}
