import { expect } from 'vitest'
import type { CountryCode } from '../../../src/domain/country.ts'
import { day } from '../../../src/domain/day.ts'
import type { Channel, ReminderLevel } from '../../../src/domain/fact.ts'
import { createFormat } from '../../../src/domain/format.ts'
import { localeFor, type Language } from '../../../src/domain/locale.ts'
import { minorUnits } from '../../../src/domain/money.ts'
import { clausesFor } from '../../../src/messages/clauses.ts'
import type { ForbiddenPhrases } from '../../../src/messages/forbiddenWords.ts'
import { templateProblems, type TemplateProblem } from '../../../src/messages/templateCheck.ts'
import { fillTemplate, parseTemplate } from '../../../src/messages/templateText.ts'
import { templateValues } from '../../../src/messages/templateValues.ts'
import { textSize } from '../../../src/messages/textSize.ts'
import type { RunCase } from '../caseFile.ts'
import { currencyOf } from './decimals.ts'

interface TemplateGiven {
  readonly text: string
  readonly level: ReminderLevel
  readonly language: Language
  readonly country?: CountryCode
  readonly channel?: Channel
  readonly customer?: string
  readonly forbidden?: readonly ForbiddenPhrases[]
}

/** Filled for Ana Pérez, who owes 350.00 since 12 November 2026, on the 22nd. */
export const runTemplate: RunCase<
  TemplateGiven,
  { readonly problems: readonly TemplateProblem[] } | { readonly filled: string }
> = ({ given, expect: expected }) => {
  const { text, level, language, country = 'MX', forbidden = [] } = given
  if ('problems' in expected) {
    const check = { level, language, forbidden, clauses: clausesFor(country, 'consumer') }
    expect(templateProblems({ text }, check)).toEqual(expected.problems)
    return
  }
  const lines = parseTemplate(text, language)
  if (!lines.ok) throw new Error(lines.error.type)
  expect(fillTemplate(lines.value, valuesOf(given), given.channel === 'sms')).toBe(expected.filled)
}

function valuesOf({ level, language, country = 'MX', channel = 'whatsapp', customer = 'Ana Pérez' }: TemplateGiven) {
  return templateValues({
    level,
    channel,
    language,
    country,
    treatment: 'usted',
    party: 'consumer',
    business: { name: 'Abarrotes Rosa', signer: 'Rosa', phone: '', address: '', taxId: '', paymentMeans: [] },
    format: createFormat(localeFor(language, country)),
    customer: { name: customer },
    debts: [{ kind: 'fiado', due: day('2026-11-12'), open: minorUnits(35_000), currency: currencyOf('MXN') }],
    asOf: day('2026-11-22'),
  })
}

export const runTextSize: RunCase<
  { readonly text: string },
  Readonly<Record<'characters' | 'segments' | 'plain', number>> & { readonly dear: readonly string[] }
> = ({ given, expect: expected }) => {
  const { characters, sms, plain, dear } = textSize(given.text)
  expect({ characters, segments: sms.segments, plain: plain.segments, dear }).toEqual(expected)
}
