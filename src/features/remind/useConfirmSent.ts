import { useCallback } from 'react'
import { confirmSent } from '../../commands/confirmSent.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { PendingSend } from '../../platform/pendingSends.ts'
import { useNotice } from '../../ui/NoticeContext.ts'

/**
 * Records what the person confirmed as sent, and offers to take it back.
 * @returns false when it could not be saved: the question stays
 */
export function useConfirmSent(): (send: PendingSend) => Promise<boolean> {
  const deps = useCommandDeps()
  const { show } = useNotice()
  const { remind: t } = useLaterT()
  const tell = useErrorText()
  return useCallback(
    async (send: PendingSend) => {
      const result = await confirmSent(deps)(send)
      show(
        result.ok
          ? { text: send.channel === 'call' ? t.callRecorded : t.recorded, undo: result.value }
          : { text: tell(result.error), tone: 'error' },
      )
      return result.ok
    },
    [deps, show, t, tell],
  )
}
