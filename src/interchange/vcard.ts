import { err, ok, type Result } from '../domain/result.ts'
import { textEncodingOf } from './textBytes.ts'
import { vcardLines, type VCardLine } from './vcardLines.ts'
import { vcardParameters, vcardParts, vcardText, type VCardParameters } from './vcardText.ts'

/*
 * Address books as phones and mail programs save them: vCard 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350), as they are found
 * rather than as they ought to be.
 */

/** A telephone or an e-mail address, as written, and what the card says it is for: "cell", "work", "pref". */
export interface VCardReach {
  readonly text: string
  readonly types: readonly string[]
}

export interface VCard {
  /** Of the file, from 1: where the card begins. */
  readonly line: number
  /** "2.1", "3.0", "4.0"; empty where the card does not say. */
  readonly version: string
  /** What the card is called: its FN, else the parts of N in the order they are spoken, else its nickname; or empty. */
  readonly name: string
  readonly organisation: string
  readonly phones: readonly VCardReach[]
  readonly emails: readonly VCardReach[]
  /** Each in one line: street, town, region. */
  readonly addresses: readonly string[]
  readonly note: string
}

/** Why a card is left out: without its end, with nothing to know anybody by, or a list of other cards. */
export interface VCardRefused {
  readonly line: number
  readonly reason: 'card-cut' | 'card-empty' | 'card-of-group'
}

export interface VCards {
  readonly cards: readonly VCard[]
  readonly refused: readonly VCardRefused[]
  /** True when there are more than `MAX_VCARDS`: the first of them are here. */
  readonly more: boolean
}

export interface VCardFileError {
  readonly type: 'file-empty' | 'file-too-large' | 'file-no-contacts'
}

/** Pictures make most of an address book: some thousand people with theirs. */
export const MAX_VCARD_BYTES = 48 * 1024 * 1024
export const MAX_VCARDS = 10_000
/** Of each kind, of one card. */
const MAX_REACHES = 20

const WANTED = new Set(
  'BEGIN END VERSION N FN NICKNAME ORG TEL EMAIL ADR NOTE KIND X-ADDRESSBOOKSERVER-KIND AGENT'.split(' '),
)

interface OpenCard {
  line: number
  version: string
  full: string
  parts: string
  nickname: string
  organisation: string
  phones: VCardReach[]
  emails: VCardReach[]
  addresses: string[]
  notes: string[]
  isGroup: boolean
}

function openCard(line: number): OpenCard {
  return {
    line,
    version: '',
    full: '',
    parts: '',
    nickname: '',
    organisation: '',
    phones: [],
    emails: [],
    addresses: [],
    notes: [],
    isGroup: false,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function partTexts(value: string, parameters: VCardParameters): string[] {
  return vcardParts(value).map((part) => oneLine(vcardText(part, parameters)))
}

/** Family; given; more given; before; after – as they are spoken. */
function spoken([family = '', given = '', more = '', before = '', after = '']: readonly string[]): string {
  return oneLine([before, given, more, family, after].join(' '))
}

/** "tel:+34-91-000;ext=5" is a telephone as people write it: "+34-91-000 ext. 5". */
function phoneText(text: string): string {
  return oneLine(
    text
      .replace(/^tel:/i, '')
      .replace(/;ext=(\d+)/i, ' ext. $1')
      .replace(/;[\w-]+=[^;]*/g, ''),
  )
}

function addReach(list: VCardReach[], text: string, types: readonly string[]): void {
  if (text !== '' && list.length < MAX_REACHES && !list.some((other) => other.text === text)) list.push({ text, types })
}

/** Takes a property into the card; what nobody asks for is passed over. The first of FN, N, ORG counts. */
function take(card: OpenCard, { name, parameters: written, value }: VCardLine): void {
  const parameters = vcardParameters(written)
  if (parameters.base64) return
  const { types } = parameters
  const text = (): string => vcardText(value, parameters)
  switch (name) {
    case 'VERSION':
      card.version = text().trim().slice(0, 10)
      break
    case 'FN':
      card.full ||= oneLine(text())
      break
    case 'N':
      card.parts ||= spoken(partTexts(value, parameters))
      break
    case 'NICKNAME':
      card.nickname ||= oneLine(text())
      break
    case 'ORG':
      card.organisation ||= partTexts(value, parameters).find((part) => part !== '') ?? ''
      break
    case 'TEL':
      addReach(card.phones, phoneText(text()), types)
      break
    case 'EMAIL':
      addReach(card.emails, oneLine(text().replace(/^mailto:/i, '')), types)
      break
    case 'ADR': {
      const address = partTexts(value, parameters)
        .filter((part) => part !== '')
        .join(', ')
      if (address !== '' && card.addresses.length < MAX_REACHES) card.addresses.push(address)
      break
    }
    case 'NOTE':
      if (card.notes.length < MAX_REACHES) card.notes.push(text().trim())
      break
    case 'KIND':
    case 'X-ADDRESSBOOKSERVER-KIND':
      card.isGroup ||= text().trim().toLowerCase() === 'group'
      break
  }
}

function closed(card: OpenCard): VCard {
  const { line, version, organisation, phones, emails, addresses, notes } = card
  const name = card.full || card.parts || card.nickname
  return { line, version, name, organisation, phones, emails, addresses, note: notes.filter(Boolean).join('\n') }
}

function refusalOf(card: OpenCard): VCardRefused['reason'] | undefined {
  if (card.isGroup) return 'card-of-group'
  const { name, organisation, phones, emails } = closed(card)
  return name === '' && organisation === '' && phones.length + emails.length === 0 ? 'card-empty' : undefined
}

/**
 * The cards of an address book in any of its versions, in UTF-8, UTF-16 or Windows-1252. Never throws; takes time in
 * proportion to the bytes. A card that cannot be used is told with its line, and the others are read.
 */
export function readVCards(bytes: Uint8Array): Result<VCards, VCardFileError> {
  if (bytes.length > MAX_VCARD_BYTES) return err({ type: 'file-too-large' })
  if (bytes.length === 0) return err({ type: 'file-empty' })
  if (textEncodingOf(bytes) === undefined) return err({ type: 'file-no-contacts' })
  const cards: VCard[] = []
  const refused: VCardRefused[] = []
  let card: OpenCard | undefined
  /** Cards inside the open one: the secretary whom vCard 2.1 writes in full. */
  let inside = 0
  let agent = false
  let more = false
  for (const property of vcardLines(bytes, (name) => WANTED.has(name))) {
    const { name, line, value } = property
    const ofCard = /^\s*VCARD\s*$/i.test(value)
    if (name === 'BEGIN' && ofCard) {
      if (card && (agent || inside > 0)) inside++
      else {
        if (card) refused.push({ line: card.line, reason: 'card-cut' })
        card = openCard(line)
        more = cards.length + refused.length >= MAX_VCARDS
        if (more) break
      }
    } else if (name === 'END' && ofCard) {
      if (inside > 0) inside--
      else if (card) {
        const reason = refusalOf(card)
        if (reason) refused.push({ line: card.line, reason })
        else cards.push(closed(card))
        card = undefined
      }
    } else if (card && inside === 0) take(card, property)
    agent = name === 'AGENT' && value.trim() === ''
  }
  if (card && !more) refused.push({ line: card.line, reason: 'card-cut' })
  if (cards.length + refused.length > 0) return ok({ cards, refused, more })
  return err({ type: isBlank(bytes) ? 'file-empty' : 'file-no-contacts' })
}

/** Nothing but white space. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 32 || (byte >= 9 && byte <= 13))
}
