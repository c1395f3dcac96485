import Button from '@mui/material/Button'
import type { ContactWindow } from '../../../domain/contactRules.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import shared from '../Process.module.css'
import styles from './Guard.module.css'
import { minuteOf, timeText } from './guardForm.ts'

/** From Monday, as the week is counted. */
const WEEK = [1, 2, 3, 4, 5, 6, 0] as const

export interface WindowFieldsProps {
  readonly window: ContactWindow
  readonly error: string | undefined
  readonly onChange: (window: ContactWindow) => void
  readonly onRemove: () => void
}

/** Days of the week with their hours. */
export function WindowFields({ window, error, onChange, onRemove }: WindowFieldsProps) {
  const { guard: words } = useProcessT()
  const options = WEEK.map((day) => ({ value: String(day), label: words.weekdaysShort[day] ?? '' }))
  return (
    <div className={styles['window']}>
      <FilterChips
        label={words.windowDays}
        options={options}
        selected={window.weekdays.map(String)}
        onChange={(days) => onChange({ ...window, weekdays: days.map(Number).toSorted((a, b) => a - b) })}
      />
      <div className={styles['hours']}>
        <TextInput
          label={words.from}
          type="time"
          value={timeText(window.from)}
          onChange={(text) => onChange({ ...window, from: minuteOf(text) })}
        />
        <TextInput
          label={words.to}
          type="time"
          value={timeText(window.to)}
          onChange={(text) => onChange({ ...window, to: minuteOf(text) })}
        />
      </div>
      {error !== undefined && (
        <p role="alert" className={shared['problem']}>
          {error}
        </p>
      )}
      <Button className={shared['start']} onClick={onRemove}>
        {words.removeWindow}
      </Button>
    </div>
  )
}
