import type { Figure } from './kpis/figure.ts'

/** A pays as agreed; D: sell for cash only. */
export type Grade = 'A' | 'B' | 'C' | 'D'

/** States that the owner recorded and that say more than any average. */
export type GradingHold = 'written-off' | 'court' | 'agency' | 'insolvent' | 'no-sales'

/** Why a customer has the grade; a screen has a sentence for each, with its figure. */
export type RatingReason =
  /** Days late of the oldest open debt. */
  | { readonly code: 'overdue'; readonly grade: Grade; readonly days: number }
  /** Average days late of what was paid in 180 days. */
  | { readonly code: 'days-late'; readonly grade: Grade; readonly days: number }
  /** Share of what fell due in a year that was paid by its day. */
  | { readonly code: 'on-time'; readonly grade: Grade; readonly ratio: number }
  /** In twelve months. */
  | { readonly code: 'broken-promises'; readonly grade: Grade; readonly count: number }
  | { readonly code: GradingHold; readonly grade: 'D' }

export interface RatingQuestion {
  /** Of the oldest open debt that is not in dispute; 0 or less when nothing is overdue. */
  readonly daysOverdue: number
  /** Over 180 days (`averageDaysLate`). */
  readonly daysLate: Figure<unknown>
  /** Over twelve months (`onTimeRate`). */
  readonly onTime: Figure<unknown>
  /** Instalments that fell due in twelve months. */
  readonly fellDue: number
  /** In twelve months. */
  readonly brokenPromises: number
  /** In force now. Disputes, pauses and the like do not count against anybody. */
  readonly holds: readonly GradingHold[]
}

export type Rating =
  | { readonly type: 'rated'; readonly grade: Grade; readonly reasons: readonly RatingReason[] }
  /** Nothing speaks against the customer, but there is too little to call it good. */
  | { readonly type: 'too-new'; readonly fellDue: number; readonly wanted: number }

/** Fewer instalments than this are no history: they say nothing good of anybody, and no average or share is taken of them. */
export const FEWEST_FALLEN_DUE = 3

/** Highest figure that still earns A, B and C; above it, D. */
const OVERDUE_DAYS = [7, 30, 90] as const
const DAYS_LATE = [5, 15, 45] as const
const BROKEN_PROMISES = [0, 1, 2] as const
/** Smallest share that earns A and B; a day's delay is common, so that less is C and never D by itself. */
const ON_TIME = [0.8, 0.5] as const

const ORDER: readonly Grade[] = ['A', 'B', 'C', 'D']

/**
 * Grade of a customer, A to D: the worst of what the books say of open debt, of payments, of promises, and of the states
 * that the owner recorded. One bad mark is not averaged away by many good ones, and each is named. Of a short history only
 * what is plain counts: how late the open debt is, promises and states.
 * @returns the reasons that decide first, then the others that speak against; for an A, what speaks for it
 */
export function rateCustomer(question: RatingQuestion): Rating {
  const { daysOverdue, daysLate, onTime, brokenPromises } = question
  const reasons: RatingReason[] = question.holds.map((code) => ({ code, grade: 'D' }))
  reasons.push({ code: 'overdue', grade: upTo(daysOverdue, OVERDUE_DAYS), days: Math.max(0, daysOverdue) })
  reasons.push({ code: 'broken-promises', grade: upTo(brokenPromises, BROKEN_PROMISES), count: brokenPromises })
  const hasHistory = question.fellDue >= FEWEST_FALLEN_DUE
  if (hasHistory && daysLate.type === 'figure') {
    reasons.push({ code: 'days-late', grade: upTo(daysLate.value, DAYS_LATE), days: daysLate.value })
  }
  if (hasHistory && onTime.type === 'figure') {
    reasons.push({ code: 'on-time', grade: shareGrade(onTime.value), ratio: onTime.value })
  }
  const worstFirst = reasons.toSorted((a, b) => ORDER.indexOf(b.grade) - ORDER.indexOf(a.grade))
  const grade = worstFirst[0]?.grade ?? 'A'
  if (grade === 'A' && !hasHistory) {
    return { type: 'too-new', fellDue: question.fellDue, wanted: FEWEST_FALLEN_DUE }
  }
  if (grade !== 'A') return { type: 'rated', grade, reasons: worstFirst.filter((reason) => reason.grade !== 'A') }
  return { type: 'rated', grade, reasons: worstFirst.filter(({ code }) => code === 'days-late' || code === 'on-time') }
}

function upTo(value: number, [a, b, c]: readonly [number, number, number]): Grade {
  return value <= a ? 'A' : value <= b ? 'B' : value <= c ? 'C' : 'D'
}

function shareGrade(share: number): Grade {
  return share >= ON_TIME[0] ? 'A' : share >= ON_TIME[1] ? 'B' : 'C'
}
