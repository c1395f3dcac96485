import type { HoldFact } from '../../domain/processFacts.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import type { Chase } from '../../queries/useChase.ts'
import { chargeName } from '../../ui/debtName.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { hashOf, routes } from '../../ui/routes.ts'

export interface HoldLineProps {
  readonly fact: HoldFact
  /** Why, as it was written down. */
  readonly words: string | undefined
  readonly chase: Chase
}

/** What stands in the way of reminding, of which debt, since when and why. */
export function HoldLine({ fact, words, chase }: HoldLineProps) {
  const messages = useT()
  const { solve: t } = useProcessT()
  const format = useFormat()
  const debt = chase.items.find((item) => item.charge === fact.charge)?.fact
  const since = format.day(fact.on)
  const when = fact.until === undefined ? t.inForceSince(since) : t.inForceUntil(since, format.day(fact.until))
  const parts = [...(debt ? [t.ofDebt(chargeName(messages, debt))] : []), when, ...(words ? [words] : [])]
  return (
    <ListRow
      leading={<Icon name="alert" />}
      title={t.kinds[fact.holdKind]}
      subtitle={<span dir="auto">{parts.join(' · ')}</span>}
      href={hashOf(routes.hold(fact.customer))}
    />
  )
}
