import IconButton from '@mui/material/IconButton'
import { useT } from '../../i18n/I18nContext.ts'
import type { WholePortfolioQuestion } from '../../queries/useReadPortfolio.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useExport } from './useExport.ts'

/** Hands the whole report over as a file. */
export function ExportButton({ question }: { readonly question: WholePortfolioQuestion }) {
  const { portfolio: t } = useT()
  const { run, busy } = useExport(question)
  return (
    <IconButton aria-label={t.export} title={t.export} onClick={run} disabled={busy}>
      <Icon name="download" />
    </IconButton>
  )
}
