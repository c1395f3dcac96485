import { expect, test } from 'vitest'
import { minorUnits } from '../../src/domain/money.ts'
import type { PaymentMeans } from '../../src/domain/profile.ts'
import { payLines } from '../../src/messages/frame.ts'
import { wordsFor } from '../../src/messages/templates/wordsFor.ts'
import { business, currency, voice } from './support.ts'

const lines = (means: PaymentMeans, code = 'EUR', reference = 'F-12') =>
  payLines(
    { business: { ...business, paymentMeans: [means] }, ...voice('es', 'tu', 'ES') },
    wordsFor('es', 'tu'),
    [{ currency: currency(code), amount: minorUnits(15_000) }],
    reference,
  )

test('an account stands on a line of its own, and whose it is below; what is not known has no line', () => {
  const iban: PaymentMeans = {
    kind: 'transfer',
    rail: 'iban',
    label: 'CaixaBank',
    value: 'ES91 2100 0418 4502 0005 1332',
  }
  expect(lines({ ...iban, details: { holder: 'Ana Ruiz', bic: ' ' } })).toEqual([
    'Puedes pagar así:',
    'IBAN (CaixaBank):',
    'ES91 2100 0418 4502 0005 1332',
    'Titular: Ana Ruiz',
    'Importe: 150,00 €',
    'Referencia: F-12',
  ])
  expect(lines(iban).join('\n')).not.toMatch(/undefined|^$|: $/m)
})

test('a transfer in Chile carries everything that the form of the bank asks for', () => {
  const details = { accountType: 'Cuenta vista', taxId: '12345678-5', holder: 'Ana Ruiz', email: 'ana@ejemplo.cl' }
  const chile = lines({ kind: 'transfer', rail: 'cl-account', label: 'BancoEstado', value: '00-123', details })
  expect(chile.slice(1, 7)).toEqual([
    'Por transferencia (BancoEstado):',
    '00-123',
    'Titular: Ana Ruiz',
    'RUT: 12345678-5',
    'Tipo de cuenta: Cuenta vista',
    'Correo: ana@ejemplo.cl',
  ])
})

test('a Pix code is pasted from the message with its amount, and not where the amount is in other money', () => {
  const details = { holder: 'MARIA DA PADARIA', city: 'SÃO PAULO' }
  const pix: PaymentMeans = { kind: 'transfer', rail: 'pix', label: '', value: '+5511999998888', details }
  const code =
    '00020126360014br.gov.bcb.pix0114+55119999988885204000053039865406150.005802BR5916MARIA DA PADARIA6009SAO PAULO62140510FAT20260016304B022'
  const pasted = lines(pix, 'BRL', 'FAT-2026001')
  expect(pasted.slice(1, 6)).toEqual(['Pix:', '+5511999998888', 'Titular: MARIA DA PADARIA', 'Pix copia e cola:', code])
  expect(lines(pix, 'USD').join()).not.toContain('copia e cola')
  expect(lines({ ...pix, details: { holder: 'Maria' } }, 'BRL').join()).not.toContain('copia e cola')
})
