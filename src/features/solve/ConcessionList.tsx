import type { Concession } from '../../domain/concessions.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import styles from './Solve.module.css'

/** What the customer was granted before (R26), in sight while it is decided what to grant now. */
export function ConcessionList({ concessions }: { readonly concessions: readonly Concession[] }) {
  const { agreement: t } = useLaterT()
  const format = useFormat()
  return (
    <section>
      <h2 className={styles['question']}>{t.granted}</h2>
      <ul className={styles['list']}>
        {concessions.map(({ kind, on, of, currency, amount, percent }) => (
          <li key={`${of} ${kind}`} className={styles['row']}>
            <span>
              {t.grants[kind]}
              <small>{format.day(on)}</small>
            </span>
            {amount !== undefined && currency !== undefined && (
              <strong className={styles['figure']}>{format.money(amount, currency)}</strong>
            )}
            {percent !== undefined && <strong className={styles['figure']}>{format.percent(percent / 100)}</strong>}
          </li>
        ))}
      </ul>
    </section>
  )
}
