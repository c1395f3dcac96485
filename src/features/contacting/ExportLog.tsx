import IconButton from '@mui/material/IconButton'
import { useState } from 'react'
import { useFormat } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { useToday } from '../../queries/books.ts'
import { useReadContactLog } from '../../queries/useContactLog.ts'
import type { CustomerDetails } from '../../queries/useCustomer.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import { exportLog } from './exportLog.ts'

/** Hands the whole log of a customer over as a file: proof of what was done, for an adviser or a court. */
export function ExportLog({ customer }: { readonly customer: CustomerDetails }) {
  const words = useProcessT()
  const { contacting: t } = words
  const format = useFormat()
  const today = useToday()
  const desktop = useDesktop()
  const read = useReadContactLog()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)
  const make = async () => {
    const file = await exportLog(await read(customer.id), today, words, format)
    const shares = !desktop && canShareFiles([file])
    if (shares && (await shareFiles([file])) !== 'unsupported') return
    download(file, file.name)
    show({ text: t.exported(file.name) })
  }
  const run = () => {
    setBusy(true)
    make()
      .catch(() => show({ text: t.exportFailed, tone: 'error' }))
      .finally(() => setBusy(false))
  }
  return (
    <IconButton aria-label={t.exportLog} title={t.exportLog} onClick={run} disabled={busy}>
      <Icon name="download" />
    </IconButton>
  )
}
