import type { LaterMessages } from '../../i18n/laterMessages.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useLoadedWorkWords } from '../../i18n/WorkWords.ts'
import type { WorkMessages } from '../../i18n/workMessages.ts'
import type { Format } from '../../domain/format.ts'
import { sum } from '../../domain/money.ts'
import { totalsOf } from '../../messages/debtLine.ts'
import type { Chase } from '../../queries/useChase.ts'
import { holdText } from '../../ui/holdText.ts'
import { Money } from '../../ui/Money.tsx'
import { debtLines, messageDebts } from '../../queries/messageDebts.ts'
import styles from './Remind.module.css'

/** How much the message is about, and why it is proposed today, or why none is. */
export function Why({ chase, account }: { readonly chase: Chase; readonly account: string }) {
  const { remind: t } = useLaterT()
  const { words: work } = useLoadedWorkWords(chase.proposal.type === 'hold')
  const format = useFormat()
  const amounts = debtLines(messageDebts(chase)).map(({ open, currency }) => ({ amount: open, currency }))
  const favour = chase.accounts
    .map(({ currency, inFavour }) => ({ currency, amount: sum(inFavour.map((money) => money.unapplied)) }))
    .filter(({ amount }) => amount > 0)
  return (
    <section className={styles['why']}>
      <h2 className={styles['hidden']}>{t.why}</h2>
      {totalsOf(amounts).map(({ currency, amount }) => (
        <Money key={currency} amount={amount} currency={currency} size="big" />
      ))}
      <p className={styles['reason']}>{reasonOf(chase, t, work, format)}</p>
      {favour.map(({ currency, amount }) => (
        <p key={currency} className={styles['hint']}>
          {t.inFavour(format.money(amount, currency))} <a href={account}>{t.seeAccount}</a>
        </p>
      ))}
    </section>
  )
}

function reasonOf(chase: Chase, t: LaterMessages['remind'], work: WorkMessages | undefined, format: Format): string {
  const { proposal, daysLate } = chase
  const age = daysLate > 0 ? t.lateBy(daysLate) : daysLate === 0 ? t.dueToday : t.dueIn(-daysLate)
  switch (proposal.type) {
    case 'step': {
      const { daysSinceContact: since, skipped, level } = proposal
      const contact = since === undefined ? t.neverContacted : since === 0 ? t.contactedToday : t.lastContact(since)
      const rest = [level === 'close' ? t.close : '', skipped.length > 0 ? t.skipping(skipped.length) : '']
      return [`${age}; ${contact}.`, ...rest].filter(Boolean).join(' ')
    }
    case 'not-due':
      return `${age}. ${t.notDue(format.dayLong(proposal.until))}`
    case 'too-soon':
      return `${age}. ${t.tooSoon(format.dayLong(proposal.until))}`
    case 'done':
      return `${age}. ${t.allDone}`
    case 'hold': {
      const why = work && holdText(proposal, work, format)
      return why === undefined ? t.hold : t.holdFor(why)
    }
    case 'paid':
      return t.paidTitle
  }
}
