import Button from '@mui/material/Button'
import { useEffect, useId, useRef, useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import styles from './Remind.module.css'
import { isChannelName } from './isChannelName.ts'
import type { Sending } from './useSending.ts'

export interface SentQuestionProps {
  readonly sending: Sending
  /** Not sent: the words come back, to be sent another way. */
  readonly onNo: (text: string) => void
}

/** No app tells whether a message was sent, so the person is asked; only "Sí" is written down. */
export function SentQuestion({ sending, onNo }: SentQuestionProps) {
  const { remind: t } = useLaterT()
  const { pending, answer } = sending
  const [busy, setBusy] = useState(false)
  const title = useRef<HTMLParagraphElement>(null)
  const titleId = useId()
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  if (!pending) return null
  const { channel, text } = pending
  return (
    <div className={styles['question']} role="group" aria-labelledby={titleId}>
      <p id={titleId} ref={title} tabIndex={-1} className={styles['asked']}>
        {channel === 'call' ? t.didYouCall : t.didYouSend}
        <small>
          {isChannelName(t, channel) ? `${t.byChannel(t.channel[channel])}. ` : ''}
          {t.onlyYesCounts}
        </small>
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
        <Button
          variant="outlined"
          onClick={() => {
            if (text !== '') onNo(text)
            answer.no()
          }}
        >
          {t.no}
        </Button>
        <Button onClick={answer.later}>{t.later}</Button>
      </div>
    </div>
  )
}
