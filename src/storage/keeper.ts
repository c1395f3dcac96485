import type { Day } from '../domain/day.ts'
import type { Fact } from '../domain/fact.ts'
import type { CustomerId, SegmentId } from '../domain/ids.ts'
import {
  BUSINESS_FIELDS,
  CUSTOMER_FIELDS,
  PERSON_FIELDS,
  SETTING_FIELDS,
  type FieldChecks,
} from '../ledger/patchFields.ts'
import { standing } from '../ledger/edits.ts'
import type { EditTarget, FactDraft, Ledger } from '../ledger/ledger.ts'
import { createMint } from '../ledger/mint.ts'
import { tellAppended } from './appended.ts'
import { dropTakenBack } from './blobs.ts'
import { compactDue, compactSegment, takeOutForgotten } from './compaction.ts'
import { exportSegments } from './exportSegments.ts'
import { appendImport } from './importFacts.ts'
import { createImportTurn } from './importTurn.ts'
import { knownSources } from './knownSources.ts'
import { entriesFrom } from './sourcedEntries.ts'
import type { KeeperDeps, KeeperParts } from './keeperParts.ts'
import { inspectSegment, mergeSegment } from './mergeSegments.ts'
import { notSavedUnlessWritten } from './notSaved.ts'
import { readFact } from './readFact.ts'
import { rebuild } from './rebuild.ts'
import { rebuildVerified } from './rebuildVerified.ts'
import { remakeStaleRows } from './remakeStaleRows.ts'
import { recordAtOnce } from './record.ts'
import { rollOver } from './rollOver.ts'

/** The ledger, and the housekeeping that main.tsx calls when the app is idle. */
export interface Keeper extends Ledger {
  /** Folds a segment's log into its snapshot. Changes nothing that can be read. */
  readonly compact: (segment: SegmentId) => Promise<void>
  /** Folds those whose log has grown too long. @returns how many */
  readonly compactDue: () => Promise<number>
  /** Carries the rows to another day: dues that passed, entries that begin. At start, and at midnight. */
  readonly rollOver: (today: Day) => Promise<void>
}

const OF_CUSTOMER = { ...CUSTOMER_FIELDS, ...PERSON_FIELDS }

function fieldsOf(entity: EditTarget['entity']): FieldChecks {
  if (entity === 'business') return BUSINESS_FIELDS
  return entity.startsWith('setting/') ? SETTING_FIELDS : OF_CUSTOMER
}

/** The only writer of facts and rows: a fact, its Yjs update and its rows are one transaction, or nothing. */
export function createKeeper(deps: KeeperDeps): Keeper {
  const { db, today } = deps
  const parts: KeeperParts = { ...deps, mint: createMint() }
  // One write of this tab at a time: an update that was minted and not stored must be dropped before the next is minted.
  let turn: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(write: () => Promise<T>): Promise<T> => {
    const result = turn.then(() => notSavedUnlessWritten(write))
    turn = result.catch(() => undefined)
    return result
  }

  return {
    append: (drafts) => inTurn(() => append(parts, drafts)),
    appendImport: (groups, build, options = {}) => appendImport(parts, inTurn, groups, build, options),
    importInTurn: createImportTurn(db.name),
    async editsOver({ entity, fields }) {
      const edits = await notSavedUnlessWritten(() => db.edits.where('entity').equals(entity).toArray())
      const over = standing(fields, edits, fieldsOf(entity))
      // Who edits a customer that was forgotten knows of it, and what is said then stays (projection/forgetting.ts).
      const isForgotten = await notSavedUnlessWritten(() => db.forgotten.get(entity as CustomerId))
      return isForgotten ? [...over, entity as CustomerId] : over
    },
    knownSources: (sources) => notSavedUnlessWritten(() => knownSources(db, sources)),
    entriesFrom: (sources) => notSavedUnlessWritten(() => entriesFrom(db, sources)),
    entry: (id) => readFact(db, id),
    exportSegments: (onProgress) => exportSegments(db, onProgress),
    inspectSegment: (segment, update) => notSavedUnlessWritten(() => inspectSegment(db, segment, update, today())),
    mergeSegment: (segment, update) => inTurn(() => mergeSegment(parts, { segment, update }, { beLarge: true })),
    rebuild: (onProgress) =>
      inTurn(async () => {
        const { relaxed, signer } = deps
        if (signer) await rebuildVerified(relaxed, today(), signer, onProgress)
        else await rebuild(relaxed, today(), onProgress)
      }),
    compact: (segment) => notSavedUnlessWritten(() => compactSegment(deps.relaxed, segment)),
    compactDue: () => notSavedUnlessWritten(() => compactDue(deps.relaxed)),
    rollOver: (day) =>
      inTurn(async () => {
        await remakeStaleRows(deps.relaxed, day)
        await rollOver(db, day)
        await dropTakenBack(deps.relaxed, day)
      }),
  }
}

async function append(parts: KeeperParts, drafts: readonly FactDraft[]): Promise<readonly Fact[]> {
  if (drafts.length === 0) return []
  const { db } = parts
  const { facts, appended } = await recordAtOnce(parts, drafts)
  tellAppended(db.name, appended)
  // Recorded is recorded: what cannot be taken out of the log now is the next time that the app is idle.
  if (facts.some(({ kind }) => kind === 'forget')) await takeOutForgotten(parts.relaxed).catch(() => undefined)
  return facts
}
