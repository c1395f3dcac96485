import type { CurrencyCode } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type {
  AllocationFact,
  ChargeFact,
  ContactFact,
  CreditFact,
  PaymentFact,
  ReversalFact,
  Role,
} from '../domain/fact.ts'
import type { AppliedItem, InstalmentState } from '../domain/account.ts'
import type { CustomerId, DeviceId, FactId, Hlc, SegmentId } from '../domain/ids.ts'
import type { MinorUnits } from '../domain/money.ts'
import type { AsideReason } from '../ledger/verdict.ts'
import type { SearchKey } from '../domain/searchKeys.ts'
import type { BusinessProfile, CustomerProfile, PersonProfile } from '../domain/profile.ts'
import type { EditTarget } from '../ledger/ledger.ts'

/*
 * The rows that screens read. Every one of them can be thrown away and made again from the facts (rebuild.ts); a test
 * does so after random histories and compares.
 */

/** One customer: profile and personal text as they stand. */
export interface CustomerRow {
  readonly id: CustomerId
  readonly at: Hlc
  readonly profile: CustomerProfile
  readonly person: PersonProfile
  /** Folded name (no accents, lower case): index for the alphabetical list. */
  readonly nameKey: string
  /** Folded words of name, code and telephone digits: multi-entry index for search as you type. */
  readonly words: readonly string[]
  /** The tax number without signs, only where there is one: index for its beginning. */
  readonly taxKey?: string
  /** Multi-entry copy of profile.tags. */
  readonly tags: readonly string[]
  readonly source?: string
}

/** What one customer owes in one currency, as of `asOf` (the day of the last computation). */
export interface DebtorRow {
  /** `${customerId}${currency}` */
  readonly id: string
  readonly customerId: CustomerId
  readonly currency: CurrencyCode
  /** Copies, so that a list is one read. */
  readonly name: string
  readonly phone: string
  readonly tags: readonly string[]
  readonly open: MinorUnits
  readonly inFavour: MinorUnits
  /** As of `asOf`. */
  readonly overdue: MinorUnits
  /** −(open − inFavour): ascending index, biggest balance first. Absent when nothing is open and nothing in favour. */
  readonly nb?: number
  /** −overdue, only while there is some: ascending index, most overdue first. */
  readonly no?: number
  /** Open money by due day, so that aging is right on any later day. */
  readonly dues: Readonly<Record<Day, MinorUnits>>
  /** Earliest open due day, only while something is open. */
  readonly od?: Day
  /** Number of open instalments. */
  readonly openCount: number
  readonly asOf: Day
  /** Day on which this row changes by itself (a due day passes, a future entry begins): rolled over at start and at midnight. */
  readonly wake?: Day
  /** Day of the first entry that is dated later than `asOf`. */
  readonly begins?: Day
}

/** A fact that moves a balance, with how it stands. */
export interface EntryRow {
  readonly id: FactId
  readonly customerId: CustomerId
  /** Of an allocation or reversal: that of what it names; '' while that is not here, or is a contact. */
  readonly currency: CurrencyCode
  /** Issue day of a charge, otherwise the entry's own day. */
  readonly day: Day
  readonly at: Hlc
  readonly fact: ChargeFact | PaymentFact | CreditFact | AllocationFact | ReversalFact
  /** Signed change of the balance: charges positive, money negative, zero where reversed, allocations zero. */
  readonly effect: MinorUnits
  /** Charges that count: how each instalment stands. Absent when reversed or dated later than today. */
  readonly instalments?: readonly InstalmentState[]
  /** Payments and credits that count: still in favour. */
  readonly unapplied?: MinorUnits
  /** Money that took effect: on this charge, or out of this payment or credit. Absent while there is none. */
  readonly applied?: readonly AppliedItem[]
  /** Earliest open due day of a charge, or own day of money still in favour; only while open: sparse index. */
  readonly od?: Day
  /**
   * First day on which nothing of it is open any more; FOREVER while something is. Index for reading past days: of a
   * withdrawal, and of a reversal later than what it answers, its own day; of other entries without money, NEVER_OPEN.
   */
  readonly settledOn: Day
  /** Present when a reversal answers it. */
  readonly reversedBy?: FactId
  /** Payments: another of the same amount within three days. Charges of late interest: another of the same stretch. */
  readonly maybeDuplicateOf?: FactId
  /** Amount and document number: multi-entry index for search by figures. Absent in what moves no money. */
  readonly sought?: readonly SearchKey[]
  /** What it names and is no entry of this customer, or not yet: sparse multi-entry index. */
  readonly unmet?: readonly FactId[]
  readonly source?: string
}

/** Open money of everybody by due day: totals without reading the debtors. `due` is '' for money in favour. */
export interface AgingRow {
  readonly currency: CurrencyCode
  readonly due: Day | ''
  readonly amount: MinorUnits
}

export interface ContactRow {
  readonly id: FactId
  readonly customerId: CustomerId
  readonly on: Day
  readonly at: Hlc
  readonly fact: ContactFact
  readonly text: string
  readonly reversedBy?: FactId
}

/** Edits as recorded: who wins is worked out again whenever one is added (ledger/edits.ts). */
export interface EditRow {
  readonly id: FactId
  readonly entity: EditTarget['entity']
  readonly at: Hlc
  readonly kind: 'business' | 'customer' | 'customerEdit' | 'person' | 'setting'
  readonly patch: Readonly<Record<string, unknown>>
  readonly over: readonly FactId[]
}

export interface BusinessRow {
  readonly id: 'business'
  readonly profile: BusinessProfile
}

/** The devices of the business, the founder first. Beside the business's own row, and only where there is such a list. */
export interface RosterRow {
  readonly id: 'roster'
  readonly devices: readonly {
    readonly id: DeviceId
    readonly name: string
    readonly role: Role
    readonly removed: boolean
  }[]
}

/**
 * What is kept and does not count: written by a newer app, not readable, the other of two values for one id, an entry
 * whose customer is not here (yet), an account whose sum passes the bound of money.ts (id: that of the debtor row), or
 * what the judge of other devices' facts does not let count (ledger/verdict.ts). `proven` counts, and its rows are being
 * made, a slice at a time.
 */
export interface AsideRow {
  /** The fact's, or with `~` and a part of its hash that of another value under it. */
  readonly id: string
  readonly segment: SegmentId
  readonly reason: 'from-future' | 'malformed' | 'overwritten' | 'orphan' | 'too-large' | 'proven' | AsideReason
  readonly value: unknown
  /** What the judge said of it the last time, where there is one. Unreadable facts may count for their device's chain. */
  readonly judged?: AsideReason | 'counts'
}

/** Words of a `personText` fact, by the fact that they belong to. */
export interface TextRow {
  readonly id: FactId
  readonly of: FactId
  readonly customerId: CustomerId
  readonly at: Hlc
  readonly text: string
}

/** A `person*` fact that a `forget` fact names: whenever it comes, it is left out. */
export interface ForgottenRow {
  readonly id: FactId
}

/** A photo or paper under its hash. Not made from facts: what is lost comes back from another device or a backup. */
export interface BlobRow {
  /** SHA-256 of the bytes, lower-case hex. */
  readonly hash: string
  /** In an index with the hash, so that what is here can be told without reading it. */
  readonly size: number
  readonly type: string
  readonly bytes: Uint8Array
}

/** One Yjs update of a segment, as appended. */
export interface LogRow {
  readonly segment: SegmentId
  readonly n: number
  readonly update: Uint8Array
  /** How far the clients go that it tells of; absent in rows of before it was noted. */
  readonly stateVector?: Uint8Array
}

/** A segment's compacted state: everything up to log number `n`. */
export interface SnapRow {
  readonly segment: SegmentId
  readonly n: number
  readonly update: Uint8Array
  readonly stateVector: Uint8Array
}

export interface HeadRow {
  readonly segment: SegmentId
  readonly n: number
  readonly logCount: number
  readonly logBytes: number
  readonly snapBytes: number
  /** Of the segment's content (ledger/replica.ts). Absent in books from before devices could meet: worked out once. */
  readonly digest?: string
  readonly count?: number
}

/** This installation. Not shared. */
export interface DeviceRow {
  readonly id: 'device'
  readonly device: DeviceId
  /** Number of the last fact of this device. */
  readonly seq: number
  /** Last time written. */
  readonly last: Hlc
  /** Hex of this device's chain through `seq`. Absent where it has to be worked out from the facts (ownChain.ts). */
  readonly chain?: string
  /** This device's last seal, and the number up to which nothing is left to sign: its own, which needs no signature. */
  readonly sealed?: { readonly upTo: number; readonly chain: string; readonly through: number }
  /** For its next seal, once it has sealed: from where on, and the marks of what it recorded since (ledger/sealMarks.ts). */
  readonly unsealed?: { readonly upTo: number; readonly chain: string; readonly marks: string }
  /** What the list of devices says of this one, as of the last `settle`. */
  readonly role?: Role
}

/** Settings of this device only (language, theme, asked-for answers). */
export interface LocalRow {
  readonly key: string
  readonly value: unknown
}
