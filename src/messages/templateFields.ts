import type { Language } from '../domain/locale.ts'

/** The fields of owner-edited templates, whatever they are called in a language. */
export type TemplateField =
  | 'greeting'
  | 'name'
  | 'business'
  | 'signature'
  | 'phone'
  | 'total'
  | 'details'
  | 'concept'
  | 'due'
  | 'lateness'
  | 'days'
  | 'deadline'
  | 'options'
  | 'payment'
  | 'reference'
  | 'consequence'
  | 'legal'
  | 'today'

type Names = Readonly<Record<TemplateField, string>>

/** What stands between the braces, by language: a template in Spanish says {nombre}, one in English {name}. */
const NAMES: Readonly<Record<Language, Names>> = {
  es: {
    greeting: 'saludo',
    name: 'nombre',
    business: 'negocio',
    signature: 'firma',
    phone: 'telefono',
    total: 'total',
    details: 'detalle',
    concept: 'concepto',
    due: 'vencimiento',
    lateness: 'atraso',
    days: 'dias',
    deadline: 'fecha_limite',
    options: 'opciones',
    payment: 'formas_de_pago',
    reference: 'referencia',
    consequence: 'consecuencia',
    legal: 'aviso_legal',
    today: 'hoy',
  },
  en: {
    greeting: 'greeting',
    name: 'name',
    business: 'business',
    signature: 'signature',
    phone: 'phone',
    total: 'total',
    details: 'details',
    concept: 'concept',
    due: 'due_day',
    lateness: 'lateness',
    days: 'days',
    deadline: 'deadline',
    options: 'options',
    payment: 'ways_to_pay',
    reference: 'reference',
    consequence: 'consequence',
    legal: 'legal_notice',
    today: 'today',
  },
  pt: {
    greeting: 'saudacao',
    name: 'nome',
    business: 'empresa',
    signature: 'assinatura',
    phone: 'telefone',
    total: 'total',
    details: 'detalhe',
    concept: 'conceito',
    due: 'vencimento',
    lateness: 'atraso',
    days: 'dias',
    deadline: 'data_limite',
    options: 'opcoes',
    payment: 'formas_de_pagamento',
    reference: 'referencia',
    consequence: 'consequencia',
    legal: 'aviso_legal',
    today: 'hoje',
  },
}

/** Every field, in the order in which an editor offers them. */
export const TEMPLATE_FIELDS = Object.keys(NAMES.es) as readonly TemplateField[]

/** "{nombre}", as a template of this language writes the field. */
export function fieldText(field: TemplateField, language: Language): string {
  return `{${NAMES[language][field]}}`
}

/**
 * The field of this name: capitals, accents, and a space in place of "_" make no difference.
 * @returns undefined for a name that is not in the language's list
 */
export function fieldOf(name: string, language: Language): TemplateField | undefined {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_')
  return TEMPLATE_FIELDS.find((field) => NAMES[language][field] === plain)
}
