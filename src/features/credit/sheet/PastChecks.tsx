import { isLookedAt, isSurety } from '../../../domain/creditCheck.ts'
import type { FactId } from '../../../domain/ids.ts'
import type { CreditCheckFact } from '../../../domain/processFacts.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import styles from '../Credit.module.css'

export interface PastChecksProps {
  /** Newest first. */
  readonly checks: readonly CreditCheckFact[]
  readonly words: ReadonlyMap<FactId, string>
}

/** What was looked at before, and when. */
export function PastChecks({ checks, words }: PastChecksProps) {
  const { creditSheet: t } = useProcessT()
  const format = useFormat()
  if (checks.length === 0) return null
  return (
    <section className={styles['part']}>
      <h2 className={styles['heading']}>{t.past}</h2>
      <ul className={styles['list']}>
        {checks.map(({ id, on, looked, verdict, guarantor }) => (
          <li key={id} className={styles['row']}>
            <span>
              {t.pastOf(format.day(on), t.verdicts[verdict])}
              <small>
                {looked
                  .filter(isLookedAt)
                  .map((code) => t.lookedAt[code])
                  .join(' · ')}
              </small>
              {isSurety(guarantor) && <small>{t.securedBy(t.sureties[guarantor])}</small>}
              {words.has(id) && <small dir="auto">{words.get(id)}</small>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
