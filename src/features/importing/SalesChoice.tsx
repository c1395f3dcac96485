import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Sale } from '../../interchange/documentSorting.ts'
import { writtenNumber } from '../../commands/documentDrafts.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Money } from '../../ui/Money.tsx'
import styles from './Importing.module.css'

export interface SalesChoiceProps {
  readonly title: string
  readonly text: string
  readonly sales: readonly Sale[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (sources: readonly string[], wanted: boolean) => void
  readonly all: string
  readonly none: string
  /** Why this one is here. */
  readonly reason: (sale: Sale) => ReactNode
}

const PAGE = 20

/** Documents that do not come in by themselves, one by one or all at once. */
export function SalesChoice({ title, text, sales, chosen, onChoose, all, none, reason }: SalesChoiceProps) {
  const { customers } = useT()
  const { eInvoices: words } = useLaterT()
  const format = useFormat()
  const [shown, setShown] = useState(PAGE)
  const sources = sales.map(({ source }) => source)
  return (
    <section className={styles['card']}>
      <h2>{title}</h2>
      <p className={styles['soft']}>{text}</p>
      {sales.length > 1 && (
        <div className={styles['choiceAll']}>
          <Button variant="outlined" onClick={() => onChoose(sources, true)}>
            {all}
          </Button>
          <Button variant="outlined" onClick={() => onChoose(sources, false)}>
            {none}
          </Button>
        </div>
      )}
      <ul className={styles['choices']}>
        {sales.slice(0, shown).map((sale) => {
          const { document, source } = sale
          return (
            <li key={source}>
              <CheckInput
                checked={chosen.has(source)}
                onChange={(wanted) => onChoose([source], wanted)}
                label={
                  <>
                    <span className={styles['choice']}>
                      <bdi>{document.receiver.name || document.receiver.taxId}</bdi>
                      {document.kind !== 'payment' && (
                        <Money amount={document.owed} currency={document.currency} cents="always" />
                      )}
                    </span>
                    <span className={styles['contactNote']}>
                      {[words.kinds[document.kind], writtenNumber(document), format.day(document.issued)]
                        .filter((part) => part !== '')
                        .join(' · ')}
                    </span>
                    <span className={styles['contactNote']}>{reason(sale)}</span>
                  </>
                }
              />
            </li>
          )
        })}
      </ul>
      {sales.length > shown && <Button onClick={() => setShown(shown + PAGE)}>{customers.more}</Button>}
    </section>
  )
}
