import { Suspense, useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Pane } from '../ui/Pane.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'

export interface ScreenBoundaryProps {
  /** A screen is there, or says why it is not: whatever else is to be fetched takes nothing away from it any more. */
  readonly onShown: () => void
  readonly children: ReactNode
}

/** A screen that breaks says so; the bar still leads elsewhere. */
export function ScreenBoundary({ onShown, children }: ScreenBoundaryProps) {
  const [location] = useLocation()
  return (
    <ErrorBoundary
      resetKey={location}
      renderFallback={(error, retry) => (
        <Pane>
          <ErrorScreen error={error} onRetry={retry} />
          <Shown onShown={onShown} />
        </Pane>
      )}
    >
      <Suspense>
        {children}
        <Shown onShown={onShown} />
      </Suspense>
    </ErrorBoundary>
  )
}

/** Comes with what stands beside it, once all of that was fetched. */
function Shown({ onShown }: Pick<ScreenBoundaryProps, 'onShown'>) {
  useEffect(onShown, [onShown])
  return null
}
