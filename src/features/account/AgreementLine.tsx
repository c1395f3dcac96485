import type { CustomerId } from '../../domain/ids.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Process } from '../../queries/useProcess.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { PlanParts } from '../../ui/PlanParts.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

export interface AgreementLineProps {
  readonly id: CustomerId
  readonly agreement: Process['agreements'][number]
}

/** An agreement in force: how far it is, what comes next, and its instalments on request. */
export function AgreementLine({ id, agreement: { fact, parts, missed, discountDue } }: AgreementLineProps) {
  const {
    solve: { agreed: t },
  } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const paid = parts.filter(({ open }) => open === 0).length
  const next = parts.find(({ open }) => open > 0)
  return (
    <>
      <ListRow
        leading={<Icon name="handshake" />}
        title={t.lineKept(paid, parts.length)}
        subtitle={
          discountDue !== undefined
            ? t.discountDue(format.money(discountDue, fact.currency))
            : missed > 0
              ? t.missedParts(missed)
              : next &&
                (next.due < today ? t.latePart : t.nextPart)(
                  format.money(next.open, fact.currency),
                  format.day(next.due),
                )
        }
        href={hashOf(routes.agreement(id))}
      />
      <details className={styles['parts']}>
        <summary>{t.seeParts}</summary>
        <PlanParts parts={parts} currency={fact.currency} today={today} />
      </details>
    </>
  )
}
