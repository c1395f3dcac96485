import { isChequePending } from '../../domain/cheque.ts'
import { daysBetween } from '../../domain/day.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { ProcessWords, useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useProcess } from '../../queries/useProcess.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { AgreementLine } from './AgreementLine.tsx'
import styles from './Account.module.css'
import { HoldLine } from './HoldLine.tsx'
import { NegotiationLine } from './NegotiationLine.tsx'

export interface AgreedLinesProps {
  readonly id: CustomerId
  readonly chase: Chase
}

/** What was promised and what stands in the way of reminding, in a line each; its words are fetched with it. */
export function AgreedLines(props: AgreedLinesProps) {
  return (
    <ProcessWords>
      <Lines {...props} />
    </ProcessWords>
  )
}

function Lines({ id, chase }: AgreedLinesProps) {
  const { solve: t, cheques: chequeWords } = useProcessT()
  const format = useFormat()
  const process = useProcess(id)
  const today = useToday()
  const holds = process?.holds.filter((hold) => hold.inForce) ?? []
  // Of promises the latest tells how it stands, until an agreement takes the place of a broken one.
  const promise = process?.promises.find(({ state }) => state !== 'cancelled')
  const isReplaced = promise?.state === 'broken' && process?.agreements.some(({ fact }) => fact.on >= promise.fact.due)
  const said = promise && promise.state !== 'kept' && !isReplaced ? promise : undefined
  const agreements = process?.agreements.filter(({ state }) => state === 'kept') ?? []
  const [latest] = process?.agreements ?? []
  const broken = latest?.state === 'broken' && latest.remaining > 0 ? latest : undefined
  const toGo = process?.situation.actions.some(({ kind }) => kind === 'handover') ? process.situation.chased : undefined
  // Those that money is to come of, and those that bounced.
  const cheques = process?.cheques.filter(({ state }) => state === 'bounced' || isChequePending(state)) ?? []
  // Once nothing is owed it has served its purpose.
  const negotiation = process && process.situation.items.length > 0 ? process.negotiations[0] : undefined
  const lists = [holds, agreements, cheques]
  const nothing = lists.every(({ length }) => length === 0) && !said && !broken && !toGo && !negotiation
  if (!process || nothing) return null
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
        {negotiation && (
          <li>
            <NegotiationLine id={id} steps={negotiation.steps} />
          </li>
        )}
        {holds.map(({ fact }) => (
          <li key={fact.id}>
            <HoldLine fact={fact} words={process.words.get(fact.id)} chase={chase} />
          </li>
        ))}
        {cheques.map(({ fact, state, since }) => (
          <li key={fact.id}>
            <ListRow
              leading={<Icon name={state === 'bounced' ? 'alert' : 'note'} />}
              title={chequeWords.line(
                chequeWords.name(fact.number, fact.bank),
                format.money(fact.amount, fact.currency),
              )}
              subtitle={
                state === undefined || since === undefined
                  ? (fact.payOn <= today ? chequeWords.payable : chequeWords.payableFrom)(format.day(fact.payOn))
                  : chequeWords.stateSince(chequeWords.states[state], format.day(since))
              }
              href={hashOf(routes.cheques(id))}
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
