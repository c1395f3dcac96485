import type { MinorUnits } from '../../domain/money.ts'
import { writtenNumber } from '../../commands/documentDrafts.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Sale } from '../../interchange/documentSorting.ts'
import type { BillDocument } from '../../interchange/eInvoice.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { countOf, sumsOf } from './documentsPreview.ts'
import styles from './Importing.module.css'

const SAMPLE = 3

/** How many come in, how much of each currency; and the first few as they will stand in the books. */
export function DocumentsUnderstood({ sales }: { readonly sales: readonly Sale[] }) {
  const { eInvoices: words, importing } = useLaterT()
  const format = useFormat()
  const counts = [
    [countOf(sales, 'invoice'), words.invoices],
    [countOf(sales, 'credit-note'), words.creditNotes],
    [countOf(sales, 'payment'), words.payments],
  ] as const
  const said = counts.flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
  const billsOf = (kind: BillDocument['kind']) =>
    sales.flatMap(({ document, source }) =>
      document.kind !== 'payment' && document.kind === kind ? [{ document, source }] : [],
    )
  const [invoices, credits] = [billsOf('invoice'), billsOf('credit-note')]
  const shown = [...invoices.slice(0, SAMPLE), ...credits.slice(0, SAMPLE)]
  const more = invoices.length + credits.length - shown.length
  return (
    <section className={styles['card']}>
      <h2>{importing.understood}</h2>
      <output className={styles['count']}>{said.length > 0 ? said.join(', ') : words.documents(0)}</output>
      {sumsOf(sales).map(({ currency, ...sums }) => (
        <div key={currency} className={styles['sums']}>
          {(['invoices', 'credits', 'payments'] as const).map((what) =>
            sums[what] === 0 ? null : (
              <div key={what}>
                <span>{words.sums[what]}</span>
                <Money amount={sums[what] as MinorUnits} currency={currency} cents="always" />
              </div>
            ),
          )}
        </div>
      ))}
      <ul className={styles['sample']}>
        {shown.map(({ document, source }) => (
          <li key={source}>
            <ListRow
              title={<bdi>{document.receiver.name || document.receiver.taxId}</bdi>}
              subtitle={[
                document.kind === 'credit-note' ? words.kinds[document.kind] : '',
                writtenNumber(document),
                format.day(document.issued),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
              trailing={<Money amount={document.owed} currency={document.currency} cents="always" />}
            />
          </li>
        ))}
      </ul>
      {more > 0 && <p className={styles['soft']}>{importing.andMore(more)}</p>}
    </section>
  )
}
