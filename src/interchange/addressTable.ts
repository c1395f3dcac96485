import { fold } from '../domain/fold.ts'
import type { Table } from './table.ts'
import { MAX_VCARDS, type VCard, type VCardRefused, type VCardReach, type VCards } from './vcard.ts'

/*
 * Address books as tables: the CSV that Google Contacts (the form of before 2024 and the one since), Outlook and iCloud's
 * converters write, in Spanish, English and Portuguese.
 */

type Part =
  | 'name'
  | 'first'
  | 'middle'
  | 'last'
  | 'nickname'
  | 'organisation'
  | 'note'
  | 'phone'
  | 'email'
  | 'address'
  | 'street'
  | 'town'
  | 'region'

interface Column {
  readonly part: Part
  /** What a telephone or an e-mail is for, as vCards say it. */
  readonly types: readonly string[]
  /** Google names the type in a column of its own: its place. */
  readonly label?: number
}

const WORK = 'work|business|company|trabajo|negocio|empresa|trabalho|comercial'
const HOME = 'home|particular|casa|personal|residencial'
const CELL = 'mobile|cell|movil|celular|telemovel'
const FAX = 'fax|business fax|home fax'

/** Headers that name a thing and nothing else. */
const WHOLE: readonly (readonly [Part, RegExp])[] = [
  [
    'name',
    /^(?:name|full name|display name|file as|nombre completo|nombre para mostrar|nome completo|nome de exibicao)$/,
  ],
  ['first', /^(?:first name|given name|nombre|nombre de pila|nome|primeiro nome)$/],
  ['middle', /^(?:middle name|additional name|segundo nombre|nome do meio|segundo nome)$/],
  ['last', /^(?:last name|family name|surname|apellidos?|sobrenome|apelido)$/],
  ['nickname', /^(?:nickname|apodo|alcunha)$/],
  [
    'organisation',
    /^(?:company|organi[sz]ation|organi[sz]ation name|organi[sz]ation 1 name|organizacion|compania|empresa|organizacao)$/,
  ],
  ['note', /^(?:notes?|notas?|observaciones|observacoes|anotacoes)$/],
  ['address', /^address \d+ formatted$/],
]

const PHONE = new RegExp(
  `^(?:(?:(${WORK}|${HOME}|${CELL}|primary|other|otro|outro|principal|car|assistants?) )?(?:phone|telephone|telefono|telefone)(?: (?:del |do |da |de )?(${WORK}|${HOME}|${CELL}|principal|${FAX}))?(?: \\d)?(?: value)?|(?:${FAX})(?: phone)?(?: value)?|(?:${CELL})(?: phone| telefono)?(?: \\d)?)$`,
)
const EMAIL =
  /^(?:e ?mail(?: address)?|correo(?: electronico)?|direccion de correo electronico|endereco de e ?mail)(?: \d)?(?: address)?(?: value)?$/
const STREET =
  /^(?:(?:home|business|other) street|calle(?: del? (?:trabajo|domicilio|particular))?|domicilio|rua(?: .*)?)$/
const TOWN = /^(?:(?:home|business|other) city|ciudad(?: del? .*)?|cidade(?: .*)?)$/

function typesOf(header: string): readonly string[] {
  const types: string[] = []
  if (new RegExp(`\\b(?:${CELL})\\b`).test(header)) types.push('cell')
  if (/\bfax\b/.test(header)) types.push('fax')
  if (/\b(?:primary|principal)\b/.test(header)) types.push('pref')
  return types
}

function columnsOf(headers: readonly string[]): ReadonlyMap<number, Column> {
  const folded = headers.map((header) => fold(header))
  const columns = new Map<number, Column>()
  for (const [i, header] of folded.entries()) {
    const whole = WHOLE.find(([, pattern]) => pattern.test(header))
    const part: Part | undefined =
      whole?.[0] ??
      (PHONE.test(header) ? 'phone' : EMAIL.test(header) ? 'email' : STREET.test(header) ? 'street' : undefined) ??
      (TOWN.test(header) ? 'town' : undefined)
    if (part === undefined) continue
    const label = header.endsWith(' value') ? folded.indexOf(header.replace(/value$/, 'label')) : -1
    const type = header.endsWith(' value') ? folded.indexOf(header.replace(/value$/, 'type')) : -1
    const at = label >= 0 ? label : type
    columns.set(i, { part, types: typesOf(header), ...(at >= 0 ? { label: at } : {}) })
  }
  return columns
}

/** Headers that no list of debts has beside a name: what tells an address book from other tables. */
const SIGN =
  /^(?:phone 1 value|e mail 1 value|e mail address|mobile phone|business phone|direccion de correo electronico|telefono movil|telefono celular|endereco de e ?mail|telefone celular|telemovel|e mail 2 address)$/
const MONEY = /\b(?:saldo|importe|monto|total|balance|amount|valor|adeudo|deuda|debe|due|vencimiento|factura|invoice)\b/

/** True for the headers of an address book: names and ways to reach people, and no money. */
export function isAddressTable(headers: readonly string[]): boolean {
  const folded = headers.map((header) => fold(header))
  const parts = new Set([...columnsOf(headers).values()].map(({ part }) => part))
  const named = parts.has('name') || parts.has('first') || parts.has('last')
  return named && folded.some((header) => SIGN.test(header)) && !folded.some((header) => MONEY.test(header))
}

/** Google puts several into one cell, parted by three colons. */
const PARTED = /\s*:::\s*/

function cardOf(line: number, cells: readonly string[], columns: ReadonlyMap<number, Column>): VCard {
  const texts = new Map<Part, string[]>()
  const reaches: Record<'phone' | 'email', VCardReach[]> = { phone: [], email: [] }
  for (const [i, { part, types, label }] of columns) {
    const values = (cells[i] ?? '').split(PARTED).filter((value) => value !== '')
    if (part === 'phone' || part === 'email') {
      const said = label === undefined ? '' : fold(cells[label] ?? '')
      const all =
        said === ''
          ? types
          : [...types, ...typesOf(said), ...((cells[label ?? -1] ?? '').startsWith('*') ? ['pref'] : [])]
      for (const text of values) {
        if (!reaches[part].some((known) => known.text === text)) reaches[part].push({ text, types: all })
      }
    } else texts.set(part, [...(texts.get(part) ?? []), ...values])
  }
  const first = (part: Part): string => texts.get(part)?.[0] ?? ''
  const spoken = [first('first'), first('middle'), first('last')].filter((part) => part !== '').join(' ')
  const address = first('address') || [first('street'), first('town')].filter((part) => part !== '').join(', ')
  return {
    line,
    version: '',
    name: first('name') || spoken || first('nickname'),
    organisation: first('organisation'),
    phones: reaches.phone,
    emails: reaches.email,
    addresses: address === '' ? [] : [address.replace(/\s*\n\s*/g, ', ')],
    note: first('note'),
  }
}

/** The people of an address book that is a table, as those of a vCard file; rows that say nothing of anybody are refused. */
export function readAddressTable(table: Table): VCards {
  const columns = columnsOf(table.headers)
  const cards: VCard[] = []
  const refused: VCardRefused[] = table.problems.map(({ line }) => ({ line, reason: 'card-cut' }))
  for (const { line, cells } of table.rows) {
    const card = cardOf(
      line,
      cells.map((cell) => String(cell).trim()),
      columns,
    )
    const { name, organisation, phones, emails } = card
    const isEmpty = name === '' && organisation === '' && phones.length === 0 && emails.length === 0
    if (isEmpty) refused.push({ line, reason: 'card-empty' })
    else if (cards.length < MAX_VCARDS) cards.push(card)
  }
  return { cards, refused: refused.toSorted((a, b) => a.line - b.line), more: table.rows.length > MAX_VCARDS }
}
