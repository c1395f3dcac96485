import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import type { Chase } from '../../queries/useChase.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import styles from './Account.module.css'

export interface NextStepProps {
  readonly id: CustomerId
  readonly chase: Chase
}

/** What the ladder says to do today, and why; or until when there is nothing to do. */
export function NextStep({ id, chase }: NextStepProps) {
  const { account: words, common } = useT()
  const format = useFormat()
  const { proposal } = chase
  if (proposal.type === 'paid' || proposal.type === 'hold') return null
  if (proposal.type !== 'step') {
    return (
      <section className={styles['next']} aria-label={words.nextTitle}>
        <p>
          {proposal.type === 'not-due'
            ? words.nextOn(format.dayLong(proposal.until))
            : proposal.type === 'too-soon'
              ? words.nextTooSoon(format.dayLong(proposal.until))
              : words.nextDone}
        </p>
      </section>
    )
  }
  const { daysLate, daysSinceContact } = proposal
  const late = daysLate > 0 ? common.overdueBy(daysLate) : daysLate === 0 ? common.dueToday : common.dueIn(-daysLate)
  const contact = daysSinceContact === undefined ? words.noContact : words.lastContact(daysSinceContact)
  return (
    <section className={styles['next']} data-now aria-label={words.nextTitle}>
      <div>
        <h2 className={styles['nextTitle']}>{words.nextStep(words.levels[proposal.level])}</h2>
        <p>{words.nextWhy(late, contact)}</p>
      </div>
      <Button variant="outlined" href={hashOf(routes.remind(id))}>
        {words.remind}
      </Button>
    </section>
  )
}
