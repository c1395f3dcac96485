import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COUNTRIES } from '../../src/domain/country.ts'
import { day } from '../../src/domain/day.ts'
import type { ReminderLevel } from '../../src/domain/fact.ts'
import { minorUnits } from '../../src/domain/money.ts'
import { clausesFor } from '../../src/messages/clauses.ts'
import { defaultTemplate } from '../../src/messages/defaultTemplate.ts'
import { invitesAnswer, mindsPayment } from '../../src/messages/invitation.ts'
import {
  markReviewed,
  readTemplate,
  templateKey,
  templateKeys,
  withWords,
  type MessageTemplate,
} from '../../src/messages/messageTemplate.ts'
import { draftReminder } from '../../src/messages/reminder.ts'
import type { DraftLevel } from '../../src/messages/reminderParts.ts'
import { requiredParts, templateProblems, templateWarnings } from '../../src/messages/templateCheck.ts'
import { fieldOf, fieldText, TEMPLATE_FIELDS } from '../../src/messages/templateFields.ts'
import { fillTemplate, parseTemplate } from '../../src/messages/templateText.ts'
import { templateValues } from '../../src/messages/templateValues.ts'
import { anyText } from '../support/anyText.ts'
import { debt, reminder, voice, VOICES } from './support.ts'

const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']
const LANGUAGES = ['es', 'en', 'pt'] as const
const TODAY = day('2026-11-22')

const voices = VOICES.flatMap(([language, treatment]) => LEVELS.map((level) => ({ language, treatment, level })))

function filled(template: string, input: Parameters<typeof templateValues>[0]): string {
  const lines = parseTemplate(template, input.language)
  if (!lines.ok) throw new Error(lines.error.type)
  return fillTemplate(lines.value, templateValues(input))
}

describe('the words that an owner starts from', () => {
  it.each(voices)('pass their own check at level $level in $language ($treatment), in every country', (one) => {
    for (const country of COUNTRIES) {
      const clauses = clausesFor(country, 'consumer')
      const template = defaultTemplate(one, clauses)
      expect(templateProblems(template, { ...one, clauses })).toEqual([])
    }
  })

  it.each(voices)(
    'read well when filled at level $level in $language ($treatment)',
    ({ level, language, treatment }) => {
      for (const country of ['MX', 'CL', 'CO'] as const) {
        const spoken = voice(language, treatment, country)
        for (const debts of [[debt()], [debt(), debt({ number: 'F-2', concept: '' })]]) {
          const input = { ...reminder({ ...spoken, debts }), level, consequence: 'adviser' as const }
          const { subject = '', text } = defaultTemplate(
            { level, language, treatment },
            clausesFor(country, 'consumer'),
          )
          const message = `${filled(subject, input)}\n${filled(text, input)}`
          expect(message).not.toMatch(/[{}]| {2}|\n{3}|undefined|null|NaN| \n/)
          expect(message).toContain('Ana')
          expect(message).toContain('Rosa Díaz')
          expect(message).toContain('032180000118359719')
          if (level === '3') expect(/asesor|adviser|assessor/.test(message)).toBe(country !== 'CL')
          if (level === '2') expect(/qué pasó|what happened|o que aconteceu/.test(message)).toBe(country !== 'CO')
        }
      }
    },
  )

  it.each(['usted', 'tu', 'vos'] as const)('speak as the owner does: %s', (treatment) => {
    const said = LEVELS.map((level) => {
      const { text } = defaultTemplate({ level, language: 'es', treatment }, clausesFor('MX', 'consumer'))
      return text.replace(/\{\w+\}/g, '')
    }).join('\n')
    if (treatment === 'usted') expect(said).not.toMatch(/\b(te|tu|tus|ti|puedes|dime|dímelo|mándame)\b/i)
    else expect(said).not.toMatch(/\b(le|su|sus|usted|dígamelo|mándeme)\b/i)
    if (treatment === 'vos') expect(said).not.toMatch(/\b(dímelo|mándame|cuéntame|respóndeme)\b/i)
  })
})

describe('the messages that the app writes itself', () => {
  it.each(voices.filter(({ level }) => level !== 'close'))(
    'are open to an answer at level $level in $language ($treatment)',
    ({ level, language, treatment }) => {
      for (const country of COUNTRIES) {
        const input = reminder({ ...voice(language, treatment, country), level: level as DraftLevel })
        const { text } = draftReminder(input)
        expect(invitesAnswer(text, language)).toBe(true)
        expect(mindsPayment(text, language)).toBe(requiredParts(level).includes('already-paid'))
      }
    },
  )

  it.each([
    ['es', 'Pague hoy mismo. No hay más plazo.'],
    ['es', 'Le propongo pagar su cuenta. Aviso final.'],
    ['en', 'Pay today. There is no more time.'],
    ['pt', 'Pague hoje. Não há mais prazo.'],
  ] as const)('while in %s "%s" is not', (language, text) => {
    expect(invitesAnswer(text, language)).toBe(false)
    expect(mindsPayment(text, language)).toBe(false)
  })
})

describe('the fields', () => {
  it('have one name each, by which they are found again', () => {
    for (const language of LANGUAGES) {
      const names = TEMPLATE_FIELDS.map((field) => fieldText(field, language))
      expect(new Set(names).size).toBe(TEMPLATE_FIELDS.length)
      expect(names.map((name) => fieldOf(name.slice(1, -1), language))).toEqual(TEMPLATE_FIELDS)
    }
  })

  it('leave no brace behind, whatever is in the books and around them', () => {
    const someField = fc.constantFrom(...TEMPLATE_FIELDS)
    const anything = fc.oneof(
      anyText,
      someField.map((field) => fieldText(field, 'es')),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyText, someField)),
        anything,
        fc.constantFrom(...LEVELS),
        (parts, name, level) => {
          const template = parts.map(([text, field]) => text.replace(/[{}]/g, '') + fieldText(field, 'es')).join('')
          const input = { ...reminder({ customer: { name, code: name }, debts: [debt({ concept: name })] }), level }
          const text = filled(template, input)
          expect(text).not.toMatch(/[{}]/)
          expect(text).not.toMatch(/\n{3}/)
        },
      ),
    )
  })

  it('say of three debts and more how many there are besides', () => {
    const debts = Array.from({ length: 5 }, (_, i) => debt({ kind: 'invoice', number: `F-${i + 1}`, concept: '' }))
    expect(filled('{concepto}', reminder({ debts }))).toBe('factura F-1, factura F-2, factura F-3, y 2 más')
    expect(filled('{concepto}', reminder({ debts: debts.slice(0, 2) }))).toBe('factura F-1 y factura F-2')
  })

  it('never name what the law forbids to name, whoever wrote the template', () => {
    const input = { ...reminder({ ...voice('es', 'usted', 'CL') }), level: '3' as const, consequence: 'court' as const }
    expect(filled('{nombre}\n{consecuencia}', input)).toBe('Ana Pérez')
    expect(filled('{consecuencia}', { ...input, party: 'business' })).toContain('ante el juzgado')
  })

  it('give the same amounts and ways out as the reminder of the app', () => {
    const input = {
      ...reminder({ level: '2', debts: [debt({ open: minorUnits(100_000) })] }),
      firmDate: day('2026-12-04'),
    }
    const { text } = draftReminder(input)
    for (const line of filled('{opciones}\n{formas_de_pago}\n{detalle}', input).split('\n'))
      expect(text).toContain(line)
  })
})

describe('what an edited template is told', () => {
  it('never breaks on any text', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom(...LEVELS),
        fc.constantFrom(...LANGUAGES),
        (a, b, level, language) => {
          for (const text of [a, `${a}{${b}}`]) {
            const problems = templateProblems({ text, subject: b }, { level, language })
            for (const { type } of problems) expect(type).toMatch(/^template-/)
          }
        },
      ),
    )
  })

  it('looks at the heading too', () => {
    const template = defaultTemplate({ level: '1', language: 'es', treatment: 'tu' }, clausesFor('MX', 'consumer'))
    const check = { level: '1', language: 'es' } as const
    expect(templateProblems({ ...template, subject: '{tema}' }, check)).toEqual([
      { type: 'template-unknown-field', name: 'tema' },
    ])
    const forbidden = [{ code: 'court', phrases: ['juzgado'] }]
    expect(templateProblems({ ...template, subject: 'Juzgado' }, { ...check, forbidden })).toEqual([
      { type: 'template-forbidden', code: 'court', phrase: 'juzgado' },
    ])
  })
})

describe('a template that is kept', () => {
  const template: MessageTemplate = { subject: 'Pago', text: 'Hola, {nombre}.' }

  it('has its place by level, channel, language and treatment', () => {
    const address = { level: '2', channel: 'email', language: 'es', treatment: 'usted' } as const
    expect(templateKey(address)).toBe('template/2/email/es/usted')
    expect(templateKeys(address)).toEqual(['template/2/email/es/usted', 'template/2/whatsapp/es/usted'])
    expect(templateKeys({ ...address, channel: 'letter' })).toEqual(['template/2/letter/es/usted'])
  })

  it('carries who looked at these words, until they change', () => {
    expect(templateWarnings(undefined)).toEqual([{ type: 'template-unreviewed' }])
    expect(templateWarnings(template)).toEqual([{ type: 'template-unreviewed' }])
    const marked = markReviewed(template, { by: ' Lic. Vega ', on: TODAY }, TODAY)
    if (!marked.ok) throw new Error(marked.error.type)
    expect(marked.value).toEqual({ ...template, reviewed: { by: 'Lic. Vega', on: TODAY } })
    expect(templateWarnings(marked.value)).toEqual([])
    expect(withWords(marked.value, template)).toBe(marked.value)
    expect(templateWarnings(withWords(marked.value, { ...template, text: 'Hola.' }))).toEqual([
      { type: 'template-unreviewed' },
    ])
  })

  it('takes no review by nobody, nor one of tomorrow', () => {
    expect(markReviewed(template, { by: ' ', on: TODAY }, TODAY)).toMatchObject({ error: { type: 'reviewer-missing' } })
    expect(markReviewed(template, { by: 'Vega', on: day('2026-11-23') }, TODAY)).toMatchObject({
      error: { type: 'review-in-future' },
    })
  })

  it('is read back as it was written, and nonsense from elsewhere is refused', () => {
    const kept = { ...template, reviewed: { by: 'Vega', on: TODAY } }
    expect(readTemplate(JSON.parse(JSON.stringify(kept)))).toEqual({ ok: true, value: kept })
    for (const value of [null, 7, 'texto', {}, { text: 7 }, { text: 'a'.repeat(3001) }, { text: 'a', subject: 1 }]) {
      expect(readTemplate(value)).toMatchObject({ error: { type: 'template-malformed' } })
    }
    for (const reviewed of [null, true, { by: 'Vega' }, { by: '', on: TODAY }, { by: 'Vega', on: '2026-02-30' }]) {
      expect(readTemplate({ ...template, reviewed })).toEqual({ ok: true, value: template })
    }
  })
})
