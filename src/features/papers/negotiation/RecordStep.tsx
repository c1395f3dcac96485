import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { recordNegotiationStep } from '../../../commands/recordNegotiation.ts'
import { reverse } from '../../../commands/reverse.ts'
import { isDay } from '../../../domain/day.ts'
import type { NegotiationStep } from '../../../domain/evidenceFacts.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import type { Process } from '../../../queries/useProcess.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import styles from '../Papers.module.css'

const STEPS: readonly NegotiationStep[] = ['received', 'answered', 'proposed', 'met', 'ended', 'agreed']

/** Writes down what happened to a request, and on which day; proposals may come again. */
export function RecordStep({
  negotiation: { fact, recorded },
}: {
  readonly negotiation: Process['negotiations'][number]
}) {
  const { negotiation: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const left = STEPS.filter((each) => each === 'proposed' || recorded.every(({ step }) => step !== each))
  const [step, setStep] = useState<NegotiationStep>(left[0] ?? 'proposed')
  const [dayText, setDayText] = useState<string>(today)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)
  const save = async () => {
    if (busy) return
    if (!isDay(dayText)) return setError(t.dayMissing)
    setBusy(true)
    const result = await recordNegotiationStep(deps)({ negotiation: fact, recorded, step, on: dayText })
    setBusy(false)
    if (!result.ok) {
      if (result.error.type === 'step-in-future') return setError(t.dayFuture)
      return setError(result.error.type === 'masc-order' ? t.order : tell(result.error))
    }
    const undo = async () => {
      const undone = await reverse(deps)({ customer: fact.customer, of: [result.value], on: dayText })
      if (!undone.ok) throw new Error(undone.error.type)
    }
    show({ text: t.recorded(t.steps[step]), undo })
    return undefined
  }
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{t.recordTitle}</h2>
      <div className={styles['stack']}>
        <SelectInput
          label={t.step}
          value={step}
          onChange={setStep}
          options={left.map((value) => ({ value, label: t.steps[value] }))}
        />
        <DayInput
          label={t.day}
          value={dayText}
          onChange={(text) => {
            setError(undefined)
            setDayText(text)
          }}
          min={fact.on}
          max={today}
          error={error}
        />
        <Button variant="outlined" disabled={busy} onClick={() => void save()}>
          {t.record}
        </Button>
      </div>
    </section>
  )
}
