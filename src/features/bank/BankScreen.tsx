import { useLaterT } from '../../i18n/LaterWords.ts'
import { useBusiness } from '../../queries/useBusiness.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Note } from '../../ui/Note.tsx'
import { Page } from '../../ui/Page.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { SkeletonRows } from '../../ui/SkeletonRows.tsx'
import styles from './Bank.module.css'
import { BankSteps } from './BankSteps.tsx'
import { useStatement } from './useStatement.ts'

export interface BankScreenProps {
  /** That another screen took. */
  readonly file?: File | null
}

/** Payments out of a bank's statement: choose the file, look at what is proposed, write down. */
export function BankScreen({ file = null }: BankScreenProps) {
  const { bank: words } = useLaterT()
  const business = useBusiness()
  const { stage, open, readDays, leave } = useStatement(business ?? undefined, file)
  const back = hashOf(routes.more())
  if (!business) {
    return (
      <Page title={words.title} back={back}>
        <SkeletonRows rows={3} />
      </Page>
    )
  }
  switch (stage.step) {
    case 'choose':
      return (
        <Page key="choose" title={words.title} back={back}>
          <div className={styles['stack']}>
            {stage.problem !== null && (
              <Note tone="error" role="alert">
                {words.problems[stage.problem]}
              </Note>
            )}
            <p>{words.intro}</p>
            <FileDrop primary button={words.chooseFile} label={words.fileLabel} hint={words.fileHint} onFile={open} />
            <p className={styles['soft']}>{words.safe}</p>
          </div>
        </Page>
      )
    case 'reading':
    case 'matching':
      return (
        <Page key="reading" title={words.title} back={back}>
          <ProgressBar label={words[stage.step]} done={0} total={0} onCancel={leave} />
        </Page>
      )
    case 'open':
      return <BankSteps statement={stage.statement} onDays={readDays} onLeave={leave} />
  }
}
