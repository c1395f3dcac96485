import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { exponentOf, type CurrencyCode } from '../domain/currency.ts'
import { ZERO } from '../domain/money.ts'
import { useFormat, useT } from '../i18n/I18nContext.ts'
import { Icon } from './Icon.tsx'
import styles from './Keypad.module.css'
import { afterTyping, pressKey, shownAmount, type KeypadKey } from './keypadText.ts'

export interface KeypadProps {
  /** As typed, with the decimal mark of the locale and no groups: hand it to `parseAmount`. */
  readonly value: string
  readonly onChange: (text: string) => void
  readonly currency: CurrencyCode
  /** Says what the amount is, to those who listen; "Importe" unless given. */
  readonly label?: string
  /** The sentence for an amount that cannot be. */
  readonly error?: string | undefined
  /** Enter on a real keyboard. */
  readonly onEnter?: () => void
  /** Hides the keys and keeps the amount: while the next step is shown. */
  readonly closed?: boolean
  /** The person starts to type here: it has the focus. */
  readonly startHere?: boolean
}

const FIGURES = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** An amount and big keys for it; a real keyboard works as well. */
export function Keypad(props: KeypadProps) {
  const { value, onChange, currency, error, onEnter, closed = false, startHere = false } = props
  const { common } = useT()
  const format = useFormat()
  const input = useRef<HTMLInputElement>(null)
  const mark = format.decimalMark
  const cents = exponentOf(currency) > 0
  const label = props.label ?? common.amount

  useEffect(() => {
    if (startHere) input.current?.focus({ preventScroll: true })
  }, [startHere])

  const press = (key: KeypadKey) => onChange(pressKey(value, key, currency, mark))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') onEnter?.()
    else if (event.key === 'Backspace') press('delete')
    else if (/^\d$/.test(event.key)) press(event.key as KeypadKey)
    else if (event.key === mark || event.code === 'NumpadDecimal') press('decimal')
    // Anything else is kept as typed, so that the parser can refuse "1.5" where the comma is decimal.
    else if (event.key.length === 1) onChange(value + event.key)
    else return
    event.preventDefault()
  }

  const shown = shownAmount(value, format)
  const sign = format.moneyParts(ZERO, currency)
  const style: CSSProperties & Record<'--length', number> = { '--length': Math.max(6, shown.length) }
  const key = (name: KeypadKey, text: string, label?: string) => (
    <button type="button" className={styles['key']} aria-label={label} onClick={() => press(name)}>
      {text}
    </button>
  )
  return (
    <div className={styles['keypad']}>
      <div className={styles['display']} style={style} data-empty={value === ''} data-error={error !== undefined}>
        {sign.currencyFirst && <span className={styles['sign']}>{sign.currency}</span>}
        <input
          ref={input}
          className={styles['amount']}
          inputMode="none"
          value={shown}
          aria-label={label}
          aria-invalid={error !== undefined}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onPaste={(event) => {
            event.preventDefault()
            onChange(event.clipboardData.getData('text').trim().slice(0, 60))
          }}
          onChange={({ target }) =>
            onChange(afterTyping(value, shown, target.value, target.selectionStart ?? target.value.length))
          }
        />
        {!sign.currencyFirst && <span className={styles['sign']}>{sign.currency}</span>}
        {!closed && (
          <button
            type="button"
            className={styles['delete']}
            aria-label={common.keypadDelete}
            onClick={() => press('delete')}
          >
            <Icon name="delete" size={28} />
          </button>
        )}
      </div>
      <p className={styles['error']} role="alert">
        {error}
      </p>
      {!closed && (
        <fieldset className={styles['keys']} aria-label={common.keypad}>
          {FIGURES.map((figure) => (
            <button key={figure} type="button" className={styles['key']} onClick={() => press(figure)}>
              {figure}
            </button>
          ))}
          {key('00', '00')}
          {key('0', '0')}
          {cents ? key('decimal', mark, common.keypadDecimal) : key('000', '000')}
        </fieldset>
      )}
    </div>
  )
}
