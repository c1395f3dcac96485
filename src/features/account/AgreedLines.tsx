import { daysBetween } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useProcess } from '../../queries/useProcess.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { AgreementLine } from './AgreementLine.tsx'
import styles from './Account.module.css'

/** What was promised and what stands in the way of reminding, in a line each; its words are fetched with it. */
export function AgreedLines({ id }: { readonly id: CustomerId }) {
  return (
    <ProcessWords>
      <Lines id={id} />
    </ProcessWords>
  )
}

function Lines({ id }: { readonly id: CustomerId }) {
  const { solve: t } = useProcessT()
  const today = useToday()
  const format = useFormat()
  const process = useProcess(id)
  const holds = process?.holds.filter((hold) => hold.inForce) ?? []
  // Of promises the latest tells how it stands.
  const promise = process?.promises.find(({ state }) => state !== 'cancelled')
  const said = promise && promise.state !== 'kept' ? promise : undefined
  const agreements = process?.agreements.filter(({ state }) => state === 'kept') ?? []
  const [latest] = process?.agreements ?? []
  const broken = latest?.state === 'broken' && latest.remaining > 0 ? latest : undefined
  const toGo = process?.situation.actions.some(({ kind }) => kind === 'handover') ? process.situation.chased : undefined
  if (!process || (holds.length === 0 && !said && agreements.length === 0 && !broken && !toGo)) return null
  const owes = process.situation.items.length > 0
  return (
    <section className={styles['part']} aria-label={t.lines.title}>
      <ul className={styles['rows']}>
        {said && owes && (
          <li>
            <ListRow leading={<Icon name="clock" />} title={promiseText(said)} href={hashOf(routes.promise(id))} />
          </li>
        )}
        {agreements.map((agreement) => (
          <li key={agreement.fact.id}>
            <AgreementLine agreement={agreement} id={id} />
          </li>
        ))}
        {broken && owes && (
          <li>
            <ListRow
              leading={<Icon name="handshake" />}
              title={t.agreed.lineBroken(format.day(broken.brokenOn ?? broken.fact.on))}
              subtitle={t.agreed.lineBrokenText}
              href={hashOf(routes.agreement(id))}
            />
          </li>
        )}
        {toGo && (
          <li>
            <ListRow
              leading={<Icon name="forward" />}
              title={t.agreed.late(daysBetween(today, toGo.due))}
              subtitle={t.agreed.lateText}
              href={hashOf(routes.handOver(id))}
            />
          </li>
        )}
        {holds.map(({ fact }) => (
          <li key={fact.id}>
            <ListRow
              leading={<Icon name="alert" />}
              title={t.kinds[fact.holdKind]}
              subtitle={
                fact.until === undefined
                  ? t.inForceSince(format.day(fact.on))
                  : t.inForceUntil(format.day(fact.on), format.day(fact.until))
              }
              href={hashOf(routes.hold(id))}
            />
          </li>
        ))}
      </ul>
    </section>
  )

  function promiseText({ fact, state, received }: NonNullable<typeof said>): string {
    const money = format.money(fact.amount, fact.currency)
    if (state === 'open') return t.lines.open(money, format.dayLong(fact.due))
    if (state === 'partly') return t.lines.partly(money, format.day(fact.due), format.money(received, fact.currency))
    return t.lines.broken(money, format.day(fact.due))
  }
}
