import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { CountryCode } from '../../src/domain/country.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { Money, type MoneyProps } from '../../src/ui/Money.tsx'
import { renderInFrame } from './inFrame.tsx'

async function shown(cents: number, code: string, country: CountryCode, props: Partial<MoneyProps> = {}, width = 320) {
  const currency = parseCurrency(code) as CurrencyCode
  const { container } = await renderInFrame(
    <div style={{ width }} data-testid="place">
      <Money amount={minorUnits(cents)} currency={currency} {...props} />
    </div>,
    country,
  )
  const place = container.querySelector<HTMLElement>('[data-testid=place]')
  if (!place) throw new Error('nothing was shown')
  return place
}

describe('an amount on screen', () => {
  afterEach(cleanup)

  it('reads as people of the country write it', async () => {
    expect((await shown(125_000, 'MXN', 'MX')).textContent).toBe('$1,250.00')
    cleanup()
    expect((await shown(125_000, 'EUR', 'ES')).textContent).toBe('1.250,00\u00A0€')
    cleanup()
    expect((await shown(-4550, 'MXN', 'MX')).textContent).toBe('-$45.50')
  })

  it('leaves zero cents of Colombian pesos away', async () => {
    expect((await shown(125_000_00, 'COP', 'CO')).textContent.replace('\u00A0', '')).toBe('$125.000')
  })

  it.each([
    [98_765_432_100, 'MXN', 'MX'],
    [-(2 ** 51 - 1), 'EUR', 'ES'],
    [2 ** 51 - 1, 'PYG', 'PY'],
  ] as const)('never wraps or leaves its place, however large it is: %i %s', async (cents, code, country) => {
    await document.fonts.load("700 40px 'Alegreya Sans'")
    const place = await shown(cents, code, country, { size: 'big' }, 288)
    const figures = place.querySelector('span span')
    const { width, height } = figures?.getBoundingClientRect() ?? { width: Infinity, height: Infinity }
    expect(width).toBeLessThanOrEqual(288)
    expect(figures?.getClientRects()).toHaveLength(1)
    expect(height).toBeLessThan(80)
  })

  it('has figures of one width, so that columns of amounts line up', async () => {
    await document.fonts.load("700 20px 'Alegreya Sans'")
    const widthOf = async (cents: number) =>
      (await shown(cents, 'MXN', 'MX')).querySelector('span span')?.getBoundingClientRect().width ?? 0
    const ones = await widthOf(111_111)
    cleanup()
    expect(await widthOf(888_888)).toBeCloseTo(ones, 1)
  })
})
