import Button from '@mui/material/Button'
import { useState } from 'react'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { AmountInput } from '../../ui/fields/AmountInput.tsx'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import type { MinorUnits } from '../../domain/money.ts'
import { sumText } from './agreementErrors.ts'
import { fittingEdit, type LineEdit, type LinesPreview, type PlanLine } from './planEdits.ts'
import styles from './Solve.module.css'
import type { AgreementEditing } from './useAgreementForm.ts'

export interface PlanTableProps {
  readonly editing: AgreementEditing
  readonly preview: LinesPreview
  readonly total: MinorUnits
}

/** The instalments one by one, each of them open to change, and whether they add up to the whole. */
export function PlanTable({ editing, preview, total }: PlanTableProps) {
  const { entry } = useT()
  const { agreement: t } = useLaterT()
  const format = useFormat()
  const { form, change, errorOf, manner } = editing
  const [open, setOpen] = useState(false)
  const { lines, missing } = preview
  const exact = missing === 0 && !preview.isWrong
  const edited = Object.keys(form.edits).length > 0
  const fitting = missing === 0 ? undefined : fittingEdit(preview, manner)
  const edit = (place: number, patch: LineEdit) =>
    change({ edits: { ...form.edits, [place]: { ...form.edits[place], ...patch } } })
  return (
    <section aria-label={t.plan}>
      <h2 className={styles['question']}>{t.plan}</h2>
      <ol className={styles['list']}>
        {lines.map((line, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- a line is known by its place
          <li key={i} className={open ? styles['line'] : styles['row']}>
            {open ? (
              <LineFields line={line} place={i} editing={editing} onEdit={edit} />
            ) : (
              <>
                <span>{line.due === undefined ? '' : format.dayFull(line.due)}</span>
                <strong className={styles['figure']}>{format.money(line.amount, form.currency)}</strong>
              </>
            )}
          </li>
        ))}
      </ol>
      <output className={exact ? styles['exact'] : styles['error']}>
        {missing === 0
          ? exact && entry.planExact(format.money(total, form.currency))
          : sumText(missing, form.currency, { words: t, format })}
      </output>
      {missing === 0 && errorOf('plan') !== undefined && (
        <p role="alert" className={styles['error']}>
          {errorOf('plan')}
        </p>
      )}
      <div className={styles['buttons']}>
        {!open && (
          <Button variant="text" className={styles['flush'] ?? ''} onClick={() => setOpen(true)}>
            {t.change}
          </Button>
        )}
        {fitting && (
          <Button variant="outlined" onClick={() => edit(fitting.place, { amountText: fitting.amountText })}>
            {entry.planSquare}
          </Button>
        )}
        {edited && (
          <Button variant="text" onClick={() => change({ edits: {} })}>
            {entry.planRestore}
          </Button>
        )}
      </div>
    </section>
  )
}

interface LineFieldsProps {
  readonly line: PlanLine
  readonly place: number
  readonly editing: AgreementEditing
  readonly onEdit: (place: number, patch: LineEdit) => void
}

function LineFields({ line, place, editing, onEdit }: LineFieldsProps) {
  const { agreement: t } = useLaterT()
  const tell = useErrorText()
  const { form, today } = editing
  const dayErrors = { 'day-missing': t.dayMissing, 'plan-in-past': t.later }
  return (
    <>
      <DayInput
        label={t.lineDay(place + 1)}
        value={line.dueText}
        onChange={(dueText) => onEdit(place, { dueText })}
        min={today}
        error={line.dayError && dayErrors[line.dayError]}
      />
      <AmountInput
        label={t.lineAmount(place + 1)}
        value={line.amountText}
        onChange={(amountText) => onEdit(place, { amountText })}
        currency={form.currency}
        error={line.amountError && tell(line.amountError)}
      />
    </>
  )
}
