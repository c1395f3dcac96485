import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { endHold } from '../../commands/endHold.ts'
import type { Role } from '../../domain/fact.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { useProcess, type Process } from '../../queries/useProcess.ts'
import { chargeName } from '../../ui/debtName.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Solve.module.css'
import { useSaid } from './useSaid.ts'

export interface HoldsInForceProps {
  readonly customer: CustomerId
  readonly role: Role
  readonly chase: Chase
}

/** What stands in the way now, with its reason; an owner ends it. */
export function HoldsInForce({ customer, role, chase }: HoldsInForceProps) {
  const { solve: t } = useProcessT()
  const process = useProcess(customer)
  const end = useEnd(customer)
  const holds = process?.holds.filter((hold) => hold.inForce) ?? []
  if (!process || holds.length === 0) return null
  return (
    <section>
      <h2 className={styles['question']}>{t.inForce}</h2>
      <ul className={styles['list']}>
        {holds.map((hold) => (
          <li key={hold.fact.id} className={styles['row']}>
            <HoldText hold={hold} words={process.words.get(hold.fact.id)} chase={chase} />
            {role === 'owner' ? (
              <Button onClick={() => void end(hold.fact.id)}>{t.end}</Button>
            ) : (
              <small>{t.ownerOnly}</small>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

interface HoldTextProps {
  readonly hold: Process['holds'][number]
  readonly words: string | undefined
  readonly chase: Chase
}

function HoldText({ hold: { fact }, words, chase }: HoldTextProps) {
  const messages = useT()
  const { solve: t } = useProcessT()
  const format = useFormat()
  const debt = chase.items.find((item) => item.charge === fact.charge)?.fact
  const since = format.day(fact.on)
  return (
    <span>
      {t.kinds[fact.holdKind]}
      {debt && <small>{t.ofDebt(chargeName(messages, debt))}</small>}
      <small>{fact.until === undefined ? t.inForceSince(since) : t.inForceUntil(since, format.day(fact.until))}</small>
      {words !== undefined && words !== '' && <small>{words}</small>}
    </span>
  )
}

/** Ends a hold today, with a way back. */
function useEnd(customer: CustomerId): (hold: FactId) => Promise<void> {
  const { solve: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const said = useSaid(customer)
  return async (hold) => {
    const result = await endHold(deps)({ customer, hold })
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    said(t.ended, [result.value])
  }
}
