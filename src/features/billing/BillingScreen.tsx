import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useWeeklyBilling, type BillingLine } from '../../queries/useWeeklyBilling.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Billing.module.css'
import { BillingRow } from './BillingRow.tsx'
import { BillingSheet } from './BillingSheet.tsx'

/** Whom to bill this week, by day from today on; last, whoever was left from earlier weeks. */
export function BillingScreen() {
  const { billing: t } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const week = useWeeklyBilling()
  const [chosen, setChosen] = useState<BillingLine>()
  const nobody = week && week.days.length === 0 && week.left.length === 0
  return (
    <Page title={t.title} back={hashOf(routes.more())} flush>
      {week && (
        <div className={styles['intro']}>
          {week.done > 0 && (
            <p>
              <strong>{t.done(week.done)}</strong>
            </p>
          )}
          <p className={styles['soft']}>{t.rule}</p>
        </div>
      )}
      {!week && <SkeletonRows rows={7} />}
      {nobody && (
        <EmptyState
          picture="notebook"
          title={t.emptyTitle}
          text={t.emptyText}
          action={
            <Button variant="outlined" href={hashOf(routes.entry('factura'))}>
              {t.invoice}
            </Button>
          }
        />
      )}
      {week?.days.map(({ on, lines }) => (
        <Group
          key={on}
          title={on === today ? t.today(format.dayLong(on)) : format.dayLong(on)}
          lines={lines}
          onChoose={setChosen}
        />
      ))}
      {week && week.left.length > 0 && <Group title={t.leftTitle} lines={week.left} onChoose={setChosen} />}
      {chosen && <BillingSheet line={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  )
}

const FIRST_LINES = 30

interface GroupProps {
  readonly title: string
  readonly lines: readonly BillingLine[]
  readonly onChoose: (line: BillingLine) => void
}

function Group({ title, lines, onChoose }: GroupProps) {
  const { billing: t } = useProcessT()
  const [limit, setLimit] = useState(FIRST_LINES)
  return (
    <section aria-label={title}>
      <h2 className={styles['heading']}>
        {title}
        <span className={styles['count']}>{t.customers(lines.length)}</span>
      </h2>
      <ul>
        {lines.slice(0, limit).map((line) => (
          <li key={line.customer}>
            <BillingRow line={line} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {lines.length > limit && (
        <div className={styles['more']}>
          <Button variant="outlined" onClick={() => setLimit(limit * 3)}>
            {t.showMore}
          </Button>
        </div>
      )}
    </section>
  )
}
