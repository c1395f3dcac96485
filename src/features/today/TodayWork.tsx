import Button from '@mui/material/Button'
import { Suspense, useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLoadedWorkWords } from '../../i18n/WorkWords.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useToday } from '../../queries/books.ts'
import { useIsOfToday } from '../../queries/useIsOfToday.ts'
import { useTodayList, type TodayLine, type TodayList } from '../../queries/useTodayList.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ComingDueRow } from './ComingDueRow.tsx'
import { ContactRow } from './ContactRow.tsx'
import { Sentence } from './Sentence.tsx'
import styles from './Today.module.css'
import { useLasts } from './useLasts.ts'

const FIRST_LINES = 30

/** In milliseconds: how long the rows of an earlier day may take to be worked out again. */
const PATIENCE = 10_000

const RowMenu = lazyPart(() => import('./RowMenu.tsx'), 'RowMenu')

const RoundDebtors = lazyPart(() => import('./RoundDebtors.tsx'), 'RoundDebtors')

export interface TodayWorkProps {
  readonly currency: CurrencyCode
  /** Only customers with this tag: a round. */
  readonly tag: string | undefined
}

interface Menu {
  readonly line: TodayLine
  readonly postpone: boolean
}

/** The day's list in one currency: to do, to look at, waiting, coming. */
export function TodayWork(props: TodayWorkProps) {
  const [menu, setMenu] = useState<Menu>()
  const isOfToday = useIsOfToday()
  const isLong = useLasts(isOfToday === false, PATIENCE)
  return (
    <>
      {/* Yesterday's figures are none; where they cannot be worked out again, the list is better than nothing. */}
      {isOfToday === false && !isLong ? (
        <SkeletonRows rows={7} />
      ) : (
        <Work {...props} wait={isOfToday === undefined} onMenu={setMenu} />
      )}
      {menu && (
        <Suspense>
          <RowMenu {...menu} onClose={() => setMenu(undefined)} />
        </Suspense>
      )}
    </>
  )
}

interface WorkProps extends TodayWorkProps {
  /** Read what there is to show, and do not show it yet. */
  readonly wait: boolean
  readonly onMenu: (menu: Menu) => void
}

function Work({ currency, tag, wait, onMenu }: WorkProps) {
  const { today: t } = useT()
  const format = useFormat()
  const today = useToday()
  const [limit, setLimit] = useState(FIRST_LINES)
  const now = useTodayList(currency, limit, tag === undefined ? {} : { tag })
  const of = JSON.stringify([today, currency, tag])
  const [kept, setKept] = useState({ of, list: now })
  if (now && now !== kept.list) setKept({ of, list: now })
  const list = now ?? (kept.of === of ? kept.list : undefined)
  const { words } = useLoadedWorkWords(list !== undefined && saysMore(list))
  const showMore = () => setLimit(limit * 3)
  if (!list || wait) return <SkeletonRows rows={7} />
  const { toContact, toCheck, steps, waiting, comingDue, more } = list
  const rows = (lines: readonly TodayLine[]) => (
    <ul>
      {lines.map((line) => (
        <li key={line.debtor.id}>
          <ContactRow
            {...{ line, steps, today, format, words }}
            onMenu={() => onMenu({ line, postpone: false })}
            onPostpone={() => onMenu({ line, postpone: true })}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <>
      <Sentence list={list} currency={currency} tag={tag} />
      <div className={toContact.length > 0 ? styles['columns'] : undefined}>
        {toContact.length > 0 && (
          <section>
            <h2 className={styles['heading']}>{t.toContact}</h2>
            {rows(toContact)}
            {more && <More onMore={showMore} />}
          </section>
        )}
        <div>
          {toCheck.length > 0 && (
            <section>
              <h2 className={styles['heading']}>{t.toCheck}</h2>
              {rows(toCheck)}
            </section>
          )}
          {comingDue.length > 0 && (
            <section>
              <h2 className={styles['heading']}>{t.comingDue}</h2>
              <ul>
                {comingDue.map((line) => (
                  <li key={line.debtor.id}>
                    <ComingDueRow line={line} today={today} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {tag !== undefined && (
            <Suspense>
              <RoundDebtors tag={tag} currency={currency} />
            </Suspense>
          )}
          {waiting.length > 0 && (
            <details className={styles['waiting']}>
              <summary>{t.waiting(waiting.length)}</summary>
              {rows(waiting)}
            </details>
          )}
          {more && toContact.length === 0 && <More onMore={showMore} />}
        </div>
      </div>
    </>
  )
}

/** Whether a line says what the first words do not know: anything but how late it is and the ladder's step. */
function saysMore({ toContact, toCheck, waiting }: TodayList): boolean {
  return (
    toCheck.length > 0 ||
    toContact.some(({ actions }) => actions.some(({ kind, lacks }) => kind !== 'ladder-step' || lacks !== undefined)) ||
    waiting.some(({ idle }) => idle?.type === 'hold')
  )
}

function More({ onMore }: { readonly onMore: () => void }) {
  const { today: t } = useT()
  return (
    <div className={styles['more']}>
      <Button variant="outlined" onClick={onMore}>
        {t.showMore}
      </Button>
    </div>
  )
}
