import { describe, expect, it } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { chargeReceiptText, receiptText, statementText } from '../../src/messages/receipt.ts'
import type { ChargeReceiptInput, ReceiptInput, StatementInput } from '../../src/messages/receipt.ts'
import { business, currency, debt, voice, VOICES } from './support.ts'

const MXN = currency('MXN')
const common = { ...voice('es', 'tu'), party: 'consumer', business, customer: { name: 'Ana Pérez' } } as const

const payment: ReceiptInput = {
  ...common,
  folio: 'A1B2',
  on: day('2026-11-22'),
  amount: minorUnits(50_000),
  currency: MXN,
  method: 'cash',
  spread: [
    { kind: 'fiado', concept: 'arroz', applied: minorUnits(35_000), rest: minorUnits(0) },
    { kind: 'invoice', number: 'F-2', applied: minorUnits(10_000), rest: minorUnits(2000) },
  ],
  inFavour: minorUnits(5000),
  balances: [{ currency: MXN, amount: minorUnits(2000) }],
}

const charge: ChargeReceiptInput = {
  ...common,
  charge: {
    kind: 'fiado',
    concept: 'arroz',
    issued: day('2026-11-22'),
    amount: minorUnits(35_000),
    currency: MXN,
    instalments: [{ due: day('2026-12-07'), amount: minorUnits(35_000) }],
  },
  balances: [{ currency: MXN, amount: minorUnits(70_000) }],
  overdue: [{ currency: MXN, amount: minorUnits(35_000) }],
  terms: 'Se paga a los 15 días.',
}

const statement: StatementInput = {
  ...common,
  debts: [debt(), debt({ kind: 'invoice', number: 'F-2', currency: currency('USD'), due: day('2027-01-05') })],
  inFavour: [],
  asOf: day('2026-11-22'),
}

describe('the receipt of a payment', () => {
  it('says what came in, where it went and what is left', () => {
    expect(receiptText(payment)).toBe(
      [
        'Recibo de pago · Folio A1B2',
        '',
        'Hola, Ana. Recibí $500.00 el 22 nov 2026 en efectivo.',
        'Se aplicó a:',
        '- fiado (arroz): $350.00 (sin saldo pendiente)',
        '- factura F-2: $100.00 (quedan $20.00)',
        'Queda a tu favor: $50.00',
        '',
        'Tu saldo ahora: $20.00',
        '',
        'Gracias.',
        '',
        'Rosa Díaz',
        'Abarrotes Rosa',
        'XAXX010101000',
        'Calle Hidalgo 4',
        '222 123 4567',
      ].join('\n'),
    )
  })

  it('says in Chile that it is for the principal, so that interest is not presumed paid', () => {
    expect(receiptText({ ...payment, ...voice('es', 'usted', 'CL') })).toContain('Este recibo es por el capital')
    expect(receiptText(payment)).not.toContain('capital')
  })

  it('says so to whoever is asked for interest, wherever silence would give it up', () => {
    expect(receiptText({ ...payment, chargesInterest: true })).toContain('Este recibo es por el capital')
    expect(receiptText({ ...payment, ...voice('es', 'usted', 'PA'), chargesInterest: true })).not.toContain('capital')
  })

  it('tells who owes nothing any more that the account is settled', () => {
    expect(receiptText({ ...payment, balances: [{ currency: MXN, amount: minorUnits(-5000) }] })).toContain(
      'Tu cuenta queda al día.',
    )
    expect(receiptText({ ...payment, balances: [] })).not.toContain('saldo ahora')
  })
})

describe('the receipt of a sale on credit', () => {
  it('says what was added, when it is due, what is owed and what of it is overdue, and the terms', () => {
    expect(chargeReceiptText(charge)).toBe(
      [
        'Hola, Ana. Anoté en tu cuenta: fiado (arroz) por $350.00, del 22 nov 2026.',
        'Vence el lunes 7 de diciembre.',
        '',
        'Tu saldo ahora: $700.00',
        'De eso, ya venció: $350.00',
        'Condiciones: Se paga a los 15 días.',
        '',
        'Gracias.',
        '',
        'Rosa Díaz',
        'Abarrotes Rosa',
      ].join('\n'),
    )
  })

  it('names every instalment, and no overdue when there is none', () => {
    const text = chargeReceiptText({
      ...charge,
      overdue: [{ currency: MXN, amount: minorUnits(0) }],
      terms: ' ',
      charge: {
        ...charge.charge,
        instalments: [
          { due: day('2026-12-07'), amount: minorUnits(17_500) },
          { due: day('2027-01-07'), amount: minorUnits(17_500) },
        ],
      },
    })
    expect(text).toContain('Vencimientos:\n- 7 dic 2026: $175.00\n- 7 ene 2027: $175.00\n')
    expect(text).not.toMatch(/ya venció|Condiciones/)
  })
})

describe('a statement', () => {
  it('lists what is open in each currency and how to pay it', () => {
    const text = statementText(statement)
    expect(text).toContain('- Fiado (arroz y aceite): $350.00, venció el 12 nov, hace 10 días')
    expect(text).toContain('Total: $350.00\nTotal: USD 350.00')
    expect(text).toContain('\n032180000118359719\n')
    expect(text).toContain('Si algo no coincide con tus apuntes, dímelo.')
  })

  it('asks nobody to pay nothing', () => {
    const text = statementText({ ...statement, debts: [], inFavour: [{ currency: MXN, amount: minorUnits(500) }] })
    expect(text).toContain('Tu cuenta está al día.\nA tu favor: $5.00')
    expect(text).not.toContain('032180000118359719')
  })
})

it.each(VOICES)('every receipt reads well in %s (%s)', (language, treatment) => {
  const spoken = voice(language, treatment, 'CL')
  for (const text of [
    receiptText({ ...payment, ...spoken }),
    receiptText({ ...payment, ...spoken, method: 'other', spread: [], folio: '' }),
    chargeReceiptText({ ...charge, ...spoken }),
    statementText({ ...statement, ...spoken }),
  ]) {
    expect(text).not.toMatch(/ {2}|\n{3}|^\s|\s$| \n|\u00A0|undefined|NaN|[!¡]|moros|deud/i)
    expect(text).toContain('Ana')
    expect(text).toContain('Rosa Díaz\nAbarrotes Rosa')
  }
})
