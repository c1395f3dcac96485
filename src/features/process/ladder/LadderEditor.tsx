import Button from '@mui/material/Button'
import { useState, type ReactNode } from 'react'
import { isDay } from '../../../domain/day.ts'
import type { Ladder } from '../../../domain/ladder.ts'
import type { LadderProblem } from '../../../domain/ladderCheck.ts'
import type { BusinessProfile } from '../../../domain/profile.ts'
import { useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { useToday } from '../../../queries/books.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { wholeNumber } from '../wholeNumber.ts'
import { problemText } from './problemText.ts'
import { StepList } from './StepList.tsx'
import { StepSheet } from './StepSheet.tsx'
import { useLadderDraft } from './useLadderDraft.ts'
import { WhichLadder } from './WhichLadder.tsx'

export interface LadderEditorProps {
  readonly business: BusinessProfile
  readonly stored: Ladder
  /** Undefined for a ladder of a newer app. */
  readonly preset: Ladder | undefined
  readonly onChoose: (id: string) => void
  readonly children: ReactNode
}

/** One ladder: its steps on the days of a debt, what is wrong while it is changed, and the days between notices. */
export function LadderEditor({ business, stored, preset, onChoose, children }: LadderEditorProps) {
  const { process, ladder: words, rules } = useProcessT()
  const { common } = useT()
  const today = useToday()
  const draft = useLadderDraft(stored, preset)
  const [typedDue, setTypedDue] = useState<string>(today)
  const [editing, setEditing] = useState<string | null>(null)
  const [gap, setGap] = useState<string | null>(null)
  const guard = useDiscardGuard(draft.dirty)
  const due = isDay(typedDue) ? typedDue : today
  const { ladder, problems } = draft
  const said = (problem: LadderProblem | undefined) => problem && problemText(words, problem)
  const general = problems.filter((problem) => problem.type === 'ladder-empty' || problem.type === 'ladder-too-long')
  const step = ladder.steps.find(({ id }) => id === editing)

  return (
    <Page
      title={process.titles.ladder}
      back={hashOf(routes.settings())}
      {...(draft.dirty
        ? {
            bottom: (
              <>
                <Button
                  variant="outlined"
                  onClick={() => {
                    draft.discard()
                    setGap(null)
                  }}
                >
                  {common.cancel}
                </Button>
                <Button variant="contained" aria-disabled={draft.busy || problems.length > 0} onClick={draft.save}>
                  {common.save}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div className={styles['stack']}>
        <WhichLadder business={business} shown={stored.id} changed={draft.changed} onChoose={onChoose} />
        <Part title={words.steps}>
          <DayInput label={words.due} value={typedDue} onChange={setTypedDue} help={words.dueHelp} />
          <StepList ladder={ladder} due={due} problems={problems} onOpen={setEditing} />
          {general.map((problem) => (
            <p key={problem.type} role="alert" className={styles['problem']}>
              {said(problem)}
            </p>
          ))}
          {draft.dirty && problems.length > 0 && <p className={styles['help']}>{rules.fixFirst}</p>}
          <div className={styles['tools']}>
            <Button variant="outlined" onClick={() => setEditing(draft.addStep())}>
              {words.add}
            </Button>
            {draft.changed && <Button onClick={draft.reset}>{words.reset}</Button>}
          </div>
          <TextInput
            label={words.gap}
            inputMode="numeric"
            value={gap ?? String(ladder.minGapDays)}
            onChange={(text) => {
              setGap(text)
              draft.setGap(wholeNumber(text))
            }}
            help={words.gapHelp}
            error={said(problems.find(({ type }) => type === 'ladder-gap'))}
          />
        </Part>
        {children}
      </div>
      {step && (
        <StepSheet
          key={step.id}
          step={step}
          due={due}
          problems={problems.filter((problem) => isAbout(problem, step.id))}
          onChange={draft.putStep}
          onRemove={() => {
            draft.removeStep(step.id)
            setEditing(null)
          }}
          onClose={() => setEditing(null)}
        />
      )}
      {guard}
    </Page>
  )
}

/** Of two steps on one day, either can be the one that is being moved. */
function isAbout(problem: LadderProblem, step: string): boolean {
  return 'step' in problem && (problem.step === step || (problem.type === 'step-same-day' && problem.other === step))
}
