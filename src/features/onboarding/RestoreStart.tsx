import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useBlobDeps } from '../../commands/blobDeps.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useT } from '../../i18n/I18nContext.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { Note } from '../../ui/Note.tsx'
import { routes } from '../../ui/routes.ts'

/** Brings the books of another device back from their file. There is nothing here yet that it could touch. */
export function RestoreStart() {
  const { onboarding: words } = useT()
  const tell = useErrorText()
  const deps = useBlobDeps()
  const [, navigate] = useLocation()
  const { show } = useNotice()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  const restore = async (file: File) => {
    setBusy(true)
    setProblem(null)
    try {
      const [{ readBackup }, { restoreBackup }] = await Promise.all([
        import('../../interchange/backup.ts'),
        import('../../commands/restoreBackup.ts'),
      ])
      const content = await readBackup(new Uint8Array(await file.arrayBuffer()))
      if (!content.ok) {
        setProblem(tell(content.error))
        return
      }
      if (content.value.segments.length === 0) {
        setProblem(words.backupEmpty)
        return
      }
      const result = await restoreBackup(deps)(content.value)
      if (!result.ok) {
        setProblem(tell(result.error))
        return
      }
      void askToPersist()
      show({ text: words.backupDone(content.value.business) })
      navigate(routes.today(), { replace: true })
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      {problem !== null && (
        <Note tone="error" role="alert">
          {problem}
        </Note>
      )}
      <Button aria-disabled={busy} onClick={() => input.current?.click()}>
        {busy ? words.backupBusy : words.backup}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.backup}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file && !busy) void restore(file)
        }}
      />
    </>
  )
}
