import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `letter` screens, in Spanish: the source of the keys. */
export const letter = {
  title: (name: string) => `Carta a ${name}`,
  noName: 'cliente sin nombre',
  nothingTitle: 'Nada vencido: no hace falta carta',
  nothingText: 'La carta es para pagos que ya vencieron. Antes de eso, un recordatorio basta.',
  toReminder: 'Ver el recordatorio',
  level: 'Qué carta',
  levels: { '1': 'Aviso 1', '2': 'Aviso 2', '3': 'Ultimátum' },
  /** As it is remembered once it was handed over. */
  paperTitle: (level: string) => `Carta: ${level}`,
  levelNames: {
    '1': '«Se te pasó»: amable, supone un olvido.',
    '2': '«¿Cómo lo resolvemos?»: ofrece formas de pagar con día fijo.',
    '3': 'Último aviso, con un día fijo. No la mandes si no piensas cumplirla.',
  },
  firmDate: 'Pagar a más tardar',
  firmDateHelp: (day: string) => `Último día para pagar o responder: ${day}.`,
  firmDatePast: 'Pon un día después de hoy.',
  unreviewed: 'Ningún abogado ha revisado esta carta para tu caso. Verifica con tu asesor antes de enviarla.',
  language: 'Idioma de la carta',
  treatment: 'Trato',
  treatments: { usted: 'Usted', tu: 'Tú', vos: 'Vos' },
  offerParts: 'Ofrecer pagar en partes',
  options: 'Cómo va la carta',
  missingTitle: 'Qué le falta a la carta',
  missingRequired: 'Hace falta para poder enviarla:',
  missingWeaker: 'Puede ir sin esto, pero pesa menos como prueba:',
  gateTitle: 'Antes de un ultimátum',
  gateOpen: 'Se cumple todo lo necesario para el ultimátum.',
  gate: {
    letter: 'Va por carta',
    'two-written-contacts': (n: number) =>
      n === 0
        ? 'Dos avisos por escrito antes: todavía ninguno'
        : `Dos avisos por escrito antes: ${plural(n, { one: 'llevas # de 2', other: 'llevas #' })}`,
    'no-dispute': 'Sin una disputa abierta',
    'no-promise': 'Sin una promesa de pago vigente',
    'no-agreement': 'Sin un convenio vigente',
    'firm-date': (day: string) => `Un plazo de 7 días o más: desde el ${day}`,
    intent: 'Pienso ejercer la acción que anuncio',
  },
  met: 'Cumplido',
  unmet: 'Falta',
  sendReminderFirst: 'Enviar un aviso por escrito',
  otherLetter:
    'Aquí un ultimátum a un consumidor no es lícito. En su lugar va una carta con el detalle y la solicitud de pago.',
  otherLetterLaw: (source: string) => `${source}. Verifica con tu asesor.`,
  consequences: 'Qué harás si no paga para esa fecha',
  consequencesHelp: 'Marca solo lo que de verdad harás.',
  consequence: {
    'stop-credit': 'Dejar de venderle a crédito',
    interest: 'Reclamar intereses',
    adviser: 'Pasar el asunto a mi asesoría',
    court: 'Presentar una reclamación ante el juzgado',
    'credit-bureau': 'Comunicarlo a un fichero de morosidad',
  },
  withheld: 'Esto se deja fuera, porque aquí no se puede anunciar a este cliente:',
  ready: 'Carta lista',
  blocked: 'Completa lo que falta',
  delivered: '¿La entregaste?',
  onlyYesCounts: 'Solo si dices que sí queda apuntado.',
  yes: 'Sí',
  no: 'No',
  later: 'Después',
  recorded: 'Carta apuntada',
}
