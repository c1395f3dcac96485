import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Warned } from '../../interchange/receivables.ts'
import styles from './Importing.module.css'
import { Note } from '../../ui/Note.tsx'

const LINES_SHOWN = 6

/** Rows that come in otherwise than written, or look odd: one sentence a kind, with the first lines. */
export function WarningNotes({ warnings }: { readonly warnings: readonly Warned[] }) {
  const { importing } = useLaterT()
  const format = useFormat()
  return [...new Set(warnings.map(({ type }) => type))].map((type) => {
    const same = warnings.filter((warning) => warning.type === type)
    const lines = same.slice(0, LINES_SHOWN).map(({ line }) => format.number(line))
    const rest = same.length > LINES_SHOWN ? [importing.andMore(same.length - LINES_SHOWN)] : []
    return (
      <Note key={type} tone="warn">
        <p>{importing.warning[type](same.length)}</p>
        <p className={styles['lines']}>{importing.lines([...lines, ...rest].join(', '))}</p>
      </Note>
    )
  })
}
