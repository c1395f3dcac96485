import type { CreditKind, PaymentMethod } from '../../domain/fact.ts'
import type { Language } from '../../domain/locale.ts'

/** Words of the account statement. */
export interface StatementWords {
  readonly title: string
  readonly period: (from: string, to: string) => string
  readonly fileName: string
  /** Of everybody's, in one file. */
  readonly fileNameOfAll: string
  readonly keywords: string
  readonly columns: {
    readonly on: string
    readonly what: string
    readonly charge: string
    readonly paid: string
    readonly balance: string
  }
  readonly opening: string
  readonly closing: string
  readonly sums: string
  /** Nothing happened in the period. */
  readonly quiet: string
  readonly payment: string
  readonly methods: Readonly<Record<PaymentMethod, string>>
  readonly credits: Readonly<Record<CreditKind, string>>
  readonly takenBack: (what: string) => string
  readonly owed: (on: string) => string
  readonly inFavour: string
  readonly settled: string
  readonly openTitle: string
  readonly agingTitle: string
  /** Of a debt whose days are those of an agreement. */
  readonly agreed: string
  readonly notLate: string
  readonly daysLate: (from: number, to: number | undefined) => string
  readonly review: string
}

const es: StatementWords = {
  title: 'Estado de cuenta',
  period: (from, to) => `Del ${from} al ${to}`,
  fileName: 'Estado-de-cuenta',
  fileNameOfAll: 'Estados-de-cuenta',
  keywords: 'estado de cuenta',
  columns: { on: 'Fecha', what: 'Concepto', charge: 'Cargo', paid: 'Abono', balance: 'Saldo' },
  opening: 'Saldo anterior',
  closing: 'Saldo',
  sums: 'Total del período',
  quiet: 'Sin movimientos en este período.',
  payment: 'Pago',
  methods: {
    cash: 'efectivo',
    transfer: 'transferencia',
    card: 'tarjeta',
    mobile: 'pago móvil',
    cheque: 'cheque',
    other: 'otro medio',
  },
  credits: {
    'credit-note': 'Nota de crédito',
    discount: 'Descuento',
    forgiveness: 'Condonación',
    'in-kind': 'Pago en especie',
    'write-off': 'Baja en libros',
  },
  takenBack: (what) => `Anulación: ${what}`,
  owed: (on) => `Por pagar al ${on}`,
  inFavour: 'A su favor',
  settled: 'La cuenta está al día.',
  openTitle: 'Pendiente de pago',
  agingTitle: 'Por antigüedad',
  agreed: 'según convenio',
  notLate: 'Sin vencer',
  daysLate: (from, to) => (to === undefined ? `Más de ${from - 1} días` : `${from} a ${to} días`),
  review: 'Si algo no coincide con sus registros, avísenos y lo revisamos.',
}

const en: StatementWords = {
  title: 'Account statement',
  period: (from, to) => `From ${from} to ${to}`,
  fileName: 'Statement',
  fileNameOfAll: 'Statements',
  keywords: 'account statement',
  columns: { on: 'Date', what: 'Description', charge: 'Charge', paid: 'Credit', balance: 'Balance' },
  opening: 'Balance brought forward',
  closing: 'Balance',
  sums: 'Total of the period',
  quiet: 'No movements in this period.',
  payment: 'Payment',
  methods: {
    cash: 'cash',
    transfer: 'transfer',
    card: 'card',
    mobile: 'mobile payment',
    cheque: 'cheque',
    other: 'other means',
  },
  credits: {
    'credit-note': 'Credit note',
    discount: 'Discount',
    forgiveness: 'Waived',
    'in-kind': 'Paid in kind',
    'write-off': 'Written off',
  },
  takenBack: (what) => `Cancelled: ${what}`,
  owed: (on) => `To pay as of ${on}`,
  inFavour: 'In your favour',
  settled: 'The account is up to date.',
  openTitle: 'Still to pay',
  agingTitle: 'By age',
  agreed: 'under an agreement',
  notLate: 'Not due yet',
  daysLate: (from, to) => (to === undefined ? `Over ${from - 1} days` : `${from} to ${to} days`),
  review: 'If something does not match your records, tell us and we will look into it.',
}

const pt: StatementWords = {
  title: 'Extrato de conta',
  period: (from, to) => `De ${from} a ${to}`,
  fileName: 'Extrato',
  fileNameOfAll: 'Extratos',
  keywords: 'extrato de conta',
  columns: { on: 'Data', what: 'Descrição', charge: 'Débito', paid: 'Crédito', balance: 'Saldo' },
  opening: 'Saldo anterior',
  closing: 'Saldo',
  sums: 'Total do período',
  quiet: 'Sem movimentos neste período.',
  payment: 'Pagamento',
  methods: {
    cash: 'dinheiro',
    transfer: 'transferência',
    card: 'cartão',
    mobile: 'Pix',
    cheque: 'cheque',
    other: 'outro meio',
  },
  credits: {
    'credit-note': 'Nota de crédito',
    discount: 'Desconto',
    forgiveness: 'Perdão',
    'in-kind': 'Pago em bens ou serviços',
    'write-off': 'Baixa contábil',
  },
  takenBack: (what) => `Cancelamento: ${what}`,
  owed: (on) => `A pagar em ${on}`,
  inFavour: 'A seu favor',
  settled: 'A conta está em dia.',
  openTitle: 'Em aberto',
  agingTitle: 'Por tempo de atraso',
  agreed: 'conforme acordo',
  notLate: 'A vencer',
  daysLate: (from, to) => (to === undefined ? `Mais de ${from - 1} dias` : `${from} a ${to} dias`),
  review: 'Se algo não conferir com seus registros, avise-nos e verificamos.',
}

/** The words of the statement in a language. */
export function statementWords(language: Language): StatementWords {
  return { es, en, pt }[language]
}
