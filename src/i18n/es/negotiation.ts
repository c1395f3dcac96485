import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the negotiation before a claim, in Spanish: the source of the keys. */
export const negotiation = {
  title: 'Negociar antes de demandar',
  titleOf: (name: string) => `Negociación con ${name}`,
  action: 'Solicitud de negociación',
  notHereTitle: 'Aquí no hace falta',
  notHereText: 'Esta solicitud la piden los juzgados de España antes de demandar.',
  what: (days: number) =>
    `En España el juzgado pide que antes intentes llegar a un acuerdo por escrito. Si en ${days} días desde que la recibe no contesta, ya puedes demandar.`,
  line: 'Negociación antes de demandar',
  count: {
    notReceived: 'Falta saber qué día la recibió: el plazo corre desde entonces',
    days: (left: number, day: string) =>
      left === 0
        ? 'Corre el plazo: termina hoy'
        : plural(left, {
            one: `Corre el plazo: queda # día (hasta el ${day})`,
            other: `Corre el plazo: quedan # días (hasta el ${day})`,
          }),
    talking: 'Están negociando: el plazo se cuenta desde una propuesta, una reunión o un final por escrito',
    agreed: 'Llegaron a un acuerdo',
    mayClaim: (from: string, by: string) => `Puedes demandar desde el ${from} y a más tardar el ${by}`,
    tooLate: 'Ya no sirve: hace falta otra solicitud',
    unclear: 'Los días apuntados no casan: revísalos',
  },
  prescription: (day: string) => `La prescripción se interrumpió al enviarla y vuelve a contar el ${day}.`,
  prescriptionStopped: 'La prescripción se interrumpió al enviarla.',
  agreedNext: 'Apunta el convenio para llevar sus cuotas.',
  toAgreement: 'Hacer el convenio',
  verify: 'Verifica con tu asesor.',

  stepsTitle: 'Qué ha pasado',
  steps: {
    sent: 'Se envió',
    received: 'La recibió',
    answered: 'Contestó por escrito',
    proposed: 'Alguien hizo una propuesta concreta',
    met: 'Se reunieron por primera vez',
    ended: 'Alguien la terminó por escrito',
    agreed: 'Llegaron a un acuerdo',
  },
  sentAbout: (money: string) => `sobre ${money}`,
  takeBack: 'Quitar',
  takeBackOf: (what: string, day: string) => `Quitar: ${what}, ${day}`,
  takeBackTitle: (what: string) => `¿Quitar «${what}»?`,
  takeBackText: 'Deja de contar. Se puede apuntar otra vez.',
  takenBack: 'Quitado',
  sending: 'Anotar cómo se envió',
  sendingProof: (day: string) => `Constancia del envío del ${day}`,
  recordTitle: 'Apuntar lo que pasó',
  step: '¿Qué pasó?',
  day: 'Qué día',
  record: 'Apuntar',
  recorded: (what: string) => `Apuntado: ${what}`,
  dayMissing: 'Elige el día.',
  dayFuture: 'Ese día no ha llegado.',
  order: 'Ese día es anterior al envío o a la recepción.',

  requestTitle: 'La solicitud',
  again: 'Hacer otra solicitud',
  againTitle: 'Otra solicitud',
  about: (count: number, money: string) =>
    plural(count, { one: `Es sobre # deuda vencida: ${money}.`, other: `Es sobre # deudas vencidas: ${money}.` }),
  same: 'La demanda tiene que ser por lo mismo.',
  nothing: 'No hay nada vencido sobre lo que negociar.',
  offers: 'Proponer formas de pagarlo en partes',
  sentTitle: '¿Ya la enviaste?',
  sentHelp: 'Apunta el día en que la entregaste. Envíala por un medio que pruebe que la recibió y qué decía.',
  recordSent: 'Apuntar que se envió',
  sentRecorded: 'Solicitud apuntada',
}
