import { useMemo } from 'react'
import { foldWords } from '../../domain/fold.ts'
import { isFactId } from '../../domain/ids.ts'
import { useAssistT } from '../../i18n/AssistWords.ts'
import { useGuide } from '../../i18n/guide/Guide.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useCustomerSearch } from '../../queries/useCustomerSearch.ts'
import { useCustomersOf } from '../../queries/useCustomersOf.ts'
import { useFigureSearch } from '../../queries/useFigureSearch.ts'
import { useRole } from '../../queries/useRole.ts'
import { movementAmount } from '../../ui/movementAmount.ts'
import { movementName } from '../../ui/movementName.ts'
import { routes } from '../../ui/routes.ts'
import { useKept } from '../../ui/useKept.ts'
import { filledGroups, type SearchGroup, type SearchItem } from './items.ts'
import { findStatic, guideItems, placeItems } from './staticItems.ts'

const MOST_CUSTOMERS = 6
const MOST_ENTRIES = 6
const MOST_PLACES = 5
const MOST_PAGES = 4
/** Actions that are offered while nothing is typed. */
const FIRST_PLACES = 6

export interface SearchAnswer {
  readonly groups: readonly SearchGroup[]
  /** More may come. */
  readonly searching: boolean
  /** It is the answer to this text, all of it: until then what was found before is still shown. */
  readonly settled: boolean
}

/** What a text finds; while there is none, what was opened last and what is done most. */
export function useSearch(text: string, recent: readonly string[]): SearchAnswer {
  const messages = useT()
  const { search: words } = useAssistT()
  const format = useFormat()
  const guide = useGuide()
  const seller = useRole() === 'seller'
  const places = useMemo(() => placeItems(words, seller), [words, seller])
  const pages = useMemo(() => guideItems(guide), [guide])
  const asked = text.trim()
  const answer = useCustomerSearch(asked, MOST_CUSTOMERS)
  const found = useKept(answer)
  const figures = useFigureSearch(asked, format.locale === 'en-US' ? 'MDY' : 'DMY', MOST_ENTRIES)
  const recentIds = recent.flatMap((path) => path.split('/').slice(2, 3)).filter(isFactId)
  const recentCustomers = useCustomersOf(recentIds)

  const customerItem = (customer: CustomerDetails, byTaxId = false): SearchItem => {
    const { name, phone, code, taxId } = customer.person
    const note = byTaxId ? words.taxId(taxId) : phone || code
    return {
      key: `customer-${customer.id}`,
      path: routes.account(customer.id),
      icon: 'customers',
      title: name || messages.customers.nameless,
      ...(note === '' ? {} : { note }),
    }
  }
  if (asked === '') {
    const all = [
      ...(recentCustomers ?? []).map((customer) => customerItem(customer)),
      ...[...places, ...pages].map(({ item }) => item),
    ]
    const last = recent.flatMap((path) => all.find((item) => item.path === path) ?? [])
    const offered = places.slice(0, FIRST_PLACES).map(({ item }) => item)
    return {
      groups: filledGroups([
        { name: 'recent', items: last },
        { name: 'places', items: offered.filter(({ path }) => !recent.includes(path)) },
      ]),
      searching: false,
      settled: true,
    }
  }
  const typed = foldWords(asked)
  const customers = found ?? []
  const byTaxId = figures.customers.filter(({ id }) => !customers.some((customer) => customer.id === id))
  const entries = figures.entries.map(({ entry, customer }): SearchItem => ({
    key: `entry-${entry.id}`,
    path: routes.account(customer.id),
    icon: entry.fact.kind === 'charge' ? 'note' : 'cash',
    title: movementName(messages, entry.fact),
    note: words.entryOf(customer.person.name || messages.customers.nameless, format.day(entry.day)),
    money: { amount: movementAmount(entry.fact), currency: entry.currency },
  }))
  const groups = filledGroups([
    {
      name: 'customers',
      items: [
        ...customers.map((customer) => customerItem(customer)),
        ...byTaxId.map((customer) => customerItem(customer, true)),
      ],
    },
    { name: 'places', items: findStatic(places, typed, MOST_PLACES) },
    { name: 'entries', items: entries },
    { name: 'guide', items: findStatic(pages, typed, MOST_PAGES) },
  ])
  return {
    groups,
    searching: figures.searching || (answer === undefined && groups.length === 0),
    settled: answer !== undefined && !figures.searching,
  }
}
