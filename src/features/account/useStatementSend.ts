import { useState } from 'react'
import { confirmSent } from '../../commands/confirmSent.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { copyText } from '../../platform/copyText.ts'
import { usePendingSends, type PendingSend } from '../../platform/pendingSends.ts'
import { shareText } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import { chargesOf } from '../../queries/messageDebts.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

export interface StatementSend {
  /** Handed over here, and not answered for yet. */
  readonly handedOver: PendingSend | undefined
  readonly hand: (channel: 'share' | 'copy') => Promise<void>
  /** Records the contact, and offers to take it back. True once it is on the disk. */
  readonly yes: () => Promise<boolean>
  readonly no: () => void
}

/**
 * A statement on its way to the customer. Nobody tells whether it was sent: the person is asked, here or on Hoy, and it
 * is a contact about all that it lists, on no step of the ladder.
 */
export function useStatementSend(customer: CustomerId, debts: readonly OpenDebt[], text: string): StatementSend {
  const { account: words, common } = useT()
  const { remind: t } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const { put, drop } = usePendingSends()
  const [handedOver, setHandedOver] = useState<PendingSend>()
  const answered = (send: PendingSend) => {
    drop(send)
    setHandedOver(undefined)
  }
  return {
    handedOver,
    async hand(channel) {
      const send: PendingSend = {
        customer,
        on: today,
        channel,
        level: 'reminder',
        step: null,
        skipped: [],
        charges: chargesOf(debts),
        text,
      }
      // Kept before the browser may leave the page.
      put(send)
      const outcome = channel === 'copy' ? await copyText(text) : await shareText(text)
      if (outcome === true || outcome === 'shared') setHandedOver(send)
      else drop(send)
      if (outcome === true) show({ text: common.copied })
      if (outcome === 'unsupported') show({ text: words.statementUnshared, tone: 'error' })
    },
    async yes() {
      if (!handedOver) return false
      const result = await confirmSent(deps)(handedOver)
      show(result.ok ? { text: t.recorded, undo: result.value } : { text: tell(result.error), tone: 'error' })
      if (result.ok) answered(handedOver)
      return result.ok
    },
    no: () => handedOver && answered(handedOver),
  }
}
