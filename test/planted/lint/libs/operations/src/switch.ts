// planted: @typescript-eslint/switch-exhaustiveness-check
export const nameOf = (state: 'draft' | 'published'): string => {
  switch (state) {
    case 'draft':
      return '草稿';
  }
  return '';
};
