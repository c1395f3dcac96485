import Button from '@mui/material/Button'
import { useId, useState } from 'react'
import type { CustomerId } from '../../domain/ids.ts'
import type { BusinessProfile } from '../../domain/profile.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes, type EntryKind } from '../../ui/routes.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import { useDiscardGuard } from '../../ui/useDiscardGuard.tsx'
import { EntryActions } from './EntryActions.tsx'
import { EntryFields } from './EntryFields.tsx'
import { EntryQuestions } from './EntryQuestions.tsx'
import styles from './EntryPage.module.css'
import { hasTyped, isUntouched } from './entryForm.ts'
import { KindSwitch } from './KindSwitch.tsx'
import { SavedCard } from './SavedCard.tsx'
import { StandingPanel } from './StandingPanel.tsx'
import { useEntry } from './useEntry.ts'
import type { EntryMemory } from './useEntryMemory.ts'
import type { SavedEntry } from './useSaveEntry.ts'

export interface EntryPageProps {
  readonly business: BusinessProfile
  readonly what: EntryKind
  readonly customer: CustomerId | null
  readonly memory: EntryMemory
}

interface LastSaved {
  readonly entry: SavedEntry
  /** Puts what was typed back, to be mended. */
  readonly bringBack: () => void
}

/** One page of the notebook: what is written down, the way to save it, and what was saved last. */
export function EntryPage({ business, what, customer, memory }: EntryPageProps) {
  const { shell, common, entry: words } = useT()
  const tell = useErrorText()
  const desktop = useDesktop()
  const { show } = useNotice()
  const formId = useId()
  const [saved, setSaved] = useState<LastSaved | null>(null)
  const entry = useEntry({
    business,
    what,
    customer,
    onSaved: (now, form, bringBack) => {
      setSaved({ entry: now, bringBack })
      memory.remember(form.what, now.customer)
      if (!now.favourApplied) show({ text: words.favourNotApplied, tone: 'error' })
      if (!now.depositSaved) show({ text: words.depositNotSaved, tone: 'error' })
    },
  })
  const undo = async ({ entry: last, bringBack }: LastSaved) => {
    try {
      await last.undo()
      setSaved(null)
      bringBack()
      show({ text: common.undone })
    } catch {
      show({ text: common.undoFailed, tone: 'error' })
    }
  }
  const { draft, change, error, busy } = entry
  const { form } = draft
  const guard = useDiscardGuard(hasTyped(form) && !busy)
  const back = customer === null ? routes.today() : routes.account(customer)
  return (
    <Page
      title={shell.titles.entry}
      back={hashOf(back)}
      width={desktop ? 'wide' : 'reading'}
      actions={
        <EntryActions
          currency={draft.currency}
          business={business.currency}
          onCurrency={(currency) => change({ currency })}
          onKind={(kind) => change({ what: kind })}
        />
      }
      tools={<KindSwitch value={form.what} onChange={(kind) => change({ what: kind })} />}
      bottom={
        <div className={styles['bottom']}>
          <div role="alert">{error && <p className={styles['error']}>{tell(error)}</p>}</div>
          <Button variant="contained" size="large" type="submit" form={formId} fullWidth aria-disabled={busy}>
            {common.save}
          </Button>
        </div>
      }
    >
      <div className={styles['columns']}>
        <form
          id={formId}
          className={styles['form']}
          noValidate
          data-unsaved={isUntouched(form) ? undefined : true}
          onSubmit={(event) => {
            event.preventDefault()
            entry.submit()
          }}
        >
          <EntryFields
            turn={saved?.entry.id ?? ''}
            entry={entry}
            recent={memory.recent}
            saved={
              saved && isUntouched(form) ? (
                <SavedCard saved={saved.entry} business={business} onUndo={() => void undo(saved)} />
              ) : null
            }
          />
        </form>
        {desktop && (
          <aside className={styles['aside']}>
            <StandingPanel draft={draft} />
          </aside>
        )}
      </div>
      <EntryQuestions entry={entry} />
      {guard}
    </Page>
  )
}
