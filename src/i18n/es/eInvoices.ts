import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

const broken = 'El archivo está cortado o dañado. Descárgalo otra vez.'

/** Words of bringing debts out of electronic invoices, in Spanish: the source of the keys. */
export const eInvoices = {
  reading: 'Leyendo las facturas',
  failed: 'No se pudieron leer los archivos. Elige menos de una vez y prueba otra vez.',
  documents: (n: number) => plural(n, { one: '# documento', other: '# documentos' }),
  kinds: { invoice: 'Factura', 'credit-note': 'Nota de crédito', payment: 'Pago' },
  whoTitle: '¿Quién eres tú?',
  whoText: 'Elige tu negocio entre quienes emitieron estas facturas.',
  whoHelp: 'Lo que emitiste tú es lo que te deben; lo demás son compras tuyas y no entra.',
  whoKeeps: 'La identificación fiscal del que elijas queda en Ajustes, y no se te preguntará más.',
  whoNone: 'Ninguno de estos',
  you: (name: string) => `Tu negocio: ${name}`,
  change: 'Cambiar',
  nothing: 'Aquí no hay nada que te deban.',
  nothingNew: 'Todo lo que te deben en estos archivos ya está en Al Día. No hay nada que traer.',
  invoices: (n: number) => plural(n, { one: '# factura', other: '# facturas' }),
  creditNotes: (n: number) => plural(n, { one: '# nota de crédito', other: '# notas de crédito' }),
  payments: (n: number) => plural(n, { one: '# recibo de pago', other: '# recibos de pago' }),
  sums: { invoices: 'Facturas', credits: 'Notas de crédito', payments: 'Pagos' },
  asksTitle: '¿Todavía te las deben?',
  asksText: 'Estas facturas no dicen que se deban. Marca las que aún no te han pagado; las demás no entran.',
  asksAll: 'Me deben todas',
  asksNone: 'Ninguna',
  asks: {
    'paid-at-once': 'Dice que se paga al momento',
    'no-payment': 'Dice que va sin pago',
    'not-said': 'No dice cómo se paga',
    'goods-in': 'Es mercancía que entra, no una venta',
    'goods-back': 'Es una devolución a un proveedor',
  },
  doubtTitle: 'Míralas antes de traerlas',
  doubtText: 'Algo en estas facturas no cuadra. Solo entran las que marques.',
  doubtAll: 'Marcar todas',
  doubtNone: 'Quitar todas',
  doubt: {
    'totals-disagree': 'Sus propias sumas no dan lo que pide',
    replaces: 'Sustituye a otra factura: si la otra está en Al Día, quítala allí',
    test: 'Es de pruebas de la administración tributaria',
    likely: 'Parece que ya la tienes, con ese número y ese cliente',
  },
  known: (n: number) =>
    plural(n, {
      one: '# documento ya está aquí y no se repite.',
      other: '# documentos ya están aquí y no se repiten.',
    }),
  repeated: (n: number) =>
    plural(n, {
      one: '# documento viene dos veces: cuenta una.',
      other: '# documentos vienen dos veces: cuentan una.',
    }),
  purchases: (n: number) =>
    plural(n, { one: '# es una compra tuya y no entra.', other: '# son compras tuyas y no entran.' }),
  ofOthers: (n: number) =>
    plural(n, {
      one: '# es de otro negocio a otro cliente y no entra.',
      other: '# son de otros negocios a otros clientes y no entran.',
    }),
  settled: (n: number) =>
    plural(n, {
      one: '# factura ya está pagada por entero y no entra.',
      other: '# facturas ya están pagadas por entero y no entran.',
    }),
  toNobody: (n: number) =>
    plural(n, {
      one: '# factura no dice a quién se vendió y no entra.',
      other: '# facturas no dicen a quién se vendieron y no entran.',
    }),
  passedOver: (n: number) =>
    plural(n, {
      one: '# archivo que no es una factura se pasó por alto.',
      other: '# archivos que no son facturas se pasaron por alto.',
    }),
  dueFromTerms: (n: number) =>
    plural(n, {
      one: '# factura no dice cuándo vence: se usa el plazo del cliente o el tuyo.',
      other: '# facturas no dicen cuándo vencen: se usa el plazo del cliente o el tuyo.',
    }),
  dueBeforeIssue: (n: number) =>
    plural(n, {
      one: '# factura vence antes de emitirse. Entra como está escrita.',
      other: '# facturas vencen antes de emitirse. Entran como están escritas.',
    }),
  instalmentsDisagree: (n: number) =>
    plural(n, {
      one: 'Los plazos de # factura no suman lo que se debe: se ajustan a lo que se debe.',
      other: 'Los plazos de # facturas no suman lo que se debe: se ajustan a lo que se debe.',
    }),
  bring: (n: number) => plural(n, { one: 'Traer 1 documento', other: 'Traer # documentos' }),
  writing: 'Guardando',
  brought: (n: number) => plural(n, { one: '1 documento traído', other: '# documentos traídos' }),
  inFavour: (n: number) =>
    plural(n, {
      one: '# pago o nota de crédito es de una factura que no está aquí: queda a favor del cliente.',
      other: '# pagos o notas de crédito son de facturas que no están aquí: quedan a favor de los clientes.',
    }),
  willBeInFavour: (n: number) =>
    plural(n, {
      one: '# pago o nota de crédito es de una factura que no está aquí: quedará a favor del cliente.',
      other: '# pagos o notas de crédito son de facturas que no están aquí: quedarán a favor de los clientes.',
    }),
  left: 'No entran',
  file: 'Archivo',
  refusedCount: (n: number) => plural(n, { one: '# archivo no entra', other: '# archivos no entran' }),
  refusedTitle: 'Archivos que no entran',
  refusedText: 'Pide o descarga otra vez los que te falten y tráelos: lo que ya entró no se repite.',
  refusedFile: 'facturas-que-no-entran.csv',
  refusal: {
    'file-empty': 'Está vacío',
    'file-too-large': 'Es demasiado grande para ser una factura',
    'file-unreadable': 'No se pudo abrir. Si está en la nube, descárgalo primero',
    'file-damaged': broken,
    'file-not-an-invoice': 'No es una factura electrónica',
    'not-xml': 'No es una factura electrónica',
    'xml-broken': broken,
    'xml-refused': 'Trae dentro cosas que una factura no lleva. Por seguridad no se lee',
    'pdf-encrypted': 'El PDF tiene contraseña. Busca el XML de la factura',
    'pdf-without-invoice': 'El PDF es solo para leer: no lleva los datos dentro. Busca el XML de la factura',
    'too-many-files': 'Son más de 2000 archivos. Tráelos por partes',
    transport: 'Es de traslado de mercancía: nadie debe nada por él',
    payroll: 'Es un recibo de nómina',
    'pro-forma': 'Es una factura proforma: todavía no se debe',
    'not-authorized': 'La administración tributaria no la autorizó, o está cancelada',
    'no-payments': 'Es un recibo de pago sin pagos',
    'kind-unknown': 'No se conoce este tipo de documento',
    'day-unreadable': 'Una fecha no se entiende',
    'amount-unreadable': 'Un importe no se entiende',
    'currency-unknown': 'No se conoce esa moneda',
    'customer-missing': 'No dice a quién se vendió',
  },
}
