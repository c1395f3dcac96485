import { useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { placeHold } from '../../commands/placeHold.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { routes } from '../../ui/routes.ts'
import { readHold, type HoldForm } from './holdForm.ts'
import { useSaid } from './useSaid.ts'

/** The form of a hold, and the way to the disk. */
export function useHoldForm(customer: CustomerId) {
  const { solve: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const tellSaved = useSaid(customer)
  const [, navigate] = useLocation()
  const [form, setForm] = useState<HoldForm>({ kind: undefined, charge: 'all', untilText: '', words: '' })
  const [error, setError] = useState<{ readonly field: 'until' | 'form'; readonly text: string }>()
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<HoldForm>) => {
    setError(undefined)
    setForm((before) => ({ ...before, ...patch }))
  }
  const save = async () => {
    if (busy) return
    const said = readHold(form)
    if (!said.ok) {
      setError(
        said.error.type === 'until-missing'
          ? { field: 'until', text: t.untilMissing }
          : { field: 'form', text: t.kindMissing },
      )
      return
    }
    setBusy(true)
    const result = await placeHold(deps)({ customer, ...said.value, words: form.words })
    setBusy(false)
    if (!result.ok) {
      setError(
        result.error.type === 'hold-until-in-past'
          ? { field: 'until', text: t.untilInPast }
          : { field: 'form', text: tell(result.error) },
      )
      return
    }
    tellSaved(t.holdSaved(t.kinds[said.value.holdKind]), [result.value])
    navigate(routes.account(customer), { replace: true })
  }
  return { form, change, error, busy, save, today }
}
