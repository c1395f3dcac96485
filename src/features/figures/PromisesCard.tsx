import type { PromiseRatio } from '../../domain/kpis/promiseRatio.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'
import { Formula } from './Formula.tsx'
import type { FigureText } from './useFigureText.ts'

export interface PromisesCardProps {
  readonly promises: PromiseRatio
  readonly text: FigureText
}

/** Promises kept, by number and by money. */
export function PromisesCard({ promises: { count, amount }, text }: PromisesCardProps) {
  const { figures } = useProcessT()
  const { promises: words } = figures
  return (
    <FigureCard title={words.title} {...text.shown(count, text.percent, ({ kept, passed }) => words.say(kept, passed))}>
      <Formula
        text={words.formula}
        figure={count}
        terms={({ kept, passed }) => `${kept} ÷ ${passed}`}
        value={text.percent}
      />
      {count.type === 'figure' && <p>{words.partly(count.used.partly, count.used.broken)}</p>}
      {amount.type === 'figure' && (
        <p className={styles['terms']}>
          {words.byMoney(
            figures.equals(
              `${text.money(amount.used.kept)} ÷ ${text.money(amount.used.passed)}`,
              text.percent(amount.value),
            ),
          )}
        </p>
      )}
    </FigureCard>
  )
}
