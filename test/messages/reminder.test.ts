import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { day } from '../../src/domain/day.ts'
import type { ChargeKind } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { lengthVerdict, whatsappLink } from '../../src/messages/links.ts'
import { draftReminder } from '../../src/messages/reminder.ts'
import { firmDateFor, type DraftLevel } from '../../src/messages/reminderParts.ts'
import { anyText } from '../support/anyText.ts'
import { currency, debt, reminder, voice, VOICES } from './support.ts'

const LEVELS: readonly DraftLevel[] = ['reminder', '1', '2', '3']
const COURTS_AND_REGISTRIES =
  /juzgado|judicial|demanda|court|juízo|tribunal|embargo|dicom|buró|bureau|serasa|asesor|adviser|assessor/i
/** Never, at any level, in any language. */
const FORBIDDEN =
  /moros|deud|inadimpl|deadbeat|debtor|culpa|amenaz|vergüenza|cárcel|jail|policía|police|[!¡]|\burgente\b|undefined|null|NaN|\[object/i

const everything = LEVELS.flatMap((level) =>
  VOICES.flatMap(([language, treatment]) => [1, 3].map((count) => ({ level, language, treatment, count }))),
)

function several(count: number) {
  return Array.from({ length: count }, (_, i) =>
    debt({ kind: 'invoice', number: `F-${i + 1}`, concept: '', due: day('2026-11-02'), open: minorUnits(10_000) }),
  )
}

describe('every reminder', () => {
  it.each(everything)('at level $level in $language ($treatment) with $count debts reads well', (one) => {
    const input = reminder({
      ...voice(one.language, one.treatment),
      level: one.level,
      debts: several(one.count),
      consequence: 'adviser',
    })
    const { subject, text } = draftReminder(input)
    expect(`${subject}\n${text}`).not.toMatch(FORBIDDEN)
    expect(text).not.toMatch(/ {2}|\n{3}|^\s|\s$| \n|\u00A0/)
    expect(subject).not.toMatch(/\n|^\s|\s$/)
    expect(text).toContain('Ana')
    expect(text).toContain(
      input.format.money(minorUnits(10_000 * one.count), currency('MXN')).replaceAll('\u00A0', ' '),
    )
    expect(text).toContain(one.language === 'en' ? '20 days ago' : '20 d')
    for (let i = 1; i <= one.count; i += 1) expect(text).toContain(`F-${i}`)
    expect(text).toMatch(/\n032180000118359719\n/)
    expect(text).toContain('Rosa Díaz\nAbarrotes Rosa')
  })

  it('speaks as the owner does to this customer', () => {
    const text = (treatment: 'usted' | 'tu' | 'vos') => draftReminder(reminder({ ...voice('es', treatment) })).text
    expect(text('usted')).toContain('Quizá se le pasó: su fiado')
    expect(text('tu')).toContain('Quizá se te pasó: tu fiado')
    expect(text('tu')).toContain('mándame el comprobante')
    expect(text('vos')).toContain('Podés pagar así')
    expect(text('vos')).toContain('mandame el comprobante')
    for (const level of LEVELS) {
      const usted = draftReminder(reminder({ ...voice('es', 'usted'), level, consequence: 'stop-credit' })).text
      expect(usted).not.toMatch(/\b(te|tu|tus|ti|puedes|dime|dímelo|mándame|estás)\b/)
      const vos = draftReminder(reminder({ ...voice('es', 'vos'), level, consequence: 'stop-credit' })).text
      expect(vos).not.toMatch(/\b(puedes|dímelo|mándame|cuéntame|respóndeme|proponme|le|su)\b/i)
    }
  })

  it('adds up every debt, also those that it does not name, and keeps currencies apart', () => {
    const many = [...several(20), debt({ currency: currency('USD'), open: minorUnits(5000) })]
    const { text } = draftReminder(reminder({ debts: many }))
    expect(text).toContain('F-12')
    expect(text).not.toContain('F-13')
    expect(text).toContain('- y 9 más')
    expect(text).toContain('Total: $2,000.00\nTotal: USD 50.00')
    expect(text).toContain('Importe: $2,000.00 y USD 50.00')
  })

  it('tells the instalments of one invoice apart', () => {
    const part = (n: number) => debt({ kind: 'invoice', number: 'F-7', concept: 'pintura', part: { n, of: 3 } })
    const { text } = draftReminder(reminder({ debts: [part(1), part(2)] }))
    expect(text).toContain('- Factura F-7 (pintura, cuota 1 de 3): ')
    expect(text).toContain('- Factura F-7 (pintura, cuota 2 de 3): ')
    expect(draftReminder(reminder({ ...voice('en', 'tu'), debts: [part(3)] })).text).toContain('instalment 3 of 3')
  })

  it('asks for an answer or a complaint', () => {
    expect(draftReminder(reminder({ level: 'reminder' })).text).toContain('¿Todo bien con lo entregado?')
    expect(draftReminder(reminder({ level: '1' })).text).toContain('Si algo no quedó bien, dímelo.')
    expect(draftReminder(reminder({ level: '2' })).text).toContain('Si no estás conforme con algo, dímelo también.')
    expect(draftReminder(reminder({ level: '3' })).text).toContain('Si no estás de acuerdo con algún importe')
  })

  it('quotes the invoice when there is one, and otherwise who pays', () => {
    expect(draftReminder(reminder({ debts: several(1) })).text).toContain('Referencia: F-1\n')
    expect(draftReminder(reminder({ debts: several(2) })).text).toContain('Referencia: Ana Pérez\n')
    expect(draftReminder(reminder({ customer: { name: 'Ana Pérez', code: 'C-7' } })).text).toContain(
      'Referencia: C-7\n',
    )
  })

  it('leaves no gap where nothing is known', () => {
    const bare = { name: 'Rosa', signer: 'Rosa', phone: '', address: '', taxId: '', paymentMeans: [] }
    for (const level of LEVELS) {
      const { text } = draftReminder(
        reminder({ level, business: bare, customer: { name: '' }, debts: [debt({ concept: '' })] }),
      )
      expect(text).not.toMatch(/ {2}|\n{3}|\(\)|: *$|undefined/)
      expect(text.endsWith('\n\nRosa')).toBe(true)
    }
  })
})

describe('before the due day', () => {
  const soon = debt({ due: day('2026-11-27') })

  it('names the day by its weekday, and neither debt nor interest', () => {
    for (const [language, treatment] of VOICES) {
      for (const kind of ['invoice', 'fiado', 'loan', 'opening', 'interest', 'expense'] satisfies ChargeKind[]) {
        const input = reminder({ ...voice(language, treatment), level: 'reminder', debts: [{ ...soon, kind }] })
        const { text } = draftReminder(input)
        expect(text).toContain(input.format.dayLong(day('2026-11-27')))
        expect(text).not.toMatch(/deuda|inter[eé]s|juros|d[ií]vida|debt|owe|adeud/i)
      }
    }
  })

  it('says "vence hoy" on the day itself', () => {
    expect(draftReminder(reminder({ level: 'reminder', debts: [{ ...soon, due: day('2026-11-22') }] })).text).toContain(
      'vence hoy',
    )
  })
})

describe('level 1', () => {
  it('is read at a glance: at most 600 characters for one debt, in every country and language', () => {
    for (const [language, treatment] of VOICES) {
      for (const country of COUNTRIES) {
        const { text } = draftReminder(reminder({ ...voice(language, treatment, country) }))
        expect(lengthVerdict(text)).toBe('ideal')
      }
    }
  })
})

describe('level 2', () => {
  it('gives a firm day and three ways with days and amounts that add up', () => {
    const { text } = draftReminder(
      reminder({ level: '2', debts: [debt({ open: minorUnits(100_000) })], firmDate: day('2026-12-04') }),
    )
    expect(text).toContain('a más tardar el viernes 4 de diciembre')
    expect(text).toContain('1. Pagar todo: $1,000.00 el viernes 4 de diciembre.')
    expect(text).toContain('2. Pagar en 2 partes: $500.00 el 4 dic y $500.00 el 18 dic.')
    expect(text).toContain('3. Pagar en 3 partes: $333.34 el 4 dic, $333.33 el 18 dic y $333.33 el 1 ene.')
    expect(text).toContain('Respóndeme con 1, 2 o 3.')
  })

  it('offers no part of nothing', () => {
    const { text } = draftReminder(reminder({ level: '2', debts: [debt({ open: minorUnits(1) })] }))
    expect(text).toContain('\nPagar todo: $0.01')
    expect(text).not.toContain('$0.00')
    expect(text).toContain('Respóndeme con un sí.')
  })

  it('asks what happened, but never in Colombia, at any level', () => {
    expect(draftReminder(reminder({ level: '2' })).text).toContain('cuéntame qué pasó')
    for (const level of LEVELS) {
      for (const party of ['consumer', 'business'] as const) {
        for (const [language, treatment] of VOICES) {
          const { text } = draftReminder(reminder({ ...voice(language, treatment, 'CO'), level, party }))
          expect(text).not.toMatch(
            /qué pasó|por qué|motivo|razón|complicó|what happened|why|reason|aconteceu|complicou/i,
          )
        }
      }
    }
  })
})

describe('level 3', () => {
  it('demands the payment by a firm day and says only what the owner will do', () => {
    const text = (consequence?: 'stop-credit' | 'court') =>
      draftReminder(reminder({ level: '3', ...(consequence ? { consequence } : {}) })).text
    expect(text()).toContain('Te requiero el pago de $350.00 a más tardar el miércoles 2 de diciembre de 2026.')
    expect(text()).not.toContain('Si para esa fecha')
    expect(text()).not.toMatch(COURTS_AND_REGISTRIES)
    expect(text('stop-credit')).toContain(
      'Si para esa fecha no tengo el pago ni una propuesta por escrito, dejaré de venderte a crédito.',
    )
    expect(text('court')).toContain('presentaré la reclamación ante el juzgado')
  })

  it('names no day of a weekend of its own accord, and leaves at least a week', () => {
    expect(firmDateFor('2', day('2026-11-22'))).toBe('2026-11-30')
    expect(firmDateFor('2', day('2026-11-21'))).toBe('2026-11-30')
    expect(firmDateFor('3', day('2026-11-22'))).toBe('2026-12-02')
  })
})

describe('a consumer in Chile', () => {
  const chile = (level: DraftLevel, party: 'consumer' | 'business', kind: ChargeKind = 'fiado') =>
    draftReminder(
      reminder({
        ...voice('es', 'usted', 'CL'),
        level,
        party,
        debts: [debt({ kind, currency: currency('CLP') })],
        consequence: 'court',
      }),
    )

  it('reads of no court, no registry and no consequence, and that this is no enforcement', () => {
    for (const level of ['1', '2', '3'] as const) {
      const { subject, text } = chile(level, 'consumer')
      expect(text).not.toMatch(COURTS_AND_REGISTRIES)
      expect(subject).not.toMatch(/final|últim/i)
      expect(text).not.toContain('Si para esa fecha')
      expect(text).toContain('no es parte de un procedimiento de ejecución')
      expect(text).toContain('El importe no incluye intereses ni gastos de cobranza.')
      expect(text).toContain('XAXX010101000')
    }
  })

  it('is not told that nothing is interest when something is', () => {
    expect(chile('1', 'consumer', 'interest').text).not.toContain('no incluye intereses')
  })

  it('is told so only as a consumer', () => {
    expect(chile('3', 'business').text).toContain('juzgado')
    expect(chile('1', 'business').text).not.toContain('ejecución')
  })
})

describe('a consumer in Brazil', () => {
  it('sees who collects, with address and tax number', () => {
    const { text } = draftReminder(reminder({ ...voice('pt', 'tu', 'BR') }))
    expect(text).toContain('Rosa Díaz\nAbarrotes Rosa\nXAXX010101000\nCalle Hidalgo 4')
  })
})

describe('a name that wants to be something else', () => {
  const named = (name: string) => draftReminder(reminder({ level: '3', customer: { name } })).text

  it('cannot turn the text round, add lines, or set it in bold', () => {
    expect(named('Ana\u202E\u2066 Pérez\u200B')).toMatch(/^Ana Pérez:\n/)
    expect(named('Ana\n\nTotal: $0\r\nPérez')).toMatch(/^Ana Total: \$0 Pérez:\n/)
    expect(named('*Ana* _Pérez_ ~x~ ```y```')).toMatch(/^Ana Pérez x y:\n/)
    expect(named('<b>Ana</b>')).toMatch(/^<b>Ana<\/b>:\n/)
    expect(named('A'.repeat(10_000)).length).toBeLessThan(800)
    expect(named('\uD83D Ana')).toContain('Ana')
  })

  it('keeps account numbers and invoice numbers as they are', () => {
    const { text } = draftReminder(
      reminder({
        business: {
          ...reminder().business,
          paymentMeans: [{ kind: 'link', label: '', value: 'https://pay.example/ana_r*1~2' }],
        },
        debts: [debt({ kind: 'invoice', number: 'F_2026_1' })],
      }),
    )
    expect(text).toContain('\nhttps://pay.example/ana_r*1~2\n')
    expect(text).toContain('F_2026_1')
  })

  it('is greeted by what people call them', () => {
    const hello = (name: string, party: 'consumer' | 'business' = 'consumer') =>
      draftReminder(reminder({ party, customer: { name } })).text.split('. ')[0]
    expect(hello('Ana Pérez')).toBe('Hola, Ana')
    expect(hello('Don José Ruiz')).toBe('Hola, Don José')
    expect(hello('Pérez, Juan')).toBe('Hola, Juan')
    expect(hello('Ferretería El Clavo', 'business')).toBe('Hola, Ferretería El Clavo')
    expect(hello('   ')).toBe('Hola')
  })

  it.each([
    'Ferretería El Clavo',
    'Papeleria Sol',
    'Miscelánea Doña Tere',
    'Abarrotes La Esperanza, S.A. de C.V.',
    'La Esperanza, S de RL de CV',
    'Sol y Luna SAS',
  ])('a shop or a firm that nobody called one is greeted by its whole name: %s', (name) => {
    const { text } = draftReminder(reminder({ party: 'consumer', customer: { name } }))
    expect(text.startsWith(`Hola, ${name}. `)).toBe(true)
  })

  it.each(['Valeria Ruiz', 'María Mercado', 'Elsa Sal'])('%s is a person', (name) => {
    const { text } = draftReminder(reminder({ party: 'consumer', customer: { name } }))
    expect(text.startsWith(`Hola, ${name.split(' ')[0]}. `)).toBe(true)
  })

  it('never breaks a message or its link', () => {
    const base = reminder()
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LEVELS), (name, level) => {
        const { text } = draftReminder({
          ...base,
          level,
          customer: { name, code: name },
          debts: [debt({ concept: name, number: name })],
        })
        expect(text).not.toMatch(/[\p{Bidi_Control}\u200B\uFEFF\r]| {2}|\n{3}/u)
        expect(whatsappLink({ text, desktop: false }).ok).toBe(true)
      }),
    )
  })
})

describe('an SMS', () => {
  it('spends nothing on empty lines or on spaces that do not break', () => {
    const { text } = draftReminder(
      reminder({ ...voice('es', 'tu', 'ES'), channel: 'sms', debts: [debt({ currency: currency('EUR') })] }),
    )
    expect(text).not.toMatch(/\n\n|\u00A0/)
    expect(text).toContain('350,00 €')
  })
})
