import type { ReactNode } from 'react'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { FactLine } from '../../queries/factLine.ts'
import { ListRow } from '../../ui/ListRow.tsx'
import { Money } from '../../ui/Money.tsx'
import { movementAmount } from '../../ui/movementAmount.ts'
import { movementName } from '../../ui/movementName.ts'
import { hashOf, routes } from '../../ui/routes.ts'

export interface FactRowProps {
  readonly line: FactLine
  /** Which device recorded it, where that is the question. */
  readonly by?: string
  readonly action?: ReactNode
}

/** One fact that came in: what, whose, which day, how much. It leads to the customer's account. */
export function FactRow({ line, by, action }: FactRowProps) {
  const messages = useT()
  const { devices } = useDeviceT()
  const format = useFormat()
  const { entry, process, customer, customerName, about } = line
  const titles = {
    contact: devices.factContact,
    customer: devices.factCustomer,
    business: devices.factBusiness,
    other: devices.factOther,
    'not-counted': devices.factGone,
  }
  const title = entry
    ? movementName(messages, entry)
    : process
      ? devices.factOfProcess[process.kind]
      : about === 'entry' || about === 'process'
        ? ''
        : titles[about]
  const day = entry && (entry.kind === 'charge' ? entry.issued : entry.on)
  const currency = entry && 'currency' in entry ? entry.currency : undefined
  const details = [customerName, day && format.day(day), by].filter((detail) => detail !== undefined)
  return (
    <ListRow
      title={<bdi>{title}</bdi>}
      {...(details.length === 0 ? {} : { subtitle: <bdi>{details.join(' · ')}</bdi> })}
      {...(entry && currency !== undefined
        ? { trailing: <Money amount={movementAmount(entry)} currency={currency} /> }
        : {})}
      {...(customer !== undefined && customerName !== undefined ? { href: hashOf(routes.account(customer)) } : {})}
      {...(action === undefined ? {} : { action })}
    />
  )
}
