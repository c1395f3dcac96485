import { Suspense, useState } from 'react'
import type { Day } from '../../domain/day.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useToday } from '../../queries/books.ts'
import { useTags } from '../../queries/useCustomers.ts'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import styles from './PortfolioTools.module.css'

/** The field comes with the forms, which the first look at the report does not need. */
const DayChoice = lazyPart(() => import('./DayChoice.tsx'), 'DayChoice')

export interface PortfolioToolsProps {
  readonly asOf: Day
  readonly tag: string | null
  readonly onTag: (tag: string | null) => void
}

/** Which day, and whose: the report is narrowed here. */
export function PortfolioTools({ asOf, tag, onTag }: PortfolioToolsProps) {
  const { portfolio: t } = useT()
  const today = useToday()
  const desktop = useDesktop()
  const tags = useTags()
  const [choosing, setChoosing] = useState(false)
  const field = (
    <Suspense fallback={<div className={styles['choice']} />}>
      <DayChoice asOf={asOf} onToday={() => setChoosing(false)} />
    </Suspense>
  )
  return (
    <>
      <div className={styles['tools']}>
        {desktop ? field : <DayButton asOf={asOf} open={choosing} onClick={() => setChoosing(!choosing)} />}
        {!desktop && !choosing && asOf !== today && (
          <a className={styles['day']} href={hashOf(routes.portfolio())}>
            {t.backToToday}
          </a>
        )}
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
      {choosing && !desktop && field}
    </>
  )
}

interface DayButtonProps {
  readonly asOf: Day
  readonly open: boolean
  readonly onClick: () => void
}

/** On a phone the field comes when it is asked for, so that the figures keep their room. */
function DayButton({ asOf, open, onClick }: DayButtonProps) {
  const { common, portfolio: t } = useT()
  const format = useFormat()
  const day = asOf === useToday() ? common.today : format.day(asOf)
  return (
    <button type="button" className={styles['day']} aria-expanded={open} aria-label={t.dayOf(day)} onClick={onClick}>
      <Icon name="calendar" size={20} />
      {day}
    </button>
  )
}
