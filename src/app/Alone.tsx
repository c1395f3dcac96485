import { Suspense, type ReactNode } from 'react'
import { Pane } from '../ui/Pane.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import styles from './Shell.module.css'

/** A screen without the bar: there is no business yet, or one is being joined. */
export function Alone({ children }: { readonly children: ReactNode }) {
  return (
    <main className={styles['alone']} data-bar="hidden">
      <Pane>
        <ScreenBoundary>
          <Suspense>{children}</Suspense>
        </ScreenBoundary>
      </Pane>
    </main>
  )
}
