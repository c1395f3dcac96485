import type { RunCase } from './caseFile.ts'
import { runAccount } from './kinds/account.ts'
import { runAccrued } from './kinds/accrued.ts'
import { runBankFile } from './kinds/bankFile.ts'
import { runBankMatching } from './kinds/bankMatching.ts'
import { runBankStatement } from './kinds/bankStatement.ts'
import { runBilling } from './kinds/billing.ts'
import { runCheque } from './kinds/cheque.ts'
import { runCollectionCosts } from './kinds/collectionCosts.ts'
import { runCredit } from './kinds/credit.ts'
import { runDaysBetween, runMonths, runTerms } from './kinds/days.ts'
import { runDebtStory } from './kinds/debtStory.ts'
import { runDelays } from './kinds/delays.ts'
import { runEInvoice } from './kinds/eInvoice.ts'
import { runForget } from './kinds/forget.ts'
import { runGuard } from './kinds/guard.ts'
import { runGuardStates } from './kinds/guardStates.ts'
import { runAgencyFee, runHandover } from './kinds/handover.ts'
import { runHolidays } from './kinds/holidays.ts'
import { runInterest } from './kinds/interest.ts'
import { runInterestExample } from './kinds/interestSetting.ts'
import { runInterestPreset } from './kinds/interestPreset.ts'
import { runLadder, runLadderDates } from './kinds/ladder.ts'
import { runPrescription } from './kinds/prescription.ts'
import { runKpi } from './kinds/kpi.ts'
import { runLadderCheck, runLadderPreview } from './kinds/ladderCheck.ts'
import { runLadderChoice } from './kinds/ladderSettings.ts'
import { runMasc } from './kinds/masc.ts'
import { runMovementsLedger } from './kinds/movementsLedger.ts'
import { runRating } from './kinds/rating.ts'
import { runCreditorReference, runPayCode, runPaymentMeans } from './kinds/payments.ts'
import { runAgreement, runAgreementPlan, runHold, runNextAction, runPromise } from './kinds/process.ts'
import { runRepeatedInterest } from './kinds/repeatedInterest.ts'
import { runRoster } from './kinds/roster.ts'
import { runEarlyDiscount, runEarlyTerms, runLimit, runSale } from './kinds/sale.ts'
import { runSplit } from './kinds/split.ts'
import { runStatement } from './kinds/statement.ts'
import { runTemplate, runTextSize } from './kinds/template.ts'
import { runAmount, runPhone } from './kinds/text.ts'
import { runVCard } from './kinds/vcard.ts'
import { runReceivables } from './receivables.ts'

/** Each kind reads its own `given` and `expect`; the registry does not look inside. */
// oxlint-disable-next-line typescript/no-explicit-any
type AnyRun = RunCase<any, any>

export const KINDS: Readonly<Record<string, AnyRun>> = {
  account: runAccount,
  'account-statement': runStatement,
  accrued: runAccrued,
  'agency-fee': runAgencyFee,
  agreement: runAgreement,
  'agreement-plan': runAgreementPlan,
  amount: runAmount,
  'bank-matching': runBankMatching,
  'bank-statement': runBankStatement,
  billing: runBilling,
  cheque: runCheque,
  'collection-costs': runCollectionCosts,
  credit: runCredit,
  'creditor-reference': runCreditorReference,
  'days-between': runDaysBetween,
  'debt-story': runDebtStory,
  delays: runDelays,
  einvoice: runEInvoice,
  forget: runForget,
  guard: runGuard,
  'guard-states': runGuardStates,
  handover: runHandover,
  holidays: runHolidays,
  hold: runHold,
  interest: runInterest,
  'interest-example': runInterestExample,
  'interest-preset': runInterestPreset,
  'early-discount': runEarlyDiscount,
  'early-terms': runEarlyTerms,
  kpi: runKpi,
  ladder: runLadder,
  'ladder-check': runLadderCheck,
  'ladder-choice': runLadderChoice,
  'ladder-dates': runLadderDates,
  'ladder-preview': runLadderPreview,
  limit: runLimit,
  masc: runMasc,
  months: runMonths,
  'movements-ledger': runMovementsLedger,
  'next-action': runNextAction,
  'pay-code': runPayCode,
  'payment-means': runPaymentMeans,
  phone: runPhone,
  prescription: runPrescription,
  rating: runRating,
  'repeated-interest': runRepeatedInterest,
  promise: runPromise,
  receivables: runReceivables,
  roster: runRoster,
  sale: runSale,
  split: runSplit,
  statement: runBankFile,
  template: runTemplate,
  terms: runTerms,
  'text-size': runTextSize,
  vcard: runVCard,
}
