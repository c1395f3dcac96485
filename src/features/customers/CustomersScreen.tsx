import Button from '@mui/material/Button'
import { Suspense, useDeferredValue, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useCustomerList } from '../../queries/useCustomerList.ts'
import { useCustomerCount, useTags } from '../../queries/useCustomers.ts'
import { useCurrencies } from '../../queries/useDebtors.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { useKept } from '../../ui/useKept.ts'
import { CustomerLines } from './CustomerLines.tsx'
import { ListTools } from './ListTools.tsx'
import { NobodyHere } from './NobodyHere.tsx'
import { EVERYBODY, PAGE_ROWS, type ListChoice } from './listChoice.ts'

const StateLines = lazyPart(() => import('./StateLines.tsx'), 'StateLines')

/** Who is it? Search as you type over everybody, by what they owe, by age, or by name. */
export function CustomersScreen({ selected }: { readonly selected: CustomerId | null }) {
  const { shell, customers: words } = useT()
  const business = useBusiness()
  const [choice, setChoice] = useState<ListChoice>(EVERYBODY)
  const [limit, setLimit] = useState(PAGE_ROWS)
  const text = useDeferredValue(choice.text)
  const count = useKept(useCustomerCount())
  const tags = useKept(useTags())
  const used = useKept(useCurrencies())

  const currencies = business ? [...new Set([business.currency, ...(used ?? [])])] : []
  const currency = choice.currency ?? business?.currency
  const terms = {
    currency: currency ?? ('' as NonNullable<typeof currency>),
    order: choice.order,
    archived: choice.archived,
    limit,
    ...(choice.tag === null ? {} : { tag: choice.tag }),
  }
  const list = useKept(useCustomerList({ text, ...terms }))
  const change = (patch: Partial<ListChoice>) => {
    setChoice((before) => ({ ...before, ...patch }))
    setLimit(PAGE_ROWS)
  }
  const empty = count === 0
  const more = () => setLimit((n) => n + PAGE_ROWS)
  return (
    <Page
      title={shell.titles.customers}
      flush
      tools={
        empty ? undefined : (
          <ListTools choice={choice} currencies={currencies} tags={tags ?? []} onChange={change} found={list} />
        )
      }
      actions={
        empty ? undefined : (
          <Button href={hashOf(routes.customerNew())} aria-label={words.add} startIcon={<Icon name="plus" size={22} />}>
            {words.addShort}
          </Button>
        )
      }
    >
      {!list || !business || count === undefined ? (
        <SkeletonRows rows={8} />
      ) : choice.state !== null && text.trim() === '' ? (
        <Suspense fallback={<SkeletonRows rows={8} />}>
          <StateLines
            question={{ ...terms, state: choice.state }}
            limits={business.agingLimits}
            selected={selected}
            onMore={more}
          />
        </Suspense>
      ) : list.lines.length === 0 ? (
        <NobodyHere nobodyAtAll={empty} choice={choice} />
      ) : (
        <CustomerLines list={list} limits={business.agingLimits} selected={selected} onMore={more} />
      )}
    </Page>
  )
}
