import Button from '@mui/material/Button'
import { useId } from 'react'
import { daysBetween } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { sum } from '../../domain/money.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useProcess, type Process } from '../../queries/useProcess.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

export interface InstalmentDueProps {
  readonly id: CustomerId
  readonly chase: Chase
}

/** The instalment of an agreement in force that is due or late: the first thing to talk about. Nothing while none is. */
export function InstalmentDue(props: InstalmentDueProps) {
  const today = useToday()
  if (!props.chase.items.some((item) => item.agreement !== undefined && item.due <= today)) return null
  return (
    <ProcessWords>
      <Agreements {...props} />
    </ProcessWords>
  )
}

function Agreements({ id, chase }: InstalmentDueProps) {
  const process = useProcess(id)
  return process?.agreements
    .filter(({ state }) => state === 'kept')
    .map((agreement) => <Due key={agreement.fact.id} agreement={agreement} id={id} chase={chase} />)
}

interface DueProps extends InstalmentDueProps {
  readonly agreement: Process['agreements'][number]
}

function Due({ id, chase, agreement: { fact, parts } }: DueProps) {
  const { account: words, common } = useT()
  const {
    solve: { agreed: t },
  } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const titled = useId()
  const due = parts.filter((part) => part.open > 0 && part.due <= today)
  const [first] = due
  if (!first) return null
  const money = (amount: typeof first.open) => format.money(amount, fact.currency)
  const since = daysBetween(today, first.due)
  const [last] = chase.contacts
  const contact = last ? words.lastContact(daysBetween(today, last.fact.on)) : words.noContact
  const { proposal } = chase
  // A hold or a promise says when to be in touch again; an agreement asks for its instalments.
  const mayContact = proposal.type !== 'hold' || proposal.hold === 'agreement'
  return (
    <section className={styles['next']} data-now aria-labelledby={titled}>
      <div>
        <h2 id={titled} className={styles['nextTitle']}>
          {t.due(parts.indexOf(first) + 1, parts.length, money(first.open))}
        </h2>
        <p>{words.nextWhy(since === 0 ? common.dueToday : t.dueSince(since, format.day(first.due)), contact)}</p>
        {due.length > 1 && <p>{t.dueAll(due.length, money(sum(due.map(({ open }) => open))))}</p>}
      </div>
      <div className={styles['nextActions']}>
        {mayContact && (
          <Button variant="outlined" href={hashOf(routes.remind(id))}>
            {words.remind}
          </Button>
        )}
        <Button variant="outlined" href={hashOf(routes.entry('pago', id))}>
          {t.pay}
        </Button>
      </div>
    </section>
  )
}
