import Button from '@mui/material/Button'
import { useContext, type ReactNode } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { DevicesContext } from '../../commands/devicesControl.ts'
import { DeviceWords } from '../../i18n/DeviceWords.tsx'
import { useDeviceT } from '../../i18n/DeviceWordsContext.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'

/** What every screen about other devices stands in: its words. The sample has no other devices, and says so. */
export function DevicesArea({ children }: { readonly children: ReactNode }) {
  const { sample } = useBooksControl()
  const control = useContext(DevicesContext)
  return <DeviceWords>{sample || control === null ? <NotWithSample /> : children}</DeviceWords>
}

function NotWithSample() {
  const { devices } = useDeviceT()
  const { shell } = useT()
  return (
    <Page title={devices.title} back={hashOf(routes.more())}>
      <EmptyState
        picture="suitcase"
        title={devices.sampleTitle}
        text={devices.sampleText}
        action={
          <Button variant="contained" href={hashOf(routes.more())}>
            {shell.titles.more}
          </Button>
        }
      />
    </Page>
  )
}
