/** Words of the `help` screens, in Spanish: the source of the keys. */
export const help = {
  intro: 'Lo que conviene saber, en cinco minutos.',
  topics: {
    what: {
      title: 'Qué hace',
      lines: [
        'Apunta quién te debe, cuánto y desde cuándo. Cada día te dice a quién recordarle, con el mensaje ya escrito.',
        'Calcula saldos, atrasos y repartos de pagos. Tú decides qué se manda y cuándo: nada sale solo.',
      ],
    },
    data: {
      title: 'Dónde están tus datos',
      lines: [
        'Solo en tus dispositivos: este, y los que añadas en Más › Dispositivos. No hay cuenta ni servidor, y nadie puede recuperarlos por ti.',
        'Si borras los datos del navegador, o pierdes tu único dispositivo, se pierden. Por eso existe el respaldo.',
      ],
    },
    backup: {
      title: 'Respaldo',
      lines: [
        'En Más › Respaldo sale todo en un archivo. Guárdalo fuera de este dispositivo: en tu correo, en una memoria, en la nube que uses.',
        'Para traerlo a un dispositivo vacío, abre ahí Al Día y elige «Ya tengo un respaldo».',
      ],
    },
    install: {
      title: 'Instalar',
      lines: [
        'Instalada se abre desde su icono, funciona sin internet y el navegador cuida mejor los datos.',
        'En iPhone y iPad, la app instalada guarda aparte de Safari: instala primero, o haz un respaldo y restáuralo en ella.',
      ],
    },
    mistakes: {
      title: 'Si te equivocas',
      lines: [
        'Casi todo tiene «Deshacer» unos segundos. Después, abre el movimiento en la cuenta del cliente y elige «Anular».',
        'Lo anulado no se borra: queda tachado, con su motivo. Así la cuenta siempre se puede explicar.',
      ],
    },
    limits: {
      title: 'Lo que una app web no puede',
      lines: [
        'No avisa sola a una hora: ábrela y mira Hoy. No manda mensajes por ti: abre WhatsApp, y tú los envías.',
        'No sabe si un mensaje llegó. Por eso pregunta «¿Lo enviaste?» al volver.',
        'Las reglas de cobranza cambian con el país y el tiempo. Antes de una carta dura, verifica con tu asesor.',
      ],
    },
  },
  thisBrowser: {
    title: 'En este navegador',
    nothing: 'Este navegador tiene todo lo que Al Día usa.',
    text: 'Los libros, los cobros y los papeles funcionan igual. Lo que este navegador no tiene, y qué hacer:',
    lacks: {
      offline: 'No guarda la app: sin internet no abre. Instálala en otro navegador.',
      persist: 'No promete conservar tus datos: haz respaldos a menudo.',
      connect: 'No conecta dispositivos entre sí: pasa los cambios por archivo.',
      camera: 'No da la cámara: los códigos de otro dispositivo se pegan o se escriben.',
      install: 'No ofrece instalar la app. Busca «Añadir a inicio» en su menú, o ábrela desde un marcador.',
      receive: 'No recibe archivos de otras apps: elígelos en Más › Traer clientes y facturas.',
      share: 'No comparte archivos: descárgalos y adjúntalos tú.',
      folder: 'No deja copias solas en una carpeta: haz tú el respaldo.',
      contacts: 'No abre la agenda del teléfono: escribe el contacto, o trae la agenda en un archivo.',
      passkey: 'No abre el bloqueo con huella o cara: queda el PIN.',
      badge: 'No pone un número en el icono: lo que hay que hacer hoy se ve al abrir.',
      awake: 'No mantiene encendida la pantalla: tócala de vez en cuando mientras conectas dispositivos.',
    },
  },
  keysTitle: 'Teclas',
  keysText: 'En un dispositivo con teclado, fuera de los campos de texto:',
  keys: {
    write: 'apuntar un fiado',
    payment: 'apuntar un pago',
    remind: 'recordar al cliente que está abierto',
    search: 'buscar un cliente',
    close: 'cerrar lo que está abierto',
  },
}
