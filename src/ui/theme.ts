import { createTheme, type PaletteOptions } from '@mui/material/styles'
import { componentStyles } from './componentStyles.ts'
import { DARK, LIGHT, type SchemeColours } from './tokens.ts'

/** Those in its room are told in standInFonts.css. */
const FAMILY =
  "'Alegreya Sans', 'Roboto in its room', 'Arial in its room', 'DejaVu in its room', 'Gill Sans', Optima, 'Segoe UI', sans-serif"

function paletteOf(scheme: SchemeColours): PaletteOptions {
  return {
    primary: { main: scheme.accent, dark: scheme.accentPressed, contrastText: scheme.onAccent },
    error: { main: scheme.error },
    background: { default: scheme.paper, paper: scheme.sheet },
    text: { primary: scheme.ink, secondary: scheme.inkSoft },
    divider: scheme.rule,
  }
}

/** The look of Al Día on MUI's tokens. Follows the system's scheme unless the person chose one (useScheme.ts). */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data', cssVarPrefix: 'ad' },
  colorSchemes: { light: { palette: paletteOf(LIGHT) }, dark: { palette: paletteOf(DARK) } },
  spacing: 8,
  shape: { borderRadius: 12 },
  breakpoints: { values: { xs: 0, sm: 600, md: 900, lg: 1200, xl: 1536 } },
  typography: {
    fontFamily: FAMILY,
    fontWeightRegular: 400,
    fontWeightMedium: 500,
    fontWeightBold: 700,
    h1: { fontSize: '1.75rem', fontWeight: 700, lineHeight: 1.15, letterSpacing: 0 },
    h2: { fontSize: '1.375rem', fontWeight: 700, lineHeight: 1.2, letterSpacing: 0 },
    h3: { fontSize: '1.1875rem', fontWeight: 700, lineHeight: 1.25, letterSpacing: 0 },
    body1: { fontSize: '1.125rem', lineHeight: 1.4, letterSpacing: 0 },
    body2: { fontSize: '1rem', lineHeight: 1.4, letterSpacing: 0 },
    caption: { fontSize: '0.9375rem', lineHeight: 1.3, letterSpacing: 0 },
    button: { fontSize: '1.125rem', fontWeight: 700, lineHeight: 1.2, letterSpacing: 0, textTransform: 'none' },
  },
  transitions: {
    duration: {
      shortest: 100,
      shorter: 120,
      short: 140,
      standard: 160,
      complex: 180,
      enteringScreen: 180,
      leavingScreen: 140,
    },
  },
  components: componentStyles,
})
