import { useCallback } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { recordContact } from '../../commands/recordContact.ts'
import { reverse } from '../../commands/reverse.ts'
import { isDay } from '../../domain/day.ts'
import type { Channel, ReminderLevel } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import type { PendingSend } from '../../platform/pendingSends.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

/**
 * Records what the person confirmed as sent, with its words; "Deshacer" takes it back as if it had never been.
 * @returns false when it could not be saved: the question stays
 */
export function useConfirmSent(): (send: PendingSend) => Promise<boolean> {
  const deps = useCommandDeps()
  const { show } = useNotice()
  const { remind: t } = useT()
  const tell = useErrorText()
  return useCallback(
    async (send: PendingSend) => {
      const customer = send.customer as CustomerId
      const on = isDay(send.on) ? send.on : deps.today()
      const result = await recordContact(deps)({
        customer,
        on,
        channel: send.channel as Channel,
        level: send.level as ReminderLevel,
        ...(send.step === null ? {} : { step: send.step, skipped: send.skipped }),
        charges: send.charges as readonly FactId[],
        text: send.channel === 'call' ? '' : send.text,
      })
      if (!result.ok) {
        show({ text: tell(result.error), tone: 'error' })
        return false
      }
      const undo = async () => {
        const undone = await reverse(deps)({ customer, of: [result.value], on })
        if (!undone.ok) throw new Error(undone.error.type)
      }
      show({ text: send.channel === 'call' ? t.callRecorded : t.recorded, undo })
      return true
    },
    [deps, show, t, tell],
  )
}
