import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { roomOfFile, type FileRoom } from '../../interchange/fileRoom.ts'
import { waitingFiles } from '../../platform/sharedFiles.ts'
import { TAKES_FILES } from '../../platform/useWaitingFiles.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'

const ROOMS: Readonly<Record<FileRoom, () => string>> = {
  backup: routes.backup,
  device: routes.deviceOpenFile,
  import: routes.importing,
}

async function roomOf(): Promise<FileRoom | null> {
  const [first] = await waitingFiles()
  return first ? roomOfFile(first) : null
}

/** A file came from another app: leads to the screen that it belongs to. Without one, says so. */
export function OpenSharedScreen() {
  const { shell } = useT()
  const { importing } = useLaterT()
  const [, navigate] = useLocation()
  const [isNone, setNone] = useState(false)
  useEffect(() => {
    let here = true
    void roomOf()
      .catch(() => null)
      .then((room) => {
        if (!here) return
        if (room === null) setNone(true)
        else navigate(ROOMS[room](), { replace: true, state: TAKES_FILES })
      })
    return () => {
      here = false
    }
  }, [navigate])
  return (
    <Page title={shell.titles.importing} back={hashOf(routes.more())}>
      {isNone ? (
        <EmptyState
          picture="notebook"
          title={importing.nothingCame}
          text={importing.nothingCameText}
          action={
            <Button variant="contained" href={hashOf(routes.importing())}>
              {importing.chooseFile}
            </Button>
          }
        />
      ) : (
        <SkeletonRows rows={2} />
      )}
    </Page>
  )
}
