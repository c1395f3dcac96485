import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { Pane } from '../ui/Pane.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'

/** A screen that breaks says so; the bar still leads elsewhere. */
export function ScreenBoundary({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation()
  return (
    <ErrorBoundary
      resetKey={location}
      renderFallback={(error, retry) => (
        <Pane>
          <ErrorScreen error={error} onRetry={retry} />
        </Pane>
      )}
    >
      {children}
    </ErrorBoundary>
  )
}
