import type { CurrencyCode } from '../../../domain/currency.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { AmountInput } from '../../../ui/fields/AmountInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { interestWarningText } from '../../../ui/interestText.ts'
import { Note } from '../../../ui/Note.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import type { Example } from './useExample.ts'

/** "1.000 a 82 días: 22,80": the rule on a debt whose answer can be checked. */
export function WorkedExample({ example, currency }: { readonly example: Example; readonly currency: CurrencyCode }) {
  const { interest: words } = useProcessT()
  const format = useFormat()
  const { amountText, daysText, setAmount, setDays, worked, error } = example
  return (
    <Part title={words.example}>
      <div className={styles['two']}>
        <AmountInput label={words.exampleAmount} currency={currency} value={amountText} onChange={setAmount} />
        <TextInput label={words.exampleDays} inputMode="numeric" value={daysText} onChange={setDays} />
      </div>
      {worked ? (
        <p className={styles['figure']} data-testid="example">
          <strong>
            {words.exampleText(
              format.money(worked.amount, currency),
              worked.days,
              format.money(worked.quote.interest, currency, { cents: 'always' }),
            )}
          </strong>{' '}
          {worked.quote.fees > 0 && words.exampleFees(format.money(worked.quote.fees, currency))}
        </p>
      ) : (
        error === undefined && <p className={styles['help']}>{words.exampleMissing}</p>
      )}
      {worked?.warnings.map((warning) => (
        <Note key={warning.type} tone="warn">
          {interestWarningText(words, warning)}
        </Note>
      ))}
    </Part>
  )
}
