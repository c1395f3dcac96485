import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { isDay, type Day } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { DayInput } from '../../ui/fields/DayInput.tsx'
import { routes } from '../../ui/routes.ts'
import styles from './PortfolioTools.module.css'

/** A year that is being typed is that of the Romans at first. */
const EARLIEST = '1900-01-01'

export interface DayChoiceProps {
  readonly asOf: Day
  /** Back at today: the field can be put away. */
  readonly onToday: () => void
}

/** The day as of which the report is; it stands in the address, so that it can be kept and sent. */
export function DayChoice({ asOf, onToday }: DayChoiceProps) {
  const { portfolio: t } = useT()
  const today = useToday()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState<string>(asOf)
  const [shown, setShown] = useState(asOf)
  if (shown !== asOf) {
    setShown(asOf)
    setTyped(asOf)
  }
  const choose = (text: string) => {
    setTyped(text)
    if (isDay(text) && text >= EARLIEST)
      navigate(text === today ? routes.portfolio() : routes.portfolio(text), { replace: true })
  }
  return (
    <div className={styles['choice']}>
      <DayInput label={t.day} value={typed} onChange={choose} />
      {asOf !== today && (
        <Button
          variant="outlined"
          onClick={() => {
            choose(today)
            onToday()
          }}
        >
          {t.backToToday}
        </Button>
      )}
    </div>
  )
}
