import type { MissingField, MissingName } from '../../documents/missingFields.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Letter.module.css'

export interface MissingListProps {
  readonly missing: readonly MissingField[]
  readonly customer: CustomerId
}

/** What the letter lacks, told before it is made, with the way to where it is filled in. */
export function MissingList({ missing, customer }: MissingListProps) {
  const { letter: t } = useLaterT()
  if (missing.length === 0) return null
  const parts = [
    { title: t.missingRequired, fields: missing.filter((one) => one.required) },
    { title: t.missingWeaker, fields: missing.filter((one) => !one.required) },
  ].filter(({ fields }) => fields.length > 0)
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{t.missingTitle}</h2>
      {parts.map(({ title, fields }) => (
        <div key={title}>
          <p className={styles['note']}>{title}</p>
          <ul>
            {fields.map(({ field }) => (
              <li key={field} className={styles['missing']}>
                <span id={`missing-${field}`}>{t.missing[field]}</span>
                <a href={hashOf(whereFilled(field, customer))} aria-describedby={`missing-${field}`}>
                  {t.fill}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function whereFilled(field: MissingName, customer: CustomerId): string {
  if (field === 'debtName') return routes.account(customer)
  return field.startsWith('customer') ? routes.customerEdit(customer) : routes.settings()
}
