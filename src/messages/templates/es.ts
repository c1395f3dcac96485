import type { Treatment } from '../../domain/profile.ts'
import type { MessageWords } from './words.ts'

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} y ${parts.at(-1)}`
}

const days = (n: number) => (n === 1 ? '1 día' : `${n} días`)

/** Spanish, with the customer as usted, tú or vos. */
export function spanish(treatment: Treatment): MessageWords {
  const say = (usted: string, tu: string, vos = tu) => ({ usted, tu, vos })[treatment]
  const te = say('le', 'te')
  const tu = say('su', 'tu')
  const dime = say('dígamelo', 'dímelo', 'decímelo')
  return {
    kinds: {
      invoice: 'factura',
      fiado: 'fiado',
      loan: 'préstamo',
      opening: 'saldo inicial',
      interest: 'cargo por intereses',
      expense: 'cargo por gastos',
    },
    means: {
      cash: 'En efectivo',
      transfer: 'Por transferencia',
      mobile: 'Por celular',
      card: 'Con tarjeta',
      link: 'En este enlace',
      other: 'También',
    },
    methods: {
      cash: 'en efectivo',
      transfer: 'por transferencia',
      card: 'con tarjeta',
      mobile: 'por celular',
      cheque: 'con cheque',
      other: '',
    },
    list,
    hello: (name) => (name === '' ? 'Hola.' : `Hola, ${name}.`),
    dueToday: 'vence hoy',
    dueOn: (day) => `vence el ${day}`,
    wasDue: (day, late) => `venció el ${day}, hace ${days(late)}`,
    part: (n, of) => `cuota ${n} de ${of}`,
    more: (count) => `y ${count} más`,
    total: 'Total',
    thanks: 'Gracias.',
    pay: {
      title: say('Puede pagar así:', 'Puedes pagar así:', 'Podés pagar así:'),
      amount: 'Importe',
      reference: 'Referencia',
      details: {
        holder: 'Titular',
        taxId: 'Identificación',
        accountType: 'Tipo de cuenta',
        bic: 'BIC',
        city: 'Ciudad',
        phone: 'Celular',
        email: 'Correo',
      },
      pasted: 'Pix copia e cola',
    },
    preDue: {
      subject: (business) => `Recordatorio de pago de ${business}`,
      one: (label, amount, due) => `${say('Le', 'Te')} recuerdo ${tu} pago: ${label} por ${amount}, ${due}.`,
      many: `${say('Le', 'Te')} recuerdo estos pagos:`,
      question: `¿Todo bien con lo entregado? Si algo no está como ${say('esperaba', 'esperabas')}, ${dime}.`,
    },
    level1: {
      subject: (amount) => `Pago pendiente de ${amount}`,
      one: (label, amount, due) => `Quizá se ${te} pasó: ${tu} ${label} por ${amount} ${due}.`,
      many: `Quizá se ${te} pasaron estos pagos:`,
      alreadyPaid: `Si ya ${say('pagó, mándeme', 'pagaste, mándame', 'pagaste, mandame')} el comprobante y lo anoto.`,
      complaint: `Si algo no quedó bien, ${dime}.`,
    },
    level2: {
      subject: '¿Cómo lo resolvemos?',
      opening: `Sigue pendiente lo siguiente y quiero ayudar${te} a dejarlo resuelto:`,
      answerBy: (day) => `Necesito ${tu} respuesta a más tardar el ${day}. Hay estas formas:`,
      all: (amount, day) => `Pagar todo: ${amount} el ${day}.`,
      parts: (parts) => `Pagar en ${parts.length} partes: ${list(parts.map((p) => `${p.amount} el ${p.day}`))}.`,
      reply: (n) =>
        `${say('Respóndame', 'Respóndeme', 'Respondeme')} con ${n < 2 ? 'un sí' : n === 2 ? '1 o 2' : '1, 2 o 3'}.`,
      askReason: `Si algo se complicó, ${say('cuénteme qué pasó y propóngame', 'cuéntame qué pasó y proponme', 'contame qué pasó y proponeme')} otra fecha.`,
      otherDay: `Si ${te} conviene otra fecha, ${say('propóngamela', 'propónmela', 'proponémela')}.`,
      complaint: `Si no ${say('está', 'estás')} conforme con algo, ${dime} también.`,
    },
    level3: {
      subject: 'Aviso final de pago',
      softSubject: 'Pago pendiente',
      addressee: (name) => (name === '' ? 'Hola:' : `${name}:`),
      opening: (day) => `Al ${day} sigue pendiente de pago lo siguiente:`,
      demand: (amount, day) => `${say('Le', 'Te')} requiero el pago de ${amount} a más tardar el ${day}.`,
      consequence: (what) => {
        const action = {
          'stop-credit': `dejaré de vender${te} a crédito`,
          adviser: 'pasaré el asunto a mi asesoría',
          agency: 'encargaré el cobro a una empresa especializada',
          court: 'presentaré la reclamación ante el juzgado',
        }[what]
        return `Si para esa fecha no tengo el pago ni una propuesta por escrito, ${action}.`
      },
      alreadyPaid: `Si ya ${say('pagó, mándeme', 'pagaste, mándame', 'pagaste, mandame')} el comprobante y no ${say('haga', 'hagas')} caso de este aviso.`,
      disagree: `Si no ${say('está', 'estás')} de acuerdo con algún importe, ${say('respóndame', 'respóndeme', 'respondeme')} y lo revisamos.`,
    },
    noEnforcement: `Este mensaje no es parte de un procedimiento de ejecución. ${say('Puede', 'Puedes', 'Podés')} pedirme el detalle por escrito.`,
    principalOnly: 'El importe no incluye intereses ni gastos de cobranza.',
    receipt: {
      title: 'Recibo de pago',
      folio: 'Folio',
      received: (amount, day, method) => `Recibí ${amount} el ${day}${method === '' ? '' : ` ${method}`}.`,
      appliedTo: 'Se aplicó a:',
      applied: (label, amount) => `${label}: ${amount}`,
      rest: (amount) => `quedan ${amount}`,
      settled: 'sin saldo pendiente',
      inFavour: `Queda a ${tu} favor`,
      balance: `${say('Su', 'Tu')} saldo ahora`,
      nothingOwed: `${say('Su', 'Tu')} cuenta queda al día.`,
      principal: 'Este recibo es por el capital; los intereses, si los hay, se tratan aparte.',
    },
    charged: {
      title: 'Comprobante',
      added: (label, amount, day) => `Anoté en ${tu} cuenta: ${label} por ${amount}, del ${day}.`,
      dueOne: (day) => `Vence el ${day}.`,
      dueMany: 'Vencimientos:',
      balance: `${say('Su', 'Tu')} saldo ahora`,
      overdue: 'De eso, ya venció',
      terms: 'Condiciones',
    },
    statement: {
      title: 'Estado de cuenta',
      asOf: (day) => `Al ${day}:`,
      nothingOwed: `${say('Su', 'Tu')} cuenta está al día.`,
      inFavour: `A ${tu} favor`,
      check: `Si algo no coincide con ${say('sus', 'tus')} apuntes, ${dime}.`,
    },
  }
}
