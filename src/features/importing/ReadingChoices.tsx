import { useMemo } from 'react'
import { allCurrencies } from '../../domain/currency.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { SelectInput } from '../../ui/fields/SelectInput.tsx'
import styles from './Importing.module.css'
import type { Check } from './useCheck.ts'

const ORDERS = ['DMY', 'MDY', 'YMD'] as const
const MARKS = [',', '.'] as const
/** Titles and filters above a table take a few rows. */
const HEADER_ROWS = 12

/** How days, amounts and rows are written in the file; guessed by evidence. */
export function ReadingChoices({ check }: { readonly check: Check }) {
  const { importing } = useLaterT()
  const { locale } = useFormat()
  const { table, choices, choose, reopen, preview } = check
  const { sheet, sheets = [], headerLine } = table
  const names = useMemo(() => new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' }), [locale])
  const rows = Array.from({ length: Math.max(HEADER_ROWS, headerLine ?? 0) }, (_, i) => String(i + 1))
  const dates = preview?.rows.dates
  const decimal = preview?.rows.decimal
  return (
    <section>
      <h2>{importing.readingTitle}</h2>
      <div className={styles['fields']}>
        <SelectInput
          label={importing.dates}
          value={choices.dates ?? dates?.order ?? 'YMD'}
          options={ORDERS.map((value) => ({ value, label: importing.dateOrders[value] }))}
          onChange={(order) => choose({ dates: order })}
          {...(dates?.sure === false && { help: importing.datesUnsure })}
        />
        <SelectInput
          label={importing.decimal}
          value={choices.decimal ?? decimal?.mark ?? '.'}
          options={MARKS.map((value) => ({ value, label: importing.decimals[value] }))}
          onChange={(mark) => choose({ decimal: mark })}
          {...(decimal?.sure === false && { help: importing.decimalUnsure })}
        />
        <SelectInput
          label={importing.currencyDefault}
          value={choices.currency}
          options={allCurrencies().map((value) => ({
            value,
            label: [value, names.of(value)].filter(Boolean).join(' · '),
          }))}
          onChange={(currency) => choose({ currency })}
        />
        <SelectInput
          label={importing.header}
          value={headerLine === undefined ? 'none' : String(headerLine)}
          options={[
            { value: 'none', label: importing.headerNone },
            ...rows.map((value) => ({ value, label: importing.headerRow(Number(value)) })),
          ]}
          onChange={(value) =>
            reopen({ header: value === 'none' ? 'none' : Number(value), ...(sheet !== undefined && { sheet }) })
          }
        />
        {sheet !== undefined && sheets.length > 1 && (
          <SelectInput
            label={importing.sheet}
            value={sheet}
            options={sheets.map((value) => ({ value, label: value }))}
            onChange={(chosen) => reopen({ sheet: chosen })}
          />
        )}
      </div>
    </section>
  )
}
