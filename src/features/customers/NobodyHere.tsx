import Button from '@mui/material/Button'
import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import type { ListChoice } from './listChoice.ts'
import styles from './Customers.module.css'

export interface NobodyHereProps {
  readonly nobodyAtAll: boolean
  readonly choice: ListChoice
}

/** An empty list says why it is empty, and what to do about it. */
export function NobodyHere({ nobodyAtAll, choice }: NobodyHereProps) {
  const { customers: words } = useT()
  const searched = choice.text.trim() !== ''
  if (nobodyAtAll) {
    return (
      <EmptyState
        picture="shelf"
        title={words.emptyTitle}
        text={words.emptyText}
        action={
          <div className={styles['emptyActions']}>
            <Button variant="contained" href={hashOf(routes.customerNew())}>
              {words.add}
            </Button>
            <Button href={hashOf(routes.importing())}>{words.emptyImport}</Button>
          </div>
        }
      />
    )
  }
  if (searched) return <EmptyState picture="glass" title={words.noneFoundTitle} text={words.noneFoundText} />
  return (
    <EmptyState
      picture="glass"
      title={words.noneHereTitle}
      text={choice.archived ? words.noneArchived : words.noneHereText}
    />
  )
}
