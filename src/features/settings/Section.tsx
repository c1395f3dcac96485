import Button from '@mui/material/Button'
import { useId, type ReactNode } from 'react'
import { useT } from '../../i18n/I18nContext.ts'
import styles from './Settings.module.css'

export interface SectionProps {
  readonly title: string
  /** With it the section is a form with a button of its own. */
  readonly onSave?: () => void
  readonly busy?: boolean
  /** Nothing was changed: there is nothing to save. */
  readonly clean?: boolean
  readonly children: ReactNode
}

/** One part of the settings, saved for itself. */
export function Section({ title, onSave, busy = false, clean = false, children }: SectionProps) {
  const { common } = useT()
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id} className={styles['heading']}>
        {title}
      </h2>
      {onSave ? (
        <form
          className={styles['fields']}
          noValidate
          data-clean={clean ? true : undefined}
          onSubmit={(event) => {
            event.preventDefault()
            if (!busy) onSave()
          }}
        >
          {children}
          {!clean && (
            <Button className={styles['save']} variant="contained" type="submit" aria-disabled={busy}>
              {common.save}
            </Button>
          )}
        </form>
      ) : (
        <div className={styles['fields']}>{children}</div>
      )}
    </section>
  )
}
