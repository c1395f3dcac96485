import { useMemo } from 'react'
import { isFactId } from '../../domain/ids.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { isLetter, usePendingSends } from '../../platform/pendingSends.ts'
import { useCustomersOf } from '../../queries/useCustomersOf.ts'
import { hashOf, routes } from '../../ui/routes.ts'
import { TaskLine } from './TaskLine.tsx'

/** Messages that were handed to another app before the app was closed: were they sent? */
export function PendingLines() {
  const { today: t } = useT()
  const { sends } = usePendingSends()
  const ids = useMemo(() => [...new Set(sends.map((send) => send.customer))].filter(isFactId), [sends])
  const customers = useCustomersOf(ids) ?? []
  return sends.map((send) => {
    const customer = customers.find(({ id }) => id === send.customer)
    if (!customer) return null
    const { id, person } = customer
    const letter = isLetter(send)
    const name = person.name.slice(0, 80) || t.noName
    return (
      <TaskLine
        key={`${id} ${letter}`}
        icon={letter ? 'letter' : 'chat'}
        text={letter ? t.askDelivered(name) : t.askSent(name)}
        action={t.answer}
        href={hashOf(letter ? routes.letter(id) : routes.remind(id))}
      />
    )
  })
}
