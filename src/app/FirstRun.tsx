import { useIsHalfJoined } from '../queries/useIsHalfJoined.ts'
import { Alone } from './Alone.tsx'
import { HalfJoinedRoutes, OnboardingScreen } from './screens.ts'

/** Until there is a business: its four questions, or the rest of the copy that broke off, whatever the address says. */
export function FirstRun() {
  const halfJoined = useIsHalfJoined()
  if (halfJoined === undefined) return null
  return <Alone>{halfJoined ? <HalfJoinedRoutes /> : <OnboardingScreen />}</Alone>
}
