import IconButton from '@mui/material/IconButton'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import { NoticeContext, type Notice } from './NoticeContext.ts'
import styles from './NoticeProvider.module.css'

const CALM_MS = 4000
/** A tired person needs time to see the slip. */
const UNDO_MS = 10_000

interface Shown extends Notice {
  readonly number: number
}

/** Shows what was said last, says it to those who listen, and takes back what can be undone. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const { common } = useT()
  const [shown, setShown] = useState<Shown | null>(null)
  const [held, setHeld] = useState(false)

  const show = useCallback((notice: Notice) => {
    setShown((before) => ({ ...notice, number: (before?.number ?? 0) + 1 }))
  }, [])
  const notices = useMemo(() => ({ show }), [show])

  useEffect(() => {
    if (!shown || held || shown.tone === 'error') return undefined
    const timer = setTimeout(() => setShown(null), shown.undo ? UNDO_MS : CALM_MS)
    return () => clearTimeout(timer)
  }, [shown, held])

  const undo = async (takeBack: () => Promise<void>) => {
    setShown(null)
    try {
      await takeBack()
      show({ text: common.undone })
    } catch {
      show({ text: common.undoFailed, tone: 'error' })
    }
  }

  return (
    <NoticeContext value={notices}>
      {children}
      {/* The regions stand here from the start: those that come with their words are often not read out. */}
      <div
        className={styles['place']}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <output className={styles['spoken']}>{shown && shown.tone !== 'error' ? shown.text : ''}</output>
        <div role="alert" className={styles['spoken']}>
          {shown?.tone === 'error' ? shown.text : ''}
        </div>
        {shown && (
          <div key={shown.number} className={styles['notice']} data-tone={shown.tone ?? 'calm'}>
            {/* Said by the regions above. */}
            <span className={styles['text']} aria-hidden="true">
              {shown.text}
            </span>
            {shown.undo && (
              <button
                type="button"
                className={styles['undo']}
                onClick={() => {
                  if (shown.undo) void undo(shown.undo)
                }}
              >
                <Icon name="undo" size={20} />
                {common.undo}
              </button>
            )}
            {(shown.tone === 'error' || !shown.undo) && (
              <IconButton aria-label={common.close} onClick={() => setShown(null)} color="inherit">
                <Icon name="close" size={20} />
              </IconButton>
            )}
          </div>
        )}
      </div>
    </NoticeContext>
  )
}
