import Button from '@mui/material/Button'
import { useContext, useEffect, useState, type ReactNode } from 'react'
import { useBooksControl } from '../../commands/booksControl.ts'
import { DevicesContext, NeedDevicesContext } from '../../commands/devicesControl.ts'
import { DeviceWords } from '../../i18n/DeviceWords.ts'
import { useDeviceT } from '../../i18n/DeviceWords.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { hasSubtle } from '../../platform/subtle.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

/** What every screen about other devices stands in: its words, and the control. The sample has no other devices, and says so. */
export function DevicesArea({ children }: { readonly children: ReactNode }) {
  const { sample } = useBooksControl()
  const now = useContext(DevicesContext)
  const [last, setLast] = useState(now)
  if (now !== null && now !== last) setLast(now)
  const fetching = useFetching(now === null && !sample && hasSubtle())
  // Books that give way to another device's are without a control for a moment: the screen that asked for it stays.
  const control = now ?? last
  return (
    <DeviceWords>
      {sample ? (
        <NotHere because="sample" />
      ) : !hasSubtle() ? (
        <NotHere because="insecure" />
      ) : control === null ? (
        <Fetching {...fetching} />
      ) : (
        <DevicesContext value={control}>{children}</DevicesContext>
      )}
    </DeviceWords>
  )
}

interface FetchingProps {
  readonly failed: boolean
  readonly again: () => void
}

/** What meeting others needs is not in the first load. */
function useFetching(wanted: boolean): FetchingProps {
  const need = useContext(NeedDevicesContext)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (wanted) need?.().catch(() => setFailed(true))
  }, [need, wanted])
  const again = () => {
    setFailed(false)
    need?.().catch(() => setFailed(true))
  }
  return { failed, again }
}

function Fetching({ failed, again }: FetchingProps) {
  const { devices } = useDeviceT()
  const { common } = useT()
  return (
    <Page title={devices.title} back={hashOf(routes.more())}>
      {failed ? (
        <EmptyState
          picture="suitcase"
          title={devices.fetchFailed}
          text={devices.fetchFailedText}
          action={
            <Button variant="contained" onClick={again}>
              {common.retry}
            </Button>
          }
        />
      ) : (
        <SkeletonRows rows={3} />
      )}
    </Page>
  )
}

interface NotHereProps {
  readonly because: 'sample' | 'insecure'
}

function NotHere({ because }: NotHereProps) {
  const { devices } = useDeviceT()
  const { shell } = useT()
  return (
    <Page title={devices.title} back={hashOf(routes.more())}>
      <EmptyState
        picture="suitcase"
        title={devices[`${because}Title`]}
        text={devices[`${because}Text`]}
        action={
          <Button variant="contained" href={hashOf(routes.more())}>
            {shell.titles.more}
          </Button>
        }
      />
    </Page>
  )
}
