import type { Treatment } from '../../domain/profile.ts'
import type { ScriptWords } from './words.ts'

/** Calls in Spanish, with the customer as usted, tú or vos. */
export function spanishScript(treatment: Treatment): ScriptWords {
  const say = (usted: string, tu: string, vos = tu) => ({ usted, tu, vos })[treatment]
  const te = say('le', 'te')
  const tu = say('su', 'tu')
  return {
    ask: (name) => (name === '' ? '¿Con quién hablo, por favor?' : `Hola, ¿hablo con ${name}?`),
    somebodyElse: (business, phone) =>
      `Gracias. ¿Le puede decir que llamó ${business}, por favor?${phone === '' ? '' : ` El número es ${phone}.`} Que tenga buen día.`,
    who: (caller, business) => `Soy ${caller === business || caller === '' ? business : `${caller}, de ${business}`}.`,
    fact: {
      reminder: (what) => `${say('Le', 'Te')} llamo para recordar${te} ${what}.`,
      '1': (what) => `${say('Le', 'Te')} llamo porque en mis apuntes aparece pendiente ${what}.`,
      '2': (what) => `Sigue pendiente ${what}. Quiero que hoy quede resuelto entre los dos.`,
      '3': (what) => `${say('Le', 'Te')} llamo por la carta que ${te} envié: sigue pendiente ${what}.`,
    },
    one: (label, amount, due) => `${tu} ${label} por ${amount}, que ${due}`,
    several: (count, total, due) => `un total de ${total} en ${count} partidas; la más antigua ${due}`,
    pause: 'Guarda silencio y escucha la respuesta.',
    crossed: `Quizá ${tu} pago ya va en camino; si es así, gracias.`,
    satisfied: `¿Quedó todo bien con lo que ${say('recibió', 'recibiste')}?`,
    reason: '¿Hubo algún problema que yo deba conocer?',
    offer: `Tengo estas formas; ¿cuál ${te} acomoda?`,
    gentle: `¿${say('Tiene', 'Tienes', 'Tenés')} a la mano los datos para pagar, o se los mando por mensaje?`,
    letter: (day) =>
      `La fecha de la carta es el ${day}. ¿${say('Hará', 'Harás', 'Vas a hacer')} el pago o ${say('prefiere', 'prefieres', 'preferís')} que antes firmemos un convenio?`,
    commit: '¿Qué día, qué importe y por qué medio?',
    recap: `Entonces quedamos en ese importe, ese día y por ese medio. ${say('Le', 'Te')} mando un mensaje con lo acordado.`,
    objections: {
      'no-money': {
        says: 'No tengo dinero.',
        reply: `Entiendo. ¿Con cuánto ${say('puede', 'puedes', 'podés')} empezar hoy, aunque sea poco, y qué días ponemos para el resto?`,
      },
      'not-received': {
        says: 'No me llegó la cuenta.',
        reply: `${say('Se la', 'Te la')} mando ahora mismo. ¿Me ${say('confirma', 'confirmas', 'confirmás')} cuando la ${say('vea', 'veas')}?`,
      },
      'not-satisfied': {
        says: 'No estoy conforme.',
        reply: `Gracias por decírmelo. Lo anoto y no insisto con esa parte hasta aclararla. ¿Lo demás está bien, para dejarlo pagado?`,
      },
      'ask-somebody': {
        says: 'Lo tengo que hablar con mi socio.',
        reply: `Claro. ¿Qué día y a qué hora ${te} llamo para saber qué decidieron?`,
      },
      'already-paid': {
        says: 'Ya pagué.',
        reply: `Gracias. ¿Me ${say('manda', 'mandas', 'mandás')} el comprobante? Lo reviso y ${te} confirmo hoy.`,
      },
    },
    voicemail: (name, caller, business, phone) =>
      `Mensaje para ${name === '' ? 'quien me atiende' : name}. ${spoken(caller, business)}${phone === '' ? '' : ` Mi número es ${phone}.`} Gracias.`,
    noEnforcement: `Esta llamada no es parte de un procedimiento de ejecución; ${say('puede', 'puedes', 'podés')} pedirme el detalle por escrito.`,
    agreed: (amount, day, method) =>
      `Gracias por hablar conmigo. Quedamos así: ${amount} el ${day}${method === '' ? '' : ` ${method}`}. Si algo no es como lo acordamos, ${say('dígamelo', 'dímelo', 'decímelo')}.`,
  }
}

function spoken(caller: string, business: string): string {
  return caller === '' || caller === business ? `Llamó ${business}.` : `Llamó ${caller}, de ${business}.`
}
