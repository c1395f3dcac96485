import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../i18n/I18nContext.ts'
import { Navigation } from './Navigation.tsx'
import styles from './Shell.module.css'
import { useOpenedFiles } from './useOpenedFiles.ts'
import { useShortcuts } from './useShortcuts.ts'

/** Screens for one task, with a way back and an action of their own at the bottom: the bar of a phone makes room. */
const TASK =
  /^\/(?:apuntar|importar|clientes\/nuevo|clientes\/[^/]+\/(?:editar|recordar|carta|estado|recibo|saldada)|dispositivos\/\w+|ajustes\/\w+)(?:\/|$)/

/** The frame around the screens: bar at the bottom of a phone, rail at the left of a desktop. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation()
  const { shell } = useT()
  useShortcuts()
  useOpenedFiles()
  return (
    <div className={styles['shell']} data-bar={TASK.test(location) ? 'hidden' : 'shown'}>
      <button
        type="button"
        className={styles['skip']}
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {shell.skipToContent}
      </button>
      <Navigation location={location} />
      <main className={styles['main']}>{children}</main>
    </div>
  )
}
