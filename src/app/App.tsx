import { Suspense } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useBusiness } from '../queries/useBusiness.ts'
import { AppFrame } from './AppFrame.tsx'
import { AppRoutes } from './AppRoutes.tsx'
import { FirstRun } from './FirstRun.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { Shell } from './Shell.tsx'
import { UpdatePrompt } from './UpdatePrompt.tsx'

/** The whole app, inside the open books (BooksContext, CommandContext). The first run comes before any route. */
export function App() {
  const business = useBusiness()
  return (
    <AppFrame country={business?.country ?? null}>
      {/* oxlint-disable-next-line react/hooks -- how wouter is told to read the hash */}
      <Router hook={useHashLocation}>
        {business === null && <FirstRun />}
        {business && (
          <Shell>
            <ScreenBoundary>
              <Suspense>
                <AppRoutes />
              </Suspense>
            </ScreenBoundary>
          </Shell>
        )}
        <UpdatePrompt />
      </Router>
    </AppFrame>
  )
}
