import Button from '@mui/material/Button'
import { useCommandDeps } from '../../commands/deps.ts'
import { reverse } from '../../commands/reverse.ts'
import type { CustomerId, FactId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useToday } from '../../queries/books.ts'
import { useProcess } from '../../queries/useProcess.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Solve.module.css'
import { useSaid } from './useSaid.ts'

/** What was promised before, and what became of it; one that is open can be cancelled. */
export function PastPromises({ customer }: { readonly customer: CustomerId }) {
  const { solve: t } = useProcessT()
  const format = useFormat()
  const process = useProcess(customer)
  const cancel = useCancel(customer)
  if (!process || process.promises.length === 0) return null
  return (
    <section>
      <h2 className={styles['question']}>{t.promisesBefore}</h2>
      <ul className={styles['list']}>
        {process.promises.map(({ fact, state, received }) => (
          <li key={fact.id} className={styles['row']}>
            <span>
              {t.promised(format.money(fact.amount, fact.currency), format.day(fact.due))}
              <small>
                {t.states[state]}
                {state !== 'kept' && received > 0 && `. ${t.received(format.money(received, fact.currency))}`}
              </small>
            </span>
            {state === 'open' && <Button onClick={() => void cancel(fact.id)}>{t.cancel}</Button>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Takes a promise back from today on, with a way back. */
function useCancel(customer: CustomerId): (promise: FactId) => Promise<void> {
  const { solve: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const today = useToday()
  const { show } = useNotice()
  const said = useSaid(customer)
  return async (promise) => {
    const result = await reverse(deps)({ customer, of: [promise], on: today })
    if (!result.ok) return show({ text: tell(result.error), tone: 'error' })
    said(t.cancelled, result.value)
  }
}
