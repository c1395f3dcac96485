import type { ChargeKind } from '../../domain/fact.ts'
import type { PaymentMeans, Treatment } from '../../domain/profile.ts'
import type { Consequence, LetterLevel } from '../letterInput.ts'
import { strong } from '../strong.ts'

/** Words of the letters. The other languages have the same keys; those of Spanish also know the treatment. */
export type LetterWords = ReturnType<typeof lettersEs>

const days = (n: number): string => (n === 1 ? '1 día' : `${n} días`)

/** Words of the letters in Spanish, the source: what the other languages must have. */
export function lettersEs(treatment: Treatment) {
  const say = (usted: string, tu: string, vos = tu): string => ({ usted, tu, vos })[treatment]
  const su = say('su', 'tu')
  const le = say('le', 'te')
  return {
    page: (page: number, of: number) => `${page} de ${of}`,
    reference: 'Referencia',
    subjectLabel: 'Asunto',
    taxId: 'Id. fiscal',
    identity: 'Documento',
    phone: 'Tel.',
    kinds: {
      invoice: 'Factura',
      fiado: 'Fiado',
      loan: 'Préstamo',
      opening: 'Saldo inicial',
      interest: 'Intereses',
      expense: 'Gastos',
    } satisfies Record<ChargeKind, string>,
    part: (index: number, of: number) => `cuota ${index} de ${of}`,
    subject: {
      reminder: 'Recordatorio de próxima fecha de pago',
      '1': 'Pago pendiente',
      '2': 'Cuenta pendiente: ¿cómo lo resolvemos?',
      '3': 'Último aviso: requerimiento de pago',
    } satisfies Record<LetterLevel, string>,
    /** Level 3 where a demand with consequences may not be sent to a consumer. */
    subjectPlain: 'Cuenta pendiente: detalle y solicitud de pago',
    salutation: {
      reminder: (name: string) => say(`Buenos días, ${name}:`, `Hola, ${name}:`),
      '1': (name: string) => say(`Buenos días, ${name}:`, `Hola, ${name}:`),
      '2': (name: string) => say(`Buenos días, ${name}:`, `Hola, ${name}:`),
      '3': (name: string) => `A la atención de ${name}:`,
    },
    opening: {
      reminder: () =>
        `${say('Le', 'Te')} escribimos para recordar${le} que se acerca la fecha de pago de lo que se detalla a continuación.`,
      '1': (n: number) =>
        `Es posible que se ${le} haya pasado, o que ${su} pago ya esté en camino: en nuestros registros sigue pendiente lo que se detalla a continuación, con ${days(n)} de atraso.`,
      '2': (n: number) =>
        `${say('Le', 'Te')} escribimos de nuevo por ${su} cuenta pendiente, cuyo vencimiento más antiguo tiene ${days(n)} de atraso. Queremos ayudar${le} a dejarla resuelta.`,
      '3': (n: number) =>
        `A la fecha de esta carta no consta en nuestros registros el pago de los importes que se detallan a continuación. El vencimiento más antiguo tiene ${days(n)} de atraso; cada importe venció en la fecha que se indica.`,
    } satisfies Record<LetterLevel, (n: number) => string>,
    earlier: (dates: string) => `${say('Le', 'Te')} hemos escrito antes sobre esta cuenta: ${dates}.`,
    keyTotal: 'Pendiente de pago',
    keyTotalReminder: 'Por pagar',
    keyFirm: 'A más tardar',
    keyDue: 'Fecha de pago',
    demand: {
      '1': (_total: string, by: string) =>
        `${say('Le', 'Te')} agradeceremos que ${say('realice', 'realices')} el pago a más tardar el ${strong(by)}.`,
      '2': (_total: string, by: string) =>
        `${say('Le', 'Te')} pedimos que, a más tardar el ${strong(by)}, ${say('nos confirme', 'nos confirmes')} una de estas formas de resolverlo:`,
      '3': (total: string, by: string) =>
        `Por medio de esta carta ${le} requerimos el pago de ${strong(total)}, que ${say('deberá', 'deberás')} realizar a más tardar el ${strong(by)}.`,
    },
    demandPlain: (total: string, by: string) =>
      `${say('Le', 'Te')} solicitamos el pago de ${strong(total)} a más tardar el ${strong(by)}.`,
    plusInterest: 'A ese importe se suman los intereses que se detallan aparte.',
    offers: {
      full: (total: string, by: string) => `Pagar el total, ${strong(total)}, a más tardar el ${by}.`,
      discount: (total: string, by: string) =>
        `Pagar ${strong(total)} a más tardar el ${by}: con ese importe la cuenta queda saldada.`,
      instalments: (parts: string) => `Pagar en cuotas con fecha: ${parts}.`,
      instalment: (amount: string, by: string) => `${amount} el ${by}`,
      someNow:
        'Pagar una parte en esa fecha y el resto en cuotas, con los importes y las fechas que acordemos por escrito.',
      other: `Otra forma que ${say('usted proponga', 'propongas')} por escrito, con importes y fechas.`,
    },
    consequencesIntro: (by: string) => `Si para el ${strong(by)} no tenemos el pago ni una propuesta por escrito:`,
    consequences: {
      'stop-credit': `dejaremos de vender${le} a crédito hasta que la cuenta esté al corriente;`,
      interest: 'reclamaremos los intereses de demora que correspondan por ley o por lo acordado;',
      adviser: 'pasaremos el asunto a nuestra asesoría jurídica;',
      court: 'iniciaremos la reclamación del pago por la vía judicial que corresponda;',
      'credit-bureau':
        'podremos comunicar el impago a un sistema común de información crediticia, en los términos del artículo 20 de la Ley Orgánica 3/2018.',
    } satisfies Record<Consequence, string>,
    dialogue: {
      reminder: `Si hay algo que revisar de lo entregado, ${say('avísenos', 'avísanos', 'avisanos')} antes de esa fecha. Gracias por ${su} confianza.`,
      '1': `Si algo no coincide con ${say('sus', 'tus')} registros, ${say('díganos', 'dinos', 'decinos')} y lo revisamos.`,
      '2': `Si no ${say('está', 'estás')} de acuerdo con alguna partida, ${say('indíquenos', 'indícanos', 'indicanos')} cuál y la revisamos; mientras tanto se puede pagar la parte en la que sí hay acuerdo.`,
      '3': `Hasta esa fecha seguimos dispuestos a un acuerdo por escrito con importes y fechas. Si no ${say('está', 'estás')} de acuerdo con alguna partida, ${say('indíquenos', 'indícanos', 'indicanos')} cuál y la revisamos.`,
    } satisfies Record<LetterLevel, string>,
    paid: `Si ya ${say('pagó', 'pagaste')}, no ${say('tome', 'tomes')} en cuenta esta carta y ${say('envíenos', 'envíanos', 'envianos')} el comprobante para poner ${su} cuenta al día.`,
    detail: 'Detalle',
    amountsIn: (currency: string) => `Importes en ${currency}`,
    columns: {
      concept: 'Concepto',
      issued: 'Fecha',
      due: 'Vence',
      late: 'Días\u00A0de atraso',
      amount: 'Importe',
      paid: 'Abonado',
      open: 'Pendiente',
    },
    notLate: '–',
    total: 'Total',
    inFavour: `A ${su} favor`,
    toPay: 'A pagar',
    interestTitle: 'Intereses, aparte de lo pendiente',
    interestColumns: {
      debt: 'Sobre',
      principal: 'Capital',
      rate: 'Tipo y base',
      period: 'Período',
      days: 'Días',
      amount: 'Interés',
    },
    period: (from: string, to: string) => `${from} – ${to}`,
    interestTotal: (to: string) => `Intereses al ${to}`,
    payTitle: 'Cómo pagar',
    payKinds: {
      cash: 'Efectivo',
      transfer: 'Transferencia',
      mobile: 'Pago móvil',
      card: 'Tarjeta',
      link: 'Enlace de pago',
      other: 'Otro medio',
    } satisfies Record<PaymentMeans['kind'], string>,
    payReference: 'Referencia que indicar',
    scan: `${say('Escanee', 'Escanea', 'Escaneá')} este código con la app de ${su} banco`,
    noInterest: 'En esta carta no se reclaman intereses ni gastos de cobranza.',
    notEnforcement:
      'Esta comunicación es extrajudicial: no es un procedimiento destinado a obtener la ejecución de la deuda.',
    consumerRightsCl:
      'Tiene derecho a recibir por escrito la información de esta cuenta, a que la cobranza se haga en días hábiles entre las 8:00 y las 20:00, a que no se informe a terceros y a que se respeten la privacidad de su hogar y su trabajo (Ley 19.496, artículos 37 y 39 C).',
    privateLetter: (business: string) =>
      `Esta carta es una comunicación privada de ${business}; no es un documento judicial.`,
    attachments: 'Se adjunta',
    closing: {
      reminder: say('Un cordial saludo,', 'Un saludo,'),
      '1': say('Un cordial saludo,', 'Un saludo,'),
      '2': say('Un cordial saludo,', 'Un saludo,'),
      '3': 'Atentamente,',
    } satisfies Record<LetterLevel, string>,
    fileName: 'Carta',
    keywords: 'carta, cuenta pendiente',
  }
}
