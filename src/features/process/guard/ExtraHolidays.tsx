import Button from '@mui/material/Button'
import { useState } from 'react'
import { isDay } from '../../../domain/day.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import shared from '../Process.module.css'
import styles from './Guard.module.css'

export interface ExtraHolidaysProps {
  readonly days: readonly string[]
  readonly onChange: (days: readonly string[]) => void
}

/** Holidays that no rule of the country knows. */
export function ExtraHolidays({ days, onChange }: ExtraHolidaysProps) {
  const { guard: words } = useProcessT()
  const format = useFormat()
  const [typed, setTyped] = useState('')
  const add = () => {
    if (!isDay(typed)) return
    onChange([...new Set([...days, typed])].toSorted())
    setTyped('')
  }
  return (
    <div className={shared['fields']}>
      <DayInput label={words.extraHolidays} value={typed} onChange={setTyped} help={words.extraHolidaysHelp} />
      <Button className={shared['start']} variant="outlined" aria-disabled={!isDay(typed)} onClick={add}>
        {words.addHoliday}
      </Button>
      <ul className={styles['days']}>
        {days.filter(isDay).map((day) => (
          <li key={day}>
            <Button
              variant="outlined"
              endIcon={<Icon name="close" size={16} />}
              aria-label={words.removeHoliday(format.day(day))}
              onClick={() => onChange(days.filter((other) => other !== day))}
            >
              {format.day(day)}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
