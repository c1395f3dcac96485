import CssBaseline from '@mui/material/CssBaseline'
import GlobalStyles from '@mui/material/GlobalStyles'
import { ThemeProvider } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { schemeVariables } from './colour.ts'
import './global.css'
import './standInFonts.css'
import { theme } from './theme.ts'
import { DARK, LIGHT } from './tokens.ts'

const variables = (
  <GlobalStyles styles={{ '[data-light]': schemeVariables(LIGHT), '[data-dark]': schemeVariables(DARK) }} />
)

/** Colours, type and the shape of everything inside, by day and by night. */
export function ThemeRoot({ children }: { readonly children: ReactNode }) {
  return (
    <ThemeProvider theme={theme} defaultMode="system" noSsr>
      <CssBaseline />
      {variables}
      {children}
    </ThemeProvider>
  )
}
