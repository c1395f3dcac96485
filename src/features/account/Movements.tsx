import Button from '@mui/material/Button'
import { useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useMovements } from '../../queries/useMovements.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useKept } from '../../ui/useKept.ts'
import styles from './Account.module.css'
import { MovementRow } from './MovementRow.tsx'
import { MovementSheet } from './MovementSheet.tsx'
import { useKeptDuplicates } from './useKeptDuplicates.ts'

export interface MovementsProps {
  readonly id: CustomerId
  readonly currencies: readonly CurrencyCode[]
  /** The business's currency comes first. */
  readonly own: CurrencyCode
}

const PAGE_LINES = 30

/** Every movement with the balance after it, newest first. */
export function Movements({ id, currencies, own }: MovementsProps) {
  const { account: words } = useT()
  const choices = currencies.toSorted((a, b) => Number(a !== own) - Number(b !== own))
  const [chosen, setChosen] = useState<CurrencyCode | null>(null)
  const [limit, setLimit] = useState(PAGE_LINES)
  const [opened, setOpened] = useState<FactId | null>(null)
  const currency = chosen ?? choices[0] ?? own
  const movements = useKept(useMovements(id, currency, limit))
  const duplicates = useKeptDuplicates()
  if (currencies.length === 0) return null
  // A reversal says nothing that the line it answers does not say.
  const lines = movements?.lines.filter((line) => line.entry.fact.kind !== 'reversal')
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{words.movementsTitle}</h2>
      {choices.length > 1 && (
        <SegmentedControl
          label={words.currencyLabel}
          options={choices.slice(0, 4).map((code) => ({ value: code, label: code }))}
          value={currency}
          onChange={setChosen}
        />
      )}
      {lines ? (
        <ul className={styles['rows']}>
          {lines.map((line) => (
            <li key={line.entry.id}>
              <MovementRow
                line={line}
                currency={currency}
                suspect={line.entry.maybeDuplicateOf !== undefined && !duplicates.kept.has(line.entry.id)}
                onOpen={() => setOpened(line.entry.id)}
              />
            </li>
          ))}
        </ul>
      ) : (
        <SkeletonRows rows={4} />
      )}
      {lines?.length === 0 && <p className={styles['soft']}>{words.movementsNone}</p>}
      {movements?.more && <Button onClick={() => setLimit((n) => n + PAGE_LINES)}>{words.older}</Button>}
      {opened && <MovementSheet id={opened} duplicates={duplicates} onClose={() => setOpened(null)} />}
    </section>
  )
}
