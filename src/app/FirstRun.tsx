import { Suspense } from 'react'
import { Pane } from '../ui/Pane.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { OnboardingScreen } from './screens.ts'
import styles from './Shell.module.css'

/** Until there is a business: its four questions, whatever the address says. */
export function FirstRun() {
  return (
    <main className={styles['alone']} data-bar="hidden">
      <Pane>
        <ScreenBoundary>
          <Suspense>
            <OnboardingScreen />
          </Suspense>
        </ScreenBoundary>
      </Pane>
    </main>
  )
}
