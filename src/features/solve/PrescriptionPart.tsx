import { useState } from 'react'
import { prescriptionOf, type PrescriptionEvent } from '../../domain/prescription.ts'
import { DEBT_KINDS, type DebtKind, type PrescriptionRules } from '../../domain/presets/preset.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { OpenDebt } from '../../queries/openAccount.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { sourceText } from '../../ui/sourceText.ts'
import { debtKindOf } from './handoverForm.ts'
import styles from './Solve.module.css'

export interface PrescriptionPartProps {
  readonly rules: PrescriptionRules
  readonly debt: OpenDebt
  readonly party: 'consumer' | 'business'
  readonly events: readonly PrescriptionEvent[]
}

/** Until when there is time, as a range; amber when little of it is left. */
export function PrescriptionPart({ rules, debt, party, events }: PrescriptionPartProps) {
  const { handover: t } = useLaterT()
  const { rules: shared, process } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const [kind, setKind] = useState<DebtKind>(debtKindOf(debt.fact.chargeKind))
  const { due, issued } = debt
  const answer = prescriptionOf({ rules, kind, party, due, issued, events, asOf: today })
  return (
    <section className={styles['group']}>
      <h2 className={styles['question']}>{t.prescription}</h2>
      <p className={styles['sum']}>{t.prescriptionHelp}</p>
      <SelectInput
        label={t.debtKind}
        value={kind}
        onChange={setKind}
        options={DEBT_KINDS.map((value) => ({ value, label: t.debtKinds[value] }))}
      />
      {answer.ok ? (
        <Note tone={answer.value.state === 'far' ? 'calm' : 'warn'}>
          <strong>{rangeText(answer.value.earliest, answer.value.latest)}</strong>
          {answer.value.state === 'soon' && <p>{t.prescribesSoon}</p>}
          {answer.value.state === 'may-be-pleaded' && <p>{t.mayBePleaded}</p>}
          {answer.value.law && <p>{sourceText(shared, format, answer.value.law)}</p>}
          <p>{process.verify}</p>
        </Note>
      ) : (
        <Note tone="warn">{t.yearsUnknown}</Note>
      )}
    </section>
  )

  function rangeText(earliest: typeof due, latest: typeof due): string {
    return earliest === latest
      ? t.prescribesOn(format.day(earliest))
      : t.prescribesBetween(format.day(earliest), format.day(latest))
  }
}
