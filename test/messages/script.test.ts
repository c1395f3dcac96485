import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day } from '../../src/domain/day.ts'
import { minorUnits } from '../../src/domain/money.ts'
import type { DraftLevel } from '../../src/messages/reminderParts.ts'
import { callRecap, phoneScript, type PhoneScript, type ScriptInput } from '../../src/messages/scripts/script.ts'
import { anyText } from '../support/anyText.ts'
import { business, currency, debt, reminder, voice, VOICES } from './support.ts'

const LEVELS: readonly DraftLevel[] = ['reminder', '1', '2', '3']
const everything = LEVELS.flatMap((level) =>
  VOICES.flatMap(([language, treatment]) => [1, 3].map((count) => ({ level, language, treatment, count }))),
)
const FORBIDDEN =
  /moros|deud|inadimpl|debtor|culpa|amenaz|cárcel|jail|polic[ií]a|police|juzgado|court|tribunal|dicom|buró|serasa|undefined|null|NaN|\[object/i
const REASON = /problema que|any problem|algum problema/

function call(over: Partial<ScriptInput> = {}): ScriptInput {
  return { ...reminder(), ...over }
}

function said(script: PhoneScript): string {
  const { identity, who, fact, legal, questions, offer, commit = '', recap, objections, voicemail } = script
  const replies = objections.map(({ says, reply }) => `${says} ${reply}`)
  const ways = offer ? [offer.say, ...offer.ways] : []
  return [
    identity.ask,
    identity.somebodyElse,
    who,
    fact,
    ...legal,
    ...questions,
    ...ways,
    commit,
    recap,
    ...replies,
    voicemail,
  ]
    .filter((line) => line !== '')
    .join('\n')
}

describe('a call', () => {
  it.each(everything)('at level $level in $language ($treatment) about $count debts is civil and complete', (one) => {
    const debts = Array.from({ length: one.count }, (_, i) =>
      debt({ kind: 'invoice', number: `F-${i + 1}`, concept: '' }),
    )
    const input = call({ ...voice(one.language, one.treatment), level: one.level, debts })
    const script = phoneScript(input)
    expect(said(script)).not.toMatch(FORBIDDEN)
    expect(said(script)).not.toMatch(/ {2}|\n\n/)
    expect(script.identity.ask).toContain('Ana Pérez')
    expect(script.who).toContain('Rosa Díaz')
    expect(script.who).toContain('Abarrotes Rosa')
    const total = input.format.money(minorUnits(35_000 * one.count), currency('MXN')).replaceAll('\u00A0', ' ')
    expect(script.fact).toContain(total)
    expect(script.fact).toContain(one.language === 'en' ? '10 days ago' : '10 d')
    if (one.count === 1) expect(script.fact).toContain('F-1')
    expect(script.objections.map(({ code }) => code)).toEqual([
      'no-money',
      'not-received',
      'not-satisfied',
      'ask-somebody',
      'already-paid',
    ])
  })

  it('names nothing of the debt before it is known who listens, nor to anybody else, nor to a machine', () => {
    for (const [language, treatment] of VOICES) {
      for (const level of LEVELS) {
        const { identity, voicemail } = phoneScript(call({ ...voice(language, treatment), level }))
        for (const text of [identity.ask, identity.somebodyElse, voicemail]) {
          expect(text).not.toMatch(/350|fiado|tab\b|arroz|pag|pay|pend|venc|due/i)
        }
        expect(identity.somebodyElse).not.toContain('Ana')
        expect(voicemail).toContain('Abarrotes Rosa')
        expect(voicemail).toContain('222 123 4567')
      }
    }
  })

  it('demands nothing the first time, offers ways out the second, and holds to the letter the third', () => {
    const first = phoneScript(call({ level: '1' }))
    expect(first).toMatchObject({ offer: undefined, commit: undefined })
    expect(first.questions.join(' ')).toContain('¿Quedó todo bien con lo que recibiste?')
    const second = phoneScript(
      call({ level: '2', debts: [debt({ open: minorUnits(100_000) })], firmDate: day('2026-12-04') }),
    )
    expect(second.offer?.ways[1]).toBe('2. Pagar en 2 partes: $500.00 el 4 dic y $500.00 el 18 dic.')
    expect(second.commit).toBe('¿Qué día, qué importe y por qué medio?')
    const third = phoneScript(call({ level: '3', firmDate: day('2026-12-04') }))
    expect(third.fact).toContain('la carta que te envié')
    expect(third.commit).toContain('La fecha de la carta es el viernes 4 de diciembre.')
  })

  it('does not ask why in Colombia, and does elsewhere', () => {
    for (const [language, treatment] of VOICES) {
      for (const level of LEVELS) {
        expect(said(phoneScript(call({ ...voice(language, treatment, 'CO'), level })))).not.toMatch(REASON)
      }
      expect(said(phoneScript(call({ ...voice(language, treatment), level: '2' })))).toMatch(REASON)
    }
  })

  it('tells a Chilean consumer that it is no enforcement, and a firm nothing of the kind', () => {
    const chile = { ...voice('es', 'usted', 'CL'), level: '1' } as const
    expect(phoneScript(call(chile)).legal.join()).toContain('no es parte de un procedimiento de ejecución')
    expect(phoneScript(call({ ...chile, party: 'business' })).legal).toEqual([])
    expect(phoneScript(call({ ...chile, level: 'reminder' })).legal).toEqual([])
  })

  it('speaks as the owner does to this customer', () => {
    const script = (treatment: 'usted' | 'tu' | 'vos') =>
      LEVELS.map((level) => {
        const { identity: _, voicemail: __, ...toCustomer } = phoneScript(call({ ...voice('es', treatment), level }))
        return said({ ...toCustomer, identity: { ask: '', somebodyElse: '' }, voicemail: '' })
      }).join('\n')
    expect(script('usted')).not.toMatch(/\b(te|tu|tus|ti|puedes|mandas|tienes|recibiste)\b/)
    expect(script('tu')).not.toMatch(/\b(le|su|usted|puede|tiene|podés)\b/i)
    expect(script('vos')).not.toMatch(/\b(puedes|tienes|mandas|confirmas|prefieres)\b/)
    expect(script('vos')).toContain('¿Tenés a la mano')
  })

  it('goes on without what is not known', () => {
    const bare = { ...business, signer: '', phone: '' }
    for (const [language, treatment] of VOICES) {
      const script = phoneScript(call({ ...voice(language, treatment), business: bare, customer: { name: '' } }))
      expect(said(script)).not.toMatch(/ {2}|undefined| ,|,,|: *$| \./m)
    }
  })

  it('keeps to its lines whatever a customer is called', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...LEVELS), (name, level) => {
        const script = phoneScript(call({ level, customer: { name }, debts: [debt({ concept: name, number: name })] }))
        for (const line of [script.identity.ask, script.fact, script.voicemail])
          expect(line).not.toMatch(/[\n\r\u202E]/)
      }),
    )
  })
})

describe('the message after the call', () => {
  it.each(VOICES)('puts in writing what was agreed, in %s (%s)', (language, treatment) => {
    const spoken = voice(language, treatment)
    const text = callRecap(spoken, {
      amounts: [{ amount: minorUnits(20_000), currency: currency('MXN') }],
      day: day('2026-12-04'),
      method: 'transfer',
    })
    expect(text).toMatch(/200[.,]00/)
    expect(text).toContain(spoken.format.dayLong(day('2026-12-04')))
    expect(text).toMatch(/transfer/)
    expect(text).not.toMatch(/ {2}|undefined/)
  })

  it('says nothing of the means where there is none to say', () => {
    const amounts = [{ amount: minorUnits(20_000), currency: currency('MXN') }]
    expect(callRecap(voice('es', 'tu'), { amounts, day: day('2026-12-04'), method: 'other' })).toContain(
      'el viernes 4 de diciembre. Si algo',
    )
  })
})
