import { HelpScreen } from '../features/help/HelpScreen.tsx'
import { FirstStepsSection } from '../features/firstSteps/FirstStepsSection.tsx'
import { LaterWords } from '../i18n/LaterWords.ts'
import { Pane } from '../ui/Pane.tsx'

/** The guide and what stands beside it. @param page name of one of its pages; its list of contents unless given */
export function HelpRoutes({ page }: { readonly page: string | undefined }) {
  return (
    <Pane key={page ?? ''} restoreKey={`help/${page ?? ''}`}>
      <LaterWords>
        <HelpScreen page={page ?? null} first={<FirstStepsSection />} />
      </LaterWords>
    </Pane>
  )
}
