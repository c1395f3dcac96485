import type { Figure } from '../../domain/kpis/figure.ts'
import type { ShareUsed } from '../../domain/kpis/overdueShare.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { CurrencyFigures } from '../../queries/useFigures.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'
import { Formula } from './Formula.tsx'
import { LossCard } from './LossCard.tsx'
import { useFigureText } from './useFigureText.ts'

/** How much of what is owed is late, and how much of it may never come in. */
export function OwedCards({ of: { currency, figures } }: { readonly of: CurrencyFigures }) {
  const { figures: words } = useProcessT()
  const text = useFigureText(currency)
  const share = (figure: Figure<ShareUsed>, own: typeof words.overdue) => (
    <FigureCard
      title={own.title}
      {...text.shown(figure, text.percent, ({ part, whole }) => own.say(text.money(part), text.money(whole)))}
    >
      <Formula
        text={own.formula}
        figure={figure}
        terms={({ part, whole }) => `${text.money(part)} ÷ ${text.money(whole)}`}
        value={text.percent}
      />
    </FigureCard>
  )
  return (
    <ul className={styles['cards']}>
      {share(figures.overdue, words.overdue)}
      {share(figures.over90, words.over90)}
      <LossCard loss={figures.loss} currency={currency} />
    </ul>
  )
}
