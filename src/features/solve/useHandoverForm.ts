import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { placeHold } from '../../commands/placeHold.ts'
import { writeOff } from '../../commands/writeOff.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { HandoverChoice } from '../../domain/handover.ts'
import type { CustomerId } from '../../domain/ids.ts'
import type { HandoverNeed } from '../../domain/presets/preset.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { routes } from '../../ui/routes.ts'
import { choiceKey, endOf } from './handoverForm.ts'
import { useSaid } from './useSaid.ts'

export interface HandoverForm {
  readonly currency: CurrencyCode
  /** By `choiceKey`. */
  readonly chosen: string | undefined
  readonly have: readonly HandoverNeed[]
  readonly words: string
}

/** The form of handing over, and the way to the disk. */
export function useHandoverForm(customer: CustomerId, start: Pick<HandoverForm, 'currency' | 'have'>) {
  const { handover: words } = useLaterT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const said = useSaid(customer)
  const [, navigate] = useLocation()
  const [form, setForm] = useState<HandoverForm>({ ...start, chosen: undefined, words: '' })
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<HandoverForm>) => {
    setError(undefined)
    setForm((before) => ({ ...before, ...patch }))
  }
  const save = async (choices: readonly HandoverChoice[], debts: readonly OpenDebt[]) => {
    if (busy) return
    const choice = choices.find((each) => choiceKey(each) === form.chosen)
    if (!choice) return setError(words.chooseMissing)
    const end = endOf(choice)
    // R68: whoever owes hears it first.
    if (end !== 'write-off' && !form.have.includes('debtor-told')) return setError(words.tellFirst)
    setBusy(true)
    const { currency } = form
    const result =
      end === 'write-off'
        ? await writeOff(deps)({
            customer,
            currency,
            allocations: debts.map(({ charge, instalment, open }) => ({ charge, instalment, amount: open })),
            words: form.words,
          })
        : await placeHold(deps)({
            customer,
            holdKind: end,
            ...(choice.route ? { reason: choice.route.id } : {}),
            words: form.words,
          })
    setBusy(false)
    if (!result.ok) {
      const { error: wrong } = result
      // A hold without a last day has none in the past.
      if (wrong.type !== 'hold-until-in-past') setError(tell(wrong))
      return
    }
    said(words.saved[end], typeof result.value === 'string' ? [result.value] : result.value)
    navigate(routes.account(customer), { replace: true })
  }
  return { form, change, error, busy, save }
}
