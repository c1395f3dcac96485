import type { StatedCurrency } from '../domain/currency.ts'
import type { Day } from '../domain/day.ts'
import type { DecimalMark } from '../domain/locale.ts'
import { negate, type MinorUnits } from '../domain/money.ts'
import { parseAmount } from '../domain/amountText.ts'
import type { DayOrderGuess } from './dayOrder.ts'
import { fingerprint } from './fingerprint.ts'

/*
 * What every format of bank statement is read into. Texts are empty where the file says nothing; amounts are signed: what
 * came into the account is above zero.
 */

export type StatementFormat = 'ofx' | 'norma43' | 'mt940' | 'qif' | 'camt' | 'sheet'

/** One booking on an account. */
export interface BankMovement {
  /** Line of the file where it begins, from 1. */
  readonly line: number
  readonly booked: Day
  readonly valued?: Day
  readonly amount: MinorUnits
  /** Mostly the account's own. */
  readonly currency: StatedCurrency
  /** What payer or bank wrote to find it by: a number of an invoice, of a cheque, an end-to-end reference. */
  readonly reference: string
  readonly counterparty: string
  /** IBAN or number of the other side's account, where it is said. */
  readonly counterpartyAccount?: string
  /** What it was paid for, as the statement says it; spaces are made one. */
  readonly text: string
  /** The bank's own id of it. Not every bank keeps its promise that no two have the same. */
  readonly bankId: string
  /** It takes back one that was booked before: a direct debit returned, a transfer that found no account. */
  readonly reversal?: boolean
  /** The single payments of a batch that was booked as one amount, where they are given and come to it. At least two. */
  readonly parts?: readonly BankMovement[]
  /** The same movement of this or of a later file of the account has the same. */
  readonly fingerprint: string
}

export interface BankBalance {
  /** The day at whose end (opening: at whose beginning, or the end of the day before) it stood so, where it is said. */
  readonly on?: Day
  readonly amount: MinorUnits
}

/** What a file says of one account over one stretch of time. A file may hold several of one account. */
export interface AccountStatement {
  readonly line: number
  /** Number or IBAN as the file writes it; may be empty. */
  readonly account: string
  readonly currency: StatedCurrency
  readonly opening?: BankBalance
  readonly closing?: BankBalance
  /** Whether opening balance and movements come to the closing one. Not known without both balances. */
  readonly ties?: boolean
  readonly movements: readonly BankMovement[]
}

/** A movement, or a whole part of the file, that was not taken. */
export interface RefusedMovement {
  readonly line: number
  readonly reason:
    /** Not written as this format writes it. */
    | 'unreadable'
    | 'day-unreadable'
    | 'amount-unreadable'
    /** Neither debit nor credit. */
    | 'sign-unknown'
    /** None is named, or one that has no known number of decimals. */
    | 'currency-unknown'
    /** The file ends in the middle of it. */
    | 'cut'
    /** Securities, categories and the like. */
    | 'not-a-bank-account'
    /** Announced, or for information only: it will come again when it is booked. */
    | 'not-booked'
    /** A line of totals under a table. */
    | 'total-row'
  /** What the file says there, cut short. */
  readonly value: string
}

/** Where a file contradicts itself though its movements can be read. */
export interface StatementWarning {
  readonly line: number
  readonly type:
    /** The sums or counts that the file gives are not those of its movements. */
    | 'totals-disagree'
    /** The account's part has no end: the file may be cut. */
    | 'no-closing'
    /** It says how many lines it has, and has others. */
    | 'records-disagree'
    /** The balance beside the movement is not the one before it and the movement. */
    | 'balance-breaks'
    /** A spreadsheet's number with more decimals than its currency: taken as the spreadsheet shows it. */
    | 'amount-rounded'
}

export interface BankStatementFile {
  readonly format: StatementFormat
  readonly accounts: readonly AccountStatement[]
  readonly refused: readonly RefusedMovement[]
  readonly warnings: readonly StatementWarning[]
  /** How the file's days were read, where the format does not say it; if not sure, the person is asked. */
  readonly days?: DayOrderGuess
}

export type StatementError =
  | { readonly type: 'file-empty' }
  | { readonly type: 'file-too-large'; readonly maxBytes: number }
  /** Not text, or none of this format. */
  | { readonly type: 'file-not-a-statement' }
  /** It breaks off, and nothing of it can be believed. */
  | { readonly type: 'file-damaged' }
  /** The spreadsheet format of before 2007: to be saved as .xlsx or .csv first. */
  | { readonly type: 'file-old-excel' }

export interface MovementDraft extends Omit<BankMovement, 'fingerprint' | 'parts'> {
  readonly parts?: readonly MovementDraft[]
}
export interface AccountDraft extends Omit<AccountStatement, 'ties' | 'movements'> {
  readonly movements: readonly MovementDraft[]
}

const MAX_VALUE = 80

/** A line that is not taken, with what it says cut short. */
export function refusal(line: number, reason: RefusedMovement['reason'], value: string): RefusedMovement {
  return { line, reason, value: oneSpaced(value.slice(0, 4 * MAX_VALUE)).slice(0, MAX_VALUE) }
}

/** Runs of blanks made one space, none at the ends. */
export function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * An amount of a file: digits with one decimal mark and maybe a sign before.
 * @returns minor units of the currency; undefined when it is none, or has more decimals than the currency
 */
export function fileAmount(text: string, currency: StatedCurrency, decimal: DecimalMark): MinorUnits | undefined {
  const unsigned = text.trim().replace(/^\+\s*(?=[\d.,])/, '')
  const parsed = parseAmount(unsigned, { currency, decimal, negative: 'allowed', zero: 'allowed' })
  return parsed.ok ? parsed.value : undefined
}

/** The amount against the account: what went out of it is below zero. */
export function signed(amount: MinorUnits, debit: boolean): MinorUnits {
  return debit ? negate(amount) : amount
}

function tiesOf({ opening, closing, currency, movements }: AccountDraft): boolean | undefined {
  if (!opening || !closing || movements.some((movement) => movement.currency !== currency)) return undefined
  // Whole numbers without bound: a sum of absurd amounts is wrong, but no error.
  const end = movements.reduce((total, { amount }) => total + BigInt(amount), BigInt(opening.amount))
  return end === BigInt(closing.amount)
}

/** With an id of the bank's the words do not count: banks complete them later. */
function identity(account: string, movement: MovementDraft): readonly string[] {
  const { booked, amount, currency, bankId, reference, counterparty, text } = movement
  const common = [account, booked, String(amount), currency]
  return bankId === '' ? [...common, 'text', reference, counterparty, text] : [...common, 'id', bankId]
}

/** The file as it is handed on: fingerprints given, balances held against movements, refusals in order of line. */
export function statementFile(
  format: StatementFormat,
  accounts: readonly AccountDraft[],
  refused: readonly RefusedMovement[],
  warnings: readonly StatementWarning[] = [],
): BankStatementFile {
  const seen = new Map<string, number>()
  const withPrint = (account: string, { parts, ...movement }: MovementDraft, of: readonly string[]): BankMovement => {
    const known = [...of, ...identity(account, movement)]
    const name = fingerprint(known)
    const occurrence = seen.get(name) ?? 0
    seen.set(name, occurrence + 1)
    const print = fingerprint(['bank-movement', ...known, String(occurrence)])
    if (!parts) return { ...movement, fingerprint: print }
    return { ...movement, fingerprint: print, parts: parts.map((part) => withPrint(account, part, ['part', print])) }
  }
  return {
    format,
    accounts: accounts.map((draft) => {
      const ties = tiesOf(draft)
      const movements = draft.movements.map((movement) => withPrint(draft.account, movement, []))
      return { ...draft, movements, ...(ties === undefined ? {} : { ties }) }
    }),
    refused: refused.toSorted((a, b) => a.line - b.line),
    warnings: warnings.toSorted((a, b) => a.line - b.line),
  }
}
