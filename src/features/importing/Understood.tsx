import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import styles from './Importing.module.css'
import { Note } from '../../ui/Note.tsx'
import type { Check } from './useCheck.ts'

const SAMPLE = 3
/** From so many rows on, working it out takes long enough for a bar. */
const SLOW_ROWS = 20_000

/** How many, of how many, how much; and the first few as they will stand in the books. */
export function Understood({ check }: { readonly check: Check }) {
  const { importing } = useLaterT()
  const format = useFormat()
  const { preview, missing, busy, progress, table } = check
  const rows = preview?.rows
  return (
    <section className={styles['card']} aria-busy={busy}>
      <h2>{importing.understood}</h2>
      {missing.length > 0 && (
        <Note tone="warn">{importing.missing(missing.map((role) => importing.roles[role]).join(', '))}</Note>
      )}
      {busy && (!rows || table.rowCount > SLOW_ROWS) && <ProgressBar label={importing.working} {...progress} />}
      {missing.length === 0 && rows && (
        <div className={styles['figures']} data-stale={busy}>
          <output className={styles['count']}>
            {rows.receivables.length === 0
              ? importing.nothingUnderstood
              : importing.invoicesOf(rows.receivables.length, rows.customers.size)}
          </output>
          {rows.totals.map(({ currency, amount, count }) => (
            <p key={currency} className={styles['total']}>
              <Money amount={amount} currency={currency} size="big" cents="always" />
              {rows.totals.length > 1 && <span className={styles['soft']}>{importing.invoices(count)}</span>}
            </p>
          ))}
          <ul className={styles['sample']}>
            {rows.receivables.slice(0, SAMPLE).map(({ line, customerKey, number, concept, due, amount, currency }) => (
              <li key={line}>
                <ListRow
                  title={<bdi>{rows.customers.get(customerKey)?.name}</bdi>}
                  subtitle={[number, concept, importing.sampleDue(format.day(due))]
                    .filter((part) => part !== '')
                    .join(' · ')}
                  trailing={<Money amount={amount} currency={currency} cents="always" />}
                />
              </li>
            ))}
          </ul>
          {rows.receivables.length > SAMPLE && (
            <p className={styles['soft']}>{importing.andMore(rows.receivables.length - SAMPLE)}</p>
          )}
        </div>
      )}
    </section>
  )
}
