import { useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { moveCheque } from '../../../commands/moveCheque.ts'
import { recordPayment } from '../../../commands/recordPayment.ts'
import type { AllocationItem } from '../../../domain/fact.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import type { ChequeFact, ChequeStep } from '../../../domain/processFacts.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { useTakeBack } from '../useTakeBack.ts'

export interface MoveCheque {
  /** Says what became of the cheque today, with a way back. */
  readonly move: (state: ChequeStep) => Promise<void>
  /** The cheque cleared, and its money is written down as a payment put against these debts. @returns true once the first of both is on disk */
  readonly clearWithPayment: (allocations: readonly AllocationItem[]) => Promise<boolean>
  readonly busy: boolean
}

/** What becomes of one cheque. */
export function useMoveCheque(customer: CustomerId, { id, currency, amount, number }: ChequeFact): MoveCheque {
  const { cheques: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const takeBack = useTakeBack(customer)
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)

  const move = async (state: ChequeStep) => {
    if (busy) return
    setBusy(true)
    const result = await moveCheque(deps)({ customer, cheque: id, state })
    setBusy(false)
    if (result.ok) show({ text: t.moved(t.states[state]), undo: takeBack(result.value) })
    else show({ text: tell(result.error), tone: 'error' })
  }
  const clearWithPayment = async (allocations: readonly AllocationItem[]) => {
    if (busy) return false
    setBusy(true)
    const moved = await moveCheque(deps)({ customer, cheque: id, state: 'cleared' })
    const paid = moved.ok
      ? await recordPayment(deps)({
          customer,
          on: deps.today(),
          currency,
          amount,
          method: 'cheque',
          allocations,
          note: t.note(number),
        })
      : moved
    setBusy(false)
    if (moved.ok && paid.ok) show({ text: t.paid, undo: takeBack(moved.value, paid.value) })
    else if (moved.ok) show({ text: t.paymentNotSaved, undo: takeBack(moved.value), tone: 'error' })
    else show({ text: tell(moved.error), tone: 'error' })
    return moved.ok
  }
  return { move, clearWithPayment, busy }
}
