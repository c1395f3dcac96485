import { createContext, type ReactNode } from 'react'

/** What stands at the end of the bar of every page. The app says what: help and search. */
export const PageToolsContext = createContext<ReactNode>(null)
