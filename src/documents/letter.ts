import { composeLetter } from './composeLetter.ts'
import type { PaperFonts } from './fonts.ts'
import { clausesFor } from './letterClauses.ts'
import type { Consequence, LetterInput } from './letterInput.ts'
import { missingFields, type MissingField } from './missingFields.ts'
import { buildPaper, type Paper } from './paper.ts'
import { createPrinter } from './printable.ts'

export interface Letter extends Paper {
  readonly missing: readonly MissingField[]
  /** Consequences that were asked for and left out, because they may not be mentioned to this customer. */
  readonly withheld: readonly Consequence[]
}

/**
 * Makes a collection letter as PDF. The same data gives the same bytes. What is missing is left out and told: whether
 * the letter may then go out is the caller's decision, as is the gate of level 3.
 * @throws RangeError for a letter about no debt, and when sums pass the bound of an amount
 */
export function buildLetter(letter: LetterInput, fonts: PaperFonts): Letter {
  if (letter.debts.length === 0) throw new RangeError('a letter about no debt')
  const printer = createPrinter()
  const { paper: size, on, customer } = letter
  return {
    ...buildPaper(composeLetter(letter, printer), fonts, { size, on, name: customer.name, printer }),
    missing: missingFields(letter),
    withheld: clausesFor(letter).withheld,
  }
}
