import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, isDay, type Day } from '../../src/domain/day.ts'
import { isMinorUnits, minorUnits, toDecimal } from '../../src/domain/money.ts'
import type { AccountStatement } from '../../src/interchange/bankStatement.ts'
import { readBankStatement } from '../../src/interchange/readBankStatement.ts'
import { latin1, utf8 } from './sample.ts'

const EUR = parseCurrency('EUR') as CurrencyCode
const OPTIONS = { currency: EUR, country: 'ES' } as const

interface Written {
  readonly booked: Day
  readonly cents: number
  readonly text: string
}

const aMovement = fc.record({
  booked: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2020-01-01'), days)),
  cents: fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }),
  text: fc.stringMatching(/^[A-Za-zÑñÁé0-9][A-Za-zÑñÁé0-9 ,.]{0,30}[A-Z]$/).map((text) => text.replace(/ +/g, ' ')),
})
const movements = fc.array(aMovement, { maxLength: 12 })
const someCents = fc.integer({ min: -99_999_999, max: 99_999_999 })

const compact = (on: Day): string => on.replaceAll('-', '')
const short = (on: Day): string => compact(on).slice(2)
const figures = (cents: number): string => String(Math.abs(cents)).padStart(14, '0')
const decimal = (cents: number): string => toDecimal(minorUnits(cents), EUR)
const comma = (cents: number): string => decimal(Math.abs(cents)).replace('.', ',')
const total = (list: readonly Written[]): number => list.reduce((sum, { cents }) => sum + cents, 0)
const FIRST = day('2020-01-01')

function writtenNorma43(list: readonly Written[], opening: number): string {
  const key = (cents: number): string => (cents < 0 ? '1' : '2')
  const side = (out: boolean): string => {
    const part = list.filter(({ cents }) => cents < 0 === out)
    return String(part.length).padStart(5, '0') + figures(total(part))
  }
  const account = '210004184502000513'
  const lines = [
    `11${account}${short(FIRST)}${short(FIRST)}${key(opening)}${figures(opening)}9783EJEMPLO`,
    ...list.flatMap(({ booked, cents, text }) => [
      `22    2100${short(booked)}${short(booked)}04016${key(cents)}${figures(cents)}${'0'.repeat(22)}`,
      `2301${text}`,
    ]),
    `33${account}${side(true)}${side(false)}${key(opening + total(list))}${figures(opening + total(list))}978`,
  ]
  return [...lines, `88${'9'.repeat(18)}${String(lines.length).padStart(6, '0')}`].join('\r\n')
}

function writtenOfx(list: readonly Written[]): string {
  const parts = list.map(
    ({ booked, cents, text }, i) =>
      `<STMTTRN>\n<DTPOSTED>${compact(booked)}\n<TRNAMT>${decimal(cents)}\n<FITID>${i}\n<MEMO>${text}\n</STMTTRN>\n`,
  )
  return `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>EUR<BANKTRANLIST>${parts.join('')}</BANKTRANLIST></STMTRS></OFX>`
}

function writtenMt940(list: readonly Written[], opening: number): string {
  const sign = (cents: number): string => (cents < 0 ? 'D' : 'C')
  const balance = (cents: number): string => `${sign(cents)}${short(FIRST)}EUR${comma(cents)}`
  return [
    ':20:EJEMPLO\n:25:1\n:28C:1',
    `:60F:${balance(opening)}`,
    ...list.map(
      ({ booked, cents, text }) =>
        `:61:${short(booked)}${compact(booked).slice(4)}${sign(cents)}${comma(cents)}NTRFNONREF\n:86:166?00ABONO?20${text.slice(0, 27)}?21${text.slice(27)}`,
    ),
    `:62F:${balance(opening + total(list))}\n-\n`,
  ].join('\n')
}

function writtenQif(list: readonly Written[]): string {
  const dmy = (on: Day): string => on.split('-').reverse().join('/')
  return `!Type:Bank\n${list.map(({ booked, cents, text }) => `D${dmy(booked)}\nT${decimal(cents)}\nM${text}\n^\n`).join('')}`
}

function accountOf(bytes: Uint8Array, days?: 'DMY'): AccountStatement {
  const read = readBankStatement(bytes, { ...OPTIONS, ...(days ? { days } : {}) })
  if (!read.ok) throw new Error(read.error.type)
  expect(read.value.refused).toEqual([])
  expect(read.value.warnings.filter(({ type }) => type !== 'no-closing')).toEqual([])
  expect(read.value.accounts).toHaveLength(1)
  return read.value.accounts[0] as AccountStatement
}

const plain = ({ movements }: AccountStatement) =>
  movements.map(({ booked, amount, text }) => ({ booked, cents: Number(amount), text }))
/** Nothing is neither above nor below zero. */
const asRead = (list: readonly Written[]) => list.map((movement) => ({ ...movement, cents: movement.cents + 0 }))

describe('what is written is read back, and balances tie', () => {
  test.each([
    ['Norma 43', writtenNorma43, true, undefined],
    ['MT940', writtenMt940, true, undefined],
    ['OFX', writtenOfx, undefined, undefined],
    ['QIF', writtenQif, undefined, 'DMY'],
  ] as const)('%s', (_format, write, ties, days) => {
    fc.assert(
      fc.property(movements, someCents, (list, opening) => {
        const account = accountOf(utf8(write(list, opening)), days)
        expect(plain(account)).toEqual(asRead(list))
        expect(account.ties).toBe(ties)
      }),
    )
  })

  test('Norma 43 in Latin-1 keeps its columns', () => {
    fc.assert(
      fc.property(movements, someCents, (list, opening) => {
        expect(plain(accountOf(latin1(writtenNorma43(list, opening))))).toEqual(asRead(list))
      }),
    )
  })

  test('a cent that is missing does not tie', () => {
    fc.assert(
      fc.property(movements, someCents, fc.constantFrom(-1, 1), (list, opening, cent) => {
        const text = writtenMt940(list, opening).replace(/:62F:.*/, () => {
          const end = opening + total(list) + cent
          return `:62F:${end < 0 ? 'D' : 'C'}${short(FIRST)}EUR${comma(end)}`
        })
        expect(accountOf(utf8(text)).ties).toBe(false)
      }),
    )
  })
})

describe('a movement is known again', () => {
  test('by the same file, and by a later one that holds more', () => {
    fc.assert(
      fc.property(movements, movements, (list, more) => {
        const later = day('2030-01-01')
        const first = accountOf(utf8(writtenMt940(list, 0))).movements
        const moreLater = more.map((movement) => ({ ...movement, booked: later }))
        const second = accountOf(utf8(writtenMt940([...list, ...moreLater], 0))).movements
        expect(second.slice(0, list.length).map(({ fingerprint }) => fingerprint)).toEqual(
          first.map(({ fingerprint }) => fingerprint),
        )
      }),
    )
  })

  test('two that are alike are two', () => {
    fc.assert(
      fc.property(movements, (list) => {
        const account = accountOf(utf8(writtenNorma43([...list, ...list], 0)))
        expect(new Set(account.movements.map(({ fingerprint }) => fingerprint)).size).toBe(2 * list.length)
      }),
    )
  })

  test('by the id of the bank, though its words were completed', () => {
    const one = [{ booked: FIRST, cents: 100, text: 'PENDIENTE' }]
    const [before] = accountOf(utf8(writtenOfx(one))).movements
    const [after] = accountOf(utf8(writtenOfx(one).replace('PENDIENTE', 'PAGO DE ANA'))).movements
    expect(after?.fingerprint).toBe(before?.fingerprint)
    const [other] = accountOf(utf8(writtenOfx(one).replace('<FITID>0', '<FITID>1'))).movements
    expect(other?.fingerprint).not.toBe(before?.fingerprint)
  })
})

/** What is wrong with how these bytes were taken; nothing, when they were read or refused with a reason. */
function faults(bytes: Uint8Array): readonly string[] {
  const read = readBankStatement(bytes, OPTIONS)
  if (!read.ok) return read.error.type.startsWith('file-') ? [] : ['no reason for refusing the file']
  const { accounts, refused, warnings } = read.value
  const all = accounts.flatMap(({ movements }) => movements)
  const right = all.every(
    ({ amount, booked, valued, fingerprint, line }) =>
      isMinorUnits(amount) &&
      isDay(booked) &&
      (valued === undefined || isDay(valued)) &&
      fingerprint !== '' &&
      line > 0,
  )
  return [
    ...(right ? [] : ['a movement that cannot be']),
    ...(new Set(all.map(({ fingerprint }) => fingerprint)).size === all.length ? [] : ['two movements taken for one']),
    ...([...refused, ...warnings].every(({ line }) => line > 0) ? [] : ['no line']),
  ]
}

const LIST = [
  { booked: day('2026-01-05'), cents: 12_550, text: 'FACTURA 2031 DE MUÑOZ' },
  { booked: day('2026-01-13'), cents: -2000, text: 'COMISION' },
]
const SAMPLES = [writtenNorma43(LIST, 5), writtenMt940(LIST, 5), writtenOfx(LIST), writtenQif(LIST)]

describe('nothing breaks the app', () => {
  test('files cut anywhere: what is taken is a beginning of what was there', () => {
    for (const sample of SAMPLES) {
      const whole = plain(accountOf(utf8(sample), 'DMY'))
      for (let length = 0; length < sample.length; length++) {
        const bytes = utf8(sample.slice(0, length))
        expect(faults(bytes)).toEqual([])
        const read = readBankStatement(bytes, { ...OPTIONS, days: 'DMY' })
        const taken = read.ok ? read.value.accounts.flatMap(plain) : []
        const amounts = taken.map(({ booked, cents }) => ({ booked, cents }))
        expect(amounts).toEqual(whole.slice(0, taken.length).map(({ booked, cents }) => ({ booked, cents })))
      }
    }
  })

  test.each([
    ['Norma 43', writtenNorma43(LIST, 5)],
    ['MT940', writtenMt940(LIST, 5)],
    ['OFX', writtenOfx(LIST)],
    ['QIF', writtenQif(LIST)],
  ])('%s with bytes changed, ten thousand times', (_format, sample) => {
    const change = fc.tuple(fc.nat(2000), fc.oneof(fc.constantFrom(58, 60, 62, 10, 13, 94, 45, 48), fc.nat(255)))
    const whole = latin1(sample)
    const wrong: string[] = []
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 20 }), (changes) => {
        const bytes = whole.slice()
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte
        wrong.push(...faults(bytes))
        return wrong.length === 0
      }),
      { numRuns: 10_000 },
    )
    expect(wrong).toEqual([])
  })

  test('any bytes behind the beginning of a format', () => {
    const start = fc.constantFrom(
      '',
      '<OFX>',
      '<OFX><STMTRS><CURDEF>EUR<STMTTRN>',
      ':20:\n:25:\n:60F:C260101EUR1,\n:61:',
    )
    const other = fc.constantFrom('!Type:Bank\n', `${SAMPLES[0]?.slice(0, 60)}\n22`, '\uFEFF:20:\n:61:')
    fc.assert(
      fc.property(fc.oneof(start, other), fc.uint8Array({ maxLength: 400 }), (text, bytes) => {
        expect(faults(Uint8Array.of(...utf8(text), ...bytes))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test.each([
    ['tags that never close', `<OFX>${'<'.repeat(400_000)}`],
    ['comments that never close', `<OFX>${'<!--'.repeat(100_000)}`],
    ['raw text that never closes', `<OFX>${'<![CDATA['.repeat(50_000)}`],
    ['entities', `<OFX><STMTRS><CURDEF>EUR<STMTTRN><MEMO>${'&#'.repeat(200_000)}`],
    ['blanks', `<OFX><STMTRS><CURDEF>EUR<STMTTRN><TRNAMT>${' '.repeat(400_000)}x`],
    ['a field without end', `:20:\n:25:\n:60F:C260101EUR1,\n:61:${'1'.repeat(400_000)}`],
    [
      'words of a movement without end',
      `:20:\n:60F:C260101EUR1,\n:61:260101C1,NTRF\n:86:166?20${'?2'.repeat(200_000)}`,
    ],
    ['slashes', `:20:\n:60F:C260101EUR1,\n:61:260101C1,NTRF\n:86:/NAME/${'/EREF/'.repeat(60_000)}`],
    ['envelopes', `{${'{4:'.repeat(100_000)}\n:20:\n:25:`],
    ['a day without end', `!Type:Bank\nD${"'".repeat(200_000)}\nT${'1,'.repeat(100_000)}\n^\n`],
    ['lines without end', `${SAMPLES[0]?.split('\r\n')[0]}\n${'23\n'.repeat(150_000)}`],
  ])('%s are read before the test runs out of time', (_what, text) => {
    const bytes = utf8(text)
    expect(faults(bytes)).toEqual([])
  })
})
