import { useCallback, useEffect, useRef, useState } from 'react'
import { useRegisterSW } from 'virtual:pwa-register/react'
import { useT } from '../i18n/I18nContext.ts'
import { LaterWords } from '../i18n/LaterWords.ts'
import { whenIdle } from '../platform/idle.ts'
import { isNewerWaiting, untilNothingIsFetched } from '../platform/newerVersion.ts'
import { hasUnsavedText, onGoingOn, reloadWhenSaved, watchTyping } from '../platform/unsaved.ts'
import { useNewerBooks } from '../queries/useNewerBooks.ts'
import { useNotice } from '../ui/NoticeContext.ts'
import { RemakingCard } from './RemakingCard.tsx'
import { UpdateCard, type UpdateState } from './UpdateCard.tsx'

const HOUR_MS = 3_600_000
/** After this it is offered again: the browser may have given up without a word. */
const GIVE_UP_MS = 60_000

/**
 * Says once that the app works offline, and asks before a new version takes over. Another tab may have said yes: this
 * one follows when nothing half written stands in it.
 */
export function UpdatePrompt() {
  const { shell } = useT()
  const { show } = useNotice()
  const [state, setState] = useState<UpdateState>('ready')
  const [isNewer, setIsNewer] = useState(false)
  const isForced = useRef(false)
  const wait = useCallback(() => setState('elsewhere'), [])
  useEffect(watchTyping, [])
  useNewerBooks(useCallback(() => reloadWhenSaved(wait), [wait]))
  const {
    offlineReady: [offlineReady, setOfflineReady],
    needRefresh: [needRefresh, setNeedRefresh],
    updateServiceWorker,
  } = useRegisterSW({
    onRegisteredSW(_url, registration) {
      // A shop leaves the app open for weeks; a browser looks for a new version only when it is opened.
      if (registration) setInterval(() => void registration.update().catch(() => undefined), HOUR_MS)
    },
    onNeedRefresh: () => void isNewerWaiting().then(setIsNewer),
    // Who said that what is half written may go was asked already, and has written nothing since.
    onNeedReload: () => (isForced.current ? location.reload() : reloadWhenSaved(wait)),
  })

  useEffect(() => {
    if (!offlineReady) return
    setOfflineReady(false)
    show({ text: shell.offlineReady })
  }, [offlineReady, setOfflineReady, show, shell])

  return (
    // Fetched before they are needed: once a new version has taken over, this one's files may be gone.
    <LaterWords>
      {((needRefresh && isNewer) || state === 'updating' || state === 'elsewhere') && (
        <UpdateCard
          state={state}
          onLater={() => {
            setState('ready')
            setNeedRefresh(false)
          }}
          onUpdate={() => {
            if (state === 'elsewhere') location.reload()
            else if (state === 'ready' && hasUnsavedText()) setState('unsaved')
            else {
              isForced.current = state === 'unsaved'
              if (isForced.current) onGoingOn(() => (isForced.current = false))
              setState('updating')
              setTimeout(() => setState((now) => (now === 'updating' ? 'ready' : now)), GIVE_UP_MS)
              whenIdle(() => void untilNothingIsFetched().then(() => updateServiceWorker(true)))
            }
          }}
        />
      )}
      <RemakingCard />
    </LaterWords>
  )
}
