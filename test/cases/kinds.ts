import type { RunCase } from './caseFile.ts'
import { runAccount } from './kinds/account.ts'
import { runCredit } from './kinds/credit.ts'
import { runDaysBetween, runMonths, runTerms } from './kinds/days.ts'
import { runDelays } from './kinds/delays.ts'
import { runInterest } from './kinds/interest.ts'
import { runKpi } from './kinds/kpi.ts'
import { runLadder, runLadderDates } from './kinds/ladder.ts'
import { runRoster } from './kinds/roster.ts'
import { runSplit } from './kinds/split.ts'
import { runAmount, runPhone } from './kinds/text.ts'
import { runReceivables } from './receivables.ts'

/** Each kind reads its own `given` and `expect`; the registry does not look inside. */
// oxlint-disable-next-line typescript/no-explicit-any
type AnyRun = RunCase<any, any>

export const KINDS: Readonly<Record<string, AnyRun>> = {
  account: runAccount,
  amount: runAmount,
  credit: runCredit,
  'days-between': runDaysBetween,
  delays: runDelays,
  interest: runInterest,
  kpi: runKpi,
  ladder: runLadder,
  'ladder-dates': runLadderDates,
  months: runMonths,
  phone: runPhone,
  receivables: runReceivables,
  roster: runRoster,
  split: runSplit,
  terms: runTerms,
}

/** Kinds of file-cases.json that the app cannot read yet. */
export const LATER_KINDS: readonly string[] = ['einvoice', 'statement', 'vcard']
