import { expect, test } from 'vitest'
import { rateNeedsUpdateAfter } from '../../src/domain/interestPreset.ts'
import { lawOf } from './lawOf.ts'

test('a published rate holds for its half-year or month; one of a code holds on', async () => {
  const after = async (country: 'ES' | 'CO' | 'MX' | 'CL', id: string) => {
    const preset = (await lawOf(country)).interest.find((one) => one.id === id)
    return preset && rateNeedsUpdateAfter(preset)
  }
  expect(await after('ES', 'es-b2b')).toBe('2026-06-30')
  expect(await after('CO', 'co-com')).toBe('2026-01-31')
  expect(await after('MX', 'mx-com')).toBeUndefined()
  expect(await after('CL', 'cl-factura')).toBeUndefined()
})

test('the late-payment rates of Spain by half-year', async () => {
  const rates = (await lawOf('ES')).interest[0]?.rates ?? []
  const on = (from: string) => rates.find((rate) => rate.from === from)?.percent
  expect(rates).toHaveLength(27)
  expect([on('2013-02-24'), on('2013-07-01'), on('2014-07-01'), on('2016-01-01')]).toEqual([8.75, 8.5, 8.15, 8.05])
  expect([on('2016-07-01'), on('2022-07-01'), on('2023-01-01'), on('2023-07-01')]).toEqual([8, 8, 10.5, 12])
  expect([on('2024-01-01'), on('2024-07-01'), on('2025-01-01'), on('2025-07-01'), on('2026-01-01')]).toEqual([
    12.5, 12.25, 11.15, 10.15, 10.15,
  ])
})
