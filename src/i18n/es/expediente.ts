/** Words of the expediente's screen, in Spanish: the source of the keys. */
export const expediente = {
  title: (name: string) => `Expediente: ${name}`,
  plainTitle: 'Expediente',
  text: 'Todo lo que tienes anotado de este cliente, para un abogado, una agencia o un juzgado: un PDF con portada e índice, y un ZIP con lo mismo, sus papeles y un registro que se puede comprobar.',
  holds: 'Qué lleva',
  period: (from: string, to: string) => `del ${from} al ${to}`,
  balance: 'Saldo',
  counts: {
    charges: 'Facturas y cargos',
    money: 'Pagos y créditos',
    letters: 'Cartas y mensajes',
    contacts: 'Contactos',
    promises: 'Promesas',
    agreements: 'Convenios',
    attachments: 'Fotos y documentos',
    reversals: 'Anulaciones',
    facts: 'Registros con sello',
  },
  photosMissing: (n: number) =>
    n === 1
      ? 'Falta una foto que está en otro de tus dispositivos. Conéctalo antes, o irá solo su huella.'
      : `Faltan ${n} fotos que están en otro de tus dispositivos. Conéctalo antes, o irán solo sus huellas.`,
  make: 'Hacer el expediente',
  making: 'Haciendo el expediente',
  ready: 'Expediente listo',
  zip: (kilobytes: string) => `El ZIP ocupa ${kilobytes} kB.`,
  seal: 'Sello del registro. Está en la portada: guárdalo aparte, porque si alguien cambia algo deja de coincidir.',
  shareZip: 'Compartir ZIP',
  downloadZip: 'Descargar ZIP',
  tooLarge: 'Los importes de esta cuenta son demasiado grandes para sumarlos.',
  emptyTitle: 'Todavía no hay nada que juntar',
  emptyText: 'Aquí estará todo lo que anotes de este cliente: lo que debe, lo que paga y lo que hablan.',
}
