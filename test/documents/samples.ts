import type { CurrencyCode } from '../../src/domain/currency.ts'
import { addDays, day } from '../../src/domain/day.ts'
import { createFormat } from '../../src/domain/format.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { LetterDebt, LetterInput } from '../../src/documents/letterInput.ts'

export const EUR = 'EUR' as CurrencyCode
export const MXN = 'MXN' as CurrencyCode
export const USD = 'USD' as CurrencyCode
export const PYG = 'PYG' as CurrencyCode

export function debt(
  number: string,
  amount: number,
  open: number,
  due: string,
  more: Partial<LetterDebt> = {},
): LetterDebt {
  return {
    kind: 'invoice',
    number,
    concept: 'Material eléctrico',
    issued: addDays(day(due), -30),
    due: day(due),
    currency: MXN,
    amount: minorUnits(amount),
    open: minorUnits(open),
    ...more,
  }
}

/** A letter of a Mexican hardware shop, with everything that a letter can have filled in. */
export function letterOf(changes: Partial<LetterInput> = {}): LetterInput {
  return {
    format: createFormat('es-MX'),
    level: '1',
    paper: 'letter',
    country: 'MX',
    party: 'consumer',
    on: day('2026-11-22'),
    place: 'Puebla',
    reference: '20261122-1-7KQ4',
    firmDate: day('2026-12-04'),
    business: {
      name: 'Ferretería El Tornillo Feliz',
      taxId: 'FTF010203AB1',
      address: 'Av. 5 de Mayo 123, Centro\n72000 Puebla, Pue.',
      phone: '+52 222 123 4567',
      email: 'hola@eltornillo.mx',
      signer: 'Rosa Íñiguez Peña',
      paymentMeans: [
        { kind: 'transfer', label: 'BBVA, Rosa Íñiguez', value: '012 180 00118359719 7' },
        { kind: 'cash', label: '', value: 'En la tienda, de lunes a sábado de 9 a 19 h' },
      ],
    },
    customer: {
      name: 'Mariana López Núñez',
      taxId: 'LONM800101XX1',
      address: 'Calle Reforma 45, interior 2\n72160 Puebla, Pue.',
    },
    debts: [
      debt('A-1024', 125_000, 125_000, '2026-10-15'),
      debt('A-1051', 84_050, 34_050, '2026-11-10', { concept: 'Pintura vinílica blanca, 2 cubetas' }),
    ],
    ...changes,
  }
}
