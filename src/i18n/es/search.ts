import { pluralIn } from '../plural.ts'

const plural = pluralIn('es')

/** Words of the quick search, in Spanish: the source of the keys. */
export const search = {
  title: 'Buscar en todo',
  placeholder: 'Cliente, factura, importe, día…',
  hint: 'Escribe un nombre, un teléfono, un número, un importe, un día o lo que quieres hacer.',
  close: 'Cerrar la búsqueda',
  results: 'Resultados',
  groups: {
    recent: 'Lo último',
    customers: 'Clientes',
    entries: 'Apuntes',
    places: 'Ir a',
    guide: 'Ayuda',
  },
  found: (n: number) => plural(n, { one: '# resultado', other: '# resultados' }),
  searching: 'Buscando en los apuntes…',
  none: 'Nada con ese nombre',
  noneText: 'Prueba con menos letras, o con el teléfono.',
  taxId: (number: string) => `Identificación fiscal ${number}`,
  entryOf: (name: string, day: string) => `${name} · ${day}`,
  /** `title` is shown; `also` are words that find it too. */
  places: {
    sale: { title: 'Venta nueva', also: 'fiado fiar apuntar vender crédito cargo nueva venta' },
    payment: { title: 'Apuntar un pago', also: 'cobrar cobro abono pagar recibir dinero registrar' },
    invoice: { title: 'Apuntar una factura', also: 'facturar factura nueva venta' },
    opening: { title: 'Apuntar un saldo inicial', also: 'debía antes deuda vieja' },
    customerNew: { title: 'Cliente nuevo', also: 'añadir agregar alta contacto' },
    today: { title: 'Hoy', also: 'cobrar recordar inicio a quién escribir tareas' },
    customers: { title: 'Clientes', also: 'lista gente' },
    portfolio: { title: 'Cartera', also: 'quién me debe deudas antigüedad vencido saldos' },
    figures: { title: '¿Cómo voy?', also: 'números indicadores estadísticas informe reporte' },
    billing: { title: 'Facturar esta semana', also: 'revisión turno' },
    statements: { title: 'Estados de cuenta del mes', also: 'papeles pdf imprimir' },
    importing: { title: 'Traer clientes y facturas', also: 'importar excel csv contactos archivo cargar subir' },
    bank: { title: 'Cobros del banco', also: 'extracto transferencias conciliar movimientos' },
    backup: { title: 'Respaldo', also: 'copia de seguridad backup guardar restaurar' },
    exporting: { title: 'Llévate todo', also: 'exportar excel csv json contador descargar' },
    calendar: { title: 'Fechas en tu calendario', also: 'agenda avisos vencimientos' },
    devices: { title: 'Dispositivos', also: 'equipos teléfono computadora sincronizar vendedor' },
    settings: { title: 'Ajustes', also: 'configuración negocio moneda idioma tema formas de pago' },
    ladder: { title: 'Escalera de cobranza', also: 'avisos pasos días reglas' },
    templates: { title: 'Mensajes', also: 'textos plantillas whatsapp palabras' },
    guard: { title: 'Horarios y límites de contacto', also: 'ley horas festivos' },
    interest: { title: 'Intereses por atraso', also: 'mora recargo tasa' },
    creditPolicy: { title: 'Política de crédito', also: 'condiciones límite plazo' },
    help: { title: 'Ayuda', also: 'guía preguntas cómo funciona' },
    more: { title: 'Más', also: 'menú todo lo demás' },
  },
}
