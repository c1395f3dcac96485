import Button from '@mui/material/Button'
import type { CustomerId } from '../../../domain/ids.ts'
import { useT } from '../../../i18n/I18nContext.ts'
import { useLaterT } from '../../../i18n/LaterWords.ts'
import { PaperWords } from '../../../i18n/PaperWords.ts'
import { useChase } from '../../../queries/useChase.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { PaperFor } from '../PaperFor.tsx'
import { LetterPage } from './LetterPage.tsx'

/** The collection letter: what is missing, what it will say, and the PDF. */
export function LetterScreen({ id }: { readonly id: CustomerId }) {
  const { shell } = useT()
  const { letter: t } = useLaterT()
  const figures = useChase(id)
  return (
    <PaperWords>
      <PaperFor id={id} title={shell.titles.letter} figures={figures}>
        {({ business, customer, figures: chase }) => {
          const { debt } = chase
          if (debt && chase.overdue.length > 0) return <LetterPage key={id} {...{ business, customer, chase, debt }} />
          return (
            <Page title={shell.titles.letter} back={hashOf(routes.account(id))}>
              <EmptyState
                picture="envelope"
                title={t.nothingTitle}
                text={t.nothingText}
                action={
                  <Button variant="contained" href={hashOf(routes.remind(id))}>
                    {t.toReminder}
                  </Button>
                }
              />
            </Page>
          )
        }}
      </PaperFor>
    </PaperWords>
  )
}
