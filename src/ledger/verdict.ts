import type { Fact } from '../domain/fact.ts'
import type { DeviceId, FactId, Hlc } from '../domain/ids.ts'
import type { Roster } from '../domain/roster.ts'

/** Why a stored fact does not count. `late` and `forbidden` are proven to be their device's; the others are not. */
export type AsideReason =
  /** Not covered by a valid seal (yet), or of a device that nobody added. */
  | 'unverified'
  /** Beyond the last fact that its device's removal lets stand. */
  | 'late'
  /** Of a kind that its device's role may not record, or takes back what it may not (or what is not here yet). */
  | 'forbidden'
  /** Claims a number, or an id, that is proven to be another fact's. */
  | 'forged'

/** A value as stored, with what every version of the app can read of it. */
export interface StoredFact {
  readonly id: FactId
  readonly device: DeviceId
  readonly seq: number
  readonly at: Hlc
  /** Its item hash. Two values under one id are two stored facts. */
  readonly hash: Uint8Array
  /** Absent when this app cannot read it, or its words were forgotten: it is still part of its device's chain. */
  readonly fact?: Fact
  /** Recorded on this device, and not brought by another one: counts at once. */
  readonly local?: boolean
  /** Why it was set aside before, where it was. */
  readonly was?: AsideReason
  /** Another value under the same id that counts already. */
  readonly rival?: Pick<StoredFact, 'device' | 'seq' | 'hash'>
}

/** How far a chain is proven. */
export interface ChainTip {
  readonly upTo: number
  /** Hex of c(upTo). */
  readonly chain: string
  /** The public key whose seal proves it; absent when only an owner vouched for it. */
  readonly key?: string
}

/** A device whose facts count, and what is to be remembered of them. To be kept as it is, and handed in again. */
export interface Author extends ChainTip {
  readonly device: DeviceId
  /** Other ends of its chain, where a copied installation went on twice under one name. */
  readonly branches?: readonly ChainTip[]
  /** Item hashes (hex) of facts that vouch for a point of its chain, or end it there, that could not be walked to yet. */
  readonly unmet?: readonly string[]
  /** What counts, but not by what is proven of the chain: later facts may rest on it. */
  readonly letIn?: readonly LetIn[]
  /**
   * Two ways of it are sealed by its own key, whether both count or not: an installation that was copied. What it said of
   * the list on a way that does not count is not known from here.
   */
  readonly forked?: true
}

/** A fact that an owner let in, or a removal that stands beyond the cut of its author. */
export interface LetIn {
  readonly id: FactId
  readonly seq: number
  /** Item hash, hex. */
  readonly hash: string
  /** Only its device's role stood in the way. */
  readonly was?: 'forbidden'
}

/** A signature that has to be looked at. */
export interface SealCheck {
  /** Name of this check: the answer goes into `checked` under it. Covers the key and all that was signed. */
  readonly id: string
  readonly seal: FactId
  /** SPKI, base64. */
  readonly publicKey: string
  /** Raw r and s, base64. As written by whoever wrote it. */
  readonly signature: string
  readonly text: Uint8Array
}

/** Whom this device believes about the list of devices, pinned at pairing. */
export interface Trust {
  readonly founder: DeviceId
  /** SPKI, base64. */
  readonly founderKey: string
}

export interface JudgeInput {
  readonly trust: Trust
  readonly self: DeviceId
  /** Every stored fact of the kinds of `isRosterFact` that is known, counted or not. */
  readonly rosterFacts: readonly StoredFact[]
  /** Everything that does not count so far; to judge from scratch, everything. Each once. */
  readonly waiting: readonly StoredFact[]
  /** What `Verdict.authors` said the last time; to judge from scratch, nothing. */
  readonly authors: ReadonlyMap<DeviceId, Author>
  /** What `Verdict.roster` said the last time; to judge from scratch, nothing. */
  readonly roster?: Roster | undefined
  /** Of what waiting reversals take back, over reversals in between: what counts already, by id. */
  readonly named?: ReadonlyMap<FactId, Fact>
  /** Answers to `SealCheck`s, by their ids. */
  readonly checked: ReadonlyMap<string, boolean>
  /** Points of proven chains (`pointName`), where they are known: a seal that names one of them again says nothing new. */
  readonly proven?: ReadonlySet<string>
}

export interface Verdict {
  /** Of what waited: what counts from now on. */
  readonly counting: readonly StoredFact[]
  /** Of what waited: all the rest. Goes on waiting. */
  readonly aside: readonly { readonly stored: StoredFact; readonly reason: AsideReason }[]
  readonly authors: ReadonlyMap<DeviceId, Author>
  readonly roster: Roster
  /** While there are any, the rest of the verdict is not final: check them, and judge again. */
  readonly toVerify: readonly SealCheck[]
  /** Something that counted before does not any more, or not for certain: judge from scratch, and make all rows again. */
  readonly recount: boolean
}
