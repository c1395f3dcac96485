import type { Language } from '../../domain/locale.ts'
import type { Treatment } from '../../domain/profile.ts'
import { strong } from '../strong.ts'

/** Words of the letter that says that nothing is owed. */
export interface PaidInFullWords {
  readonly title: string
  readonly fileName: string
  readonly keywords: string
  readonly salutation: (name: string) => string
  /** Either name may be empty. */
  readonly settled: (by: string, name: string, on: string) => string
  readonly listed: string
  readonly columns: {
    readonly what: string
    readonly issued: string
    readonly amount: string
    readonly paid: string
    readonly credited: string
    readonly on: string
  }
  readonly earlier: (n: number) => string
  readonly total: string
  readonly inFavour: string
  /** What the letter does not reach. */
  readonly later: (on: string) => string
  readonly thanks: string
  readonly closing: string
}

function es(treatment: Treatment): PaidInFullWords {
  const say = (usted: string, tu: string): string => (treatment === 'usted' ? usted : tu)
  return {
    title: 'Carta de cuenta saldada',
    fileName: 'Cuenta-saldada',
    keywords: 'cuenta saldada, constancia de pago',
    salutation: (name) => `A la atención de ${name}:`,
    settled: (by, name, on) =>
      `${by === '' ? 'Hacemos' : `${by} hace`} constar que al ${strong(on)} ${name === '' ? 'la cuenta' : `la cuenta de ${strong(name)}`} está saldada: no queda ningún importe por pagar.`,
    listed: 'Esto es lo que estaba en la cuenta y quedó saldado:',
    columns: {
      what: 'Concepto',
      issued: 'Fecha',
      amount: 'Importe',
      paid: 'Pagado',
      credited: 'Rebajado',
      on: 'Saldado el',
    },
    earlier: (n) => (n === 1 ? '1 concepto anterior' : `${n} conceptos anteriores`),
    total: 'Total',
    inFavour: say('A su favor', 'A tu favor'),
    later: (on) =>
      `Esta carta se refiere a lo anotado hasta el ${on}. No alcanza a lo que se compre o se acuerde después, ni a un pago que más tarde no llegue a cobrarse.`,
    thanks: `Gracias por ${say('su', 'tu')} confianza.`,
    closing: 'Atentamente,',
  }
}

const en: PaidInFullWords = {
  title: 'Paid-in-full letter',
  fileName: 'Paid-in-full',
  keywords: 'paid in full, account settled',
  salutation: (name) => `For the attention of ${name}:`,
  settled: (by, name, on) =>
    `${by === '' ? 'We confirm' : `${by} confirms`} that as of ${strong(on)} the account${name === '' ? '' : ` of ${strong(name)}`} is settled: no amount is left to pay.`,
  listed: 'This is what was on the account and has been settled:',
  columns: {
    what: 'Description',
    issued: 'Date',
    amount: 'Amount',
    paid: 'Paid',
    credited: 'Credited',
    on: 'Settled on',
  },
  earlier: (n) => (n === 1 ? '1 earlier item' : `${n} earlier items`),
  total: 'Total',
  inFavour: 'In your favour',
  later: (on) =>
    `This letter is about what was recorded until ${on}. It does not reach what is bought or agreed afterwards, nor a payment that later fails to clear.`,
  thanks: 'Thank you for your trust.',
  closing: 'Yours sincerely,',
}

const pt: PaidInFullWords = {
  title: 'Declaração de conta quitada',
  fileName: 'Conta-quitada',
  keywords: 'conta quitada, declaração de quitação',
  salutation: (name) => `Aos cuidados de ${name}:`,
  settled: (by, name, on) =>
    `${by === '' ? 'Declaramos' : `${by} declara`} que em ${strong(on)} a conta${name === '' ? '' : ` de ${strong(name)}`} está quitada: não resta nenhum valor a pagar.`,
  listed: 'Isto é o que estava na conta e ficou quitado:',
  columns: {
    what: 'Descrição',
    issued: 'Data',
    amount: 'Valor',
    paid: 'Pago',
    credited: 'Abatido',
    on: 'Quitado em',
  },
  earlier: (n) => (n === 1 ? '1 item anterior' : `${n} itens anteriores`),
  total: 'Total',
  inFavour: 'A seu favor',
  later: (on) =>
    `Esta declaração se refere ao que foi registrado até ${on}. Não alcança o que for comprado ou combinado depois, nem um pagamento que mais tarde não seja compensado.`,
  thanks: 'Obrigado pela sua confiança.',
  closing: 'Atenciosamente,',
}

/** The words of the letter in a language. */
export function paidInFullWords(language: Language, treatment: Treatment = 'usted'): PaidInFullWords {
  return language === 'es' ? es(treatment) : { en, pt }[language]
}
