import { sum } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { Agreement } from './AgreementCard.tsx'
import styles from './Solve.module.css'

/** Agreements that are over, and what became of them. */
export function PastAgreements({ agreements }: { readonly agreements: readonly Agreement[] }) {
  const { agreement: t } = useLaterT()
  const format = useFormat()
  if (agreements.length === 0) return null
  return (
    <section>
      <h2 className={styles['question']}>{t.past}</h2>
      <ul className={styles['list']}>
        {agreements.map(({ fact, state, brokenOn, remaining }) => (
          <li key={fact.id} className={styles['row']}>
            <span>
              {t.madeOn(format.money(sum(fact.plan.map(({ amount }) => amount)), fact.currency), format.day(fact.on))}
              <small>
                {state === 'broken'
                  ? t.outcomes.broken(format.day(brokenOn ?? fact.on))
                  : state === 'kept'
                    ? t.inForce
                    : t.outcomes[state]}
                {state !== 'fulfilled' && remaining > 0 && `. ${t.leftOf(format.money(remaining, fact.currency))}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
