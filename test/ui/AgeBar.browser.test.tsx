import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { agingBuckets } from '../../src/domain/aging.ts'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { AgeBar } from '../../src/ui/AgeBar.tsx'
import { renderInFrame } from './inFrame.tsx'

const MXN = parseCurrency('MXN') as CurrencyCode
const CENTS = [420_000, 248_050, 0, 1, 3_674_014]
const buckets = agingBuckets().map((bucket, i) => ({ bucket, amount: minorUnits(CENTS[i] ?? 0) }))

describe('money by age', () => {
  afterEach(cleanup)

  it('says every bucket with its figure to those who cannot see the bar', async () => {
    await renderInFrame(<AgeBar buckets={buckets} currency={MXN} />)
    const items = within(screen.getByRole('list', { name: 'Saldo por antigüedad' })).getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      'Por vencer$4,200.00',
      '1–30 días$2,480.50',
      '31–60 días$0.00',
      '61–90 días$0.01',
      '91 días o más$36,740.14',
    ])
  })

  it('draws each bucket as long as its money, and still shows one cent', async () => {
    const { container } = await renderInFrame(
      <div style={{ width: 600 }}>
        <AgeBar buckets={buckets} currency={MXN} />
      </div>,
    )
    const pieces = [...container.querySelectorAll('[aria-hidden] > span[data-dim]')]
    const widths = pieces.map((piece) => piece.getBoundingClientRect().width)
    expect(widths).toHaveLength(4)
    expect((widths[3] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(3_674_014 / 420_000, 0)
    expect(widths[2]).toBeGreaterThanOrEqual(5)
  })

  it('opens the bucket that is pressed', async () => {
    const pressed: number[] = []
    await renderInFrame(
      <AgeBar buckets={buckets} currency={MXN} selected={1} onBucket={(index) => pressed.push(index)} />,
    )
    await userEvent.click(screen.getByRole('button', { name: /91 días o más/ }))
    expect(pressed).toEqual([4])
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('1–30')
  })
})
