import { useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import { ChooseStep } from './ChooseStep.tsx'
import { FileSteps } from './FileSteps.tsx'
import { useImportFile } from './useImportFile.ts'

/** Customers and invoices out of a file: choose, check, bring in. Nothing is written before the last step. */
export function ImportScreen() {
  const { shell } = useT()
  const { importing } = useLaterT()
  const business = useBusiness()
  const { stage, openFile, openText, leave } = useImportFile()
  const back = hashOf(routes.more())
  if (!business) {
    return (
      <Page title={shell.titles.importing} back={back}>
        <SkeletonRows rows={3} />
      </Page>
    )
  }
  switch (stage.step) {
    case 'choose':
      return (
        <Page title={shell.titles.importing} back={back}>
          <ChooseStep problem={stage.problem} onFile={openFile} onText={(text) => openText(text, importing.pasted)} />
        </Page>
      )
    case 'reading':
      return (
        <Page title={shell.titles.importing} back={back}>
          <ProgressBar label={`${importing.reading}: ${stage.name}`} done={0} total={0} onCancel={leave} />
        </Page>
      )
    case 'open':
      return <FileSteps file={stage.file} business={business} onLeave={leave} />
  }
}
