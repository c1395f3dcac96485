import Button from '@mui/material/Button'
import type { Day } from '../../../domain/day.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import styles from '../Process.module.css'
import type { RateText } from './interestForm.ts'

export interface RateFieldsProps {
  readonly rates: readonly RateText[]
  readonly missing: readonly Day[]
  readonly onChange: (rates: readonly RateText[]) => void
}

/** Rates by the day from which each holds; those that are missing can be added with their day. */
export function RateFields({ rates, missing, onChange }: RateFieldsProps) {
  const { interest: words } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const next = missing.find((day) => !rates.some(({ from }) => from === day))
  const set = (place: number, change: Partial<RateText>) =>
    onChange(rates.map((rate, i) => (i === place ? { ...rate, ...change } : rate)))
  return (
    <div className={styles['fields']}>
      <div>
        <p className={styles['label']}>{words.rates}</p>
        <p className={styles['help']}>{words.ratesHelp}</p>
      </div>
      {rates.map(({ from, percent }, i) => (
        // A rate is known by its place until it has a day.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles['two']}>
          <TextInput
            label={words.rate}
            inputMode="decimal"
            align="right"
            after="%"
            value={percent}
            onChange={(text) => set(i, { percent: text })}
          />
          <DayInput label={words.rateFrom} value={from} onChange={(text) => set(i, { from: text })} />
          <Button className={styles['start']} onClick={() => onChange(rates.toSpliced(i, 1))}>
            {words.removeRate}
          </Button>
        </div>
      ))}
      <Button
        className={styles['start']}
        variant="outlined"
        onClick={() => onChange([...rates, { from: next ?? today, percent: '' }])}
      >
        {next === undefined ? words.addRate : words.addRateFrom(format.day(next))}
      </Button>
    </div>
  )
}
