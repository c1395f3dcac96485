import Button from '@mui/material/Button'
import type { CustomerId } from '../../domain/ids.ts'
import { usePaperT } from '../../i18n/PaperWords.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'

export interface NoPaperProps {
  readonly title: string
  readonly id: CustomerId
  readonly reason: { readonly title: string; readonly text: string }
}

/** In place of a paper that there is no reason for. */
export function NoPaper({ title, id, reason }: NoPaperProps) {
  const { receipt: t } = usePaperT()
  const back = hashOf(routes.account(id))
  return (
    <Page title={title} back={back}>
      <EmptyState
        picture="notebook"
        title={reason.title}
        text={reason.text}
        action={
          <Button variant="contained" href={back}>
            {t.toAccount}
          </Button>
        }
      />
    </Page>
  )
}
