import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the screen by which the books leave the app, in Spanish: the source of the keys. */
export const exporting = {
  title: 'Llévate todo',
  intro: 'Tus libros son tuyos. Llévatelos cuando quieras, en archivos que abren otros programas.',
  plainTitle: 'Salen sin cifrar',
  plain: 'Quien abra el archivo ve nombres, teléfonos y lo que te deben. Dáselo solo a quien deba verlo.',
  booksTitle: 'Todos tus libros',
  noPhotos: 'Las fotos no van en estos archivos: van en el respaldo.',
  forms: {
    xlsx: {
      title: 'Libro de Excel',
      text: 'Para mirar y sumar: una hoja de clientes, otra de deudas, de pagos, de gestiones… Hasta 50 000 filas.',
      make: 'Hacer el libro de Excel',
    },
    csv: {
      title: 'Tablas CSV',
      text: 'Las mismas tablas, sueltas en un ZIP: las lee cualquier programa.',
      make: 'Hacer las tablas CSV',
    },
    json: {
      title: 'Archivo JSON',
      text: 'Hasta el último apunte, con quién lo apuntó y cuándo. Para pasar a otra app.',
      make: 'Hacer el archivo JSON',
    },
  },
  ledgerTitle: 'Para tu contador',
  ledgerText:
    'El libro de movimientos: de cada cliente el saldo anterior, cada cargo y abono en su día, y el saldo final. Lo anulado sale en su propia línea.',
  period: 'De qué días',
  periods: { before: 'El mes pasado', month: 'Este mes', year: 'Este año', own: 'Otros días' },
  from: 'Desde',
  to: 'Hasta',
  notADay: 'Falta el día, o no existe en el calendario.',
  badPeriod: 'El último día es anterior al primero.',
  days: (from: string, to: string) => `Del ${from} al ${to}`,
  ledgerForms: { xlsx: 'Hacerlo en Excel', csv: 'Hacerlo en CSV' },
  reading: 'Leyendo tus libros',
  writing: 'Escribiendo el archivo',
  ready: 'El archivo está listo',
  left: (n: number) =>
    plural(n, {
      one: '# cliente no está en él: sus importes son demasiado grandes para sumarlos.',
      many: '# de clientes no están en él: sus importes son demasiado grandes para sumarlos.',
      other: '# clientes no están en él: sus importes son demasiado grandes para sumarlos.',
    }),
  downloaded: (file: string) => `Guardado: ${file}`,
  failed: {
    busy: 'Mientras se hacía se apuntó algo más, y las cifras ya no cuadraban. Inténtalo otra vez.',
    'too-many-rows': 'Son demasiadas filas para un libro de Excel en este dispositivo. Hazlo en CSV: lleva lo mismo.',
    'too-large': 'Hay importes tan grandes que no se pueden sumar bien.',
    broken: 'No se pudo hacer el archivo. Inténtalo otra vez.',
  },
  files: {
    xlsx: (day: string) => `libros-${day}.xlsx`,
    csv: (day: string) => `libros-${day}.zip`,
    json: (day: string) => `libros-${day}.json`,
  },
  ledgerFiles: {
    xlsx: (from: string, to: string) => `movimientos-${from}-a-${to}.xlsx`,
    csv: (from: string, to: string) => `movimientos-${from}-a-${to}.zip`,
  },
  otherTitle: 'Otras maneras',
  backup: 'Respaldo',
  backupText: 'El único archivo con el que todo vuelve a Al Día',
  statements: 'Estados de cuenta en PDF',
  statementsText: 'Los de todos los clientes, en un solo archivo',
  calendar: 'Fechas para tu calendario',
  calendarText: 'Vencimientos y promesas, en un archivo .ics',
  emptyTitle: 'Todavía no hay nada que llevarse',
  emptyText: 'Cuando tengas clientes apuntados, aquí podrás llevarte tus libros en Excel, CSV o JSON.',
  fromBackup: 'Llevarme los datos en Excel, CSV o JSON',
}
