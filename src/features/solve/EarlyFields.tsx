import { earlyOffer } from '../../domain/earlyDiscount.ts'
import type { Day } from '../../domain/day.ts'
import { isDay } from '../../domain/day.ts'
import type { MinorUnits } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { percentOf } from './agreementForm.ts'
import { DayChips } from './DayChips.tsx'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

export interface EarlyFieldsProps {
  readonly editing: AgreementEditing
  readonly total: MinorUnits
}

/** Less to pay for who pays by a day, with what that comes to. */
export function EarlyFields({ editing, total }: EarlyFieldsProps) {
  const { agreement: t } = useLaterT()
  const format = useFormat()
  const { form, change, errorOf, today } = editing
  const { currency } = form
  const asked = { percent: percentOf(form.percentText), by: form.dayText as Day }
  const offer = isDay(form.dayText) ? earlyOffer({ currency, open: total }, asked, today) : undefined
  return (
    <>
      <TextInput
        label={t.percent}
        value={form.percentText}
        onChange={(percentText) => change({ percentText })}
        inputMode="decimal"
        align="right"
        after="%"
        error={errorOf('percent')}
      />
      <DayChips editing={editing} label={t.payBy} />
      {offer?.ok && (
        <p className={styles['sum']} aria-live="polite">
          {t.offer(
            format.money(offer.value.pay, currency),
            format.dayLong(offer.value.by),
            format.money(offer.value.discount, currency),
          )}
        </p>
      )}
    </>
  )
}
