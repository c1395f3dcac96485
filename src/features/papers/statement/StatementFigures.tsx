import type { Statement } from '../../../domain/statement.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { usePaperT } from '../../../i18n/PaperWords.ts'
import styles from '../Papers.module.css'

/** What the paper will say, currency by currency: the same figures. */
export function StatementFigures({ statements }: { readonly statements: readonly Statement[] }) {
  const { statement: t } = usePaperT()
  const format = useFormat()
  return statements.map(({ currency, from, to, opening, lines, closing }) => (
    <section key={currency} className={styles['card']}>
      <h2 className={styles['cardTitle']}>
        {`${format.day(from)} – ${format.day(to)}`}
        <small>{t.lines(lines.length)}</small>
      </h2>
      <dl className={styles['figures']}>
        <dt>{t.opening}</dt>
        <dd>{format.money(opening, currency)}</dd>
        <dt>{t.closing}</dt>
        <dd>{format.money(closing, currency)}</dd>
      </dl>
    </section>
  ))
}
