import { cleanup, fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { parseAmount } from '../../src/domain/amountText.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { Keypad } from '../../src/ui/Keypad.tsx'
import { renderInFrame } from './inFrame.tsx'

const MXN = parseCurrency('MXN') as CurrencyCode
const EUR = parseCurrency('EUR') as CurrencyCode

function Entry({ currency, decimal }: { readonly currency: CurrencyCode; readonly decimal: ',' | '.' }) {
  const [text, setText] = useState('')
  const parsed = parseAmount(text, { currency, decimal })
  return (
    <>
      <Keypad value={text} onChange={setText} currency={currency} startHere />
      <output>{parsed.ok ? `cents ${parsed.value}` : parsed.error.type}</output>
    </>
  )
}

const read = () => document.querySelector('output')?.textContent

describe('the keypad', () => {
  afterEach(cleanup)

  it('writes $1,250.50 down with seven touches', async () => {
    await renderInFrame(<Entry currency={MXN} decimal="." />)
    for (const key of ['1', '2', '5', '0', 'Decimales', '5', '0']) {
      await userEvent.click(screen.getByRole('button', { name: key }))
    }
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Importe' }).value).toBe('1,250.50')
    expect(read()).toBe('cents 125050')
    await userEvent.click(screen.getByRole('button', { name: 'Borrar la última cifra' }))
    await userEvent.click(screen.getByRole('button', { name: 'Borrar la última cifra' }))
    expect(read()).toBe('cents 125000')
  })

  it('has keys that a thumb hits: 48 px at least', async () => {
    await renderInFrame(<Entry currency={MXN} decimal="." />)
    for (const button of screen.getAllByRole('button')) {
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(48)
    }
  })

  it('obeys a real keyboard, and leaves doubt to the parser instead of making 15 of "1.5"', async () => {
    await renderInFrame(<Entry currency={EUR} decimal="," />, 'ES')
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Importe' })
    await userEvent.type(field, '1.5')
    expect(field.value).toBe('1.5')
    expect(read()).toBe('amount-ambiguous')
    await userEvent.type(field, '{Backspace}{Backspace},5')
    expect(field.value).toBe('1,5')
    expect(read()).toBe('cents 150')
  })

  it('takes an amount whole that speech or a filler puts in at once, and a figure alone before the 0', async () => {
    await renderInFrame(<Entry currency={MXN} decimal="." />)
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Importe' })
    fireEvent.change(field, { target: { value: '80' } })
    expect(read()).toBe('cents 8000')
    await userEvent.click(screen.getByRole('button', { name: 'Borrar la última cifra' }))
    await userEvent.click(screen.getByRole('button', { name: 'Borrar la última cifra' }))
    fireEvent.change(field, { target: { value: '80', selectionStart: 1, selectionEnd: 1 } })
    expect(read()).toBe('cents 800')
  })

  it('never cuts the largest amount off on the narrowest phone', async () => {
    await renderInFrame(
      <div style={{ width: 288 }}>
        <Entry currency={MXN} decimal="." />
      </div>,
    )
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Importe' })
    await userEvent.type(field, '999999999999.99')
    expect(field.value).toBe('999,999,999,999.99')
    expect(field.scrollWidth).toBeLessThanOrEqual(field.clientWidth)
  })
})
