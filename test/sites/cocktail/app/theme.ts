import { createTheme, type Theme } from '@mui/material/styles';
import type { ConsoleState } from './state';

/** The product's own look, and that of a partner who sells it under another name. */
export function themeOf(state: ConsoleState): Theme {
  const oem = state.variants.has('oem');
  return createTheme({
    palette: {
      primary: { main: oem ? '#7a1f5c' : '#0b63ce' },
      background: { default: '#f3f5f9' },
    },
    shape: { borderRadius: 6 },
    typography: {
      fontFamily: '"Inter", "Noto Sans", "Noto Sans CJK KR", "Helvetica Neue", Arial, sans-serif',
      fontSize: 13,
      // Edition B keeps the kit's capitals, so that what is read differs from what is written.
      button: { textTransform: state.edition === 'en-b' ? 'uppercase' : 'none', fontWeight: 600 },
    },
    components: {
      MuiButton: { defaultProps: { disableElevation: true } },
      MuiTextField: { defaultProps: { size: 'small', fullWidth: true } },
    },
  });
}
