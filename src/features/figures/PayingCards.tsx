import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { CurrencyFigures } from '../../queries/useFigures.ts'
import { CountBack } from './CountBack.tsx'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'
import { Formula } from './Formula.tsx'
import { PromisesCard } from './PromisesCard.tsx'
import { useFigureText } from './useFigureText.ts'

/** How long it takes until money comes in, and how much of it comes in time. */
export function PayingCards({ of: { currency, figures } }: { readonly of: CurrencyFigures }) {
  const { figures: words } = useProcessT()
  const text = useFigureText(currency)
  const { dso, effectiveness, daysLate, onTime } = figures
  const perCent = (value: number) => text.percent(value / 100)
  return (
    <ul className={styles['cards']}>
      <FigureCard title={words.dso.title} {...text.shown(dso, text.days, () => words.dso.say)}>
        <CountBack figure={dso} text={text} />
      </FigureCard>
      <FigureCard
        title={words.effectiveness.title}
        {...text.shown(effectiveness, perCent, () => words.effectiveness.say)}
      >
        <Formula
          text={words.effectiveness.formula}
          figure={effectiveness}
          terms={({ openBefore, sales, openAfter, currentAfter }) =>
            words.effectiveness.sum(
              text.money(openBefore),
              text.money(sales),
              text.money(openAfter),
              text.money(currentAfter),
            )
          }
          value={perCent}
        />
      </FigureCard>
      <FigureCard
        title={words.daysLate.title}
        {...text.shown(daysLate, text.days, ({ payments }) => words.daysLate.say(payments))}
      >
        <Formula
          text={words.daysLate.formula}
          figure={daysLate}
          terms={({ moneyDays, paid }) => words.daysLate.sum(text.money(moneyDays), text.money(paid))}
          value={text.days}
        />
      </FigureCard>
      <FigureCard
        title={words.onTime.title}
        {...text.shown(onTime, text.percent, ({ instalments }) => words.onTime.say(instalments))}
      >
        <Formula
          text={words.onTime.formula}
          figure={onTime}
          terms={({ onTime: inTime, fellDue }) => `${text.money(inTime)} ÷ ${text.money(fellDue)}`}
          value={text.percent}
        />
      </FigureCard>
      <PromisesCard promises={figures.promises} text={text} />
    </ul>
  )
}
