import type { Figure } from '../../domain/kpis/figure.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import styles from './Figures.module.css'

export interface FormulaProps<U> {
  /** In words. */
  readonly text: string
  readonly figure: Figure<U>
  /** With its figures: "$435.00 ÷ $1,200.00". */
  readonly terms: (used: U) => string
  readonly value: (value: number) => string
}

/** A formula in words, and under it the same with the figures of today. */
export function Formula<U>({ text, figure, terms, value }: FormulaProps<U>) {
  const { figures: words } = useProcessT()
  return (
    <>
      <p>{text}</p>
      {figure.type === 'figure' && (
        <p className={styles['terms']}>{words.equals(terms(figure.used), value(figure.value))}</p>
      )}
    </>
  )
}
