import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the screens about privacy, in Spanish: the source of the keys. */
export const privacy = {
  title: 'Privacidad',
  placeText: 'Quién sabe qué, bloqueo y borrar este dispositivo',
  intro:
    'Al Día no tiene cuenta ni servidor con tus datos. Aquí está, uno por uno, quién podría saber algo de ti o de tus clientes, y cómo está hoy en este dispositivo.',
  whoTitle: 'Quién sabe qué',
  sample: 'Estás en el negocio de ejemplo: lo de abajo es lo que vale para él.',
  notHere: 'Aquí no se puede: estás en el negocio de ejemplo, o el navegador no da cifrado en esta página.',
  answers: { nobody: 'Nadie', off: 'Apagado', on: 'Encendido', yes: 'Sí', you: 'Solo si tú lo mandas' },
  since: (day: string) => `Desde el ${day}.`,
  parties: {
    makers: {
      title: 'Quienes hicieron la app',
      text: 'No reciben nada: ni clientes, ni montos, ni errores, ni estadísticas de uso.',
    },
    host: {
      title: (host: string) => `El sitio que entrega la app (${host})`,
      kept: 'La app ya está guardada en este dispositivo. Al abrirla, y cada hora mientras está abierta, pregunta al sitio si hay una versión nueva: ve tu dirección de internet y la hora. De tus libros, nada.',
      loading:
        'Cada vez que la abres, el sitio ve tu dirección de internet y la hora. De tus libros, nada. Cuando quede guardada en este dispositivo solo preguntará si hay versión nueva.',
    },
    meeting: {
      title: 'El servidor de encuentro',
      off: 'Tus dispositivos se conectan con códigos o archivos. Ningún servidor se entera.',
      on: (address: string) =>
        `Quien lleva ${address} ve desde qué direcciones de internet y a qué horas se buscan tus dispositivos, y cuántos son. No ve nombres ni cuentas: va cifrado entre tus dispositivos.`,
      way: 'Cambiarlo en Dispositivos',
    },
    devices: {
      title: 'Tus otros dispositivos',
      none: 'Los libros están solo en este dispositivo.',
      owner: (name: string) => `${name}: tiene todos los libros, y puede añadir y quitar dispositivos.`,
      seller: (name: string) => `${name}: tiene todos los libros; no puede sacar copias ni cambiar ajustes.`,
      removed: (name: string) => `${name}: lo quitaste. Conserva lo que tenía hasta ese día; no recibe nada nuevo.`,
      way: 'Ver los dispositivos',
    },
    messages: {
      title: 'WhatsApp, correo, SMS y llamadas',
      text: 'La app escribe el mensaje y tú lo envías. Desde ese momento esa empresa sabe lo que sabe de cualquier mensaje tuyo.',
      count: (n: number) =>
        n === 0
          ? 'Aquí no hay ninguno apuntado.'
          : plural(n, { one: 'Aquí hay 1 contacto apuntado.', other: 'Aquí hay # contactos apuntados.' }),
      way: 'Ver los mensajes que propone',
    },
    files: {
      title: 'Archivos que sacas tú',
      text: 'Respaldos, Excel, PDF, calendario: van a donde tú los guardas, y los lee quien los tenga. El respaldo con contraseña, solo quien la sepa.',
      backup: (day: string) => `Último respaldo de este dispositivo: ${day}.`,
      noBackup: 'De este dispositivo todavía no salió ningún respaldo.',
      way: 'Ver los respaldos',
    },
    folder: {
      title: 'La carpeta de copias',
      off: 'La app no deja copias en ninguna carpeta.',
      locked: (name: string) =>
        `Deja copias con contraseña en «${name}». Si esa carpeta se sube a una nube, la nube guarda el archivo y no puede abrirlo.`,
      open: (name: string) =>
        `Deja copias sin contraseña en «${name}»: las lee quien abra esa carpeta, o la nube a la que se suba.`,
      way: 'Cambiarla en Respaldo',
    },
    photos: {
      title: 'Las fotos',
      text: (n: number) =>
        n === 0
          ? 'No hay ninguna. Si tomas una, se queda en tus dispositivos: no va a ningún banco de fotos, y no lleva dónde se tomó.'
          : plural(n, {
              one: 'Hay 1 en este dispositivo. Solo va a tus otros dispositivos: no a un banco de fotos, y no lleva dónde se tomó.',
              other:
                'Hay # en este dispositivo. Solo van a tus otros dispositivos: no a un banco de fotos, y no llevan dónde se tomaron.',
            }),
    },
    phone: {
      title: 'Quien desbloquee este dispositivo',
      text: 'Ve los libros: el navegador los guarda en el dispositivo tal cual. Los protege el bloqueo del propio teléfono o computadora.',
      locked:
        'El bloqueo con PIN tapa la pantalla; los libros están en el dispositivo sin cifrar. Los protege el bloqueo del propio teléfono o computadora.',
      way: 'Bloqueo con PIN',
    },
  },
  wipe: {
    title: 'Borrar este dispositivo',
    placeText: 'Quita de aquí los libros, las fotos, las claves y la app',
    what: 'Se borra de este navegador todo lo de Al Día: libros, fotos, claves, ajustes y la propia app. No se puede deshacer. Los otros dispositivos y los archivos que hayas sacado se quedan como están.',
    notDisk:
      'El navegador suelta esos datos; no los escribe encima. Si vas a vender el dispositivo, restablécelo además de fábrica.',
    goneTitle: 'Antes de borrar',
    elsewhere: (name: string) => `${name} tiene todo lo que hay aquí, comprobado la última vez que se vieron.`,
    waiting: (n: number, name: string) =>
      plural(n, {
        one: `1 cambio de este dispositivo no ha llegado a otro. El que más tiene es ${name}. Si borras ahora, se pierde.`,
        other: `# cambios de este dispositivo no han llegado a otro. El que más tiene es ${name}. Si borras ahora, se pierden.`,
      }),
    onlyHere: (n: number) =>
      plural(n, {
        one: 'Los libros están solo aquí: 1 registro. Sin un respaldo se pierde para siempre.',
        other: 'Los libros están solo aquí: # registros. Sin un respaldo se pierden para siempre.',
      }),
    backedUp: (day: string) => `El último respaldo es del ${day}, y desde entonces no hay nada nuevo.`,
    sinceBackup: (day: string, n: number) =>
      plural(n, {
        one: `El último respaldo es del ${day}. Desde entonces hay 1 registro nuevo, que no está en él.`,
        other: `El último respaldo es del ${day}. Desde entonces hay # registros nuevos, que no están en él.`,
      }),
    asking: 'Preguntando qué falta por enviar…',
    unknown: 'No se pudo saber qué falta por enviar. Mira los dispositivos antes de borrar.',
    notSample: 'Estás en el negocio de ejemplo. Vuelve a tus libros para borrar este dispositivo.',
    makeBackup: 'Hacer un respaldo',
    sendChanges: 'Enviar lo que falta',
    seller: 'Pide al dueño que quite este dispositivo de su lista: seguirá en ella hasta que lo haga.',
    word: 'BORRAR',
    typeLabel: 'Escribe BORRAR para confirmar',
    wrongWord: 'Escribe la palabra BORRAR tal cual.',
    confirm: 'Borrar este dispositivo',
    working: 'Borrando…',
    blocked: 'Otra ventana tiene los libros abiertos. Ciérrala y esto sigue solo.',
    doneTitle: 'Este dispositivo ya no tiene nada de Al Día',
    doneText:
      'Libros, fotos, claves, ajustes y la app: todo quitado. Para empezar de nuevo hace falta internet una vez.',
    failedTitle: 'No se pudo borrar todo',
    failedText:
      'El navegador no soltó una parte. Borra los datos de este sitio en los ajustes del navegador, o prueba otra vez.',
    again: 'Probar otra vez',
    startAgain: 'Empezar de nuevo',
  },
}
