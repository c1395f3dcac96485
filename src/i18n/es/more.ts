import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the `more` screen and of the sample's banner, in Spanish: the source of the keys. */
export const more = {
  onlyHere: 'Tus datos están solo en este dispositivo',
  onlyHereText: 'Nadie más los tiene: ni nosotros. Un respaldo los salva si el dispositivo se pierde.',
  onlyYours: 'Tus datos están solo en tus dispositivos',
  onlyYoursText: 'Nadie más los tiene: ni nosotros. Un respaldo los salva si se pierden todos.',
  booksTitle: 'Tus libros',
  backup: 'Respaldo',
  backupNever: 'Todavía no has hecho ninguno.',
  backupAgo: (n: number) =>
    n <= 0
      ? 'Último respaldo: hoy'
      : plural(n, { one: 'Último respaldo: ayer', other: 'Último respaldo: hace # días' }),
  exporting: 'Llévate todo',
  exportingText: 'En Excel, CSV o JSON, y el libro para tu contador',
  importing: 'Traer clientes y facturas',
  importingText: 'De una hoja de cálculo, tus contactos o el extracto del banco',
  devices: 'Dispositivos',
  devicesText: 'Los mismos libros en otro teléfono o computadora',
  figures: '¿Cómo voy?',
  figuresText: 'Cuánto tardan en pagarte, y si va a mejor',
  calendar: 'Fechas en tu calendario',
  calendarText: 'Para que el teléfono te avise con la app cerrada',
  appTitle: 'La app',
  settings: 'Ajustes',
  settingsText: 'Tu negocio, formas de pago, recordatorios, idioma',
  settingsSeller: 'Idioma y aspecto',
  help: 'Ayuda',
  helpText: 'Qué hace, dónde están tus datos, teclas',
  version: (version: string) => `Al Día ${version}`,
  sampleTitle: 'Negocio de ejemplo',
  sampleText: 'Toca sin miedo: nada es real.',
  sampleWipe: 'Empezar el mío',
  sampleConfirmTitle: '¿Borrar los datos de ejemplo?',
  sampleConfirmText:
    'Se borra la tienda inventada con todo lo que apuntaste en ella. Tus libros de verdad no se tocan.',
  sampleConfirm: 'Borrar el ejemplo',
}
