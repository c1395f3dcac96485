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
}
