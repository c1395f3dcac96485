import { statedCurrency, type StatedCurrency } from '../domain/currency.ts'
import { dayFrom, type Day } from '../domain/day.ts'
import { negate, type MinorUnits } from '../domain/money.ts'
import { err, ok, type Result } from '../domain/result.ts'
import {
  fileAmount,
  oneSpaced,
  refusal,
  signed,
  statementFile,
  type AccountDraft,
  type BankStatementFile,
  type MovementDraft,
  type RefusedMovement,
  type StatementError,
  type StatementWarning,
} from './bankStatement.ts'
import { linesOf, statementText } from './statementText.ts'

/*
 * Norma 43 of the Spanish banks (AEB, now CSB, Cuaderno 43): lines of 80 columns. 11 opens an account, 22 is a movement, 23
 * its words (five lines at most), 24 its amount in another currency, 33 closes the account, 88 the file.
 */

/** ISO 4217 by number, where Spanish banks keep accounts. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  (
    '978 EUR,840 USD,826 GBP,756 CHF,392 JPY,124 CAD,036 AUD,208 DKK,578 NOK,752 SEK,985 PLN,203 CZK,348 HUF,946 RON,' +
    '949 TRY,504 MAD,156 CNY,484 MXN,170 COP,604 PEN,152 CLP,032 ARS,986 BRL,858 UYU,600 PYG,068 BOB,214 DOP,320 GTQ,' +
    '340 HNL,558 NIO,188 CRC,590 PAB,724 ESP'
  )
    .split(',')
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
)

interface OpenAccount {
  readonly draft: AccountDraft
  readonly currency: StatedCurrency
  readonly movements: { draft: MovementDraft; words: string }[]
}

/** True for text that opens an account as Norma 43 does, in its first line or behind that of whoever presents it. */
export function isNorma43(text: string): boolean {
  return /^\s*(?:00.{0,200}\r?\n)?11\d{18}\d{12}/.test(text)
}

/** Two figures each for year, month and day. The format began in 1990. */
function dayAt(line: string, at: number): Day | undefined {
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(line.slice(at, at + 6))
  if (!match) return undefined
  const year = Number(match[1])
  return dayFrom(year >= 80 ? 1900 + year : 2000 + year, Number(match[2]), Number(match[3]))
}

/** Fourteen figures, the last two of them hundredths whatever the currency. */
function amountAt(line: string, at: number, currency: StatedCurrency): MinorUnits | undefined {
  const figures = line.slice(at, at + 14)
  if (!/^\d{14}$/.test(figures)) return undefined
  return fileAmount(`${figures.slice(0, 12).replace(/^0+(?=\d)/, '')}.${figures.slice(12)}`, currency, '.')
}

/** A number that is all zeros says nothing. */
function numberAt(line: string, from: number, to: number): string {
  const text = oneSpaced(line.slice(from, to))
  return /^0*$/.test(text) ? '' : text
}

/** Reads a file of Norma 43. A line that cannot be read is reported, and the rest is taken. */
export function readNorma43(bytes: Uint8Array): Result<BankStatementFile, StatementError> {
  const decoded = statementText(bytes)
  if (!decoded.ok) return decoded
  return isNorma43(decoded.value.text)
    ? ok(new Norma43(decoded.value.text).file())
    : err({ type: 'file-not-a-statement' })
}

class Norma43 {
  readonly #lines: readonly string[]
  readonly #accounts: AccountDraft[] = []
  readonly #refused: RefusedMovement[] = []
  readonly #warnings: StatementWarning[] = []
  #open: OpenAccount | undefined
  /** Words behind a movement that was refused belong to nobody. */
  #inMovement = false
  #records = 0

  constructor(text: string) {
    this.#lines = linesOf(text)
  }

  file(): BankStatementFile {
    for (const [i, line] of this.#lines.entries()) {
      if (line.trim() === '') continue
      this.#take(i + 1, line)
      this.#records++
    }
    this.#endWithout(this.#lines.length)
    return statementFile('norma43', this.#accounts, this.#refused, this.#warnings)
  }

  #take(line: number, text: string): void {
    switch (text.slice(0, 2)) {
      case '11':
        this.#endWithout(line)
        this.#begin(line, text)
        return
      case '22':
        this.#movement(line, text)
        return
      case '23':
        this.#words(text)
        return
      case '00':
      case '24':
        return
      case '33':
        this.#end(line, text)
        return
      case '88':
        if (Number(text.slice(20, 26)) !== this.#records) this.#warnings.push({ line, type: 'records-disagree' })
        return
      default:
        this.#refused.push(refusal(line, 'unreadable', text))
    }
  }

  #begin(line: number, text: string): void {
    const currency = statedCurrency(CURRENCIES.get(text.slice(47, 50)) ?? '')
    if (!currency) {
      this.#refused.push(refusal(line, 'currency-unknown', text.slice(47, 50)))
      return
    }
    const amount = amountAt(text, 33, currency)
    const on = dayAt(text, 20)
    const key = text[32]
    // Without a sign a balance is only known when it is zero.
    const known = amount !== undefined && (key === '1' || key === '2' || amount === 0)
    if (!known) this.#refused.push(refusal(line, amount === undefined ? 'amount-unreadable' : 'sign-unknown', text))
    this.#open = {
      currency,
      movements: [],
      draft: {
        line,
        account: text.slice(2, 20),
        currency,
        ...(known ? { opening: { ...(on ? { on } : {}), amount: signed(amount, key === '1') } } : {}),
        movements: [],
      },
    }
  }

  #movement(line: number, text: string): void {
    this.#inMovement = false
    if (!this.#open) {
      this.#refused.push(refusal(line, 'currency-unknown', text))
      return
    }
    const { currency, movements } = this.#open
    const booked = dayAt(text, 10)
    const valued = dayAt(text, 16)
    const amount = amountAt(text, 28, currency)
    const key = text[27]
    if (!booked) this.#refused.push(refusal(line, 'day-unreadable', text.slice(10, 16)))
    else if (amount === undefined) {
      this.#refused.push(refusal(line, text.length < 42 ? 'cut' : 'amount-unreadable', text.slice(28, 42)))
    } else if (key !== '1' && key !== '2') this.#refused.push(refusal(line, 'sign-unknown', text.slice(27, 28)))
    else {
      const numbers = [numberAt(text, 42, 52), numberAt(text, 52, 64), numberAt(text, 64, 80)]
      this.#inMovement = true
      movements.push({
        words: '',
        draft: {
          line,
          booked,
          ...(valued ? { valued } : {}),
          amount: signed(amount, key === '1'),
          currency,
          reference: numbers.filter((number) => number !== '').join(' '),
          counterparty: '',
          text: '',
          bankId: '',
        },
      })
    }
  }

  /** Twice 38 columns that run on into each other: the halves of a word come without a space between them. */
  #words(text: string): void {
    const last = this.#open?.movements.at(-1)
    if (this.#inMovement && last && last.words.length < 5 * 76) last.words += text.slice(4, 80).padEnd(76)
  }

  #end(line: number, text: string): void {
    const open = this.#open
    if (!open) {
      this.#refused.push(refusal(line, 'unreadable', text))
      return
    }
    const { currency, draft } = open
    const movements = this.#close(open)
    const sumOf = (debit: boolean): bigint =>
      movements.reduce((total, { amount }) => total + (amount < 0 === debit ? BigInt(amount) : 0n), 0n)
    const debits = amountAt(text, 25, currency)
    const credits = amountAt(text, 44, currency)
    const counted = Number(text.slice(20, 25)) + Number(text.slice(39, 44))
    const agree =
      debits !== undefined &&
      credits !== undefined &&
      sumOf(true) === -BigInt(debits) &&
      sumOf(false) === BigInt(credits) &&
      // A movement of nothing may count on either side.
      counted === movements.length
    if (!agree) this.#warnings.push({ line, type: 'totals-disagree' })

    const amount = amountAt(text, 59, currency)
    const end = BigInt(draft.opening?.amount ?? 0) + sumOf(true) + sumOf(false)
    const closing = amount === undefined ? undefined : closingOf(amount, text[58], end)
    if (!closing) this.#refused.push(refusal(line, amount === undefined ? 'amount-unreadable' : 'sign-unknown', text))
    const on = dayAt(this.#lines[draft.line - 1] ?? '', 26)
    const balance = closing && { closing: { ...(on ? { on } : {}), amount: closing.amount } }
    this.#accounts.push({ ...draft, movements, ...balance })
    this.#open = undefined
    this.#inMovement = false
  }

  /** An account whose closing line never came. */
  #endWithout(line: number): void {
    const open = this.#open
    if (!open) return
    this.#accounts.push({ ...open.draft, movements: this.#close(open) })
    this.#warnings.push({ line, type: 'no-closing' })
    this.#open = undefined
    this.#inMovement = false
  }

  #close({ movements }: OpenAccount): MovementDraft[] {
    return movements.map(({ draft, words }) => ({ ...draft, text: oneSpaced(words) }))
  }
}

/** Some banks leave the sign out: then it is the one with which the account ties, and otherwise not known. */
function closingOf(amount: MinorUnits, key: string | undefined, end: bigint): { amount: MinorUnits } | undefined {
  if (key === '1' || key === '2') return { amount: signed(amount, key === '1') }
  if (BigInt(amount) === end) return { amount }
  return -BigInt(amount) === end ? { amount: negate(amount) } : undefined
}
