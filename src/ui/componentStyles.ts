import type { Components, Theme } from '@mui/material/styles'

/** How MUI's own pieces look here: flat, soft-cornered, 48 px to the touch, no ripple. */
export const componentStyles: Components<Theme> = {
  MuiButtonBase: {
    defaultProps: { disableRipple: true, disableTouchRipple: true },
    styleOverrides: {
      root: { '&.Mui-focusVisible': { outline: '3px solid var(--accent)', outlineOffset: 2 } },
    },
  },
  MuiButton: {
    defaultProps: { disableElevation: true },
    styleOverrides: {
      root: {
        minHeight: 48,
        minWidth: 48,
        padding: '8px 20px',
        borderRadius: 14,
        transition: 'background-color 120ms, transform 120ms',
        '&:active': { transform: 'translateY(1px)' },
      },
      sizeLarge: { minHeight: 56, fontSize: '1.25rem' },
    },
    variants: [
      {
        props: { variant: 'contained', color: 'primary' },
        style: {
          boxShadow: 'inset 0 -2px 0 rgb(0 0 0 / 0.16)',
          '&:hover': { backgroundColor: 'var(--accent-pressed)', boxShadow: 'inset 0 -2px 0 rgb(0 0 0 / 0.16)' },
          '&.Mui-disabled': { backgroundColor: 'var(--well)', color: 'var(--ink-soft)', boxShadow: 'none' },
        },
      },
      {
        props: { variant: 'outlined' },
        style: {
          color: 'var(--ink)',
          backgroundColor: 'var(--sheet)',
          border: '1.5px solid var(--edge)',
          '&:hover': { backgroundColor: 'var(--pressed)', borderColor: 'var(--ink-soft)' },
        },
      },
      {
        props: { variant: 'text' },
        style: { color: 'var(--accent)', padding: '8px 12px', '&:hover': { backgroundColor: 'var(--accent-tint)' } },
      },
    ],
  },
  MuiIconButton: {
    styleOverrides: {
      root: {
        width: 48,
        height: 48,
        color: 'var(--ink)',
        borderRadius: 14,
        '&:hover': { backgroundColor: 'var(--well)' },
      },
    },
  },
  MuiTextField: { defaultProps: { variant: 'filled', fullWidth: true } },
  MuiFilledInput: {
    defaultProps: { disableUnderline: true },
    styleOverrides: {
      root: {
        minHeight: 60,
        borderRadius: 12,
        border: '1.5px solid var(--edge)',
        backgroundColor: 'var(--sheet)',
        transition: 'border-color 120ms, box-shadow 120ms',
        '&:hover': { backgroundColor: 'var(--sheet)' },
        '&.Mui-focused': {
          backgroundColor: 'var(--sheet)',
          borderColor: 'var(--accent)',
          boxShadow: '0 0 0 2px var(--accent)',
        },
        '&.Mui-error': { borderColor: 'var(--error)' },
        '&.Mui-error.Mui-focused': { boxShadow: '0 0 0 2px var(--error)' },
      },
      input: { fontSize: '1.1875rem', paddingTop: 25, paddingBottom: 8 },
      multiline: { paddingTop: 25, '& textarea': { padding: 0 } },
    },
  },
  MuiInputLabel: {
    defaultProps: { shrink: true },
    styleOverrides: {
      root: {
        fontSize: '1.125rem',
        fontWeight: 500,
        color: 'var(--ink-soft)',
        '&.MuiInputLabel-filled.MuiInputLabel-shrink': { transform: 'translate(13px, 8px) scale(0.86)' },
        '&.Mui-focused': { color: 'var(--accent)' },
        '&.Mui-error': { color: 'var(--error)' },
      },
    },
  },
  MuiFormHelperText: {
    styleOverrides: {
      root: {
        fontSize: '1rem',
        lineHeight: 1.3,
        margin: '6px 2px 0',
        color: 'var(--ink-soft)',
        '&.Mui-error': { color: 'var(--error)', fontWeight: 500 },
      },
    },
  },
}
