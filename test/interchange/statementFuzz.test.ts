import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCurrency, type CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day, isDay, type Day } from '../../src/domain/day.ts'
import { isMinorUnits, minorUnits, toDecimal } from '../../src/domain/money.ts'
import type { BankMovement, BankStatementFile } from '../../src/interchange/bankStatement.ts'
import { readStatementFile } from '../../src/interchange/readStatementFile.ts'
import { latin1, utf8 } from './sample.ts'

const EUR = parseCurrency('EUR') as CurrencyCode
const OPTIONS = { currency: EUR, country: 'ES', usualMark: ',' } as const
/** Each format: this many inputs. */
const RUNS = 10_000

interface Written {
  readonly booked: Day
  readonly cents: number
  readonly text: string
}

const aMovement = fc.record({
  booked: fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2020-01-01'), days)),
  cents: fc.integer({ min: -99_999_999, max: 99_999_999 }).filter((cents) => cents !== 0),
  text: fc.stringMatching(/^[A-ZÑÁé][A-ZÑÁé ]{0,20}[A-Z]$/).map((text) => text.replace(/ +/g, ' ')),
})
const decimal = (cents: number): string => toDecimal(minorUnits(cents), EUR)
const comma = (cents: number): string => decimal(cents).replace('.', ',')

function writtenCamt(list: readonly Written[], opening: number): string {
  const balance = (code: string, cents: number): string =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp>${amount(cents)}<Dt><Dt>2026-01-01</Dt></Dt></Bal>`
  const amount = (cents: number): string =>
    `<Amt Ccy="EUR">${decimal(Math.abs(cents))}</Amt><CdtDbtInd>${cents < 0 ? 'DBIT' : 'CRDT'}</CdtDbtInd>`
  const entries = list.map(
    ({ booked, cents, text }) =>
      `<Ntry>${amount(cents)}<Sts>BOOK</Sts><BookgDt><Dt>${booked}</Dt></BookgDt><NtryDtls><TxDtls>` +
      `<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  )
  const end = opening + list.reduce((sum, { cents }) => sum + cents, 0)
  return `<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>ES1</IBAN></Id></Acct>${balance('OPBD', opening)}${balance('CLBD', end)}${entries.join('\n')}</Stmt></BkToCstmrStmt></Document>`
}

/** Balances run down the lines. */
function writtenSheet(list: readonly Written[], opening: number, parted: boolean): string {
  let balance = opening
  const lines = list.map(({ booked, cents, text }) => {
    balance += cents
    const money = parted ? (cents < 0 ? `${comma(-cents)};` : `;${comma(cents)}`) : comma(cents)
    return `${booked.split('-').reverse().join('/')};${text};${money};${comma(balance)}`
  })
  return ['Cuenta de ejemplo', `Fecha;Concepto;${parted ? 'Cargo;Abono' : 'Importe'};Saldo`, ...lines].join('\r\n')
}

async function fileOf(text: string, days?: 'DMY'): Promise<BankStatementFile> {
  const read = await readStatementFile(utf8(text), { ...OPTIONS, ...(days ? { days } : {}) })
  if (!read.ok) throw new Error(read.error.type)
  return read.value
}

describe('what is written is read back, and balances tie', () => {
  const someCents = fc.integer({ min: -9_999_999, max: 9_999_999 })

  test.each([
    ['camt.053', writtenCamt],
    ['a table with one column of amounts', (list, opening) => writtenSheet(list, opening, false)],
    ['a table with two columns of amounts', (list, opening) => writtenSheet(list, opening, true)],
  ] as [string, (list: readonly Written[], opening: number) => string][])('%s', async (_format, write) => {
    await fc.assert(
      fc.asyncProperty(fc.array(aMovement, { minLength: 1, maxLength: 12 }), someCents, async (list, opening) => {
        const { accounts, refused, warnings } = await fileOf(write(list, opening), 'DMY')
        expect([refused, warnings]).toEqual([[], []])
        const movements = accounts.flatMap((account) => account.movements)
        expect(movements.map(({ booked, amount, text }) => ({ booked, cents: Number(amount), text }))).toEqual(list)
        expect(accounts.map(({ ties }) => ties)).toEqual([true])
        const again = await fileOf(write(list, opening), 'DMY')
        const prints = (file: BankStatementFile) => file.accounts.flatMap((a) => a.movements.map((m) => m.fingerprint))
        expect(prints(again)).toEqual(movements.map(({ fingerprint }) => fingerprint))
      }),
    )
  })
})

function isRight({ amount, booked, valued, fingerprint, line, parts }: BankMovement): boolean {
  const partsRight =
    parts === undefined ||
    (parts.every(isRight) && parts.reduce((sum, part) => sum + BigInt(part.amount), 0n) === BigInt(amount))
  const daysRight = isDay(booked) && (valued === undefined || isDay(valued))
  return isMinorUnits(amount) && daysRight && fingerprint !== '' && line > 0 && partsRight
}

/** What is wrong with how these bytes were taken; nothing, when they were read or refused with a reason. */
async function faults(bytes: Uint8Array): Promise<readonly string[]> {
  const read = await readStatementFile(bytes, OPTIONS)
  if (!read.ok) return read.error.type.startsWith('file-') ? [] : ['no reason for refusing the file']
  const all = read.value.accounts.flatMap(({ movements }) => movements)
  const lines = [...read.value.refused, ...read.value.warnings]
  return [
    ...(all.every(isRight) ? [] : ['a movement that cannot be']),
    ...(new Set(all.map(({ fingerprint }) => fingerprint)).size === all.length ? [] : ['two movements taken for one']),
    ...(lines.every(({ line }) => line > 0) ? [] : ['no line']),
  ]
}

const LIST = [
  { booked: day('2026-01-05'), cents: 12_550, text: 'FACTURA 2031' },
  { booked: day('2026-01-13'), cents: -2000, text: 'COMISION' },
]
const BATCH = `<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>ES1</IBAN></Id><Ccy>EUR</Ccy></Acct><Ntry><Amt Ccy="EUR">3</Amt>
<CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><DtTm>2026-01-05T10:00:00Z</DtTm></BookgDt><NtryDtls><TxDtls><Amt Ccy="EUR">1
</Amt></TxDtls><TxDtls><Amt Ccy="EUR">2</Amt></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>`
const SAMPLES = {
  camt: [writtenCamt(LIST, 500), BATCH],
  sheet: [
    writtenSheet(LIST, 500, false),
    writtenSheet(LIST, 500, true),
    'Date,Name,Currency,Gross,Fee,Net,D/C,Balance\n1/13/2026,Ana,USD,"1,234.50",-1.00,"1,233.50",C,"1,233.50"\n1/14/2026,Luis,EUR,(5.00),0,-5.00,D,-5.00\n',
  ],
}

describe('nothing breaks the app', () => {
  const change = fc.tuple(
    fc.nat(3000),
    fc.oneof(fc.constantFrom(...[60, 62, 47, 34, 44, 59, 10, 13, 45, 40, 41, 48, 57, 46].map(Number)), fc.nat(255)),
  )

  test.each(Object.entries(SAMPLES))(
    '%s: bytes changed, left out, put in',
    { timeout: 60_000 },
    async (_format, list) => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...list),
          fc.array(change, { minLength: 1, maxLength: 8 }),
          fc.nat(2),
          async (sample, changes, how) => {
            let bytes = [...latin1(sample)]
            for (const [at, byte] of changes) {
              const place = at % bytes.length
              if (how === 0) bytes[place] = byte
              else if (how === 1) bytes.splice(place, 1 + (byte % 5))
              else bytes = [...bytes.slice(0, place), byte, ...bytes.slice(place)]
              if (bytes.length === 0) bytes = [byte]
            }
            expect(await faults(Uint8Array.from(bytes))).toEqual([])
          },
        ),
        { numRuns: RUNS },
      )
    },
  )

  test('files cut anywhere', async () => {
    for (const sample of [...SAMPLES.camt, ...SAMPLES.sheet]) {
      for (let length = 0; length < sample.length; length++) {
        expect(await faults(utf8(sample.slice(0, length)))).toEqual([])
      }
    }
  })

  test.each([
    ['elements that never close', `<Document><BkToCstmrStmt>${'<Stmt>'.repeat(200_000)}`],
    ['a day without end', writtenCamt(LIST, 0).replace('2026-01-05', '1'.repeat(300_000))],
    ['references without end', writtenCamt(LIST, 0).replace('NOTPROVIDED', '0'.repeat(300_000))],
    ['blanks', writtenSheet(LIST, 0, false).replace('FACTURA', ' '.repeat(300_000))],
    ['an amount without end', writtenSheet(LIST, 0, false).replace('125,50', `${'1.'.repeat(200_000)}D`)],
    ['a header without end', `Fecha;${'Concepto '.repeat(50_000)};Importe\r\n13/01/2026;ANA;1,00`],
    ['words above without end', `Cuenta ${'1 '.repeat(200_000)}\r\n${writtenSheet(LIST, 0, false)}`],
    ['balances in words without end', `Fecha;Concepto;Importe;Saldo\n13/01/2026;${'saldo '.repeat(100_000)};1,00;2,00`],
    [
      'many columns',
      `Fecha;Importe;${'Concepto;'.repeat(200)}\n${`13/01/2026;1,00;${'x;'.repeat(200)}\n`.repeat(200)}`,
    ],
  ])('%s are read before the test runs out of time', async (_what, text) => {
    const bytes = utf8(text)
    expect(await faults(bytes)).toEqual([])
  })
})
