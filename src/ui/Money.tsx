import type { CSSProperties } from 'react'
import type { StatedCurrency } from '../domain/currency.ts'
import type { MinorUnits } from '../domain/money.ts'
import { useFormat } from '../i18n/I18nContext.ts'
import styles from './Money.module.css'

export interface MoneyProps {
  readonly amount: MinorUnits
  readonly currency: StatedCurrency
  /** `big` fills the width that it is given and shrinks before it would wrap. */
  readonly size?: 'big' | 'normal' | 'small'
  /** Any colour; the ink unless given. */
  readonly colour?: string
  /** `hide-zero`: "$1.250" instead of "$1.250,00"; unless given, what people do with the currency. */
  readonly cents?: 'always' | 'hide-zero'
}

/** An amount: tabular figures, the sign of the currency small, never wrapped or cut off. */
export function Money({ amount, currency, size = 'normal', colour, cents }: MoneyProps) {
  const parts = useFormat().moneyParts(amount, currency, cents === undefined ? undefined : { cents })
  const sign = <span className={styles['sign']}>{parts.currency}</span>
  const length = parts.sign.length + parts.integer.length + parts.fraction.length * 0.7 + parts.currency.length * 0.6
  const style: CSSProperties & Record<'--length', number> = { '--length': length, color: colour }
  return (
    <span className={styles['money']} data-size={size} style={style}>
      <span className={styles['figures']}>
        {parts.sign}
        {parts.currencyFirst && sign}
        {parts.integer}
        <span className={styles['fraction']}>{parts.fraction}</span>
        {!parts.currencyFirst && <>&nbsp;{sign}</>}
      </span>
    </span>
  )
}
