import type { Language } from '../../domain/locale.ts'
import { strong } from '../strong.ts'

/** Words of the payment agreement. It speaks of both parties in the third person, in every language. */
export interface AgreementWords {
  readonly title: string
  readonly detail: (creditor: string, debtor: string) => string
  readonly fileName: string
  readonly keywords: string
  readonly livingAt: (address: string) => string
  readonly signedBy: (name: string) => string
  readonly parties: (creditor: string, debtor: string) => string
  readonly headings: {
    readonly debt: string
    readonly pay: string
    readonly interest: string
    readonly breach: string
  }
  readonly acknowledges: (total: string) => string
  /** The agreement of an earlier day that this one takes the place of. */
  readonly replaces: (on: string) => string
  readonly moreTime: (total: string, by: string) => string
  readonly instalments: (total: string, parts: string) => string
  readonly discount: (pay: string, by: string, discount: string, total: string) => string
  readonly inKind: (what: string, total: string, by: string) => string
  readonly next: (percent: string) => string
  readonly plan: { readonly part: string; readonly due: string; readonly amount: string; readonly left: string }
  readonly waived: (amount: string) => string
  readonly notWaived: string
  readonly breachOne: (last: string) => string
  readonly breachParts: (misses: number, grace: number) => string
  readonly breachThen: string
  readonly copies: string
  readonly creditor: string
  readonly debtor: string
}

const es: AgreementWords = {
  title: 'Convenio de pago y reconocimiento de deuda',
  detail: (creditor, debtor) => `Entre ${creditor} y ${debtor}`,
  fileName: 'Convenio',
  keywords: 'convenio de pago, reconocimiento de deuda',
  livingAt: (address) => `con domicilio en ${address}`,
  signedBy: (name) => `por quien firma ${name}`,
  parties: (creditor, debtor) =>
    `De una parte, ${creditor} (en adelante, la parte acreedora). De otra parte, ${debtor} (en adelante, la parte deudora). Ambas partes acuerdan lo siguiente.`,
  headings: {
    debt: 'Reconocimiento de la deuda',
    pay: 'Forma de pago',
    interest: 'Intereses',
    breach: 'Si no se cumple',
  },
  acknowledges: (total) =>
    `La parte deudora reconoce que, en la fecha de este convenio, debe a la parte acreedora ${strong(total)} por lo que se detalla a continuación.`,
  replaces: (on) => `Este convenio sustituye al que las partes hicieron el ${on}.`,
  moreTime: (total, by) =>
    `La parte acreedora concede más tiempo: la parte deudora pagará ${strong(total)} a más tardar el ${strong(by)}.`,
  instalments: (total, parts) =>
    `La parte deudora pagará ${strong(total)} en ${strong(parts)} cuotas, en las fechas y por los importes de esta tabla.`,
  discount: (pay, by, discount, total) =>
    `Si la parte deudora paga ${strong(pay)} a más tardar el ${strong(by)}, la parte acreedora le descuenta ${discount} y la deuda queda pagada por completo. Si no, no hay descuento y se debe el total, ${total}.`,
  inKind: (what, total, by) =>
    `En lugar de dinero, la parte deudora entregará o hará lo siguiente a más tardar el ${strong(by)}: ${strong(what)}. Las partes lo valoran en ${strong(total)}; una vez cumplido, la deuda queda pagada por completo.`,
  next: (percent) => `La parte acreedora concede además un descuento de ${percent} % en la próxima compra.`,
  plan: { part: 'Cuota', due: 'Fecha de pago', amount: 'Importe', left: 'Queda por pagar' },
  waived: (amount) => `La parte acreedora renuncia a ${strong(amount)} de intereses de demora.`,
  notWaived: 'La parte acreedora no renuncia en este convenio a ningún interés.',
  breachOne: (last) =>
    `Si al terminar el ${strong(last)} no se ha cumplido lo acordado, los plazos de este convenio quedan sin efecto.`,
  breachParts: (misses, grace) =>
    `${
      grace === 0
        ? 'Cada cuota se paga a más tardar en su fecha.'
        : `Cada cuota puede pagarse todavía hasta ${grace === 1 ? 'un día' : `${grace} días`} de calendario después de su fecha.`
    } ${
      misses === 1
        ? 'Si después de ese día queda una cuota sin pagar'
        : `Si después de ese día quedan sin pagar ${misses} cuotas`
    }, los plazos de este convenio quedan sin efecto.`,
  breachThen:
    'En ese caso cada deuda vuelve a su fecha de vencimiento anterior, menos lo que ya se haya pagado, y la parte acreedora puede reclamar lo que falte. El reconocimiento de la deuda se mantiene.',
  copies: 'Las partes leen este convenio, están de acuerdo, lo firman y se quedan con un ejemplar cada una.',
  creditor: 'La parte acreedora',
  debtor: 'La parte deudora',
}

const en: AgreementWords = {
  title: 'Payment agreement and acknowledgement of debt',
  detail: (creditor, debtor) => `Between ${creditor} and ${debtor}`,
  fileName: 'Agreement',
  keywords: 'payment agreement, acknowledgement of debt',
  livingAt: (address) => `of ${address}`,
  signedBy: (name) => `for whom ${name} signs`,
  parties: (creditor, debtor) =>
    `On the one part, ${creditor} (the creditor). On the other part, ${debtor} (the debtor). Both parties agree as follows.`,
  headings: {
    debt: 'Acknowledgement of the debt',
    pay: 'How it is paid',
    interest: 'Interest',
    breach: 'If it is not kept',
  },
  acknowledges: (total) =>
    `The debtor acknowledges owing the creditor ${strong(total)} on the date of this agreement, for what is listed below.`,
  replaces: (on) => `This agreement takes the place of the one that the parties made on ${on}.`,
  moreTime: (total, by) =>
    `The creditor allows more time: the debtor will pay ${strong(total)} no later than ${strong(by)}.`,
  instalments: (total, parts) =>
    `The debtor will pay ${strong(total)} in ${strong(parts)} instalments, on the dates and in the amounts of this table.`,
  discount: (pay, by, discount, total) =>
    `If the debtor pays ${strong(pay)} no later than ${strong(by)}, the creditor takes off ${discount} and the debt is paid in full. If not, there is no discount and the whole is owed, ${total}.`,
  inKind: (what, total, by) =>
    `In place of money, the debtor will hand over or do the following no later than ${strong(by)}: ${strong(what)}. The parties value it at ${strong(total)}; once it is done, the debt is paid in full.`,
  next: (percent) => `The creditor also grants ${percent}% off the next purchase.`,
  plan: { part: 'Instalment', due: 'Payment date', amount: 'Amount', left: 'Left to pay' },
  waived: (amount) => `The creditor gives up ${strong(amount)} of late interest.`,
  notWaived: 'The creditor gives up no interest in this agreement.',
  breachOne: (last) =>
    `If by the end of ${strong(last)} what was agreed has not been done, the dates of this agreement no longer hold.`,
  breachParts: (misses, grace) =>
    `${
      grace === 0
        ? 'Each instalment is paid on its date at the latest.'
        : `Each instalment may still be paid up to ${grace === 1 ? 'one calendar day' : `${grace} calendar days`} after its date.`
    } ${
      misses === 1 ? 'If an instalment is unpaid after that day' : `If ${misses} instalments are unpaid after that day`
    }, the dates of this agreement no longer hold.`,
  breachThen:
    'Each debt then goes back to its earlier due date, less what has been paid, and the creditor may claim what is left. The acknowledgement of the debt stands.',
  copies: 'The parties have read this agreement, agree to it, sign it and keep one copy each.',
  creditor: 'The creditor',
  debtor: 'The debtor',
}

const pt: AgreementWords = {
  title: 'Acordo de pagamento e confissão de dívida',
  detail: (creditor, debtor) => `Entre ${creditor} e ${debtor}`,
  fileName: 'Acordo',
  keywords: 'acordo de pagamento, confissão de dívida',
  livingAt: (address) => `com endereço em ${address}`,
  signedBy: (name) => `por quem assina ${name}`,
  parties: (creditor, debtor) =>
    `De um lado, ${creditor} (doravante, a parte credora). De outro lado, ${debtor} (doravante, a parte devedora). As partes acordam o seguinte.`,
  headings: {
    debt: 'Confissão da dívida',
    pay: 'Forma de pagamento',
    interest: 'Juros',
    breach: 'Se não for cumprido',
  },
  acknowledges: (total) =>
    `A parte devedora reconhece que, na data deste acordo, deve à parte credora ${strong(total)} pelo que se detalha a seguir.`,
  replaces: (on) => `Este acordo substitui o que as partes fizeram em ${on}.`,
  moreTime: (total, by) =>
    `A parte credora concede mais prazo: a parte devedora pagará ${strong(total)} até ${strong(by)}.`,
  instalments: (total, parts) =>
    `A parte devedora pagará ${strong(total)} em ${strong(parts)} parcelas, nas datas e pelos valores desta tabela.`,
  discount: (pay, by, discount, total) =>
    `Se a parte devedora pagar ${strong(pay)} até ${strong(by)}, a parte credora desconta ${discount} e a dívida fica quitada. Caso contrário, não há desconto e o total é devido, ${total}.`,
  inKind: (what, total, by) =>
    `No lugar de dinheiro, a parte devedora entregará ou fará o seguinte até ${strong(by)}: ${strong(what)}. As partes avaliam isso em ${strong(total)}; uma vez cumprido, a dívida fica quitada.`,
  next: (percent) => `A parte credora concede ainda um desconto de ${percent}% na próxima compra.`,
  plan: { part: 'Parcela', due: 'Data de pagamento', amount: 'Valor', left: 'Resta pagar' },
  waived: (amount) => `A parte credora renuncia a ${strong(amount)} de juros de mora.`,
  notWaived: 'A parte credora não renuncia neste acordo a nenhum juro.',
  breachOne: (last) =>
    `Se até o fim de ${strong(last)} o acordado não tiver sido cumprido, os prazos deste acordo ficam sem efeito.`,
  breachParts: (misses, grace) =>
    `${
      grace === 0
        ? 'Cada parcela deve ser paga até a sua data.'
        : `Cada parcela ainda pode ser paga até ${grace === 1 ? 'um dia corrido' : `${grace} dias corridos`} depois de sua data.`
    } ${
      misses === 1
        ? 'Se depois desse dia houver uma parcela sem pagar'
        : `Se depois desse dia houver ${misses} parcelas sem pagar`
    }, os prazos deste acordo ficam sem efeito.`,
  breachThen:
    'Nesse caso cada dívida volta ao seu vencimento anterior, menos o que já tiver sido pago, e a parte credora pode cobrar o que faltar. A confissão da dívida se mantém.',
  copies: 'As partes leem este acordo, estão de acordo, assinam e ficam com uma via cada uma.',
  creditor: 'A parte credora',
  debtor: 'A parte devedora',
}

/** The words of the payment agreement in a language. */
export function agreementWords(language: Language): AgreementWords {
  return { es, en, pt }[language]
}
