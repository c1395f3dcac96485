import { useMemo, useState } from 'react'
import { allCurrencies, type CurrencyCode } from '../../domain/currency.ts'
import { fold } from '../../domain/fold.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useCurrencies } from '../../queries/useDebtors.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './CurrencySheet.module.css'

export interface CurrencySheetProps {
  readonly value: CurrencyCode
  readonly business: CurrencyCode
  readonly onChoose: (currency: CurrencyCode) => void
  readonly onClose: () => void
}

/** Every currency there is, those in use first. */
export function CurrencySheet({ value, business, onChoose, onClose }: CurrencySheetProps) {
  const { entry } = useT()
  const { locale } = useFormat()
  const used = useCurrencies()
  const [text, setText] = useState('')
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency' }), [locale])

  const own = [...new Set([business, ...(used ?? []), value])]
  const wanted = fold(text)
  const fits = (code: CurrencyCode) => fold(`${code} ${names.of(code) ?? ''}`).includes(wanted)
  const others = allCurrencies().filter((code) => !own.includes(code))
  const groups = (
    [
      [entry.currencyUsed, own.filter(fits)],
      [entry.currencyAll, others.filter(fits)],
    ] as const
  ).filter(([, codes]) => codes.length > 0)
  const rows = (codes: readonly CurrencyCode[]) => (
    <ul className={styles['rows']}>
      {codes.map((code) => (
        <li key={code}>
          <ListRow
            title={names.of(code) ?? code}
            trailing={code}
            selected={code === value}
            onClick={() => onChoose(code)}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <Sheet open onClose={onClose} title={entry.currency}>
      <p className={styles['note']}>{entry.currencyApart}</p>
      <SearchField label={entry.currencySearch} value={text} onChange={setText} />
      {groups.length === 0 && <p>{entry.currencyNone}</p>}
      {groups.map(([heading, codes]) => (
        <section key={heading}>
          <h3 className={styles['heading']}>{heading}</h3>
          {rows(codes)}
        </section>
      ))}
    </Sheet>
  )
}
