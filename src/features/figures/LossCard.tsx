import type { CurrencyCode } from '../../domain/currency.ts'
import type { ExpectedLoss } from '../../domain/kpis/expectedLoss.ts'
import type { LossBand } from '../../domain/kpis/lossCurve.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'
import { useFigureText } from './useFigureText.ts'

export interface LossCardProps {
  readonly loss: ExpectedLoss
  readonly currency: CurrencyCode
}

/** What may never come in: a range and never a promise, said to be indicative until the own history is enough. */
export function LossCard({ loss, currency }: LossCardProps) {
  const { figures } = useProcessT()
  const { loss: words } = figures
  const text = useFigureText(currency)
  const withMoney = loss.bands.filter(({ open }) => open > 0)
  const rests = !loss.indicative
    ? words.own
    : withMoney.some(({ source }) => source === 'published')
      ? words.indicative
      : words.edited
  return (
    <FigureCard
      title={words.title}
      value={loss.open > 0 ? text.money(loss.likely) : null}
      say={loss.open > 0 ? words.say(text.money(loss.low), text.money(loss.high)) : figures.none['nothing-open']}
    >
      <p>{words.formula}</p>
      {withMoney.length > 0 && (
        <>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{words.age}</th>
                <th scope="col">{words.open}</th>
                <th scope="col">{words.share}</th>
                <th scope="col">{words.expected}</th>
              </tr>
            </thead>
            <tbody>
              {withMoney.map((band) => (
                <tr key={band.from ?? 0}>
                  <th scope="row">{ageName(band, words.ages)}</th>
                  <td>{text.money(band.open)}</td>
                  <td>
                    {text.percent(band.likely)}{' '}
                    <small>{`(${text.percent(band.low)}–${text.percent(band.high)})`}</small>
                    {band.source === 'own' && <small> {words.fromOwn}</small>}
                  </td>
                  <td>{text.money(band.expected)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>{rests}</p>
        </>
      )}
    </FigureCard>
  )
}

interface AgeWords {
  readonly current: string
  readonly range: (from: number, to: number) => string
  readonly from: (n: number) => string
}

function ageName({ from, to }: LossBand, ages: AgeWords): string {
  if (from === undefined) return ages.current
  return to === undefined ? ages.from(from) : ages.range(from, to)
}
