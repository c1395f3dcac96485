import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { PrivacyWords, usePrivacyT } from '../i18n/PrivacyWords.ts'
import { startAnew, wipeAll } from '../platform/wipeAll.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'

/** In the place of the app, while and after everything of it is erased: nothing in here opens the books. */
export function WipingPage() {
  const [attempt, setAttempt] = useState(0)
  return (
    <PrivacyWords>
      <main>
        <Wiping key={attempt} onAgain={() => setAttempt(attempt + 1)} />
      </main>
    </PrivacyWords>
  )
}

function Wiping({ onAgain }: { readonly onAgain: () => void }) {
  const { privacy } = usePrivacyT()
  const t = privacy.wipe
  const [state, setState] = useState<'working' | 'blocked' | 'done' | 'failed'>('working')
  useEffect(() => {
    void wipeAll(() => setState('blocked')).then((isGone) => setState(isGone ? 'done' : 'failed'))
  }, [])
  if (state === 'done')
    return (
      <Page title={t.doneTitle}>
        <EmptyState
          picture="suitcase"
          title={t.doneText}
          action={
            <Button variant="contained" onClick={startAnew}>
              {t.startAgain}
            </Button>
          }
        />
      </Page>
    )
  if (state === 'failed')
    return (
      <Page title={t.failedTitle}>
        <EmptyState
          picture="torn"
          title={t.failedText}
          action={
            <Button variant="contained" onClick={onAgain}>
              {t.again}
            </Button>
          }
        />
      </Page>
    )
  return (
    <Page title={t.title}>
      <p role="status">{state === 'blocked' ? t.blocked : t.working}</p>
    </Page>
  )
}
