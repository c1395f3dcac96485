import Button from '@mui/material/Button'
import { useEffect, useId, useRef, useState } from 'react'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import styles from './Letter.module.css'
import type { Delivery } from './useDelivery.ts'

/** A letter may be printed today and handed over on Friday: asked until it is answered. */
export function DeliveredQuestion({ delivery: { answer } }: { readonly delivery: Delivery }) {
  const { letter: t } = useLaterT()
  const [busy, setBusy] = useState(false)
  const title = useRef<HTMLParagraphElement>(null)
  const titleId = useId()
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <div className={styles['question']} role="group" aria-labelledby={titleId}>
      <p id={titleId} ref={title} tabIndex={-1} className={styles['asked']}>
        {t.delivered}
        <small>{t.onlyYesCounts}</small>
      </p>
      <div className={styles['answers']}>
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => {
            setBusy(true)
            void answer.yes().finally(() => setBusy(false))
          }}
        >
          {t.yes}
        </Button>
        <Button variant="outlined" onClick={answer.no}>
          {t.no}
        </Button>
        <Button onClick={answer.later}>{t.later}</Button>
      </div>
    </div>
  )
}
