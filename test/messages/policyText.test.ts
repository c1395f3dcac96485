import { expect, it } from 'vitest'
import type { CurrencyCode } from '../../src/domain/currency.ts'
import { createFormat } from '../../src/domain/format.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { PolicyPoint } from '../../src/domain/policyPoints.ts'
import { policyText } from '../../src/messages/policyText.ts'

const POINTS: readonly PolicyPoint[] = [
  { type: 'terms', terms: { days: 30, endOfMonth: true } },
  { type: 'credit-check' },
  { type: 'payment-means', count: 2 },
  { type: 'early-discount', percent: 2.5, days: 1 },
  { type: 'deposit', percent: 20 },
  { type: 'guarantor', above: minorUnits(100_000) },
  { type: 'reminders', first: -3, last: 0, steps: 2 },
  { type: 'stop-overdue', days: 0 },
  { type: 'stop-promises', count: 1 },
  { type: 'interest' },
  { type: 'handover', days: 90 },
  { type: 'for-everybody' },
]
const write = (language: 'es' | 'en' | 'pt', locale: string) =>
  policyText({
    points: POINTS,
    language,
    business: {
      name: 'Abarrotes Rosa',
      signer: '',
      phone: '222 123 4567',
      address: '',
      taxId: '',
      paymentMeans: [
        { kind: 'transfer', label: '', value: '0123 4567' },
        { kind: 'cash', label: 'En la tienda', value: '' },
      ],
    },
    currency: 'MXN' as CurrencyCode,
    format: createFormat(locale),
  })

it('says every point in the order in which a customer should read it, with the ways to pay below theirs', () => {
  expect(write('es', 'es-MX')).toBe(
    [
      'Condiciones de crédito de Abarrotes Rosa',
      '',
      '• Las compras a crédito se pagan a 30 días, a fin de mes.',
      '• Antes de vender a crédito se revisa cómo se ha pagado hasta ahora.',
      '• Se puede pagar así:',
      '   Por transferencia: 0123 4567',
      '   En la tienda',
      '• Quien paga en el primer día tiene 2.5 % de descuento.',
      '• De cada compra a crédito se paga 20 % al momento.',
      '• Para deber más de $1,000.00 hace falta alguien que responda.',
      '• Los pagos se recuerdan desde 3 días antes de vencer hasta el día que vencen.',
      '• Con un pago atrasado no se vende a crédito hasta ponerse al día.',
      '• Tampoco con una promesa de pago sin cumplir en un año.',
      '• Por el atraso se puede pedir el interés acordado o el que fija la ley.',
      '• Desde los 90 días de atraso otros pueden encargarse del cobro; se avisa antes.',
      '• Estas condiciones son iguales para todos.',
      '',
      'Abarrotes Rosa',
      '222 123 4567',
    ].join('\n'),
  )
})

it('says as much in every language, and leaves no field of one in another', () => {
  const lines = (['es', 'en', 'pt'] as const).map((language) => write(language, language).split('\n').length)
  expect(new Set(lines).size).toBe(1)
  expect(write('en', 'en-US')).toContain('within 30 days, at the end of the month')
  expect(write('pt', 'pt-BR')).toContain('Quem paga em até 1 dia tem 2,5% de desconto.')
  for (const language of ['es', 'en', 'pt'] as const) expect(write(language, language)).not.toMatch(/undefined|NaN|#/)
})
