import Button from '@mui/material/Button'
import { useFormat, useT } from '../i18n/I18nContext.ts'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  /** What is being done: "Leyendo el archivo". */
  readonly label: string
  readonly done: number
  /** 0 while it is not known. */
  readonly total: number
  /** Instead of "done de total", where the label says it already or the unit is another one. */
  readonly numbers?: string
  readonly onCancel?: () => void
}

/** For what takes more than two seconds: a bar, the numbers, and a way out. */
export function ProgressBar({ label, done, total, numbers, onCancel }: ProgressBarProps) {
  const { common } = useT()
  const format = useFormat()
  return (
    <div className={styles['progress']}>
      <div className={styles['words']}>
        <span>{label}</span>
        {total > 0 && (
          <span className={styles['numbers']}>
            {numbers ?? common.progress(format.number(done), format.number(total))}
          </span>
        )}
      </div>
      <progress className={styles['bar']} aria-label={label} {...(total > 0 ? { value: done, max: total } : {})} />
      {onCancel && (
        <Button variant="outlined" onClick={onCancel} sx={{ mt: 2 }}>
          {common.cancel}
        </Button>
      )}
    </div>
  )
}
