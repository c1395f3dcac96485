import { useCallback, useEffect, useRef, useState } from 'react'
import { useRegisterSW } from 'virtual:pwa-register/react'
import { useT } from '../i18n/I18nContext.ts'
import { LaterWords } from '../i18n/LaterWords.ts'
import { isNewerWaiting } from '../platform/newerVersion.ts'
import { hasUnsavedText, reloadWhenSaved, watchTyping } from '../platform/unsaved.ts'
import { useNewerBooks } from '../queries/useNewerBooks.ts'
import { useNotice } from '../ui/NoticeContext.ts'
import { RemakingCard } from './RemakingCard.tsx'
import { UpdateCard, type UpdateState } from './UpdateCard.tsx'

const HOUR_MS = 3_600_000

/**
 * Says once that the app works offline, and asks before a new version takes over. Another tab may have said yes: this
 * one follows when nothing half written stands in it.
 */
export function UpdatePrompt() {
  const { shell } = useT()
  const { show } = useNotice()
  const [state, setState] = useState<UpdateState>('ready')
  const [isNewer, setIsNewer] = useState(false)
  const isSaid = useRef(false)
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
    // Who said yes in this tab was asked already.
    onNeedReload: () => (isSaid.current ? location.reload() : reloadWhenSaved(wait)),
  })

  useEffect(() => {
    if (!offlineReady) return
    setOfflineReady(false)
    show({ text: shell.offlineReady })
  }, [offlineReady, setOfflineReady, show, shell])

  return (
    // Fetched before they are needed: once a new version has taken over, this one's files may be gone.
    <LaterWords>
      {((needRefresh && isNewer) || state === 'elsewhere') && (
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
              isSaid.current = true
              void updateServiceWorker(true)
            }
          }}
        />
      )}
      <RemakingCard />
    </LaterWords>
  )
}
