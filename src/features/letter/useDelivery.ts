import { useCallback, useMemo, useState } from 'react'
import { confirmSent } from '../../commands/confirmSent.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { GuardOverride } from '../../domain/mayGoOut.ts'
import { hexOf, sha256 } from '../../interchange/sha256.ts'
import { copyText } from '../../platform/copyText.ts'
import { download } from '../../platform/download.ts'
import { useMadePapers } from '../../platform/madePapers.ts'
import { isLetter, usePendingSends, type PendingSend } from '../../platform/pendingSends.ts'
import { shareFiles } from '../../platform/share.ts'
import { useReturned } from '../../platform/useReturned.ts'
import { useToday } from '../../queries/books.ts'
import { chargesOf } from '../../queries/messageDebts.ts'
import { stepDone } from '../../queries/stepDone.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import type { LetterSubject } from './LetterSubject.ts'
import type { LetterDraft } from './useLetter.ts'
import type { LetterFile } from './useLetterFile.ts'

export interface Delivery {
  readonly asking: boolean
  /** Both from a tap. */
  readonly share: (file: LetterFile) => void
  readonly save: (file: LetterFile) => void
  readonly answer: { readonly yes: () => Promise<void>; readonly no: () => void; readonly later: () => void }
}

/**
 * Hands the letter over, and asks afterwards whether it was delivered: only "Sí" is recorded.
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
  const { put: remember } = useMadePapers()
  const [putOff, setPutOff] = useState(false)
  useReturned(() => setPutOff(false))
  // Who turns to another letter wants that one now; the question stays on Hoy.
  const [turnedTo, setTurnedTo] = useState(level)
  if (turnedTo !== level) {
    setTurnedTo(level)
    setPutOff(true)
  }

  const sendOf = useCallback(
    ({ text }: LetterFile): PendingSend => ({
      customer: customer.id,
      on: today,
      channel: 'letter',
      level,
      ...stepDone(chase, level, 'letter'),
      charges: chargesOf(chase.overdue),
      text,
      ...(override ? { override } : {}),
    }),
    [customer.id, today, level, chase, override],
  )
  const handedOver = useCallback(
    (file: LetterFile) => {
      setPutOff(false)
      put(sendOf(file))
      const { fileName, pages, bytes } = file
      const title = t.paperTitle(t.levels[level])
      remember({ customer: customer.id, on: today, title, fileName, pages, sha256: hexOf(sha256(bytes)) })
    },
    [put, sendOf, remember, customer.id, today, level, t],
  )
  const save = useCallback(
    (file: LetterFile) => {
      download(file.file, file.fileName)
      handedOver(file)
      show({ text: t.downloaded(file.fileName) })
    },
    [handedOver, show, t],
  )
  const share = useCallback(
    (file: LetterFile) => {
      // Both from the same tap: the clipboard does not wait, or the share sheet would find the tap used up.
      const copying = copyText(file.text)
      void shareFiles([file.file]).then(async (outcome) => {
        if (outcome === 'unsupported') return save(file)
        if (outcome === 'cancelled') return undefined
        handedOver(file)
        if (await copying) show({ text: t.textCopied })
        return undefined
      })
    },
    [handedOver, save, show, t],
  )
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
  return { asking: pending !== undefined && !putOff, share, save, answer }
}
