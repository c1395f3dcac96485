import { useCallback } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { copyText } from '../../platform/copyText.ts'
import type { PendingSend } from '../../platform/pendingSends.ts'
import { shareText } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import type { SendChannel } from './channels.ts'
import { overrideOf, type Gate } from './useGate.ts'
import type { CustomerView } from './CustomerView.ts'
import { stepDone } from '../../queries/stepDone.ts'
import { chargesOf } from '../../queries/messageDebts.ts'
import type { Message } from './useMessage.ts'
import type { Sending } from './useSending.ts'

export interface HandOverProps {
  readonly message: Message
  readonly sending: Sending
  readonly chase: Chase
  readonly customer: CustomerView
  readonly gate: Gate
}

/** What a tap on a channel does besides following its link: keeps the message, shares or copies it. */
export function useHandOver({
  message,
  sending,
  chase,
  customer,
  gate,
}: HandOverProps): (channel: SendChannel) => void {
  const { remind: t } = useLaterT()
  const { show } = useNotice()
  const today = useToday()
  const { level, debts, text } = message
  const { leave, stay } = sending
  return useCallback(
    (channel: SendChannel) => {
      // That one leads to the screen of calls.
      if (channel === 'call') return
      const override = overrideOf(gate, channel)
      const send: PendingSend = {
        customer: customer.id,
        on: today,
        channel,
        level,
        ...stepDone(chase, level, channel),
        charges: chargesOf(debts),
        text,
        ...(override ? { override } : {}),
      }
      leave(send)
      if (channel === 'share') {
        void shareText(text).then((outcome) => {
          if (outcome !== 'shared') stay(send)
          if (outcome === 'unsupported') show({ text: t.cannotShare, tone: 'error' })
        })
      }
      if (channel === 'copy') {
        void copyText(text).then((copied) => {
          if (!copied) stay(send)
          show(copied ? { text: t.copied } : { text: t.copyFailed, tone: 'error' })
        })
      }
    },
    [customer.id, today, level, chase, debts, text, gate, leave, stay, show, t],
  )
}
