import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words about the lock of the app, in Spanish: the source of the keys. */
export const lock = {
  title: 'Bloqueo con PIN',
  placeOff: 'Apagado',
  placeOn: 'Encendido',
  intro: 'La app pide un PIN al abrirse, y al volver después de un rato.',
  doesTitle: 'Qué protege',
  does: [
    'De quien toma un momento tu dispositivo desbloqueado: no ve los libros en la pantalla.',
    'Si alguien copia los archivos del navegador a otro dispositivo, no puede hacerse pasar por este ante tus otros dispositivos ni abrir los archivos de cambios: esas claves se guardan cifradas, y las abre el PIN.',
  ],
  doesNotTitle: 'Qué no protege',
  doesNot: [
    'Los libros están en el dispositivo sin cifrar: quien sepa leer los archivos del navegador los lee sin el PIN. De eso protege el bloqueo del propio dispositivo, con su disco cifrado.',
    'La clave con que firma este dispositivo y la de tus respaldos las guarda el navegador, que no deja sacarlas ni cifrarlas: quien copie todo puede usarlas, no leerlas.',
    'Un PIN de cuatro números se adivina: quien tenga una copia puede probarlos todos en menos de una hora. Con ocho cuesta diez mil veces más.',
    'Mientras está desbloqueada, la ve quien la tenga en la mano.',
  ],
  pin: 'PIN',
  newPin: 'PIN nuevo',
  pinHelp: 'Al menos 4 números. Mejor 8.',
  repeat: 'Escríbelo otra vez',
  badPin: 'Son de 4 a 12 números, y no todos iguales.',
  differs: 'No es el mismo PIN.',
  after: 'Se bloquea',
  minutes: (n: number) =>
    n === 0
      ? 'Solo al abrir la app'
      : plural(n, { one: 'Al minuto de salir de ella', other: 'A los # minutos de salir de ella' }),
  afterHelp: 'Al bloquearse se pierde lo que estaba a medio escribir. Lo guardado, guardado está.',
  turnOn: 'Encender el bloqueo',
  working: 'Un momento…',
  failed: 'No se pudo: el dispositivo no tiene memoria libre. Cierra otras apps y prueba otra vez.',
  changeTitle: 'Cambiar el bloqueo',
  changeText: 'Escribe tu PIN para cambiarlo o apagarlo.',
  go: 'Seguir',
  turnOff: 'Apagar el bloqueo',
  minutesSaved: 'Guardado en este dispositivo',
  passkeyTitle: 'Huella, cara o código del dispositivo',
  passkeyText: 'En vez del PIN, si el dispositivo y el navegador lo dan. El PIN sigue valiendo.',
  passkeyAdd: 'Añadirlo',
  passkeyHas: 'Añadido en este dispositivo.',
  passkeyRemove: 'Quitarlo',
  passkeyAdded: 'Ya puedes abrir la app con el desbloqueo de tu dispositivo',
  passkeyFailed: 'Este dispositivo o navegador no lo da. El PIN sigue valiendo.',
  lockedTitle: 'Al Día está bloqueada',
  unlock: 'Abrir',
  passkeyUse: 'Usar huella, cara o código',
  passkeyRefused: 'No se abrió. Prueba otra vez, o escribe el PIN.',
  wrong: 'No es ese PIN.',
  wait: (seconds: number) =>
    seconds < 90
      ? plural(seconds, {
          one: 'Espera 1 segundo para probar otra vez.',
          other: 'Espera # segundos para probar otra vez.',
        })
      : `Espera ${Math.ceil(seconds / 60)} minutos para probar otra vez.`,
  forgot: 'Olvidé mi PIN',
  forgotTitle: 'Sin el PIN',
  forgotText:
    'Nadie puede recuperarlo por ti. Lo que queda es borrar este dispositivo y traer los libros de nuevo: de tu otro dispositivo, o de un respaldo. Lo que no esté en ninguno de los dos se pierde.',
  back: 'Volver al PIN',
}
