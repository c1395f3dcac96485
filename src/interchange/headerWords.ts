import { fold } from '../domain/fold.ts'

/** What a column of an export of open invoices can be. */
export const COLUMN_ROLES = [
  'customer',
  'name',
  'number',
  'issued',
  'due',
  'amount',
  'currency',
  'phone',
  'email',
  'concept',
  'daysOverdue',
  'settled',
] as const
/** `customer`: code or, when there is no other column, name. `settled`: the day on which the file says it was paid. */
export type ColumnRole = (typeof COLUMN_ROLES)[number]

const CUSTOMER = '(?:cliente|clientes|customer|client|cust|deudor|devedor|debtor|account|acct|abonado|socio|sold to)'
const CODE = '(?:cod|codigo|code|id|num|numero|number|no|nº|n|nr|nro|clave|key|cta|cuenta|ref)'
const INVOICE = '(?:factura|facturas|invoice|inv|fatura|folio|comprobante|albaran|remision|boleta|nota fiscal|nf)'
const PAPER = '(?:documento|document|doc|recibo|ticket|nota|venta|titulo|duplicata)'
const OF = '(?: (?:de|del|de la|do|da|of))?'
const DATE = '(?:fecha|fec|fch|f|data|date|dia|dt)'
const ISSUE = '(?:emision|emissao|emitida|emitido|expedicion|facturacion|issue|issued|alta|operacion|cargo)'
const DUE = '(?:vencimiento|vencimientos|vencimento|vto|vcto|venc|vence|due|maturity)'
const LATE =
  '(?:vencid[oa]s?|vencimiento|vencimento|venc|mora|morosidad|atraso|atrasados?|retraso|overdue|late|past due)'

/** Words of the headers of exports, in Spanish, Portuguese and English, and how surely they mean the role. */
const PATTERNS: readonly (readonly [ColumnRole, number, RegExp])[] = [
  ['customer', 1, new RegExp(`^${CODE}${OF} ${CUSTOMER}$|^${CUSTOMER}${OF} ${CODE}$`)],
  ['customer', 1, /^(?:codcli|codcliente|idcliente|cardcode|kunnr|custno|custid)$/],
  ['customer', 0.5, /^(?:cuit|nit|rfc|cif|nif|dni|rut|ruc|cnpj|cpf|cedula|tax id|vat number)$/],
  ['customer', 0.4, /^(?:codigo|cod|clave|cuenta|account)$/],
  ['name', 1, new RegExp(`^(?:nombre|nome|name|razon social|razao social|denominacion)(?:${OF} ${CUSTOMER})?$`)],
  [
    'name',
    1,
    new RegExp(`^${CUSTOMER} (?:nombre|nome|name|razon social)$|^(?:nombre|nome) (?:completo|comercial|fiscal)$`),
  ],
  ['name', 0.9, new RegExp(`^${CUSTOMER}$`)],
  ['name', 0.8, /^(?:comprador|buyer|company|company name|empresa|titular|alumno|paciente|inquilino|vecino|cardname)$/],
  ['number', 1, new RegExp(`^${CODE}${OF} ${INVOICE}$|^${INVOICE} ${CODE}$`)],
  ['number', 0.95, new RegExp(`^${INVOICE}$`)],
  ['number', 0.9, new RegExp(`^(?:${CODE}${OF} )?${PAPER}(?: ${CODE})?$`)],
  ['number', 0.5, /^(?:referencia|reference|ref|numero|number|num|no|nº|n|serie y numero)$/],
  [
    'issued',
    1,
    new RegExp(
      `^${DATE}${OF} (?:${ISSUE}|${INVOICE})$|^(?:invoice|issue|issued|bill|billing|emision) (?:date|dt|data)$`,
    ),
  ],
  ['issued', 0.95, new RegExp(`^${ISSUE}$|^(?:emitid[oa] el)$`)],
  ['issued', 0.9, new RegExp(`^${DATE}${OF} ${PAPER}$|^${PAPER}(?: create| creation)? (?:date|fecha)(?: 1)?$`)],
  ['issued', 0.7, new RegExp(`^(?:fecha|fec|data|date|dia)$`)],
  ['issued', 0.5, /^(?:posting|transaction|create|creation|order|sale) date$/],
  ['due', 1, new RegExp(`^(?:${DATE}${OF} )?${DUE}(?: el)?$|^(?:due|maturity)(?: in)? date$|^${DUE} ${INVOICE}$`)],
  ['due', 1, /^(?:fecha )?(?:limite|tope)(?: de)? pago$|^pagar antes(?: del?)?$|^payment due(?: date)?$|^pay by$/],
  [
    'amount',
    1,
    /^(?:importe |monto |valor |total )?(?:saldo|pendiente|pendente|por cobrar|a cobrar|adeudado|em aberto)(?: pendiente| actual| insoluto| total| (?:de )?factura| de cobro| por cobrar| deudor)?$/,
  ],
  [
    'amount',
    1,
    /^(?:total )?(?:open|outstanding|unpaid|remaining|due) (?:amount|balance)$|^(?:amount|balance) (?:due|open|outstanding)$|^(?:adeudo|adeudos|deuda|deuda total|balance|debe|restante|outstanding)$/,
  ],
  [
    'amount',
    0.85,
    new RegExp(
      `^(?:importe|monto|valor|total|amount)${OF} ${INVOICE}$|^${INVOICE} (?:amount|total|importe|monto|valor)$`,
    ),
  ],
  ['amount', 0.8, /^(?:importe|monto|valor|amount|total|cantidad|quantia)(?: total| bruto| original)?$|^total amount$/],
  [
    'currency',
    1,
    /^(?:moneda|divisa|currency|moeda|curr|ccy|mon)(?: code| factura)?$|^(?:invoice|factura|doc|document) (?:currency|moneda)$|^currency code$|^(?:codigo|tipo)(?: de)? moneda$/,
  ],
  [
    'phone',
    1,
    /^(?:numero (?:de )?)?(?:telefono|tel|tlf|tfno|fono|movil|celular|cel|phone|mobile|whatsapp|telefone|fone)(?: (?:movil|celular|cliente|number|1|contacto))?$|^(?:customer|client) phone$/,
  ],
  [
    'email',
    1,
    /^(?:email|e mail|mail|correo|correo electronico|correo e)(?: (?:cliente|address|1))?$|^(?:customer|client) email$/,
  ],
  [
    'concept',
    0.8,
    /^(?:concepto|descripcion|detalle|description|memo|observaciones|notas|notes|conceito|descricao|historico|glosa|articulo|producto)(?: factura)?$/,
  ],
  [
    'daysOverdue',
    1,
    new RegExp(
      `^(?:dias|days|no dias|num dias)(?: (?:de|em|en))? ${LATE}$|^(?:overdue|late|past due) days$|^days past due$`,
    ),
  ],
  ['daysOverdue', 0.6, /^(?:atraso|mora|antiguedad|dias)$/],
  [
    'settled',
    1,
    new RegExp(
      `^${DATE}${OF} (?:pago|pagado|cobro|cobrado|cancelacion|liquidacion|pagamento)$|^(?:settled|paid|payment|clear|clearing) (?:date|on)$`,
    ),
  ],
]

/** Header as words: "customerID", "cust_number" and "Nº Factura" part alike. */
export function headerText(header: string): string {
  return fold(
    header
      .slice(0, 120)
      .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1 $2'),
  )
}

/** @returns for each role that the header may mean, how surely, above 0 and up to 1 */
export function headerScores(header: string): ReadonlyMap<ColumnRole, number> {
  const text = headerText(header)
  const scores = new Map<ColumnRole, number>()
  if (text === '') return scores
  for (const [role, score, pattern] of PATTERNS) {
    if (score > (scores.get(role) ?? 0) && pattern.test(text)) scores.set(role, score)
  }
  return scores
}
