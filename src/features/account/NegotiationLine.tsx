import type { CustomerId } from '../../domain/ids.ts'
import type { MascSteps } from '../../domain/masc.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { useLaw } from '../../queries/useLaw.ts'
import { Icon } from '../../ui/Icon.tsx'
import { ListRow } from '../../ui/ListRow.tsx'
import { negotiationText } from '../../ui/negotiationText.ts'
import { hashOf, routes } from '../../ui/routes.ts'

export interface NegotiationLineProps {
  readonly id: CustomerId
  readonly steps: MascSteps
}

/** Where the latest request to negotiate stands. */
export function NegotiationLine({ id, steps }: NegotiationLineProps) {
  const { negotiation: t } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const law = useLaw(useBusiness()?.country)
  const rules = law?.ok ? law.value.negotiation : undefined
  return (
    <ListRow
      leading={<Icon name="clock" />}
      title={t.line}
      {...(rules ? { subtitle: negotiationText(t, format, steps, rules, today) } : {})}
      href={hashOf(routes.negotiation(id))}
      stacked
    />
  )
}
