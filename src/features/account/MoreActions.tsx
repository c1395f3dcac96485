import { Suspense, useState } from 'react'
import { readInterestSetting } from '../../domain/interestSetting.ts'
import { noteLawOf } from '../../domain/promissoryNoteLaw.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { lazyPart } from '../../platform/lazyPart.ts'
import type { AccountSummary } from '../../queries/useAccountSummaries.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useRole } from '../../queries/useRole.ts'
import { useSetting } from '../../queries/useSetting.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import styles from './Account.module.css'

const ExpenseSheet = lazyPart(() => import('./ExpenseSheet.tsx'), 'ExpenseSheet')
const StatementSheet = lazyPart(() => import('./StatementSheet.tsx'), 'StatementSheet')

export interface MoreActionsProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly customer: CustomerDetails
  readonly business: BusinessProfile
  readonly chase: Chase
  readonly summaries: readonly AccountSummary[]
}

/** What is done with a customer now and then. */
export function MoreActions({ open, onClose, customer, business, chase, summaries }: MoreActionsProps) {
  const { account: words } = useT()
  const [sheet, setSheet] = useState<'statement' | 'expense'>()
  const role = useRole()
  const interest = readInterestSetting(useSetting('interest'))
  const { id, person } = customer
  const isSettled = summaries.length > 0 && summaries.every(({ open }) => open === 0)
  const close = () => {
    setSheet(undefined)
    onClose()
  }
  if (sheet === 'expense') {
    return (
      <Suspense>
        <ExpenseSheet customer={customer} business={business} chase={chase} onClose={close} />
      </Suspense>
    )
  }
  if (sheet === 'statement') {
    return (
      <Suspense>
        <StatementSheet customer={customer} business={business} chase={chase} summaries={summaries} onClose={close} />
      </Suspense>
    )
  }
  return (
    <Sheet open={open} onClose={close} title={words.moreTitle}>
      <ul className={styles['rows']}>
        {person.phone !== '' && (
          <li>
            <ListRow
              leading={<Icon name="phone" />}
              title={words.call}
              subtitle={person.phone}
              href={hashOf(routes.call(id))}
            />
          </li>
        )}
        <li>
          <ListRow leading={<Icon name="cash" />} title={words.howPays} href={hashOf(routes.pay(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="chat" />} title={words.contactsAll} href={hashOf(routes.contacts(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="calendar" />} title={words.promise} href={hashOf(routes.promise(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="handshake" />} title={words.agreement} href={hashOf(routes.agreement(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="alert" />} title={words.hold} href={hashOf(routes.hold(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="forward" />} title={words.handOver} href={hashOf(routes.handOver(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="check" />} title={words.credit} href={hashOf(routes.creditSheet(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="note" />} title={words.cheques} href={hashOf(routes.cheques(id))} />
        </li>
        {interest.on && (
          <li>
            <ListRow leading={<Icon name="clock" />} title={words.interest} href={hashOf(routes.lateInterest(id))} />
          </li>
        )}
        {role === 'owner' && (
          <li>
            <ListRow leading={<Icon name="cash" />} title={words.expense} onClick={() => setSheet('expense')} />
          </li>
        )}
        <li>
          <ListRow leading={<Icon name="share" />} title={words.statement} onClick={() => setSheet('statement')} />
        </li>
        <li>
          <ListRow leading={<Icon name="letter" />} title={words.statementPdf} href={hashOf(routes.statement(id))} />
        </li>
        {isSettled && (
          <li>
            <ListRow leading={<Icon name="letter" />} title={words.settledPdf} href={hashOf(routes.settled(id))} />
          </li>
        )}
        {business.country === 'ES' && (
          <li>
            <ListRow leading={<Icon name="letter" />} title={words.negotiation} href={hashOf(routes.negotiation(id))} />
          </li>
        )}
        {role === 'owner' && noteLawOf(business.country) && (
          <li>
            <ListRow leading={<Icon name="letter" />} title={words.note} href={hashOf(routes.note(id))} />
          </li>
        )}
        {role === 'owner' && (
          <li>
            <ListRow leading={<Icon name="note" />} title={words.expediente} href={hashOf(routes.expediente(id))} />
          </li>
        )}
        <li>
          <ListRow leading={<Icon name="letter" />} title={words.letter} href={hashOf(routes.letter(id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="note" />} title={words.invoice} href={hashOf(routes.entry('factura', id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="clock" />} title={words.opening} href={hashOf(routes.entry('saldo', id))} />
        </li>
        <li>
          <ListRow leading={<Icon name="edit" />} title={words.edit} href={hashOf(routes.customerEdit(id))} />
        </li>
      </ul>
    </Sheet>
  )
}
