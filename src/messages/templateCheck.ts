import type { MessageClauses } from './clauses.ts'
import { forbiddenIn, type ForbiddenPhrases } from './forbiddenWords.ts'
import { invitesAnswer, mindsPayment } from './invitation.ts'
import { TEMPLATE_LIMIT, type MessageTemplate, type TemplateAddress } from './messageTemplate.ts'
import { fieldText, type TemplateField } from './templateFields.ts'
import { fieldsIn, parseTemplate, type TemplateLines, type TemplateTextError } from './templateText.ts'

/** What a message has to say at its level (R34, R44, R52, R57–R59). */
export type MessagePart =
  | 'who'
  | 'what'
  | 'amount'
  | 'due'
  | 'pay'
  | 'signature'
  | 'options'
  | 'deadline'
  | 'already-paid'
  | 'answer'
  | 'legal'

export type TemplateProblem =
  | { readonly type: 'template-empty' }
  | { readonly type: 'template-too-long'; readonly max: number }
  | TemplateTextError
  /** `fields`: any of these, as the template's language writes them, would do; empty where words have to. */
  | { readonly type: 'template-part-missing'; readonly part: MessagePart; readonly fields: readonly string[] }
  | { readonly type: 'template-forbidden'; readonly code: string; readonly phrase: string }

/** Does not stop anybody: shown beside the template, and before it is sent. */
export type TemplateWarning = { readonly type: 'template-unreviewed' }

/** Any of the fields brings the part. Answer and already-paid are words, and looked for as such. */
const BROUGHT_BY: Readonly<Record<Exclude<MessagePart, 'answer' | 'already-paid'>, readonly TemplateField[]>> = {
  who: ['greeting', 'name'],
  what: ['details', 'concept'],
  amount: ['total', 'details'],
  due: ['due', 'lateness', 'details'],
  pay: ['payment'],
  signature: ['signature', 'business'],
  options: ['options'],
  deadline: ['deadline', 'options'],
  legal: ['legal'],
}

const ALWAYS: readonly MessagePart[] = ['who', 'what', 'amount', 'due', 'pay', 'signature', 'answer']

const PARTS: Readonly<Record<TemplateAddress['level'], readonly MessagePart[]>> = {
  reminder: ALWAYS,
  '1': [...ALWAYS, 'already-paid'],
  '2': [...ALWAYS, 'options', 'deadline', 'already-paid'],
  '3': [...ALWAYS, 'deadline', 'already-paid'],
  close: [...ALWAYS, 'already-paid'],
}

/** The parts that a message of this level must have, with what the law adds. */
export function requiredParts(
  level: TemplateAddress['level'],
  clauses?: Pick<MessageClauses, 'saysNoEnforcement'>,
): readonly MessagePart[] {
  return clauses?.saysNoEnforcement === true && level !== 'reminder' ? [...PARTS[level], 'legal'] : PARTS[level]
}

export interface TemplateCheck extends Pick<TemplateAddress, 'level' | 'language'> {
  readonly clauses?: Pick<MessageClauses, 'saysNoEnforcement'>
  readonly forbidden?: readonly ForbiddenPhrases[]
}

/** Everything that is wrong with an edited template; empty when it may be kept. */
export function templateProblems(
  { text, subject = '' }: Pick<MessageTemplate, 'text' | 'subject'>,
  { level, language, clauses, forbidden = [] }: TemplateCheck,
): TemplateProblem[] {
  if (text.trim() === '') return [{ type: 'template-empty' }]
  if (text.length > TEMPLATE_LIMIT) return [{ type: 'template-too-long', max: TEMPLATE_LIMIT }]
  const lines = parseTemplate(text, language)
  if (!lines.ok) return [lines.error]
  const title = parseTemplate(subject, language)
  if (!title.ok) return [title.error]
  const missing = requiredParts(level, clauses)
    .filter((part) => !hasPart(part, lines.value, language))
    .map((part): TemplateProblem => {
      const fields = part === 'answer' || part === 'already-paid' ? [] : BROUGHT_BY[part]
      return { type: 'template-part-missing', part, fields: fields.map((field) => fieldText(field, language)) }
    })
  const said = `${subject}\n${wordsOnly(lines.value)}`
  return [...missing, ...forbiddenIn(said, forbidden).map((find) => ({ type: 'template-forbidden' as const, ...find }))]
}

/** @returns the warning that a template which no lawyer has seen carries; the app's own words have not been seen either */
export function templateWarnings(template: MessageTemplate | undefined): TemplateWarning[] {
  return template?.reviewed ? [] : [{ type: 'template-unreviewed' }]
}

function hasPart(part: MessagePart, lines: TemplateLines, language: TemplateAddress['language']): boolean {
  if (part === 'answer') return invitesAnswer(wordsOnly(lines), language)
  if (part === 'already-paid') return mindsPayment(wordsOnly(lines), language)
  const used = fieldsIn(lines)
  return BROUGHT_BY[part].some((field) => used.has(field))
}

/** The words of the template without its fields, whose names are no words of a message. */
function wordsOnly(lines: TemplateLines): string {
  return lines.map((pieces) => pieces.map((piece) => ('text' in piece ? piece.text : ' … ')).join('')).join('\n')
}
