import type { Fact, FactKind } from '../domain/fact.ts'
import { millisOf, type DeviceId, type Hlc } from '../domain/ids.ts'
import { subtract, toDecimal } from '../domain/money.ts'
import type { FactSource, StandingFact, WholeBooks, WholeCustomer } from '../domain/wholeBooks.ts'
import { customerValues } from './everythingChanges.ts'
import { FACT_FORMS } from './everythingFacts.ts'
import type { FactForm } from './everythingForms.ts'

/** Name and version of the form: docs/export-format.md, docs/export-schema.json. */
export const EVERYTHING_FORMAT = 'al-dia/everything'
export const EVERYTHING_VERSION = 1

const SOURCES: readonly FactSource[] = ['entries', 'contacts', 'process', 'records']

/** Lines that go out as one piece: many enough to be quick, few enough not to fill the memory twice. */
const LINES = 500

export interface EverythingAbout {
  /** When it was made, in milliseconds since 1970. */
  readonly exportedAt: number
  /** Version of the app that made it. */
  readonly app: string
}

/**
 * Everything that the books hold as one JSON document, in pieces of text in the order in which they stand. A record a
 * line. Amounts are decimal text in the currency beside them, days `yyyy-MM-dd`, instants ISO 8601 in UTC. Fields that say
 * nothing are left out.
 */
export async function* everythingJson(books: WholeBooks, about: EverythingAbout): AsyncGenerator<string> {
  const { business, devices, settings } = books
  yield `{
"format":${JSON.stringify(EVERYTHING_FORMAT)},
"version":${EVERYTHING_VERSION},
"exportedAt":${JSON.stringify(new Date(about.exportedAt).toISOString())},
"asOf":${JSON.stringify(books.today)},
"app":${JSON.stringify(about.app)},
"business":${JSON.stringify(business)},
"devices":${listOf(devices.map((device) => JSON.stringify(device)))},
"settings":${listOf(settings.map((setting) => JSON.stringify(setting)))},
"customers":`
  yield* list(customerLines(books))
  const names = namesOf(books)
  for (const source of SOURCES) {
    const lines = new Map(sectionsOf(source).map((section): [string, string[]] => [section, []]))
    for await (const standing of books.facts(source)) {
      lines.get(formOf(standing.fact.kind).section)?.push(recordOf(standing, books, names))
    }
    for (const [section, records] of lines) {
      yield `,\n${JSON.stringify(section)}:`
      yield* list(records)
    }
  }
  yield '\n}\n'
}

/** The lists that facts stand in, in their order. */
export function everythingSections(): readonly string[] {
  return SOURCES.flatMap(sectionsOf)
}

function sectionsOf(source: FactSource): string[] {
  return [...new Set(Object.values(FACT_FORMS).flatMap((form) => (form.source === source ? [form.section] : [])))]
}

/** The table has one for each kind; which fact it is given is known by its kind alone. */
function formOf(kind: FactKind): FactForm {
  return FACT_FORMS[kind] as unknown as FactForm
}

function recordOf(standing: StandingFact, books: WholeBooks, names: ReadonlyMap<DeviceId, string>): string {
  const { fact, reversedBy, reversedOn } = standing
  const { id, at, device, seq } = fact
  return JSON.stringify({
    id,
    ...customerOf(fact),
    ...formOf(fact.kind).write(fact, standing, books.business.currency),
    ...(reversedBy === undefined && reversedOn === undefined
      ? {}
      : { reversed: { ...(reversedBy ? { by: reversedBy } : {}), ...(reversedOn ? { on: reversedOn } : {}) } }),
    recorded: { at: instant(at), device, deviceName: names.get(device), number: seq },
  })
}

function customerOf(fact: Fact): { customer?: string } {
  return 'customer' in fact ? { customer: fact.customer } : {}
}

async function* customerLines({ customers, business }: WholeBooks): AsyncGenerator<string> {
  for await (const { id, at, person, profile, balances } of customers()) {
    yield JSON.stringify({
      id,
      ...person,
      ...customerValues(profile, business.currency),
      balances: balances.map((balance) => balanceOf(balance)),
      since: instant(at),
    })
  }
}

function balanceOf({ currency, open, inFavour, overdue }: WholeCustomer['balances'][number]) {
  return {
    currency,
    open: toDecimal(open, currency),
    inFavour: toDecimal(inFavour, currency),
    balance: toDecimal(subtract(open, inFavour), currency),
    overdue: toDecimal(overdue, currency),
  }
}

function namesOf({ devices }: WholeBooks): ReadonlyMap<DeviceId, string> {
  return new Map(devices.map(({ id, name }) => [id, name]))
}

function instant(at: Hlc): string {
  return new Date(millisOf(at)).toISOString()
}

function listOf(lines: readonly string[]): string {
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
}

async function* list(lines: Iterable<string> | AsyncIterable<string>): AsyncGenerator<string> {
  yield '['
  let written = 0
  let some: string[] = []
  for await (const line of lines) {
    some.push(line)
    if (some.length < LINES) continue
    yield (written === 0 ? '\n' : ',\n') + some.join(',\n')
    written += some.length
    some = []
  }
  if (some.length > 0) yield (written === 0 ? '\n' : ',\n') + some.join(',\n')
  yield written + some.length === 0 ? ']' : '\n]'
}
