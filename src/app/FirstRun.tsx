import { Alone } from './Alone.tsx'
import { OnboardingScreen } from './screens.ts'

/** Until there is a business: its four questions, whatever the address says. */
export function FirstRun() {
  return (
    <Alone>
      <OnboardingScreen />
    </Alone>
  )
}
