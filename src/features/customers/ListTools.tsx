import { Suspense, useState } from 'react'
import type { CurrencyCode } from '../../domain/currency.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useLoadedWorkWords } from '../../i18n/WorkWords.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import type { CustomerList } from '../../queries/useCustomerList.ts'
import { FilterChips } from '../../ui/FilterChips.tsx'
import { SearchField } from '../../ui/SearchField.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import styles from './Customers.module.css'
import type { ListChoice } from './listChoice.ts'

export interface ListToolsProps {
  readonly choice: ListChoice
  readonly currencies: readonly CurrencyCode[]
  readonly tags: readonly string[]
  readonly onChange: (patch: Partial<ListChoice>) => void
  readonly found: CustomerList | undefined
}

const ORDERS = ['balance', 'age', 'name'] as const
/** A chip that is no tag: no tag begins with a control character. */
const ARCHIVED = '\u0000archived'

/** Nor with this one. */
const STATE = '\u0000state'

const StateSheet = lazyPart(() => import('./StateSheet.tsx'), 'StateSheet')

/** Search, order, tags, states; a switch of currency only where there are several. */
export function ListTools({ choice, currencies, tags, onChange, found }: ListToolsProps) {
  const { customers: words } = useT()
  const [asking, setAsking] = useState(false)
  const { words: work } = useLoadedWorkWords(choice.state !== null)
  const stateName = choice.state === null ? undefined : work?.states.names[choice.state]
  const searching = choice.text.trim() !== ''
  const chips = [
    { value: STATE, label: stateName ?? words.state },
    ...tags.map((tag) => ({ value: tag, label: tag })),
    ...(choice.order === 'name' || choice.archived ? [{ value: ARCHIVED, label: words.archived }] : []),
  ]
  return (
    <div className={styles['tools']}>
      <SearchField label={words.search} value={choice.text} onChange={(text) => onChange({ text })} />
      {searching ? (
        <output className={styles['found']}>{found && !found.more && words.found(found.lines.length)}</output>
      ) : (
        <>
          <SegmentedControl
            label={words.sortLabel}
            options={ORDERS.map((value) => ({ value, label: words.sorts[value] }))}
            value={choice.order}
            onChange={(order) => onChange({ order, archived: false })}
          />
          {currencies.length > 1 && (
            <SegmentedControl
              label={words.currencyLabel}
              options={currencies.slice(0, 4).map((code) => ({ value: code, label: code }))}
              value={choice.currency ?? currencies[0] ?? ('' as CurrencyCode)}
              onChange={(currency) => onChange({ currency })}
            />
          )}
          <FilterChips
            label={words.tagsLabel}
            options={chips}
            selected={[
              ...(choice.state === null ? [] : [STATE]),
              ...(choice.tag === null ? [] : [choice.tag]),
              ...(choice.archived ? [ARCHIVED] : []),
            ]}
            onChange={(selected) => {
              const pressed = selected.includes(STATE)
              if (pressed && choice.state === null) return setAsking(true)
              const archived = selected.includes(ARCHIVED)
              // One tag at a time: the one that was pressed last.
              const tag = selected.findLast((value) => value !== ARCHIVED && value !== STATE) ?? null
              return onChange({ tag, archived, ...(pressed ? {} : { state: null }) })
            }}
          />
          {asking && (
            <Suspense>
              <StateSheet
                onClose={() => setAsking(false)}
                onChoose={(state) => {
                  setAsking(false)
                  onChange({ state })
                }}
              />
            </Suspense>
          )}
        </>
      )}
    </div>
  )
}
