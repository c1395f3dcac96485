import { describe, expect, test } from 'vitest'
import { COUNTRIES } from '../../../src/domain/country.ts'
import { checkPreset } from '../../../src/domain/presets/checkPreset.ts'
import { countryPreset } from '../../../src/domain/presets/countries.ts'
import { loadPreset } from '../../../src/domain/presets/loadPreset.ts'
import { PRESET_COUNTRIES } from '../../../src/domain/presets/preset.ts'
import { lawOf } from '../lawOf.ts'

type Json = Record<string, unknown>

/** A copy of a preset with one place changed; `undefined` takes it away. */
async function broken(country: (typeof PRESET_COUNTRIES)[number], path: string, value: unknown): Promise<unknown> {
  const copy = structuredClone(await lawOf(country)) as unknown as Json
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const parent = keys.reduce<Json>((at, key) => at[key] as Json, copy)
  // oxlint-disable-next-line typescript/no-dynamic-delete
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return copy
}

test.each(PRESET_COUNTRIES)(
  'the preset of %s is right, and every figure of it has source, day and "verify"',
  async (country) => {
    const law = await lawOf(country)
    expect(checkPreset(law)).toEqual([])
    expect(law.country).toBe(country)
  },
)

test('a country that nothing is written down of says so', async () => {
  for (const country of COUNTRIES.filter((one) => !PRESET_COUNTRIES.some((known) => known === one))) {
    expect(await loadPreset(country)).toEqual({ ok: false, error: { type: 'no-preset', country } })
  }
})

test('the flags that are loaded at once say the same as the presets that are loaded later', async () => {
  for (const country of PRESET_COUNTRIES) {
    const { consumer } = (await lawOf(country)).contact
    const { ultimatumUnlawfulForConsumers, mayNotAskReason } = countryPreset(country)
    expect(consumer.forbids?.mentions.includes('court') ?? false).toBe(ultimatumUnlawfulForConsumers !== undefined)
    expect(consumer.noReasonQuestion !== undefined).toBe(mayNotAskReason !== undefined)
  }
})

describe('a preset that a hand broke', () => {
  test.each([
    ['ES', 'country', 'XX', 'unknown-code', 'country'],
    ['ES', 'holidays', undefined, 'missing', 'holidays'],
    ['ES', 'routes', {}, 'not-a-list', 'routes'],
    ['ES', 'prescription.terms', [], 'not-a-record', 'prescription.terms'],
    ['ES', 'interest.0.rates.2.from', '2014-13-01', 'not-a-day', 'interest[0].rates[2].from'],
    ['ES', 'interest.0.rates.2.from', '2013-02-24', 'not-ascending', 'interest[0].rates[2].from'],
    ['ES', 'interest.0.rates.2.percent', '8,25', 'not-a-number', 'interest[0].rates[2].percent'],
    ['ES', 'interest.0.rates.2.percent', -1, 'out-of-range', 'interest[0].rates[2].percent'],
    ['ES', 'interest.0.verify', false, 'not-marked-to-verify', 'interest[0].verify'],
    ['ES', 'interest.0.source', ' ', 'not-text', 'interest[0].source'],
    ['ES', 'interest.0.asOf', undefined, 'missing', 'interest[0].asOf'],
    ['ES', 'interest.1.id', 'es-b2b', 'twice', 'interest[1].id'],
    ['ES', 'interest.0.flatFee.currency', 'EURO', 'unknown-code', 'interest[0].flatFee.currency'],
    ['ES', 'interest.0.flatFee.amount', 40.5, 'not-a-number', 'interest[0].flatFee.amount'],
    ['ES', 'prescription.terms.retail.minMonths', 48, 'reversed', 'prescription.terms.retail'],
    ['CL', 'interest.0.askRate', undefined, 'no-rate-and-no-question', 'interest[0]'],
    ['CL', 'contact.consumer.hours.windows.0.to', 480, 'never-opens', 'contact.consumer.hours.windows[0]'],
    ['CL', 'contact.consumer.hours.windows.0.weekdays', [], 'never-opens', 'contact.consumer.hours.windows[0]'],
    [
      'CL',
      'contact.consumer.hours.windows.0.weekdays',
      [7],
      'out-of-range',
      'contact.consumer.hours.windows[0].weekdays[0]',
    ],
    ['CL', 'contact.consumer.hours.windows', [], 'empty-list', 'contact.consumer.hours.windows'],
    ['CL', 'contact.consumer.limits.0.max', 0, 'out-of-range', 'contact.consumer.limits[0].max'],
    ['CL', 'contact.consumer.limits.0.perWeek', 1, 'unknown-field', 'contact.consumer.limits[0].perWeek'],
    ['CL', 'contact.consumer.limits.0.channels', ['fax'], 'unknown-code', 'contact.consumer.limits[0].channels[0]'],
    ['CL', 'contact.consumer.forbids.mentions', ['dicom'], 'unknown-code', 'contact.consumer.forbids.mentions[0]'],
    ['CL', 'contact.consumer.hours.notOnHolidays', 'yes', 'not-true-or-false', 'contact.consumer.hours.notOnHolidays'],
    ['CL', 'routes.0.upTo.unit', 'UFO', 'unknown-code', 'routes[0].upTo.unit'],
    ['CL', 'routes.0.lawyer', 'sometimes', 'unknown-code', 'routes[0].lawyer'],
    ['CL', 'holidays.rules.0.month', 13, 'out-of-range', 'holidays.rules[0].month'],
    ['CL', 'holidays.rules.0.kind', 'lunar', 'unknown-code', 'holidays.rules[0].kind'],
    ['CO', 'holidays.rules.1.move', [1, 2], 'out-of-range', 'holidays.rules[1].move'],
    ['CO', 'holidays.rules.1.day', 1.5, 'not-a-number', 'holidays.rules[1].day'],
    ['AR', 'prescription.demand.months', undefined, 'missing', 'prescription.demand.months'],
    ['CL', 'prescription.demand.certainFor', ['invoice'], 'not-among-kinds', 'prescription.demand.certainFor'],
    ['EC', 'units.0.amount', -482, 'out-of-range', 'units[0].amount'],
  ] as const)('%s %s %j: %s', async (country, path, value, type, where) => {
    expect(checkPreset(await broken(country, path, value))).toContainEqual({ type, path: where })
  })

  test('30 February is no holiday', async () => {
    const copy = await broken('ES', 'holidays.rules.0', { kind: 'fixed', month: 2, day: 30 })
    expect(checkPreset(copy)).toEqual([{ type: 'no-such-date', path: 'holidays.rules[0]' }])
  })

  test.each([[null], [undefined], [[]], ['ES'], [7], [{}]])('%j is no preset', (value) => {
    expect(checkPreset(value).length).toBeGreaterThan(0)
  })
})
