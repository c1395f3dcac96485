import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words about forgetting a customer, in Spanish: the source of the keys. */
export const forget = {
  title: 'Olvidar a este cliente',
  link: 'Olvidar sus datos personales',
  linkHelp: 'Cuando te lo pide, o ya no hay motivo para guardarlos. No se puede deshacer.',
  newName: (n: number) => `Cliente olvidado ${n}`,
  of: (name: string) => `Se olvida a ${name}.`,
  goesTitle: 'Se borra',
  goes: [
    'Su nombre, teléfono, correo, domicilio, número fiscal, clave y notas',
    'Las palabras de los mensajes, promesas, visitas y movimientos del banco',
    'Sus fotos y las etiquetas',
  ],
  counts: (messages: number, photos: number) =>
    `Aquí hay ${plural(messages, { one: '1 mensaje', other: '# mensajes' })} y ${plural(photos, { one: '1 foto', other: '# fotos' })}.`,
  staysTitle: 'Se queda, sin su nombre',
  stays: [
    'Montos, días y saldos: sin ellos tus cuentas dejarían de cuadrar',
    'Números de documento y conceptos de lo vendido, notas de pagos y motivos de anulación: si ahí escribiste su nombre, ahí sigue',
    'Qué día se le escribió y por dónde, sin lo que decía',
  ],
  lawText:
    'Las leyes de datos personales dejan conservar lo que piden las de contabilidad e impuestos, por los años que manden en tu país.',
  lawAsk: 'Pregunta a tu contador cuántos años son.',
  lawYears: (years: number, source: string) =>
    `Aquí son ${years} años (${source}), y más si hay un pleito o una revisión. Verifica con tu asesor.`,
  remainsTitle: 'Lo que la app no puede alcanzar',
  remainsFiles:
    'Los respaldos, hojas y papeles que ya sacaste. Si restauras un respaldo viejo aquí, su nombre no vuelve; en un dispositivo vacío que no sepa de este olvido, sí.',
  remainsSent: 'Los mensajes que ya enviaste: están en su teléfono y en el tuyo.',
  remainsLog:
    'Tus libros están en varios dispositivos y su registro va firmado: las palabras siguen dentro de ese registro y de los respaldos, donde ninguna pantalla, búsqueda ni hoja las muestra. Los otros dispositivos lo olvidan cuando se encuentren con este.',
  remainsDisk: 'El navegador suelta lo borrado; no lo escribe encima.',
  owedTitle: 'Todavía hay cuenta abierta',
  owed: (name: string) =>
    `Mientras ${name} te deba, o tenga dinero a favor, necesitas saber de quién es. Cobra, devuelve o cancela el saldo, y vuelve aquí.`,
  already: 'Este cliente ya está olvidado.',
  agree: 'Entiendo que no se puede deshacer',
  mustAgree: 'Marca que lo entiendes para seguir.',
  confirm: 'Olvidar para siempre',
  done: (name: string) => `Olvidado. Ahora se llama ${name}`,
}
