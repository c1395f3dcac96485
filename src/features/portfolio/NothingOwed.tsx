import Button from '@mui/material/Button'
import type { Day } from '../../domain/day.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './PortfolioList.module.css'

export interface NothingOwedProps {
  readonly asOf: Day
  readonly tag: string | null
  readonly customers: number | undefined
}

/** Nobody owes anything: because nothing was written down yet, or because everybody has paid. */
export function NothingOwed({ asOf, tag, customers }: NothingOwedProps) {
  const { portfolio: t } = useT()
  const today = useToday()
  if (customers === undefined) return null
  if (tag !== null) {
    return <EmptyState picture="glass" title={asOf < today ? t.noneWithTagThen(tag) : t.noneWithTag(tag)} />
  }
  if (customers > 0 && asOf !== today) return <EmptyState picture="calendar" title={t.noneThatDay} />
  if (customers > 0) return <EmptyState picture="cup" title={t.paidTitle} text={t.paidText} />
  return (
    <EmptyState
      picture="notebook"
      title={t.emptyTitle}
      text={t.emptyText}
      action={
        <div className={styles['starts']}>
          <Button variant="contained" size="large" href={hashOf(routes.entry('fiado'))}>
            {t.emptyAction}
          </Button>
          <Button href={hashOf(routes.importing())}>{t.emptyImport}</Button>
        </div>
      }
    />
  )
}
