import { useState } from 'react'
import { useDevicesControl, type ChangesFile, type FileContent, type NotSaved } from '../../commands/devicesControl.ts'
import type { NoFile } from '../../domain/deviceStatus.ts'
import type { DeviceId } from '../../domain/ids.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles, type ShareOutcome } from '../../platform/share.ts'

interface ReadyFile {
  readonly made: ChangesFile
  /** As what the share sheet takes: text. */
  readonly text: File
  readonly canShare: boolean
}

type Sending =
  | { readonly step: 'idle'; readonly error: NotSaved | NoFile | null }
  | { readonly step: 'preparing' }
  | { readonly step: 'ready'; readonly file: ReadyFile; readonly handed: 'not-yet' | 'downloaded' | ShareOutcome }

/** The file is prepared first and handed over with a tap of its own: a browser shares nothing that was not tapped for. */
export function useSendFile() {
  const control = useDevicesControl()
  const [sending, setSending] = useState<Sending>({ step: 'idle', error: null })
  const ready = sending.step === 'ready' ? sending.file : null

  const prepare = async (to: DeviceId | 'anyone', what: FileContent) => {
    setSending({ step: 'preparing' })
    const result = await control.prepareFile(to, what)
    if (!result.ok) {
      setSending({ step: 'idle', error: result.error })
      return
    }
    const made = result.value
    const text = new File([made.blob], made.name, { type: 'text/plain' })
    setSending({ step: 'ready', file: { made, text, canShare: canShareFiles([text]) }, handed: 'not-yet' })
  }
  const share = async (file: ReadyFile) => {
    const outcome = await shareFiles([file.text])
    if (outcome !== 'cancelled') setSending({ step: 'ready', file, handed: outcome })
  }
  return {
    sending,
    prepare: (to: DeviceId | 'anyone', what: FileContent) => void prepare(to, what),
    share: () => {
      if (ready) void share(ready)
    },
    save: () => {
      if (!ready) return
      download(ready.made.blob, ready.made.name)
      setSending({ step: 'ready', file: ready, handed: 'downloaded' })
    },
    again: () => setSending({ step: 'idle', error: null }),
  }
}
