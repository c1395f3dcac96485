import IconButton from '@mui/material/IconButton'
import { useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './PartsStepper.module.css'

export interface PartsStepperProps {
  readonly parts: number
  readonly fewest: number
  readonly most: number
  readonly onChange: (parts: number) => void
}

/** How many instalments, one more or one less with a tap. */
export function PartsStepper({ parts, fewest, most, onChange }: PartsStepperProps) {
  const { entry } = useT()
  return (
    <div className={styles['stepper']} role="group" aria-label={entry.parts}>
      <IconButton aria-label={entry.fewerParts} disabled={parts <= fewest} onClick={() => onChange(parts - 1)}>
        <Icon name="minus" />
      </IconButton>
      <output className={styles['count']} aria-live="polite">
        {parts} <span>{entry.parts.toLowerCase()}</span>
      </output>
      <IconButton aria-label={entry.moreParts} disabled={parts >= most} onClick={() => onChange(parts + 1)}>
        <Icon name="plus" />
      </IconButton>
    </div>
  )
}
