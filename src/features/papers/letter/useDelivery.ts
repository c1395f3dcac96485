import { useMemo, useState } from 'react'
import { confirmSent } from '../../../commands/confirmSent.ts'
import { useCommandDeps } from '../../../commands/deps.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import type { GuardOverride } from '../../../domain/mayGoOut.ts'
import { isLetter, usePendingSends, type PendingSend } from '../../../platform/pendingSends.ts'
import { useReturned } from '../../../platform/useReturned.ts'
import { useToday } from '../../../queries/books.ts'
import { chargesOf } from '../../../queries/messageDebts.ts'
import { stepDone } from '../../../queries/stepDone.ts'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { useHandedOver } from '../useHandedOver.ts'
import type { PaperFile } from '../usePaper.ts'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterDraft } from './useLetter.ts'

export interface Delivery {
  readonly asking: boolean
  /** It was shared or downloaded: the same for both. */
  readonly handedOver: (file: PaperFile) => void
  readonly answer: { readonly yes: () => Promise<void>; readonly no: () => void; readonly later: () => void }
}

/**
 * Asks after the letter was handed over whether it was delivered: only "Sí" is recorded.
 * @param override why it goes out though the contact guard stops it
 */
export function useDelivery(subject: LetterSubject, draft: LetterDraft, override: GuardOverride | undefined): Delivery {
  const { customer, chase } = subject
  const { level } = draft.form
  const { letter: t } = useLaterT()
  const { show } = useNotice()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const today = useToday()
  const { sends, put, drop } = usePendingSends()
  const pending = sends.find((send) => send.customer === customer.id && isLetter(send))
  const remember = useHandedOver(customer.id, t.paperTitle(t.levels[level]))
  const [putOff, setPutOff] = useState(false)
  useReturned(() => setPutOff(false))
  // Who turns to another letter wants that one now; the question stays on Hoy.
  const [turnedTo, setTurnedTo] = useState(level)
  if (turnedTo !== level) {
    setTurnedTo(level)
    setPutOff(true)
  }

  const sendOf = ({ text }: Pick<PaperFile, 'text'>): PendingSend => ({
    customer: customer.id,
    on: today,
    channel: 'letter',
    level,
    ...stepDone(chase, level, 'letter'),
    charges: chargesOf(chase.overdue),
    text,
    ...(override ? { override } : {}),
  })
  const handedOver = (file: PaperFile) => {
    setPutOff(false)
    put(sendOf(file))
    remember(file)
  }
  const answer = useMemo(
    () => ({
      async yes() {
        if (!pending) return
        const result = await confirmSent(deps)(pending)
        if (result.ok) drop(pending)
        show(result.ok ? { text: t.recorded, undo: result.value } : { text: tell(result.error), tone: 'error' })
      },
      no: () => pending && drop(pending),
      later: () => setPutOff(true),
    }),
    [pending, deps, drop, show, t, tell],
  )
  return { asking: pending !== undefined && !putOff, handedOver, answer }
}
