import type { Language } from '../../domain/locale.ts'
import type { Treatment } from '../../domain/profile.ts'
import { strong } from '../strong.ts'

/** Words of the receipt of a payment. */
export interface ReceiptWords {
  readonly title: string
  readonly fileName: string
  readonly keywords: string
  readonly keyAmount: string
  readonly keyDay: string
  readonly keyMethod: string
  /** Who paid whom; either name may be empty. */
  readonly received: (by: string, from: string, amount: string, on: string) => string
  readonly note: string
  readonly columns: {
    readonly what: string
    readonly due: string
    readonly applied: string
    readonly rest: string
  }
  readonly sum: string
  readonly balanceTitle: (on: string) => string
  readonly owed: string
  readonly settled: string
  /** The payment is of the capital, and interest is another matter. */
  readonly interestApart: string
  /** Nothing more is asked for the delay of what this payment paid. */
  readonly interestIncluded: string
  readonly cheque: string
  readonly thanks: string
}

function es(treatment: Treatment): ReceiptWords {
  const say = (usted: string, tu: string, vos = tu): string => ({ usted, tu, vos })[treatment]
  return {
    title: 'Recibo de pago',
    fileName: 'Recibo',
    keywords: 'recibo de pago',
    keyAmount: 'Recibido',
    keyDay: 'Fecha del pago',
    keyMethod: 'Forma de pago',
    received: (by, from, amount, on) =>
      `${by === '' ? 'Recibimos' : `${by} recibió`}${from === '' ? '' : ` de ${strong(from)}`} el pago de ${strong(amount)} el ${on}.`,
    note: 'Nota',
    columns: { what: 'Se aplicó a', due: 'Vence', applied: 'Aplicado', rest: 'Queda' },
    sum: 'Total del pago',
    balanceTitle: (on) => `Saldo de la cuenta al ${on}`,
    owed: 'Por pagar',
    settled: 'No queda nada por pagar.',
    interestApart:
      'Este recibo es por el capital: los intereses que correspondan, si los hay, no están incluidos y se tratan aparte.',
    interestIncluded: 'Este pago incluye los intereses hasta su fecha por los importes a los que se aplicó.',
    cheque: 'Los pagos con cheque quedan hechos cuando el banco los abona.',
    thanks: `Gracias por ${say('su', 'tu')} pago. Si algo no coincide con ${say('sus', 'tus')} registros, ${say('avísenos', 'avísanos', 'avisanos')} y lo revisamos.`,
  }
}

const en: ReceiptWords = {
  title: 'Payment receipt',
  fileName: 'Receipt',
  keywords: 'payment receipt',
  keyAmount: 'Received',
  keyDay: 'Day of payment',
  keyMethod: 'Paid by',
  received: (by, from, amount, on) =>
    `${by === '' ? 'We' : by} received the payment of ${strong(amount)}${from === '' ? '' : ` from ${strong(from)}`} on ${on}.`,
  note: 'Note',
  columns: { what: 'Put against', due: 'Due', applied: 'Applied', rest: 'Left' },
  sum: 'Total of the payment',
  balanceTitle: (on) => `Balance of the account as of ${on}`,
  owed: 'To pay',
  settled: 'Nothing is left to pay.',
  interestApart:
    'This receipt is for the principal: interest, if any is due, is not included and is dealt with separately.',
  interestIncluded: 'This payment includes interest until its day on the amounts that it was put against.',
  cheque: 'Payments by cheque are made when the bank credits them.',
  thanks: 'Thank you for your payment. If something does not match your records, tell us and we will look into it.',
}

const pt: ReceiptWords = {
  title: 'Recibo de pagamento',
  fileName: 'Recibo',
  keywords: 'recibo de pagamento',
  keyAmount: 'Recebido',
  keyDay: 'Data do pagamento',
  keyMethod: 'Forma de pagamento',
  received: (by, from, amount, on) =>
    `${by === '' ? 'Recebemos' : `${by} recebeu`}${from === '' ? '' : ` de ${strong(from)}`} o pagamento de ${strong(amount)} em ${on}.`,
  note: 'Observação',
  columns: { what: 'Aplicado em', due: 'Vencimento', applied: 'Aplicado', rest: 'Resta' },
  sum: 'Total do pagamento',
  balanceTitle: (on) => `Saldo da conta em ${on}`,
  owed: 'A pagar',
  settled: 'Não resta nada a pagar.',
  interestApart: 'Este recibo é do principal: os juros devidos, se houver, não estão incluídos e são tratados à parte.',
  interestIncluded: 'Este pagamento inclui os juros até a sua data sobre os valores em que foi aplicado.',
  cheque: 'Os pagamentos com cheque se completam quando o banco os credita.',
  thanks: 'Obrigado pelo seu pagamento. Se algo não coincidir com seus registros, avise-nos e verificamos.',
}

/** The words of the receipt in a language. */
export function receiptWords(language: Language, treatment: Treatment = 'usted'): ReceiptWords {
  return language === 'es' ? es(treatment) : { en, pt }[language]
}
