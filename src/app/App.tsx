import { Suspense, useCallback, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { useBusiness } from '../queries/useBusiness.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { PhotosContext, type PhotosOf } from '../ui/PhotoSlot.tsx'
import { Alone } from './Alone.tsx'
import { AppFrame } from './AppFrame.tsx'
import { AppRoutes } from './AppRoutes.tsx'
import { FirstRun } from './FirstRun.tsx'
import { isJoining } from './joinPath.ts'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { JoinRoutes, KeepCopies, PhotosSection, TodayBadge, UpdatePrompt } from './screens.ts'
import { Shell } from './Shell.tsx'

const photosOf = (of: PhotosOf) => <PhotosSection {...of} />

/** The whole app, inside the open books (BooksContext, CommandContext). The first run comes before any route but joining. */
export function App() {
  const business = useBusiness()
  const [location] = useHashLocation()
  const joining = isJoining(location)
  const [isShown, setIsShown] = useState(false)
  const onShown = useCallback(() => setIsShown(true), [])
  return (
    <AppFrame country={business?.country ?? null}>
      {/* oxlint-disable-next-line react/hooks -- how wouter is told to read the hash */}
      <Router hook={useHashLocation}>
        {/* The business comes while its books do: the screen that brings them must not go away for it. */}
        {joining && business !== undefined && (
          <Alone onShown={onShown}>
            <JoinRoutes />
          </Alone>
        )}
        {!joining && business === null && <FirstRun onShown={onShown} />}
        {!joining && business && (
          <Shell>
            <ScreenBoundary onShown={onShown}>
              <PhotosContext value={photosOf}>
                <AppRoutes />
              </PhotosContext>
            </ScreenBoundary>
            {/* What is not fetched is not missed: no number then. */}
            <ErrorBoundary renderFallback={() => null}>
              <Suspense>
                <TodayBadge />
                <KeepCopies />
              </Suspense>
            </ErrorBoundary>
          </Shell>
        )}
        {/* Not before the first screen. Not fetched, it is asked for at the next start. */}
        {isShown && (
          <ErrorBoundary renderFallback={() => null}>
            <Suspense>
              <UpdatePrompt />
            </Suspense>
          </ErrorBoundary>
        )}
      </Router>
    </AppFrame>
  )
}
