import { mostCosts, type CostsAnswer } from '../../domain/collectionCosts.ts'
import type { CurrencyCode } from '../../domain/currency.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { CollectionCostRule, IndexUnit } from '../../domain/presets/preset.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { readUnitValues, unitsWorth } from '../../domain/unitValues.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import type { Chase } from '../../queries/useChase.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { useLaw } from '../../queries/useLaw.ts'
import { useSetting } from '../../queries/useSetting.ts'

export interface CostsSubject {
  readonly business: BusinessProfile
  readonly customer: CustomerDetails
  readonly chase: Chase
  readonly currency: CurrencyCode
  readonly charged: MinorUnits | undefined
}

/** What a law lets be charged for collecting. */
export interface CostsLimit {
  /** What it says, for the person; nothing where no law does. */
  readonly text: string | undefined
  /** Nothing may be charged now. */
  readonly isBarred: boolean
  /** Its value has to be told first. */
  readonly unit: IndexUnit | undefined
  /** The most; with a value of the unit where one has to be told. `undefined`: no law says. */
  readonly most: (unitValue?: MinorUnits) => MinorUnits | undefined
}

const FREE: CostsLimit = { text: undefined, isBarred: false, unit: undefined, most: () => undefined }
/** What the law says is on its way: nothing is charged before it is known. */
const LOADING: CostsLimit = { ...FREE, isBarred: true }

/** The limit of the country's law for consumers; a business pays what was agreed. */
export function useCostsLimit({ business, customer, chase, currency, charged }: CostsSubject): CostsLimit {
  const { costs: t, rules } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const isConsumer = customer.profile.party === 'consumer'
  const law = useLaw(isConsumer ? business.country : undefined)
  const setting = useSetting('units')
  const own = readUnitValues(setting)
  if (setting === undefined || (isConsumer && law === undefined)) return LOADING
  if (law && !law.ok && law.error.type !== 'no-preset') {
    return { ...LOADING, text: law.error.type === 'preset-missing' ? rules.lawMissing : rules.lawBroken }
  }
  const rule: CollectionCostRule | undefined = law?.ok ? law.value.collectionCosts : undefined
  if (!isConsumer || !rule || !law?.ok || currency !== business.currency) return FREE
  const known = unitsWorth(law.value.units, own).find((each) => each.unit === rule.unit && each.currency === currency)
  const debts = chase.accounts
    .filter((account) => account.currency === currency)
    .flatMap((account) => account.debts)
    .map(({ fact, due, open }) => ({ kind: fact.chargeKind, due, open }))
  const answerWith = (unitValue: MinorUnits | undefined): CostsAnswer =>
    mostCosts({
      rule,
      debts,
      asOf: today,
      charged: charged ?? (0 as MinorUnits),
      ...(unitValue === undefined ? {} : { unitValue }),
    })
  const answer = answerWith(known?.amount)
  const isBarred = answer.type === 'too-early' || (answer.type === 'most' && answer.amount === 0)
  return {
    text:
      answer.type === 'too-early'
        ? answer.from === undefined
          ? t.nothingLate(rule.source)
          : t.tooEarly(format.day(answer.from), rule.source)
        : answer.type === 'ask'
          ? t.ask(answer.unit, rule.source)
          : t.most(format.money(answer.amount, currency), format.money(answer.base, currency), rule.source),
    isBarred,
    unit: answer.type === 'ask' ? answer.unit : undefined,
    most(unitValue) {
      const now = answerWith(known?.amount ?? unitValue)
      return now.type === 'most' ? now.amount : undefined
    },
  }
}
