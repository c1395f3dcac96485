import Button from '@mui/material/Button'
import { useEffect } from 'react'
import { useRegisterSW } from 'virtual:pwa-register/react'
import { useT } from '../i18n/I18nContext.ts'
import { useNotice } from '../ui/NoticeContext.ts'
import styles from './UpdatePrompt.module.css'

const HOUR_MS = 3_600_000

/** Says once that the app works offline, and asks before a new version takes over. */
export function UpdatePrompt() {
  const { shell } = useT()
  const { show } = useNotice()
  const {
    offlineReady: [offlineReady, setOfflineReady],
    needRefresh: [needRefresh, setNeedRefresh],
    updateServiceWorker,
  } = useRegisterSW({
    onRegisteredSW(_url, registration) {
      // A shop leaves the app open for weeks; a browser looks for a new version only when it is opened.
      if (registration) setInterval(() => void registration.update().catch(() => undefined), HOUR_MS)
    },
  })

  useEffect(() => {
    if (!offlineReady) return
    setOfflineReady(false)
    show({ text: shell.offlineReady })
  }, [offlineReady, setOfflineReady, show, shell])

  if (!needRefresh) return null
  return (
    <div className={styles['prompt']} role="alert">
      <div>
        <strong>{shell.updateTitle}</strong>
        <p>{shell.updateText}</p>
      </div>
      <div className={styles['actions']}>
        <Button onClick={() => setNeedRefresh(false)}>{shell.updateLater}</Button>
        <Button variant="contained" onClick={() => void updateServiceWorker(true)}>
          {shell.updateNow}
        </Button>
      </div>
    </div>
  )
}
