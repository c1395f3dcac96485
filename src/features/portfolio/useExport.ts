import { useCallback, useState } from 'react'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { download } from '../../platform/download.ts'
import { canShareFiles, shareFiles } from '../../platform/share.ts'
import { useReadPortfolio, type WholePortfolioQuestion } from '../../queries/useReadPortfolio.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { useDesktop } from '../../ui/useDesktop.ts'
import { exportPortfolio } from './exportPortfolio.ts'

/** Makes the CSV and hands it over: to the share sheet of a phone that takes files, to the downloads elsewhere. */
export function useExport(question: WholePortfolioQuestion): { readonly run: () => void; readonly busy: boolean } {
  const read = useReadPortfolio()
  const messages = useT()
  const format = useFormat()
  const desktop = useDesktop()
  const { show } = useNotice()
  const [busy, setBusy] = useState(false)

  const run = useCallback(() => {
    const make = async () => {
      const file = await exportPortfolio({ ...question, portfolio: await read(question) }, messages, format)
      const shares = !desktop && canShareFiles([file])
      if (shares && (await shareFiles([file])) !== 'unsupported') return
      download(file, file.name)
      show({ text: messages.portfolio.exported(file.name) })
    }
    setBusy(true)
    make()
      .catch(() => show({ text: messages.portfolio.exportFailed, tone: 'error' }))
      .finally(() => setBusy(false))
  }, [question, read, messages, format, desktop, show])
  return { run, busy }
}
