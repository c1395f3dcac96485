import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words that every paper's screen needs, in Spanish: the source of the keys. */
export const papers = {
  language: 'Idioma del papel',
  languages: { es: 'Español', en: 'Inglés', pt: 'Portugués' },
  missingTitle: 'Falta en tus datos',
  missingRequired: 'Sin esto no se puede hacer:',
  missingWeaker: 'Se puede hacer sin esto, y dice menos:',
  missing: {
    businessName: 'El nombre de tu negocio',
    businessTaxId: 'El número fiscal de tu negocio',
    businessAddress: 'La dirección de tu negocio',
    businessContact: 'Tu teléfono o correo',
    paymentMeans: 'Cómo te pueden pagar',
    signer: 'Quién firma',
    customerName: 'El nombre del cliente',
    customerAddress: 'La dirección del cliente',
    customerTaxId: 'El documento del cliente',
    debtName: 'El número o concepto de cada deuda',
    place: 'La ciudad donde se firma',
    payPlace: 'La ciudad donde se paga',
    amount: 'La cantidad',
    due: 'El día en que vence',
    tracking: 'El número de seguimiento',
    handedBy: 'Quién lo entregó',
    paper: 'Qué papel fue',
  },
  fill: 'Completar',
  /** Beside what is written on the same screen. */
  above: 'Aquí arriba',
  making: 'Haciendo el PDF…',
  failed: 'No se pudo hacer el PDF. Cierra otras apps y vuelve a entrar.',
  ready: 'PDF listo',
  readyDetail: (pages: number, kilobytes: string) =>
    plural(pages, { one: `# página · ${kilobytes} kB`, other: `# páginas · ${kilobytes} kB` }),
  unprintable: 'Estas letras no se pueden imprimir y salen con una marca:',
  read: 'Leer lo que dice',
  share: 'Compartir PDF',
  download: 'Descargar PDF',
  downloaded: (name: string) => `Descargado: ${name}`,
  textCopied: 'El texto está copiado, por si lo quieres pegar en el mensaje.',
}
