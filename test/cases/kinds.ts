import type { RunCase } from './caseFile.ts'
import { runAccount } from './kinds/account.ts'
import { runCredit } from './kinds/credit.ts'
import { runDaysBetween, runMonths, runTerms } from './kinds/days.ts'
import { runDelays } from './kinds/delays.ts'
import { runInterest } from './kinds/interest.ts'
import { runLadder, runLadderDates } from './kinds/ladder.ts'
import { runAgreement, runAgreementPlan, runHold, runNextAction, runPromise } from './kinds/process.ts'
import { runRoster } from './kinds/roster.ts'
import { runSplit } from './kinds/split.ts'
import { runAmount, runPhone } from './kinds/text.ts'
import { runReceivables } from './receivables.ts'

/** Each kind reads its own `given` and `expect`; the registry does not look inside. */
// oxlint-disable-next-line typescript/no-explicit-any
type AnyRun = RunCase<any, any>

export const KINDS: Readonly<Record<string, AnyRun>> = {
  account: runAccount,
  agreement: runAgreement,
  'agreement-plan': runAgreementPlan,
  amount: runAmount,
  credit: runCredit,
  'days-between': runDaysBetween,
  delays: runDelays,
  hold: runHold,
  interest: runInterest,
  ladder: runLadder,
  'ladder-dates': runLadderDates,
  months: runMonths,
  'next-action': runNextAction,
  phone: runPhone,
  promise: runPromise,
  receivables: runReceivables,
  roster: runRoster,
  split: runSplit,
  terms: runTerms,
}

/** Kinds of file-cases.json that the app cannot read yet. */
export const LATER_KINDS: readonly string[] = ['einvoice', 'statement', 'vcard']
