// A planted file: only here to be seen by a check, it does nothing else.
export const generatedFiles = [
  { path: 'docs/matrix.txt', generate: () => 'one\ntwo\n' },
  { path: 'docs/schema.txt', generate: async () => 'table\n' },
  { folder: 'docs/golden', generateAll: () => ({ 'same.txt': 'same\n', 'other.txt': 'new\n' }) },
  {
    path: 'docs/failing.txt',
    generate: () => {
      throw new Error('no ink');
    },
  },
  { path: 'docs/absent.txt', generate: () => 'never written\n' },
];
