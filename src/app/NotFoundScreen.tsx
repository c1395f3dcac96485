import Button from '@mui/material/Button'
import { useT } from '../i18n/I18nContext.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Page } from '../ui/Page.tsx'
import { hashOf, routes } from '../ui/routes.ts'

/** For an address that leads nowhere. */
export function NotFoundScreen() {
  const { shell } = useT()
  return (
    <Page title={shell.titles.notFound}>
      <EmptyState
        picture="glass"
        title={shell.notFoundTitle}
        text={shell.notFoundText}
        action={
          <Button variant="contained" href={hashOf(routes.today())}>
            {shell.notFoundAction}
          </Button>
        }
      />
    </Page>
  )
}
