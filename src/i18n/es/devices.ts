import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the list of devices, in Spanish: the source of the keys. Fetched with the first screen that needs them. */
export const devices = {
  title: 'Dispositivos',
  listTitle: 'Tus otros equipos',
  thisTitle: 'Este equipo',
  unnamed: 'Equipo sin nombre',
  notListed: 'Un equipo que no está en tu lista',
  roles: { owner: 'Dueño', seller: 'Vendedor' },
  roleMay: {
    owner: 'Puede todo: ajustes, respaldos, dar por perdida una deuda, añadir y quitar equipos.',
    seller: 'Apunta clientes, ventas, pagos y mensajes. Sin ajustes, sin exportar y sin perdonar deudas.',
  },

  state: {
    apart: 'Sin conexión; tus cambios están guardados aquí',
    pending: (n: number) =>
      plural(n, { one: '# cambio por enviar', many: '# de cambios por enviar', other: '# cambios por enviar' }),
    searching: 'Buscando…',
    checking: 'Comprobando que es tu equipo',
    receiving: (progress: string) => `Recibiendo ${progress}`,
    sending: (progress: string) => `Enviando ${progress}`,
    writing: (done: string, total: string) => `Apuntando lo recibido: ${done} de ${total}`,
    together: (time: string) => `Al día — verificado ${time}`,
    unconfirmed: 'Hay cambios sin confirmar',
    different: 'Los datos no coinciden — envía un archivo completo',
    removed: 'Quitado. Lo que apuntó antes sigue contando.',
  },
  lastTogether: (when: string) => `Iguales por última vez: ${when}`,
  neverTogether: 'Todavía no se ha comprobado que tengan lo mismo.',
  kilobytes: (done: string, total: string) => `${done} de ${total} kB`,
  megabytes: (done: string, total: string) => `${done} de ${total} MB`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  sizeMegabytes: (megabytes: string) => `${megabytes} MB`,

  connect: 'Conectar',
  sendChanges: 'Enviar cambios',
  sendChangesText: 'Un archivo cifrado, por WhatsApp o como quieras',
  openFile: 'Abrir archivo',
  openFileText: 'El que te mandaron desde otro equipo tuyo',
  add: 'Añadir dispositivo',
  addText: 'Otro teléfono o una computadora, con los mismos libros',
  arrivals: 'Lo que llegó',
  arrivalsText: 'Qué, cuándo y de qué equipo',
  review: 'Por revisar',

  emptyTitle: 'Por ahora, solo este equipo',
  emptyText:
    'Con otro equipo llevas los mismos libros en el teléfono y en la computadora, o con quien te ayuda a vender. Se juntan en tu Wi-Fi o con un archivo. Ningún servidor ve tus cuentas.',
  emptyJoin: 'Ya uso Al Día en otro equipo',
  fetchFailed: 'No se pudo abrir esta parte',
  fetchFailedText:
    'Puede que no haya conexión y esta versión todavía no esté completa en el equipo. Tus cuentas siguen aquí.',
  insecureTitle: 'Aquí no se pueden añadir equipos',
  insecureText:
    'Esta dirección empieza con http:// y el navegador no da cifrado a esas páginas. Abre la app por https:// y sí se puede.',
  noWebRtcTitle: 'Este navegador no puede conectar equipos',
  noWebRtcText:
    'Los equipos se encuentran sin servidor por WebRTC, y este navegador no lo trae o lo tiene apagado en sus ajustes. En Chrome, Firefox o Safari sí se puede.',
  noWebRtcListed: 'Aquí pasa los cambios por archivo: llega lo mismo, y va igual de cifrado.',
  noWebRtcBooks: 'Para llevar estos libros a otro navegador o a otro equipo, haz un respaldo y ábrelo allí.',
  noWebRtcEmpty: 'Si tienes un respaldo de tus libros, puedes empezar aquí con él: elige «Ya tengo un respaldo».',
  noWebRtcToBackup: 'Ir a Respaldo',
  noWebRtcToStart: 'Volver al inicio',
  sampleTitle: 'Los datos de ejemplo no se comparten',
  sampleText: 'Empieza tu negocio y aquí podrás añadir otro equipo.',

  rename: 'Cambiar el nombre',
  nameLabel: 'Nombre del equipo',
  nameHelp: 'Para distinguirlos: «Celular de Ana», «Caja».',
  nameMissing: 'Escribe un nombre.',
  nameTooLong: (most: number) => `Como mucho ${most} letras.`,
  renamed: (name: string) => `Ahora se llama ${name}`,
  promote: 'Hacer dueño',
  promoteTitle: (name: string) => `¿Hacer dueño a ${name}?`,
  promoteText:
    'Podrá lo mismo que tú: ajustes, respaldos, quitar equipos. No se deshace: para volver atrás hay que quitarlo y añadirlo otra vez.',
  promoted: (name: string) => `${name} ya es dueño`,
  disconnect: 'Desconectar',
  sendTo: 'Enviar cambios por archivo',
  sendAllTo: 'Enviar una copia completa',
  remove: 'Quitar este dispositivo',
  removeTitle: (name: string) => `¿Quitar ${name}?`,
  removeText: [
    'Tus otros equipos dejan de recibirle y de enviarle, y la clave cambia.',
    'Lo que ya tiene no se puede borrar desde aquí: quien tenga ese equipo puede ver lo que había en él hasta hoy.',
    'Lo que apuntó hasta ahora sigue contando. Lo que llegue después queda aparte, hasta que tú lo aceptes.',
  ],
  removeConfirm: 'Quitar',
  removedNotice: (name: string) => `${name} ya no es de tus equipos`,
  lastOwner: 'Es el único dueño: haz dueño a otro equipo antes de quitarlo.',

  selfRemovedTitle: 'Este equipo ya no está en la lista del negocio',
  selfRemovedText:
    'No recibe ni envía nada más. Lo que apuntaste aquí sigue aquí: nada se borró. Si fue un error, pide al dueño que lo añada otra vez.',
  elsewhere: 'Otra pestaña de este equipo lleva la conexión. Ve a esa pestaña, o ciérrala.',
  newerApp:
    'Otro equipo tuyo usa una versión más nueva de la app. Lo que apuntó está guardado aquí, pero puede faltar en los totales hasta que actualices.',
  fromFuture: 'Hay apuntes de una versión más nueva: los totales están incompletos. Actualiza la app.',
  clockOff: 'La hora de este equipo y la de otro se llevan más de un día. Corrige la que esté mal.',
  late: (n: number) =>
    plural(n, {
      one: '# apunte llegó después de quitar su dispositivo.',
      other: '# apuntes llegaron después de quitar su dispositivo.',
    }),
  unverified: (n: number) =>
    plural(n, {
      one: '# apunte sin firma comprobada no cuenta todavía.',
      other: '# apuntes sin firma comprobada no cuentan todavía.',
    }),
  refused: (n: number) =>
    plural(n, { one: 'Se rechazó # envío que no era válido.', other: 'Se rechazaron # envíos que no eran válidos.' }),
  look: 'Revisar',

  arrivalsEmptyTitle: 'Todavía no ha llegado nada',
  arrivalsEmptyText: 'Cuando te conectes con otro equipo, o abras su archivo, verás aquí qué trajo.',
  arrivedFacts: (n: number) => plural(n, { one: '# apunte', many: '# de apuntes', other: '# apuntes' }),
  arrivedBy: { link: 'por conexión', file: 'por archivo' },
  arrivedMore: (n: number) => plural(n, { one: 'y # más', many: 'y # de más', other: 'y # más' }),
  factsTitle: (name: string) => `Llegó de ${name}`,
  factOther: 'Ajustes de los equipos',
  factBusiness: 'Datos del negocio',
  factCustomer: 'Datos del cliente',
  factContact: 'Mensaje o llamada',
  factOfProcess: {
    promise: 'Promesa de pago',
    agreement: 'Convenio de pago',
    hold: 'En pausa o en disputa',
    holdEnded: 'Fin de una pausa',
    outcome: 'Resultado de un contacto',
    postponed: 'Contacto aplazado',
    setting: 'Ajustes del negocio',
    cheque: 'Cheque a fecha',
    chequeState: 'Movimiento de un cheque',
    interestWaived: 'Intereses perdonados',
    creditCheck: 'Revisión antes de dar crédito',
    agencyFee: 'Comisión de la agencia',
    booksChecked: 'Cuadre de las cuentas',
    guardOverride: 'Fuera de las reglas, a propósito',
    attachment: 'Foto o archivo',
  },
  factGone: 'Todavía no cuenta',

  reviewEmpty: 'Nada por revisar.',
  reviewText: 'Están guardados, y fuera de los saldos, hasta que tú lo digas.',
  reasons: {
    late: 'Llegó después de quitar el dispositivo',
    unverified: 'Sin firma comprobada todavía',
    forbidden: 'Su dispositivo no puede apuntar esto',
    forged: 'Apuntado en nombre de otro dispositivo',
  },
  reasonTexts: {
    late: 'Si sabes que es verdad, acéptalo y contará en todos tus equipos.',
    unverified: 'Casi siempre se arregla al conectar otra vez con el equipo que lo apuntó.',
    forbidden: 'Un vendedor no puede perdonar deudas ni cambiar ajustes. Si estás de acuerdo, acéptalo.',
    forged: 'No coincide con lo que firmó ese equipo. No cuenta, y se queda aquí para que lo sepas.',
  },
  acceptOne: 'Aceptar',
  acceptAll: (n: number) => plural(n, { one: 'Aceptar # apunte', other: 'Aceptar los # apuntes' }),
  accepted: (n: number) => plural(n, { one: '# apunte aceptado', other: '# apuntes aceptados' }),
  onlyOwnerAccepts: 'Solo un dueño puede aceptarlos.',
  refusalsTitle: 'Envíos rechazados',
  refusalsText: 'No eran apuntes válidos, o querían cambiar lo ya apuntado. No entró nada de ellos.',
  refusal: (size: string) => `${size} · no entró`,

  rendezvousTitle: 'Encontrarse sin códigos',
  rendezvousOff: 'Apagado: los equipos se conectan con códigos o archivos.',
  rendezvousOn: (address: string) => `Por ${address}`,
  rendezvousText: [
    'Si pones la dirección de un servidor de encuentro (de los de y-webrtc), tus equipos se buscan solos mientras la app está abierta.',
    'Quien lleve ese servidor ve desde qué direcciones de internet y a qué horas se buscan tus equipos, y cuántos son. No ve nombres, ni cuentas, ni la clave: todo va cifrado entre tus equipos.',
  ],
  rendezvousLabel: 'Dirección',
  rendezvousHelp: 'Empieza por wss://. Solo para este equipo: ponla también en los otros.',
  rendezvousSave: 'Guardar',
  rendezvousStop: 'Apagar',
  rendezvousSaved: 'Guardado en este equipo',
  rendezvousErrors: {
    'not-an-address': 'Eso no es una dirección. Ejemplo: wss://encuentro.mitienda.com',
    'not-secure': 'El navegador solo deja direcciones seguras: que empiece por wss://',
  },
  private: 'Nada pasa por un servidor: lo que apuntas va cifrado de un equipo tuyo a otro.',

  ownersOnly: 'Esto solo lo hace un dueño',
  ownersOnlyText: 'Este equipo es de vendedor: apunta clientes, ventas, pagos y mensajes.',
}
