import type { CountBackUsed } from '../../domain/kpis/dso.ts'
import type { Figure } from '../../domain/kpis/figure.ts'
import { firstOf } from '../../domain/kpis/salesHistory.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Figures.module.css'
import type { FigureText } from './useFigureText.ts'

export interface CountBackProps {
  readonly figure: Figure<CountBackUsed>
  readonly text: FigureText
}

/** The days of sales outstanding, counted back month by month as on paper. */
export function CountBack({ figure, text }: CountBackProps) {
  const { figures } = useProcessT()
  const { dso: words } = figures
  const format = useFormat()
  const number = (value: number) => format.number(Math.round(value * 10) / 10)
  return (
    <>
      <p>{words.formula}</p>
      {figure.type === 'figure' && (
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{words.month}</th>
              <th scope="col">{words.open}</th>
              <th scope="col">{words.sales}</th>
              <th scope="col">{words.counted}</th>
            </tr>
          </thead>
          <tbody>
            {figure.used.months.map(({ month, open, sales, counted, days }) => (
              <tr key={month}>
                <th scope="row">{format.month(firstOf(month))}</th>
                <td>{text.money(open)}</td>
                <td>{text.money(sales)}</td>
                <td>{words.countedOf(number(counted), number(days))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {words.total}
              </th>
              <td>{number(figure.value)}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {figure.used.beyond > 0 && <p>{words.beyond(text.money(figure.used.beyond))}</p>}
    </>
  )
}
