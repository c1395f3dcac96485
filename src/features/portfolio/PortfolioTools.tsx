import { lazy, Suspense, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { useTags } from '../../queries/useCustomers.ts'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { Icon } from '../../ui/Icon.tsx'
import styles from './PortfolioTools.module.css'

/** The field comes with the forms, which the first look at the report does not need. */
const DayChoice = lazy(() => import('./DayChoice.tsx').then((m) => ({ default: m.DayChoice })))

export interface PortfolioToolsProps {
  readonly asOf: Day
  readonly tag: string | null
  readonly onTag: (tag: string | null) => void
}

/** Which day, and whose: the report is narrowed here. */
export function PortfolioTools({ asOf, tag, onTag }: PortfolioToolsProps) {
  const { common, portfolio: t } = useT()
  const format = useFormat()
  const today = useToday()
  const tags = useTags()
  const [choosing, setChoosing] = useState(asOf !== today)
  const day = asOf === today ? common.today : format.day(asOf)
  return (
    <>
      <div className={styles['tools']}>
        <button
          type="button"
          className={styles['day']}
          aria-expanded={choosing}
          aria-label={t.dayOf(day)}
          onClick={() => setChoosing(!choosing)}
        >
          <Icon name="calendar" size={20} />
          {day}
        </button>
        {tags !== undefined && tags.length > 0 && (
          <div className={styles['tags']}>
            <FilterChips
              label={t.tags}
              options={tags.map((value) => ({ value, label: value.slice(0, 40) }))}
              selected={tag === null ? [] : [tag]}
              onChange={(selected) => onTag(selected.findLast((value) => value !== tag) ?? null)}
            />
          </div>
        )}
      </div>
      {choosing && (
        <Suspense fallback={<div className={styles['room']} />}>
          <DayChoice asOf={asOf} onDone={() => setChoosing(false)} />
        </Suspense>
      )}
    </>
  )
}
