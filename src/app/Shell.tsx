import { Suspense, useMemo, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../i18n/I18nContext.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { PageToolsContext } from '../ui/PageToolsContext.ts'
import { Navigation } from './Navigation.tsx'
import { BarTools, Tools } from './screens.ts'
import styles from './Shell.module.css'
import type { ToolName } from './toolName.ts'
import { useOpenedFiles } from './useOpenedFiles.ts'

/** Screens for one task, with a way back and an action of their own at the bottom: the bar of a phone makes room. */
const TASK =
  /^\/(?:apuntar|importar|clientes\/nuevo|clientes\/[^/]+\/(?:editar|recordar|carta|estado|recibo|saldada)|dispositivos\/\w+|ajustes\/\w+)(?:\/|$)/

/** The frame around the screens: bar at the bottom of a phone, rail at the left of a desktop. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation()
  const { shell } = useT()
  const [tool, setTool] = useState<ToolName | null>(null)
  const bar = useMemo(
    () => (
      <span className={styles['tools']}>
        <Extra>
          <BarTools onOpen={setTool} />
        </Extra>
      </span>
    ),
    [],
  )
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
      <PageToolsContext value={bar}>
        <main className={styles['main']}>{children}</main>
      </PageToolsContext>
      <Extra>
        <Tools open={tool} onOpen={setTool} />
      </Extra>
    </div>
  )
}

/** Comes after the screen; what cannot be fetched is not there. */
function Extra({ children }: { readonly children: ReactNode }) {
  return (
    <ErrorBoundary renderFallback={() => null}>
      <Suspense>{children}</Suspense>
    </ErrorBoundary>
  )
}
