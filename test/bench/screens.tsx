import { useLayoutEffect, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { agingOfDues } from '../../src/domain/aging.ts'
import { useAging } from '../../src/queries/useAging.ts'
import { BooksContext } from '../../src/queries/books.ts'
import { useDebtors } from '../../src/queries/useDebtors.ts'
import type { BooksDatabase } from '../../src/storage/database.ts'
import type { DebtorRow } from '../../src/storage/rows.ts'
import { CURRENCY, TODAY } from './seed.ts'

const LIMITS = [0, 30, 60, 90]

function mount(db: BooksDatabase, screen: ReactNode): void {
  const place = document.createElement('div')
  document.body.append(place)
  createRoot(place).render(<BooksContext value={{ db, today: TODAY }}>{screen}</BooksContext>)
}

/** The live list of debtors; `shown` is told after every layout. */
export function mountDebtors(db: BooksDatabase, shown: (rows: readonly DebtorRow[]) => void): void {
  function Debtors() {
    const rows = useDebtors({ currency: CURRENCY, order: 'balance', limit: 50 })
    useLayoutEffect(() => {
      if (!rows) return
      void document.body.offsetHeight
      shown(rows)
    }, [rows])
    return (
      <ul>
        {rows?.map((row) => (
          <li key={row.id}>
            {row.name} <b>{row.open}</b> {row.od}
          </li>
        ))}
      </ul>
    )
  }
  mount(db, <Debtors />)
}

/** The aging report's totals; `shown` is told once they are laid out. */
export function mountAging(db: BooksDatabase, shown: () => void): void {
  function Aging() {
    const totals = useAging(TODAY)
    useLayoutEffect(() => {
      if (!totals || totals.length === 0) return
      void document.body.offsetHeight
      shown()
    }, [totals])
    return totals?.map(({ currency, dues }) => <p key={currency}>{agingOfDues(dues, TODAY, LIMITS).join(' ')}</p>)
  }
  mount(db, <Aging />)
}
