import type { Fact, FactKind } from '../domain/fact.ts'
import { isDeviceId, isFactId, type Hlc } from '../domain/ids.ts'
import { FACT_BODIES } from './factBodies.ts'
import { redactedFact } from './redaction.ts'
import { FACT_VERSION, upcast } from './upcast.ts'

/** What a stored value turned out to be. */
export type FactReading =
  | { readonly type: 'fact'; readonly fact: Fact }
  /** Written by a newer app: kept, left out of totals. */
  | { readonly type: 'from-future' }
  | { readonly type: 'malformed'; readonly reason: string }

/** kind, version, at, device, seq; the body follows. */
const HEAD = 5

/** A fact ready to be recorded. */
export interface EncodedFact {
  /** As every reader will read it, on this device and on others. */
  readonly fact: Fact
  /** The wire form, kept under the fact's id. */
  readonly tuple: readonly unknown[]
}

/**
 * The wire form of a fact: `[kind, v, at, device, seq, ...body]`, without absent fields at the end.
 * @throws RangeError for a fact that reading would refuse: that is a bug of the command that stated it
 */
export function encodeFact(stated: Fact): EncodedFact {
  const fields = stated as unknown as Readonly<Record<string, unknown>>
  const tuple: unknown[] = [stated.kind, FACT_VERSION, stated.at, stated.device, stated.seq]
  for (const { name, codec, presence } of FACT_BODIES[stated.kind]) {
    const value = fields[name]
    const isAbsent = value === undefined || (presence !== 'required' && Array.isArray(value) && value.length === 0)
    tuple.push(isAbsent ? null : codec.write(value))
  }
  while (tuple.length > HEAD && tuple.at(-1) === null) tuple.pop()
  const reading = decodeFact(stated.id, tuple)
  if (reading.type === 'fact') return { fact: reading.fact, tuple }
  throw new RangeError(`not a fact (${stated.kind}): ${reading.type === 'malformed' ? reading.reason : 'version'}`)
}

/** Reads a stored value as a stranger's: whatever it is, the answer is one of three, and nothing is thrown. */
export function decodeFact(id: string, raw: unknown): FactReading {
  if (!isFactId(id)) return malformed('id')
  if (!Array.isArray(raw) || raw.length < HEAD) return malformed('shape')
  const [kind, version, at, device, seq, ...written] = raw as readonly unknown[]
  if (typeof kind !== 'string' || !/^[a-zA-Z]{1,40}$/.test(kind)) return malformed('kind')
  if (!Number.isSafeInteger(at) || (at as number) < 0) return malformed('at')
  if (!isDeviceId(device)) return malformed('device')
  if (!Number.isSafeInteger(seq) || (seq as number) < 1) return malformed('seq')
  if (version === 0) {
    const left = redactedFact(id, { at: at as Hlc, device, seq: seq as number }, raw)
    return left ? { type: 'fact', fact: left } : malformed('version')
  }
  if (!Number.isInteger(version) || (version as number) < 1) return malformed('version')
  if (!isKind(kind) || (version as number) > FACT_VERSION) return { type: 'from-future' }

  const body = upcast(kind, version as number, written)
  const table = FACT_BODIES[kind]
  if (body.length > table.length) return malformed('length')
  const fact: Record<string, unknown> = { id, at, device, seq, kind }
  for (const [i, { name, codec, presence }] of table.entries()) {
    const value = body[i] ?? null
    if (value === null) {
      if (presence === 'required') return malformed(name)
      if (presence === 'list') fact[name] = []
      continue
    }
    const read = codec.read(value)
    if (read === undefined) return malformed(name)
    // An empty list where there may be none says nothing; writing leaves it out.
    if (presence === 'optional' && Array.isArray(read) && read.length === 0) continue
    fact[name] = read
  }
  return { type: 'fact', fact: fact as unknown as Fact }
}

function isKind(kind: string): kind is FactKind {
  return Object.hasOwn(FACT_BODIES, kind)
}

function malformed(reason: string): FactReading {
  return { type: 'malformed', reason }
}
