import { useIsHalfJoined } from '../queries/useIsHalfJoined.ts'
import { Alone } from './Alone.tsx'
import type { ScreenBoundaryProps } from './ScreenBoundary.tsx'
import { HalfJoinedRoutes, OnboardingScreen } from './screens.ts'

/** Until there is a business: its four questions, or the rest of the copy that broke off, whatever the address says. */
export function FirstRun({ onShown }: Pick<ScreenBoundaryProps, 'onShown'>) {
  const halfJoined = useIsHalfJoined()
  if (halfJoined === undefined) return null
  return <Alone onShown={onShown}>{halfJoined ? <HalfJoinedRoutes /> : <OnboardingScreen />}</Alone>
}
