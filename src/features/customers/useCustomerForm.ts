import { useState } from 'react'
import { useLocation } from 'wouter'
import { addCustomer, type AddCustomerError } from '../../commands/addCustomer.ts'
import { useBooksControl } from '../../commands/booksControl.ts'
import { useCommandDeps } from '../../commands/deps.ts'
import { editCustomer } from '../../commands/editCustomer.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { ok } from '../../domain/result.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useToday } from '../../queries/books.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'
import { patchOf, valuesOf, type CustomerValues } from './customerValues.ts'

export type FieldErrors = Partial<Record<keyof CustomerValues | 'form', string>>

function fieldOf(error: AddCustomerError): keyof FieldErrors {
  switch (error.type) {
    case 'name-missing':
    case 'name-too-long':
      return 'name'
    case 'text-too-long':
      return error.field
    case 'email-invalid':
      return 'email'
    case 'phone-invalid':
      return 'phone'
    case 'not-saved':
      return 'form'
  }
}

/** What is typed about one customer, and the step that records it. `row` is null for a new one. */
export function useCustomerForm(row: CustomerDetails | null, business: BusinessProfile) {
  const { customers: words } = useT()
  const { decimalMark: decimal } = useFormat()
  const tell = useErrorText()
  const deps = useCommandDeps()
  const { sample } = useBooksControl()
  const today = useToday()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const writing = { currency: business.currency, decimal }
  const [first] = useState(() => valuesOf(row, today, writing))
  const [values, setValues] = useState(first)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)

  const change = (patch: Partial<CustomerValues>) => {
    setValues((before) => ({ ...before, ...patch }))
    setErrors({})
  }
  const refuse = (field: keyof FieldErrors, sentence: string) => {
    setErrors({ [field]: sentence })
    setAttempt((n) => n + 1)
  }
  const leave = (customer: CustomerId) => {
    const name = values.name.trim()
    show({ text: row ? words.saved : words.added(name) })
    // From the first customer on there is something to lose; nothing waits for the browser's answer.
    if (!row && !sample) void askToPersist()
    navigate(routes.account(customer), { replace: true })
  }
  const save = async () => {
    if (busy) return
    const patch = patchOf(values, row, writing)
    if (!patch.ok) {
      refuse(patch.error.field, tell({ type: patch.error.type }))
      return
    }
    setBusy(true)
    const { person, profile } = patch.value
    const result = row
      ? await editCustomer(deps)({ customer: row.id, person, profile }).then((done) => (done.ok ? ok(row.id) : done))
      : await addCustomer(deps)({ person, profile })
    setBusy(false)
    if (result.ok) leave(result.value)
    else refuse(fieldOf(result.error), tell(result.error))
  }
  return { values, change, errors, attempt, busy, save, dirty: JSON.stringify(values) !== JSON.stringify(first) }
}
