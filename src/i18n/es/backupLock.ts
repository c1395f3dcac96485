import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words about the passphrase of a backup, its check, and copies that are made by themselves, in Spanish: the source of the keys. */
export const backupLock = {
  show: 'Ver',
  hide: 'Ocultar',
  lockIt: 'Cerrarlo con una contraseña',
  label: 'Contraseña del respaldo',
  newLabel: 'Elige una contraseña',
  newHelp: 'Ocho letras o más; mejor, varias palabras. Apúntala: sin ella nadie puede abrirlo, tampoco nosotros.',
  tooShort: 'Es demasiado corta o se repite: pon ocho letras o más.',
  keptOne: 'Va cerrado con la contraseña de siempre.',
  changeIt: 'Cambiar la contraseña',
  keepOld: 'Dejar la de siempre',
  open: 'Abrir',
  opening: 'Abriendo con la contraseña',
  locking: 'Preparando la contraseña',
  asks: 'Este respaldo está cerrado con una contraseña.',
  missing: 'Escribe la contraseña.',
  wrong: 'Con esa contraseña no se abre. Mira mayúsculas y espacios.',
  unlocked: 'No va cifrado: quien lo abra ve los nombres y lo que te deben. Guárdalo donde solo entres tú.',
  locked: 'Va cifrado: sin la contraseña nadie ve nada. Guárdalo fuera de este equipo.',
  cannot: 'Aquí no se puede cifrar: la página tiene que venir por https.',
  drillTitle: '¿Sirve tu respaldo?',
  drillText: 'Elige el archivo que guardaste y lo revisamos entero, como si hiciera falta. Aquí no cambia nada.',
  drillChoose: 'Comprobar un respaldo',
  drillFile: 'Respaldo que se comprueba',
  drillAgain: 'Comprobar otro',
  drillRunning: 'Comprobando el respaldo',
  drillGood: 'Sirve: está entero y se puede traer.',
  drillOther: (business: string) => `Está entero, pero es de otro negocio: «${business}».`,
  drillAll: 'Tiene todo lo que hay en este equipo.',
  drillLacks: (n: number, day: string) =>
    plural(n, {
      one: `Es del ${day}. De lo que hay aquí le falta # apunte.`,
      many: `Es del ${day}. De lo que hay aquí le faltan # de apuntes.`,
      other: `Es del ${day}. De lo que hay aquí le faltan # apuntes.`,
    }),
  drillMore: (n: number) =>
    plural(n, {
      one: 'Tiene además # apunte que aquí no está.',
      many: 'Tiene además # de apuntes que aquí no están.',
      other: 'Tiene además # apuntes que aquí no están.',
    }),
  drillBad: 'Ese archivo no te serviría. Haz uno nuevo y compruébalo.',
  drillNever: 'Todavía no has comprobado ninguno.',
  drillLast: (day: string) => `Última comprobación: ${day}.`,
  folderTitle: 'Copias que se hacen solas',
  folderText:
    'Elige una carpeta, mejor una que se guarde también en otro sitio. Cada día que haya algo nuevo se deja ahí una copia; quedan las siete últimas.',
  folderChoose: 'Elegir carpeta',
  folderOf: (name: string) => `En la carpeta «${name}».`,
  folderWritten: (day: string) => `Última copia: ${day}.`,
  folderNone: 'Todavía no hay ninguna copia.',
  folderAsk: 'El navegador pide permiso otra vez para escribir ahí.',
  folderAllow: 'Dar permiso',
  folderFailed: 'No se pudo escribir en la carpeta: ya no está, o no cabe. Elige otra.',
  folderStop: 'Dejar de copiar',
  folderStopped: 'Ya no se hacen copias. Las que hay siguen en la carpeta.',
  folderNow: 'Copiar ahora',
  folderCannot: 'Este navegador no deja escribir en una carpeta. En un ordenador con Chrome o Edge sí se puede.',
}
