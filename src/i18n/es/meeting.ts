import type { ChangesFileError, MeetingError, NoFile, Parting } from '../../domain/deviceStatus.ts'
import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** One sentence and a way on for everything that keeps two devices apart. A type without a sentence does not compile. */
const errors = {
  'not-our-code': 'Ese código no es de Al Día. Busca el que muestra tu otro dispositivo.',
  'expired-code': 'El código ya caducó: valen dos minutos. Empieza con uno nuevo.',
  'used-code': 'Ese código ya se usó, y cada uno sirve una vez. Empieza con uno nuevo.',
  'wrong-turn': 'Ese código no es el que toca ahora. Escanea el que el otro dispositivo muestra en este paso.',
  'no-webrtc':
    'Este navegador no tiene WebRTC, o está apagado, y así no puede conectar dispositivos. Ábrelo en Chrome, Firefox o Safari; entre dispositivos conocidos sirve un archivo.',
  'no-network': 'Este dispositivo no está en ninguna red. Conéctalo a tu Wi-Fi y prueba otra vez.',
  unreachable:
    'No se pudo conectar: ¿misma red Wi-Fi? ¿permiso de red local? Prueba también con la zona Wi-Fi de un teléfono.',
  'not-authorised':
    'Uno de los dos dispositivos no está en la lista de este negocio, o lo quitaron. El dueño puede añadirlo otra vez.',
  'other-business': 'Es de otro negocio: no se juntó nada. Comprueba que abriste el que querías.',
  'not-approved': 'En el otro dispositivo no se confirmó. No pasó ningún dato; puedes empezar otra vez.',
  'digits-differ':
    'Los números no eran iguales, y no se entregó nada. Empieza otra vez, con los dos dispositivos juntos.',
  closed: 'Se cortó la conexión. Lo que ya llegó está guardado; conecta otra vez y sigue donde iba.',
  'newer-app': 'El otro dispositivo tiene una versión más nueva. Actualiza la app aquí y prueba otra vez.',
  'copy-again': 'Después de la copia se apuntó algo más aquí, y no se borró nada. Haz la copia otra vez.',
  'not-our-file': 'Ese archivo no es de Al Día. Elige el que te mandaron desde tu otro dispositivo.',
  'damaged-file': 'El archivo llegó dañado o incompleto. No se tocó nada: pide que lo manden otra vez.',
  'missing-before': 'Falta un archivo anterior. Ábrelo primero, o pide una copia completa.',
} satisfies Record<MeetingError['type'] | ChangesFileError['type'], string>

/** Words for bringing two devices together, by code and by file, in Spanish: the source of the keys. */
export const meeting = {
  errors,
  addTitle: 'Añadir dispositivo',
  joinTitle: 'Unirse a tu negocio',
  connectTitle: 'Conectar',
  fileTitle: 'Por archivo',
  startAgain: 'Empezar otra vez',
  useFile: 'Usar un archivo',
  toDevices: 'Ver dispositivos',

  cameraTitle: 'Primero, la cámara',
  cameraText: 'Los dos dispositivos se enseñan un código y lo leen con la cámara. La imagen no sale de aquí.',
  cameraWhy:
    'Con ese permiso el navegador también deja que los dispositivos se encuentren mejor en tu Wi-Fi. Tenlos en la misma red.',
  cameraAllow: 'Permitir la cámara',
  cameraSkip: 'Sin cámara: copiar y pegar',
  noCamera: {
    refused: 'No hay permiso para la cámara. Dáselo en los ajustes del navegador, o pega el código aquí.',
    missing: 'No se encontró ninguna cámara. Pega el código aquí.',
    busy: 'Otra app está usando la cámara. Ciérrala y prueba otra vez, o pega el código aquí.',
  },

  preparing: 'Preparando el código…',
  showTitle: '1. Que el otro dispositivo lea este código',
  showAddText:
    'En el otro dispositivo abre la cámara y enfócala aquí, o abre Al Día y elige «Ya uso Al Día en otro dispositivo».',
  showConnectText: 'En el otro dispositivo abre Dispositivos › Conectar y elige «Escanear».',
  showBackTitle: '2. Ahora, que el otro dispositivo lea este',
  showBackText: 'En el otro dispositivo toca «Escanear su código» y enfoca aquí la cámara.',
  codeLabel: 'Código para el otro dispositivo',
  validFor: (time: string) => `Vale ${time}`,
  expired: 'Este código caducó.',
  expiredSecond: 'Este código caducó. Vuelve a escanear el del otro dispositivo.',
  renew: 'Mostrar uno nuevo',
  copyCode: 'Copiar',
  shareCode: 'Mandar',
  codeCopied: 'Código copiado',
  copyFailed: 'El navegador no deja copiar. Mantén pulsado el código y cópialo.',
  byHand: 'Sin cámara ni mensajes: escribirlo a mano',
  byHandText: 'Las mayúsculas y los espacios dan igual.',
  scanTheirs: 'Escanear su código',
  scanInstead: 'Escanear',

  scanTitle: 'Escanea el código del otro dispositivo',
  scanAnswerTitle: '2. Escanea el código que muestra el otro dispositivo',
  scanning: 'Buscando un código…',
  cameraRetry: 'Probar la cámara otra vez',
  scanStart: 'Abrir la cámara',
  pasteTitle: 'Pegarlo o escribirlo',
  pasteLabel: 'Código del otro dispositivo',
  pasteHelp: 'Pégalo entero, como te llegó.',
  pasteUse: 'Usar este código',
  pasteEmpty: 'Pega o escribe el código.',
  backToCode: 'Volver a mi código',

  connecting: 'Conectando…',
  connectingText: 'Deja los dos dispositivos con la pantalla encendida.',
  slowTitle: 'No se pudo conectar: ¿misma red Wi-Fi? ¿permiso de red local?',
  slowText:
    'Sigue intentándolo. El Wi-Fi de invitados suele separar los dispositivos: prueba con la zona Wi-Fi de un teléfono.',
  slowDenied: 'Este navegador no deja ver tu red local: dale ese permiso en los ajustes del sitio.',

  digitsTitle: '¿Ves los mismos números en el otro dispositivo?',
  digitsText: 'Si son iguales, nadie se ha metido en medio.',
  digitsLabel: (digits: string) => `Números: ${digits}`,
  digitsYes: 'Sí, los mismos',
  digitsNo: 'No',
  digitsJoinTitle: 'Compara estos números',
  digitsJoinText: 'Si en el otro dispositivo son los mismos, confírmalo allí. Aquí no hay que tocar nada.',
  digitsJoinNo: 'No son los mismos',

  nameTitle: '¿Qué dispositivo es y qué puede hacer?',
  nameThisLabel: 'Nombre de este dispositivo',
  roleLabel: 'Qué puede hacer',
  roleMissing: 'Elige qué puede hacer.',
  handOver: 'Entregar los libros',
  guesses: { phone: 'Celular', computer: 'Computadora' },

  copyingTitle: 'Pasando los libros',
  copyingText: 'Puedes seguir apuntando. Si se corta, no se pierde nada: sigue donde iba.',
  waitingKey: 'Esperando a que el otro dispositivo confirme…',
  meetingTitle: 'Poniendo al día los dos dispositivos',
  addedTitle: (name: string) => `${name} ya tiene tus libros`,
  joinedNotice: 'Este dispositivo ya tiene los libros',
  metTitle: (name: string) => `${name} y este dispositivo tienen lo mismo`,
  parted: {
    'full-here':
      'No se pudo guardar lo que llegaba: puede que este dispositivo no tenga espacio. Libera un poco y conecta otra vez: sigue donde iba.',
    'full-there':
      'El otro dispositivo no pudo guardar lo que le llegaba: puede que no tenga espacio. Libera un poco allí y conecta otra vez.',
    'newer-app': 'El otro dispositivo tiene una versión más nueva. Actualiza la app aquí y prueba otra vez.',
    'older-app': 'El otro dispositivo tiene una versión anterior. Actualiza la app allí y conecta otra vez.',
    misbehaved:
      'Uno de los dispositivos mandó algo que no tocaba, y se cortó. De eso no entró nada: actualiza la app en los dos y conecta otra vez.',
  } satisfies Record<Parting, string>,
  cutTitle: 'Se cortó la conexión',

  joinText: 'En tu otro dispositivo abre Más › Dispositivos › Añadir dispositivo. Te mostrará un código.',
  joinReadyTitle: 'Te vas a unir al negocio del otro dispositivo',
  joinReadyText: 'Los libros llegarán completos a este dispositivo. Antes, los dos mostrarán los mismos seis números.',
  continueWith: 'Continuar',
  continueWithout: 'Continuar sin cámara',
  booksTitle: 'En este dispositivo ya hay libros',
  booksText: (n: number) =>
    plural(n, {
      one: 'Aquí hay # cliente apuntado. ¿Qué hacemos con esos libros?',
      many: 'Aquí hay # de clientes apuntados. ¿Qué hacemos con esos libros?',
      other: 'Aquí hay # clientes apuntados. ¿Qué hacemos con esos libros?',
    }),
  booksTogether: 'Juntarlos',
  booksTogetherText: 'Los clientes y cuentas de aquí pasan también al otro dispositivo. Después no se pueden separar.',
  booksLeave: 'Guardar una copia y usar los del otro',
  booksLeaveText: 'Los de aquí se van a un archivo tuyo, y este dispositivo empieza con los del otro.',
  copyFirstTitle: 'Primero, una copia de los libros de aquí',
  copyFirstText:
    'Es un respaldo con todo lo de este dispositivo. Después, aquí solo quedan los libros del otro; con la copia se pueden traer de nuevo en otro dispositivo.',
  copyFirstMake: 'Guardar la copia',
  copyFirstMaking: 'Preparando la copia',
  copyFirstSaved: (name: string, isLocked: boolean) =>
    `Está en tus descargas: ${name}. Comprueba que la tienes.${isLocked ? ' Va cerrada con la contraseña de tus respaldos.' : ''}`,
  copyFirstDone: 'Ya la tengo: usar los del otro',
  halfTitle: 'La copia quedó a medias',
  halfText:
    'Lo que llegó está guardado en este dispositivo. Para recibir el resto, conéctalos de nuevo: en el otro, abre Más › Dispositivos › Conectar.',
  halfFile: 'Abrir un archivo del otro dispositivo',
  rejoinTitle: '¿Quitaron este dispositivo de la lista?',
  rejoinText:
    'Si el dueño lo quitó, puede volver como uno nuevo de su negocio. Lo que apuntaste aquí no se borra: lo que el dueño no tenga le llega aparte, para que lo acepte.',
  rejoin: 'Unirme otra vez',
  rejoinAsk: '¿Quitaron este dispositivo? Unirme otra vez',
  copyFirstScan:
    'La copia ya está hecha. El código caducó mientras tanto: pide uno nuevo en el otro dispositivo y léelo aquí.',
  noneToJoin: 'Ese código es para unirse a un negocio. Este dispositivo ya está en uno: usa Conectar.',
  notKnownYet: 'Ese código es para dispositivos que ya se conocen. Aquí hace falta el de «Añadir dispositivo».',

  noKeyTitle: 'Este dispositivo todavía no tiene la clave',
  noKeyText:
    'Los archivos de cambios van cifrados: solo se abren y se hacen en los dispositivos de la lista del negocio. Únete primero, con los dos juntos y un código; así llegan también los libros.',
  fileText:
    'Para dispositivos que no están juntos o en la misma red. Va cifrado: solo lo abren tus dispositivos, aunque pase por WhatsApp.',
  fileSendTitle: 'Enviar',
  fileTo: 'Para',
  fileAnyone: 'Cualquiera de mis dispositivos',
  fileWhat: 'Qué va dentro',
  fileChanges: 'Solo lo que le falta',
  fileComplete: 'Todo',
  fileCompleteText: 'Una copia completa pesa más, y arregla dispositivos que no coinciden.',
  filePrepare: 'Preparar el archivo',
  filePreparing: 'Preparando el archivo…',
  filePhotos: 'Con las fotos',
  filePhotosIn: (n: number) => plural(n, { one: '# foto', many: '# de fotos', other: '# fotos' }),
  filePhotosCame: (n: number) =>
    plural(n, { one: 'Llegó # foto.', many: 'Llegaron # de fotos.', other: 'Llegaron # fotos.' }),
  fileReady: 'El archivo está listo',
  fileFacts: (n: number) => plural(n, { one: '# apunte', many: '# de apuntes', other: '# apuntes' }),
  fileShared: 'Entregado para compartir. Comprueba que llegó, y ábrelo en el otro dispositivo.',
  fileDownloaded: 'Está en tus descargas. Mándalo y ábrelo en el otro dispositivo.',
  fileShareFailed: 'Aquí no se puede compartir. Descárgalo.',
  noFile: {
    'nothing-new': 'Ese dispositivo ya tiene todo lo de aquí, hasta donde se sabe.',
    'no-books-yet':
      'A este dispositivo aún no le llegaron los libros. En el otro, prepara un archivo con todo y ábrelo aquí.',
    'not-listed': 'Este dispositivo ya no está en la lista de tus dispositivos: lo que mande no cuenta.',
  } satisfies Record<NoFile['type'], string>,
  fileMakeComplete: 'Preparar una copia completa',
  fileOpenTitle: 'Abrir',
  fileOpenText: 'No borra ni cambia nada de aquí: solo añade lo que falta.',
  fileChoose: 'Elegir archivo',
  fileLabel: 'Archivo de tu otro dispositivo',
  fileOpening: 'Abriendo el archivo…',
  fileUnreadable: 'No se pudo abrir el archivo. Si está en la nube, descárgalo primero.',
  fileAdded: (n: number, from: string) =>
    plural(n, {
      one: `Llegó # apunte de ${from}`,
      many: `Llegaron # de apuntes de ${from}`,
      other: `Llegaron # apuntes de ${from}`,
    }),
  fileKnown: (n: number) =>
    plural(n, { one: '# ya estaba aquí.', many: '# de apuntes ya estaban aquí.', other: '# ya estaban aquí.' }),
  fileNoNews: (from: string) => `Todo lo del archivo de ${from} ya estaba aquí`,
  fileNoneTaken: (from: string) => `Del archivo de ${from} no entró nada nuevo`,
  fileRefused: (n: number) =>
    plural(n, {
      one: 'Lo de # mes no era válido, y no entró. Conecta los dos dispositivos para comprobar qué falta.',
      many: 'Lo de # de meses no era válido, y no entró. Conecta los dos dispositivos para comprobar qué falta.',
      other: 'Lo de # meses no era válido, y no entró. Conecta los dos dispositivos para comprobar qué falta.',
    }),
  filePartial: (from: string) =>
    `A este dispositivo le faltan cosas de ${from} que no venían en el archivo: allí, prepara una copia completa.`,
  fileOwes: 'A ese dispositivo le faltan cosas que hay aquí.',
  fileSendBack: 'Preparar lo que le falta',
}
