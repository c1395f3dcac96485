import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { itemHash } from './itemHash.ts'
import { redacted } from './redaction.ts'

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number]

/** How far each client goes: the clock number that comes next. */
type Next = ReadonlyMap<number, number>

/** What one update carries to another device at most; a reader takes four times as much. */
export const PART_BYTES = 4 * 1024 * 1024
const PART_VALUES = 100_000

/** What one client wrote, from some number on. */
interface Section {
  readonly client: number
  readonly clock: number
  structs: number
  readonly encoder: Y.UpdateEncoderV1
}

/**
 * One update that says what several do, without their deletions, which say nothing about facts. Put together value by
 * value: a document takes the square of the time where many values claim one id, and `Y.mergeUpdates` that of the updates.
 * @param forgotten ids of personal facts whose words are left out: where they stand, and their hashes, stay what they are
 */
export function joinUpdates(
  updates: readonly Uint8Array[],
  forgotten: ReadonlySet<string> = new Set(),
): {
  readonly update: Uint8Array
  readonly stateVector: Uint8Array
} {
  const clients = clientsOf(updates, new Map())
  if (forgotten.size > 0) for (const [, structs] of clients) for (const struct of structs) redact(struct, forgotten)
  const next = new Map(clients.map(([client, structs]) => [client, endOf(structs)]))
  return { update: written(clients.map(sectionOf)), stateVector: Y.encodeStateVector(next) }
}

/**
 * What updates hold beyond a state vector, in as many updates as others take: whatever is here can be handed on. Each
 * builds on those before it.
 */
export function partsBeyond(
  updates: readonly Uint8Array[],
  known: Next,
  { bytes = PART_BYTES, values = PART_VALUES } = {},
): Uint8Array[] {
  const parts: Section[][] = []
  let current: Section[] = []
  let left = { bytes, values }
  for (const [client, structs] of clientsOf(updates, known)) {
    let section: Section | undefined
    for (const struct of structs) {
      if (left.bytes <= 0 || left.values <= 0) {
        parts.push(current)
        current = []
        section = undefined
        left = { bytes, values }
      }
      if (!section) {
        section = newSection(client, struct)
        current.push(section)
      }
      const before = lengthOf(section)
      add(section, struct)
      left = { bytes: left.bytes - lengthOf(section) + before, values: left.values - 1 }
    }
  }
  if (current.length > 0 || parts.length === 0) parts.push(current)
  return parts.map(written)
}

/** By client, the greatest first, as Yjs has it: what is not known yet, each place once, in order. */
function clientsOf(updates: readonly Uint8Array[], known: Next): (readonly [number, readonly Struct[]])[] {
  const byClient = new Map<number, Struct[]>()
  for (const update of updates) {
    for (const struct of Y.decodeUpdate(update).structs) {
      const { client, clock } = struct.id
      if (clock < (known.get(client) ?? 0)) continue
      const same = byClient.get(client)
      if (same) same.push(struct)
      else byClient.set(client, [struct])
    }
  }
  return [...byClient]
    .toSorted(([a], [b]) => b - a)
    .map(([client, structs]) => [client, eachOnce(structs, known.get(client) ?? 0)])
}

/** Of two that tell of one place the first. @throws when something between them is missing: nothing that is stored has gaps */
function eachOnce(structs: readonly Struct[], from: number): Struct[] {
  let next = from
  return structs
    .toSorted((a, b) => a.id.clock - b.id.clock)
    .filter(({ id, length }) => {
      if (id.clock < next) return false
      if (id.clock > next) throw new Error('a part of a segment is missing')
      next = id.clock + length
      return true
    })
}

/** Structs are read anew for each joining: nobody else holds them. */
function redact(struct: Struct, forgotten: ReadonlySet<string>): void {
  if (!(struct instanceof Y.Item) || struct.parentSub === null || !forgotten.has(struct.parentSub)) return
  if (!(struct.content instanceof Y.ContentAny)) return
  const [value] = struct.content.arr as readonly unknown[]
  const left = redacted(value, itemHash(struct.parentSub, value))
  if (left !== value) struct.content = new Y.ContentAny([left])
}

function endOf(structs: readonly Struct[]): number {
  const last = structs.at(-1)
  return last ? last.id.clock + last.length : 0
}

function newSection(client: number, { id }: Struct): Section {
  return { client, clock: id.clock, structs: 0, encoder: new Y.UpdateEncoderV1() }
}

function sectionOf([client, structs]: readonly [number, readonly Struct[]]): Section {
  const section = newSection(client, structs[0] as Struct)
  for (const struct of structs) add(section, struct)
  return section
}

function add(section: Section, struct: Struct): void {
  struct.write(section.encoder, 0)
  section.structs += 1
}

function lengthOf({ encoder }: Section): number {
  return encoding.length(encoder.restEncoder)
}

/** As Yjs writes an update, with an empty list of deletions. */
function written(sections: readonly Section[]): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, sections.length)
    for (const { client, clock, structs, encoder: inner } of sections) {
      for (const number of [structs, client, clock]) encoding.writeVarUint(encoder, number)
      encoding.writeUint8Array(encoder, encoding.toUint8Array(inner.restEncoder))
    }
    encoding.writeVarUint(encoder, 0)
  })
}
