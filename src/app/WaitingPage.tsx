import { LaterWords, useLaterT } from '../i18n/LaterWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'

/** In the place of the app, while another tab holds the books open in the version before and has something half written. */
export function WaitingPage() {
  return (
    <LaterWords>
      <main>
        <Waiting />
      </main>
    </LaterWords>
  )
}

function Waiting() {
  const { update } = useLaterT()
  return (
    <Page title={update.waitingTitle}>
      <EmptyState picture="suitcase" title={update.waitingText} />
    </Page>
  )
}
