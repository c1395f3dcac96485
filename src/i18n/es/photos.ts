import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of photos and papers kept with an entry, in Spanish: the source of the keys. */
export const photos = {
  title: 'Fotos',
  empty: 'Guarda aquí la nota de entrega firmada o el comprobante.',
  take: 'Tomar foto',
  choose: 'Elegir foto o PDF',
  takeLabel: 'Tomar una foto para este apunte',
  chooseLabel: 'Elegir una foto o un PDF para este apunte',
  saving: 'Guardando…',
  saved: 'Foto guardada.',
  savedHint: 'Se guardó reducida y sin el lugar donde se tomó.',
  paperSaved: 'PDF guardado.',
  removed: 'Quitada.',
  list: (n: number) => plural(n, { one: '# foto', many: '# de fotos', other: '# fotos' }),
  photoOf: (day: string) => `Foto del ${day}`,
  paperOf: (day: string) => `PDF del ${day}`,
  paper: 'PDF',
  unknown: 'Archivo',
  toCome: 'Foto por llegar',
  toComeText: 'Está en otro de tus dispositivos. Llega cuando se conecten, o con un archivo o un respaldo con fotos.',
  unknownText: 'Lo añadió una versión más nueva de la app. Actualízala para verlo.',
  added: (day: string, size: string) => `Añadida el ${day} · ${size}`,
  kilobytes: (n: string) => `${n} kB`,
  megabytes: (n: string) => `${n} MB`,
  paperText: 'Descárgalo o compártelo para abrirlo con el lector de tu dispositivo.',
  bigger: 'Ver a tamaño completo',
  smaller: 'Ajustar a la pantalla',
  caption: 'Qué se ve',
  addCaption: 'Escribir qué se ve',
  changeCaption: 'Cambiar qué se ve',
  remove: 'Quitar',
  shareFailed: 'No se pudo compartir. Descárgala.',
  fileName: 'foto',

  unreadable: 'No se pudo abrir esa imagen. Prueba con otra foto o con una captura de pantalla.',
  tooLarge: 'Ese PDF pesa más de 1 MB. Hazlo más ligero o tómale una foto.',
  typeUnknown: 'Solo caben fotos y archivos PDF.',
  full: (budget: string) =>
    `No caben más fotos: ya ocupan los ${budget} de este dispositivo. Quita alguna que ya no haga falta.`,
  fullAction: 'Ver las que más ocupan',

  none: 'Ninguna todavía',
  roomOf: (used: string, budget: string) => `${used} de ${budget} MB`,
  roomText: 'Cada dispositivo guarda las suyas y las que le llegan de los otros, hasta ese tope.',
  roomLittle: 'Queda poco sitio para fotos. Si alguna ya no hace falta, quítala desde su apunte.',
  roomNone: 'No queda sitio para fotos. Quita alguna que ya no haga falta, desde su apunte.',
  largest: 'Las que más ocupan',
  nameless: 'Cliente sin nombre',
}
