import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `backup` screens, in Spanish: the source of the keys. */
export const backup = {
  intro:
    'Tus datos no están en ningún servidor. Un respaldo es un archivo con todo: sirve si pierdes el dispositivo o cambias de uno.',
  lastTitle: 'Último respaldo',
  never: 'Todavía no has hecho ninguno.',
  madeToday: 'Lo hiciste hoy.',
  madeYesterday: 'Lo hiciste ayer.',
  madeAgo: (days: number) => plural(days, { one: 'Lo hiciste hace # día.', other: 'Lo hiciste hace # días.' }),
  contained: (n: number) =>
    plural(n, { one: 'Tenía # apunte.', many: 'Tenía # de apuntes.', other: 'Tenía # apuntes.' }),
  sinceThen: (n: number) =>
    plural(n, {
      one: 'Desde entonces hay # apunte nuevo.',
      many: 'Desde entonces hay # de apuntes nuevos.',
      other: 'Desde entonces hay # apuntes nuevos.',
    }),
  nothingSince: 'Desde entonces no hay nada nuevo.',
  make: 'Hacer un respaldo',
  withPhotos: (n: number, size: string) =>
    plural(n, { one: `Con la foto (${size})`, many: `Con # de fotos (${size})`, other: `Con las # fotos (${size})` }),
  withoutPhotos: 'No lleva las fotos: siguen solo en este dispositivo y en los que las tengan.',
  making: 'Preparando el respaldo',
  ready: 'El respaldo está listo',
  downloaded: 'El respaldo está en tus descargas',
  shared: 'Entregado para compartir. Comprueba que llegó.',
  shareFailed: 'Aquí no se puede compartir. Descárgalo.',
  restoreTitle: 'Traer un respaldo',
  restoreText:
    'Se junta con lo que hay aquí: no borra ni cambia nada, solo añade lo que falta. Antes de nada te enseña qué trae.',
  restoreSample: 'Estás con los datos de ejemplo. Bórralos primero y trae tu respaldo después.',
  choose: 'Elegir respaldo',
  fileLabel: 'Archivo de respaldo',
  unreadable: 'No se pudo abrir el archivo. Si está en la nube, descárgalo primero.',
  checking: 'Revisando el respaldo',
  of: 'Respaldo de',
  madeOn: 'Hecho el',
  brings: 'Apuntes que faltan aquí',
  known: 'Apuntes que ya están',
  photos: 'Fotos',
  photosNew: (all: number, fresh: number) =>
    fresh === 0 ? `${all}, ya aquí` : fresh === all ? String(all) : `${all}, de ellas ${fresh} nuevas`,
  photosNone: 'No las lleva',
  photosNoneText: (n: number) =>
    plural(n, {
      one: 'Se hizo sin fotos: # foto de entonces no viene en este archivo.',
      many: 'Se hizo sin fotos: # de fotos de entonces no vienen en este archivo.',
      other: 'Se hizo sin fotos: # fotos de entonces no vienen en este archivo.',
    }),
  confirmPhotos: (n: number) => plural(n, { one: 'Traer # foto', many: 'Traer # de fotos', other: 'Traer # fotos' }),
  photosBack: (n: number) =>
    plural(n, { one: 'Volvió # foto.', many: 'Volvieron # de fotos.', other: 'Volvieron # fotos.' }),
  photosLeft: (n: number) =>
    plural(n, {
      one: '# foto no cupo en este dispositivo: sigue en el archivo.',
      many: '# de fotos no cupieron en este dispositivo: siguen en el archivo.',
      other: '# fotos no cupieron en este dispositivo: siguen en el archivo.',
    }),
  photosBad: (n: number) =>
    plural(n, {
      one: '# foto no es la que dice ser: se dejó fuera.',
      many: '# de fotos no son las que dicen ser: se dejaron fuera.',
      other: '# fotos no son las que dicen ser: se dejaron fuera.',
    }),
  nothingNew: 'Todo lo de este respaldo ya está aquí.',
  otherBusiness: (there: string, here: string) =>
    `Es de «${there}» y aquí está «${here}». Si lo traes, los clientes y las cuentas de los dos quedan juntos y no se pueden separar.`,
  confirm: (n: number) => plural(n, { one: 'Traer # apunte', many: 'Traer # de apuntes', other: 'Traer # apuntes' }),
  confirmOther: 'Juntar los dos negocios',
  restoring: 'Trayendo el respaldo',
  restored: (n: number) =>
    plural(n, {
      one: 'Listo: se trajo # apunte.',
      many: 'Listo: se trajeron # de apuntes.',
      other: 'Listo: se trajeron # apuntes.',
    }),
  seeCustomers: 'Ver clientes',
  fromFuture: (n: number) =>
    plural(n, {
      one: '# apunte es de una versión más nueva: está guardado y contará cuando actualices la app.',
      other: '# apuntes son de una versión más nueva: están guardados y contarán cuando actualices la app.',
    }),
  setAside: (n: number) =>
    plural(n, {
      one: '# apunte no se pudo leer bien: está guardado aparte y no cuenta en los totales.',
      other: '# apuntes no se pudieron leer bien: están guardados aparte y no cuentan en los totales.',
    }),
  safetyTitle: 'En este dispositivo',
  persistent: 'El navegador prometió no borrar tus datos por falta de espacio.',
  bestEffort: 'El navegador podría borrar tus datos si el dispositivo se queda sin espacio.',
  persistenceUnknown: 'Este navegador no dice si conservará tus datos. Haz respaldos a menudo.',
  askToKeep: 'Pedir que no los borre',
  keepRefused: 'El navegador no lo prometió. Instala la app o haz respaldos a menudo.',
  room: (used: string) => `Ocupan ${used}.`,
  kilobytes: (n: string) => `${n} kB`,
  megabytes: (n: string) => `${n} MB`,
}
