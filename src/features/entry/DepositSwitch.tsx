import { useFormat } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Details.module.css'
import { depositOf, type Deposit, type EntryDraft } from './entryDraft.ts'
import type { EntryForm } from './entryForm.ts'

export interface DepositSwitchProps {
  readonly draft: EntryDraft
  readonly change: (patch: Partial<EntryForm>) => void
}

/** Takes the deposit that the policy asks for with the sale (R9). Nothing where none is asked for. */
export function DepositSwitch(props: DepositSwitchProps) {
  const deposit = depositOf(props.draft)
  if (!deposit || deposit.toPay === 0) return null
  return (
    <ProcessWords>
      <Switch {...props} deposit={deposit} />
    </ProcessWords>
  )
}

function Switch({ draft, change, deposit }: DepositSwitchProps & { readonly deposit: Deposit }) {
  const { sale: t } = useProcessT()
  const format = useFormat()
  const { form, currency } = draft
  return (
    <label className={styles['switch']}>
      <input
        type="checkbox"
        checked={form.paysDeposit}
        onChange={(event) => change({ paysDeposit: event.target.checked })}
      />
      <span>
        <strong>{t.payDeposit(format.money(deposit.toPay, currency))}</strong>
        <br />
        {t.depositOf(format.number(deposit.percent))}
      </span>
    </label>
  )
}
