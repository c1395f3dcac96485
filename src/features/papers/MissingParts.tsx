import type { MissingName } from '../../documents/missingFields.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Papers.module.css'

/** What is written on the screen of the paper itself. */
const HERE = ['place', 'payPlace', 'amount', 'due', 'tracking', 'handedBy', 'paper'] as const
type HereName = (typeof HERE)[number]

export interface MissingPart {
  readonly field: MissingName | HereName
  /** False: it can be made without it, and says less. */
  readonly required: boolean
}

export interface MissingPartsProps {
  readonly missing: readonly MissingPart[]
  /** Whom the paper is for; none where it is the business's alone. */
  readonly customer?: CustomerId
  /** What is said above them, where a paper has its own words for it. */
  readonly words?: Readonly<Record<'missingTitle' | 'missingRequired' | 'missingWeaker', string>>
}

/** What a paper lacks, told before it is made, with the way to where it is filled in. */
export function MissingParts({ missing, customer, words }: MissingPartsProps) {
  const { papers: t } = usePaperT()
  const { missingTitle, missingRequired, missingWeaker } = words ?? t
  const parts = [
    { title: missingRequired, fields: missing.filter((one) => one.required) },
    { title: missingWeaker, fields: missing.filter((one) => !one.required) },
  ].filter(({ fields }) => fields.length > 0)
  if (parts.length === 0) return null
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>{missingTitle}</h2>
      {parts.map(({ title, fields }) => (
        <div key={title}>
          <p className={styles['note']}>{title}</p>
          <ul>
            {fields.map(({ field }) => (
              <li key={field} className={styles['missing']}>
                <span id={`missing-${field}`}>{t.missing[field]}</span>
                {isHere(field) ? (
                  <small>{t.above}</small>
                ) : (
                  <a href={hashOf(whereFilled(field, customer))} aria-describedby={`missing-${field}`}>
                    {t.fill}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function isHere(field: MissingPart['field']): field is HereName {
  return (HERE as readonly string[]).includes(field)
}

function whereFilled(field: MissingName, customer: CustomerId | undefined): string {
  if (customer === undefined) return routes.settings()
  if (field === 'debtName') return routes.account(customer)
  return field.startsWith('customer') ? routes.customerEdit(customer) : routes.settings()
}
