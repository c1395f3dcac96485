import type { AgreementPaperInput } from '../../../documents/agreementPaper.ts'
import type { PaperInput } from '../../../documents/paperInput.ts'
import type { Day } from '../../../domain/day.ts'
import type { AgreementFact } from '../../../domain/processFacts.ts'
import type { Signature } from '../../../domain/signature.ts'
import type { AgreedDebt } from '../../../queries/useAgreedDebts.ts'

/** Everything that the paper of an agreement says. @param base made on the agreement's day */
export function agreementInputOf(
  base: PaperInput,
  fact: AgreementFact,
  debts: readonly AgreedDebt[],
  {
    place,
    replacesOf,
    creditor,
    debtor,
  }: {
    readonly place: string
    readonly replacesOf: Day | undefined
    readonly creditor: Signature | undefined
    readonly debtor: Signature | undefined
  },
): AgreementPaperInput {
  const { currency, plan, misses, graceDays, waived, discount, discountBy, inKind, nextPurchasePercent } = fact
  return {
    ...base,
    ...(place.trim() === '' ? {} : { place }),
    debts: debts.map(({ fact: charge, instalment, of, amount }) => ({
      kind: charge.chargeKind,
      issued: charge.issued,
      due: of.due,
      currency,
      amount: of.amount,
      open: amount,
      ...(charge.number === undefined ? {} : { number: charge.number }),
      ...(charge.concept === undefined ? {} : { concept: charge.concept }),
      ...(charge.instalments.length > 1 ? { part: { index: instalment + 1, of: charge.instalments.length } } : {}),
    })),
    terms: {
      currency,
      plan,
      ...(misses === undefined ? {} : { misses }),
      ...(graceDays === undefined ? {} : { graceDays }),
      ...(waived === undefined ? {} : { waived }),
      ...(discount === undefined ? {} : { discount }),
      ...(discountBy === undefined ? {} : { discountBy }),
      ...(inKind === undefined ? {} : { inKind }),
      ...(nextPurchasePercent === undefined ? {} : { nextPurchasePercent }),
    },
    ...(replacesOf === undefined ? {} : { replacesOf }),
    signed: { ...(creditor ? { creditor } : {}), ...(debtor ? { debtor } : {}) },
  }
}
