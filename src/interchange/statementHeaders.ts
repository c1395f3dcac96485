import { headerText } from './headerWords.ts'

/*
 * What the columns of a bank's table are called, in Spanish, Portuguese, English, German and French.
 */

export type StatementRole =
  | 'booked'
  | 'valued'
  | 'amount'
  | 'debit'
  | 'credit'
  /** Says of an unsigned amount which way it went. */
  | 'sign'
  | 'balance'
  | 'currency'
  | 'counterparty'
  | 'party-account'
  | 'reference'
  | 'bank-id'
  | 'text'
  /** What was left of the amount after the fee of whoever carried it. */
  | 'net'
  | 'status'

const IN_MONEY = '(?: (?:en )?(?:eur|euros?|usd|mxn|cop|clp|ars|pen|brl|r|s|gbp|chf|pesos|soles|dolares))?'
const OF = '(?: (?:de|del|de la|do|da|of|d))?'
const DATE = '(?:fecha|fec|fch|f|data|date|dt|dia|datum)'
const MONEY = '(?:importe|monto|valor|amount|betrag|montant|cantidad|quantia|umsatz|total)'
const BOOKED =
  '(?:operacion|oper|ope|operativa|operation|contable|contabilizacion|contabilistica|comptable|comptabilisation|' +
  'movimiento|movimientos|mov|movimento|transaccion|transacao|transaction|apunte|asiento|registro|lancamento|proceso|' +
  'aplicacion|pago|pagamento|liberacion|hora|y hora|booking|posting|efectiva)'
const OUT =
  '(?:debe|debitos?|cargos?|retiros?|debits?|withdrawals?|paid out|money out|salidas?|soll|saidas?|egresos?|gastos?|dr|' +
  'pagos|cargos retiros|lastschrift|giros?)'
const IN =
  '(?:haber|abonos?|depositos?|creditos?|credits?|deposits?|paid in|money in|entradas?|ingresos?|haben|cr|' +
  'consignaciones|depositos abonos|abonos depositos|gutschrift|recettes?)'
const WHO =
  '(?:beneficiario|ordenante|contraparte|counterparty|counter party|payee|payer|remitente|remetente|favorecido|partner|' +
  'originante|emisor|destinatario|tercero|tiers|debiteur|auftraggeber|begunstigter|empfanger|zahlungsempfanger|sender|' +
  'recipient|customer|cliente|pagador)'
const NAME = '(?:nombre|nome|name|razon social|denominacion)'

const ROLES: readonly (readonly [StatementRole, number, RegExp])[] = [
  ['booked', 1, new RegExp(`^${DATE}${OF} ${BOOKED}$`)],
  ['booked', 1, /^(?:booking|posting|post|posted|transaction|trans|entry|completed|started) (?:date|on)(?: utc)?$/],
  ['booked', 1, /^(?:buchungstag|buchungsdatum|buchung|booked|posted|created|f(?:echa)? ?op|dtpo?sted)$/],
  ['booked', 0.9, new RegExp(`^${DATE}$`)],
  ['valued', 1, new RegExp(`^${DATE}${OF} ?(?:valor|valeur)$|^(?:value|effective)(?: date)?$|^val ?datum$`)],
  ['valued', 1, /^(?:valuta|valutadatum|wertstellung|wertstellungstag|wert)$/],
  ['valued', 0.5, /^valor$/],
  ['amount', 1.1, new RegExp(`^(?:${MONEY} )?(?:gross|bruto|brutto)${IN_MONEY}$|^bruto (?:amount|importe)$`)],
  ['amount', 1, new RegExp(`^${MONEY}${OF}(?: ${BOOKED})?${IN_MONEY}$|^(?:transaction|trans|paid|local) amount$`)],
  ['amount', 0.6, new RegExp(`^${MONEY}(?: \\w+){1,3}$`)],
  ['debit', 1, new RegExp(`^(?:${MONEY}${OF} )?${OUT}(?: (?:amount|amt|importe))?${IN_MONEY}$`)],
  ['credit', 1, new RegExp(`^(?:${MONEY}${OF} )?${IN}(?: (?:amount|amt|importe))?${IN_MONEY}$`)],
  ['sign', 1, new RegExp(`^(?:d c|c d|d h|h d|s h|dr cr|cr dr|c a|${OUT} ${IN}|${IN} ${OUT}|signo|sign)$`)],
  [
    'sign',
    0.9,
    /^(?:tipo|type|indicador|indicator|naturaleza|natureza|sens|kind)(?: (?:de )?(?:mov\w*|op\w*|trans\w*))?$/,
  ],
  [
    'balance',
    1,
    new RegExp(`^(?:running |closing |account )?(?:saldo|balance|kontostand|solde|bal)(?: \\w+)?${IN_MONEY}$`),
  ],
  [
    'currency',
    1,
    /^(?:codigo (?:de )?)?(?:moneda|divisa|currency|moeda|ccy|curr|wahrung|waehrung|devise|mon)(?: code)?$/,
  ],
  ['counterparty', 1, new RegExp(`^(?:${NAME}${OF} )?${WHO}(?: ${WHO})?(?: ${NAME})?$`)],
  ['counterparty', 0.8, new RegExp(`^${NAME}(?: (?:completo|comercial))?$|^(?:from|desde|origen|titular)$`)],
  [
    'party-account',
    1,
    new RegExp(
      `^(?:cuenta|iban|conta|account|kontonummer|bank account|clabe)(?: (?:number|no))?${OF}(?: (?:origen|${WHO}))?$`,
    ),
  ],
  ['party-account', 1, new RegExp(`^${WHO} (?:account|iban|cuenta)(?: number)?$`)],
  ['reference', 1, /^(?:invoice|factura|inv|fatura)(?: (?:id|number|no|num|n))?$/],
  [
    'reference',
    0.9,
    /^(?:(?:no|num|numero|n|nº|nr)(?: de)? )?(?:referencia|reference|ref|refer|documento|doc|docto|cheque|rastreo)(?: ?(?:\d|bancaria|numerica|number|no|cliente|interna))?$/,
  ],
  ['reference', 0.9, /^(?:clave de rastreo|end to end(?: id)?|kundenreferenz|customer reference|payment reference)$/],
  ['bank-id', 1, /^(?:transaction|txn|trans|operation|movement) (?:id|number|no)$|^(?:fitid|identificador)$/],
  ['bank-id', 1, /^(?:id|numero|num|no|n)(?: de)?(?: la)? (?:transaccion|operacion|movimiento|transacao)$/],
  ['bank-id', 0.6, /^(?:id|folio|comprobante|autorizacion)$/],
  ['net', 1, new RegExp(`^(?:${MONEY} )?(?:net|neto|netto|liquido)(?: (?:amount|importe))?${IN_MONEY}$`)],
  ['status', 1, /^(?:status|estado|situacao|state|estatus|statut)$/],
  [
    'text',
    1,
    /^(?:concepto|conceptos|descripcion|description|descricao|historico|label|libelle|verwendungszweck|narrative)$/,
  ],
  [
    'text',
    0.9,
    /^(?:detalle|detalles|details?|memo|glosa|particulars|buchungstext|lancamento|movimiento|transaction)$/,
  ],
  [
    'text',
    0.8,
    /^(?:concepto|descripcion|description|texto?|text)(?: \w+){1,3}$|^(?:mas datos|informacion adicional)$/,
  ],
  [
    'text',
    0.7,
    /^(?:observaciones|notas?|notes?|mensaje|message|motivo|asunto|subject|comentarios?|remarks?|detalhes?)$/,
  ],
  // Whose mail it was is found in the words.
  ['text', 0.4, /^(?:from )?(?:email|e mail|correo)(?: \w+){0,2}$/],
  ['text', 0.5, /^(?:tipo|type|categoria|category|operacion|operation)(?: \w+){0,3}$/],
]

/** @returns for each role that the header may mean, how surely: the greater the surer */
export function statementScores(header: string): ReadonlyMap<StatementRole, number> {
  const scores = new Map<StatementRole, number>()
  // What stands in brackets says the currency or the sign: "Crédito (R$)".
  const text = headerText(header.replace(/[([][^)\]]{0,12}[)\]]\s*$/, ''))
  if (/^\s*[+-]\s*\/\s*[+-]\s*$/.test(header)) scores.set('sign', 1)
  if (text === '') return scores
  for (const [role, score, pattern] of ROLES) {
    if (score > (scores.get(role) ?? 0) && pattern.test(text)) scores.set(role, score)
  }
  return scores
}
