import type { Language } from '../domain/locale.ts'

/** The credit policy in words that customers read: impersonal, so that it is the same for everybody. */
export interface PolicyWords {
  readonly title: (business: string) => string
  readonly cash: string
  readonly days: (n: number) => string
  readonly monthEnd: string
  readonly parts: (n: number) => string
  readonly payDays: (days: string) => string
  readonly terms: (terms: string) => string
  readonly creditCheck: string
  readonly means: string
  readonly earlyDiscount: (percent: string, days: number) => string
  readonly deposit: (percent: string) => string
  readonly guarantor: (amount: string) => string
  /** Days before (below zero) or after the due day. */
  readonly reminders: (first: number, last: number) => string
  readonly stopOverdue: (days: number) => string
  readonly stopPromises: (count: number) => string
  readonly interest: string
  readonly handover: (days: number) => string
  readonly forEverybody: string
}

const WORDS: Readonly<Record<Language, PolicyWords>> = {
  es: {
    title: (business) => `Condiciones de crédito de ${business}`,
    cash: 'al contado',
    days: (n) => (n === 1 ? 'a 1 día' : `a ${n} días`),
    monthEnd: 'a fin de mes',
    parts: (n) => `en ${n} pagos`,
    payDays: (days) => `los días ${days} del mes`,
    terms: (terms) => `Las compras a crédito se pagan ${terms}.`,
    creditCheck: 'Antes de vender a crédito se revisa cómo se ha pagado hasta ahora.',
    means: 'Se puede pagar así:',
    earlyDiscount: (percent, days) =>
      days === 0
        ? `Quien paga el mismo día tiene ${percent} % de descuento.`
        : `Quien paga en ${days === 1 ? 'el primer día' : `los primeros ${days} días`} tiene ${percent} % de descuento.`,
    deposit: (percent) => `De cada compra a crédito se paga ${percent} % al momento.`,
    guarantor: (amount) => `Para deber más de ${amount} hace falta alguien que responda.`,
    reminders: (first, last) => `Los pagos se recuerdan desde ${when(first)} hasta ${when(last)}.`,
    stopOverdue: (days) =>
      days === 0
        ? 'Con un pago atrasado no se vende a crédito hasta ponerse al día.'
        : `Con un atraso de más de ${days === 1 ? '1 día' : `${days} días`} no se vende a crédito hasta ponerse al día.`,
    stopPromises: (count) =>
      `Tampoco con ${count === 1 ? 'una promesa' : `${count} promesas`} de pago sin cumplir en un año.`,
    interest: 'Por el atraso se puede pedir el interés acordado o el que fija la ley.',
    handover: (days) => `Desde los ${days} días de atraso otros pueden encargarse del cobro; se avisa antes.`,
    forEverybody: 'Estas condiciones son iguales para todos.',
  },
  en: {
    title: (business) => `Credit terms of ${business}`,
    cash: 'at once',
    days: (n) => (n === 1 ? 'within 1 day' : `within ${n} days`),
    monthEnd: 'at the end of the month',
    parts: (n) => `in ${n} payments`,
    payDays: (days) => `on day ${days} of the month`,
    terms: (terms) => `Purchases on credit are paid ${terms}.`,
    creditCheck: 'Before selling on credit we look at how payments have gone so far.',
    means: 'Ways to pay:',
    earlyDiscount: (percent, days) =>
      days === 0
        ? `Whoever pays on the same day has ${percent} % off.`
        : `Whoever pays within ${days === 1 ? '1 day' : `${days} days`} has ${percent} % off.`,
    deposit: (percent) => `${percent} % of each purchase on credit is paid at once.`,
    guarantor: (amount) => `To owe more than ${amount} somebody has to stand surety.`,
    reminders: (first, last) => `Payments are remembered from ${whenEn(first)} to ${whenEn(last)}.`,
    stopOverdue: (days) =>
      days === 0
        ? 'With a late payment there is no more credit until it is settled.'
        : `With a payment more than ${days === 1 ? '1 day' : `${days} days`} late there is no more credit until it is settled.`,
    stopPromises: (count) =>
      `Nor with ${count === 1 ? 'one promise' : `${count} promises`} to pay that ${count === 1 ? 'was' : 'were'} not kept within a year.`,
    interest: 'For the delay, the interest agreed or that of the law may be asked for.',
    handover: (days) => `From ${days} days late others may take over; we say so first.`,
    forEverybody: 'These terms are the same for everybody.',
  },
  pt: {
    title: (business) => `Condições de crédito de ${business}`,
    cash: 'à vista',
    days: (n) => (n === 1 ? 'em 1 dia' : `em ${n} dias`),
    monthEnd: 'no fim do mês',
    parts: (n) => `em ${n} pagamentos`,
    payDays: (days) => `nos dias ${days} do mês`,
    terms: (terms) => `As compras a prazo são pagas ${terms}.`,
    creditCheck: 'Antes de vender a prazo, vemos como foram os pagamentos até agora.',
    means: 'Formas de pagar:',
    earlyDiscount: (percent, days) =>
      days === 0
        ? `Quem paga no mesmo dia tem ${percent}% de desconto.`
        : `Quem paga em até ${days === 1 ? '1 dia' : `${days} dias`} tem ${percent}% de desconto.`,
    deposit: (percent) => `De cada compra a prazo, ${percent}% é pago na hora.`,
    guarantor: (amount) => `Para dever mais de ${amount} é preciso um fiador.`,
    reminders: (first, last) => `Os pagamentos são lembrados de ${whenPt(first)} até ${whenPt(last)}.`,
    stopOverdue: (days) =>
      days === 0
        ? 'Com um pagamento atrasado não se vende a prazo até ficar em dia.'
        : `Com atraso de mais de ${days === 1 ? '1 dia' : `${days} dias`} não se vende a prazo até ficar em dia.`,
    stopPromises: (count) =>
      `Também não com ${count === 1 ? 'uma promessa' : `${count} promessas`} de pagamento não ${count === 1 ? 'cumprida' : 'cumpridas'} em um ano.`,
    interest: 'Pelo atraso podem ser pedidos os juros combinados ou os da lei.',
    handover: (days) => `A partir de ${days} dias de atraso, outros podem cuidar da cobrança; avisamos antes.`,
    forEverybody: 'Estas condições são iguais para todos.',
  },
}

/** The words in the customer's language. */
export function policyWords(language: Language): PolicyWords {
  return WORDS[language]
}

function when(day: number): string {
  if (day === 0) return 'el día que vencen'
  const count = Math.abs(day) === 1 ? '1 día' : `${Math.abs(day)} días`
  return `${count} ${day < 0 ? 'antes' : 'después'} de vencer`
}

function whenEn(day: number): string {
  if (day === 0) return 'the due day'
  const count = Math.abs(day) === 1 ? '1 day' : `${Math.abs(day)} days`
  return `${count} ${day < 0 ? 'before' : 'after'} the due day`
}

function whenPt(day: number): string {
  if (day === 0) return 'o dia do vencimento'
  const count = Math.abs(day) === 1 ? '1 dia' : `${Math.abs(day)} dias`
  return `${count} ${day < 0 ? 'antes' : 'depois'} do vencimento`
}
