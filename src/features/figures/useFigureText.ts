import { exponentOf, type CurrencyCode } from '../../domain/currency.ts'
import type { Figure } from '../../domain/kpis/figure.ts'
import { isMinorUnits } from '../../domain/money.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'

/** How figures are written here. */
export interface FigureText {
  /** Sums of money × days may be greater than any amount: those are written as plain numbers. */
  readonly money: (amount: number) => string
  readonly days: (value: number) => string
  readonly percent: (ratio: number) => string
  /** The figure, or `null` with the reason in `say`. */
  readonly shown: <U>(
    figure: Figure<U>,
    value: (value: number) => string,
    say: (used: U) => string,
  ) => { readonly value: string | null; readonly say: string }
}

/** Writes the figures of one currency. */
export function useFigureText(currency: CurrencyCode): FigureText {
  const { figures: words } = useProcessT()
  const format = useFormat()
  return {
    money: (amount) =>
      isMinorUnits(amount) ? format.money(amount, currency) : format.number(amount / 10 ** exponentOf(currency)),
    days: (value) => {
      const rounded = Math.round(value * 10) / 10
      return words.days(format.number(rounded), rounded === 1)
    },
    percent: (ratio) => format.percent(ratio),
    shown: (figure, value, say) =>
      figure.type === 'figure'
        ? { value: value(figure.value), say: say(figure.used) }
        : { value: null, say: words.none[figure.why] },
  }
}
