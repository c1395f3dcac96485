import type { CaseFile } from '../../../domain/caseFile.ts'
import { isWritten } from '../../../domain/ladder.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import styles from '../Papers.module.css'

/** What the expediente will hold, and what is owed by it. */
export function CaseCounts({ file }: { readonly file: CaseFile }) {
  const { expediente: t } = usePaperT()
  const format = useFormat()
  const written = file.contacts.filter(({ fact }) => isWritten(fact.channel)).length
  const counts: readonly (readonly [string, number])[] = [
    [t.counts.charges, new Set(file.charges.map(({ fact }) => fact.id)).size],
    [t.counts.money, file.money.length],
    [t.counts.letters, written],
    [t.counts.contacts, file.contacts.length],
    [t.counts.promises, file.promises.length],
    [t.counts.agreements, file.agreements.length],
    [t.counts.attachments, file.attachments.length],
    [t.counts.reversals, file.reversals.length],
    [t.counts.facts, file.facts.length],
  ]
  return (
    <section className={styles['card']}>
      <h2 className={styles['cardTitle']}>
        {t.holds}
        <small>{t.period(format.day(file.from), format.day(file.upTo))}</small>
      </h2>
      <dl className={styles['figures']}>
        {file.statements.map(({ currency, closing }) => (
          <Figure key={currency} label={t.balance} value={format.money(closing, currency)} />
        ))}
        {counts.map(([label, count]) => (
          <Figure key={label} label={label} value={format.number(count)} />
        ))}
      </dl>
    </section>
  )
}

function Figure({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  )
}
