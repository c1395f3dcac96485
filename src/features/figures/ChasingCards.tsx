import { useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { CurrencyFigures } from '../../queries/useFigures.ts'
import { FigureCard } from './FigureCard.tsx'
import styles from './Figures.module.css'
import { Formula } from './Formula.tsx'
import { useFigureText } from './useFigureText.ts'

/** What followed a contact, level by level: of those that were used. */
export function ChasingCards({ of: { currency, figures } }: { readonly of: CurrencyFigures }) {
  const { account } = useT()
  const { figures: all } = useProcessT()
  const { levels: words } = all
  const text = useFigureText(currency)
  const { byLevel, contactToPromise } = figures
  const used = byLevel.filter(({ figure }) => figure.used.contacts + figure.used.waiting > 0)
  if (used.length === 0) return <p className={styles['soft']}>{all.none['no-contacts']}</p>
  return (
    <ul className={styles['cards']}>
      {used.map(({ level, figure }) => (
        <FigureCard
          key={level}
          title={words.title(account.levels[level])}
          {...text.shown(figure, text.percent, ({ followed, contacts }) => words.say(followed, contacts))}
        >
          <Formula
            text={words.formula}
            figure={figure}
            terms={({ followed, contacts }) => `${followed} ÷ ${contacts}`}
            value={text.percent}
          />
          {figure.used.amount > 0 && <p>{words.amount(text.money(figure.used.amount))}</p>}
          {figure.used.waiting > 0 && <p>{words.waiting(figure.used.waiting)}</p>}
        </FigureCard>
      ))}
      <FigureCard
        title={words.promised}
        {...text.shown(contactToPromise, text.percent, ({ followed, contacts }) => words.say(followed, contacts))}
      >
        <Formula
          text={words.promisedFormula}
          figure={contactToPromise}
          terms={({ followed, contacts }) => `${followed} ÷ ${contacts}`}
          value={text.percent}
        />
      </FigureCard>
    </ul>
  )
}
