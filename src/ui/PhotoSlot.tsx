import { createContext, Suspense, useContext, type ReactNode } from 'react'
import type { CustomerId, FactId } from '../domain/ids.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'

export interface PhotosOf {
  readonly customer: CustomerId
  /** The fact that they show. */
  readonly of: FactId
  /** Only to look at: of what was taken back. */
  readonly readOnly?: boolean
}

/** The photos of a fact, as app/ puts them in: several rooms show them, and no room knows another. */
export const PhotosContext = createContext<((of: PhotosOf) => ReactNode) | null>(null)

/** Where the photos of a fact are shown and added. Nothing while they are fetched, or could not be. */
export function PhotoSlot(props: PhotosOf) {
  const show = useContext(PhotosContext)
  if (!show) return null
  return (
    <ErrorBoundary renderFallback={() => null}>
      <Suspense>{show(props)}</Suspense>
    </ErrorBoundary>
  )
}
