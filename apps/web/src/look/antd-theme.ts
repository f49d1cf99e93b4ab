// The page's tokens as antd's theme: its own defaults fail the contrast that is asked for. It adds no colour of its own.
import type { ThemeConfig } from 'antd';
import { colours, fontFamily } from './tokens';

export const antdTheme: ThemeConfig = {
  token: {
    colorPrimary: colours.primary,
    colorLink: colours.primary,
    colorText: colours.text,
    colorTextSecondary: colours.secondary,
    colorTextTertiary: colours.secondary,
    colorTextDescription: colours.secondary,
    colorTextPlaceholder: colours.placeholder,
    colorTextDisabled: colours.placeholder,
    colorError: colours.bad,
    colorSuccess: colours.good,
    colorBorder: '#8a929e',
    fontFamily,
    fontSize: 14,
    borderRadius: 4,
    controlHeight: 32,
    motion: false,
  },
};
