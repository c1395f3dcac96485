import { useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { Keypad } from '../../ui/Keypad.tsx'
import { useDesktop } from '../../ui/useDesktop.ts'
import { CustomerChoice } from './CustomerChoice.tsx'
import styles from './EntryPage.module.css'
import { KindDetails } from './KindDetails.tsx'
import type { EntryField } from './prepareEntry.ts'
import type { Entry } from './useEntry.ts'

export interface EntryFieldsProps {
  readonly entry: Entry
  /** Another one for every entry: the amount is asked for anew. */
  readonly turn: string
  readonly recent: readonly CustomerId[]
  /** What was saved last, until the next entry begins. */
  readonly saved: ReactNode
}

/** Amount, customer, details: in the order in which the thumb goes down the screen. */
export function EntryFields({ entry, turn, recent, saved }: EntryFieldsProps) {
  const { entry: words } = useT()
  const tell = useErrorText()
  const { draft, change, waitFor, problem, submit } = entry
  const { form, amount } = draft
  const fields = useRef<HTMLDivElement>(null)
  const [keys, setKeys] = useState(true)
  const realKeyboard = useDesktop() && window.matchMedia('(pointer: fine)').matches

  useEffect(() => {
    if (!problem) return
    const place = `[data-field="${problem.field}"]`
    const field =
      fields.current?.querySelector<HTMLElement>(`${place} [aria-invalid="true"]`) ??
      fields.current?.querySelector<HTMLElement>(`${place} [data-mends]`) ??
      fields.current?.querySelector<HTMLElement>(`${place} :is(input, button)`)
    field?.focus()
  }, [problem])

  // Another entry begins at the amount, wherever the last one was scrolled to.
  useEffect(() => {
    if (turn !== '') fields.current?.closest('section')?.scrollIntoView()
  }, [turn])

  const errorAt = (field: EntryField) => (problem?.field === field && problem.error ? tell(problem.error) : undefined)
  // What is missing is pointed out when it is missed; what cannot be an amount, at once.
  const unfinished = !amount.ok && (amount.error.type === 'amount-empty' || amount.error.type === 'amount-zero')
  const amountError = errorAt('amount') ?? (amount.ok || unfinished ? undefined : tell(amount.error))

  // A phone has room for one keyboard: the keys give way to the phone's own, and come back with the amount.
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.closest('[data-field="amount"]')) setKeys(target.tagName === 'INPUT' || keys)
    else if (target.matches('input:not([type="radio"], [type="checkbox"])')) setKeys(false)
  }
  return (
    <div ref={fields} className={styles['fields']} onFocus={onFocus}>
      <div data-field="amount">
        <Keypad
          key={turn}
          value={form.amount}
          onChange={(text) => change({ amount: text })}
          currency={draft.currency}
          label={words.amountLabel[form.what]}
          error={amountError}
          onEnter={submit}
          closed={realKeyboard || !keys}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the screen is there to type an amount
          startHere
        />
      </div>
      <div className={styles['saved']} aria-live="polite">
        {saved}
      </div>
      <CustomerChoice
        draft={draft}
        recent={recent}
        onChoose={(customer) => change({ customer })}
        onAdding={waitFor}
        missing={problem?.field === 'customer'}
      />
      {draft.standing !== null && (
        <KindDetails key={turn} draft={draft} change={change} errorAt={errorAt} onAll={() => setKeys(false)} />
      )}
    </div>
  )
}
