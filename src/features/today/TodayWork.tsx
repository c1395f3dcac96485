import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useToday } from '../../queries/books.ts'
import { useTodayList } from '../../queries/useTodayList.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ComingDueRow } from './ComingDueRow.tsx'
import { ContactRow } from './ContactRow.tsx'
import { Sentence } from './Sentence.tsx'
import styles from './Today.module.css'

const FIRST_LINES = 30

/** The day's list in one currency: to do, waiting, coming. */
export function TodayWork({ currency }: { readonly currency: CurrencyCode }) {
  const { today: t } = useT()
  const format = useFormat()
  const today = useToday()
  const [limit, setLimit] = useState(FIRST_LINES)
  const now = useTodayList(currency, limit)
  const [kept, setKept] = useState({ currency, list: now })
  if (now && now !== kept.list) setKept({ currency, list: now })
  const list = now ?? (kept.currency === currency ? kept.list : undefined)
  const showMore = () => setLimit(limit * 3)
  if (!list) return <SkeletonRows rows={7} />
  const { toContact, waiting, comingDue, more } = list
  return (
    <>
      <Sentence list={list} currency={currency} />
      <div className={toContact.length > 0 ? styles['columns'] : undefined}>
        {toContact.length > 0 && (
          <section>
            <h2 className={styles['heading']}>{t.toContact}</h2>
            <ul>
              {toContact.map((line) => (
                <li key={line.debtor.id}>
                  <ContactRow line={line} today={today} format={format} />
                </li>
              ))}
            </ul>
            {more && <More onMore={showMore} />}
          </section>
        )}
        <div>
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
          {waiting.length > 0 && (
            <details className={styles['waiting']}>
              <summary>{t.waiting(waiting.length)}</summary>
              <ul>
                {waiting.map((line) => (
                  <li key={line.debtor.id}>
                    <ContactRow line={line} today={today} format={format} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          {more && toContact.length === 0 && <More onMore={showMore} />}
        </div>
      </div>
    </>
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
