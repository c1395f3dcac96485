import Button from '@mui/material/Button'
import { useState } from 'react'
import type { HoursRule } from '../../../domain/contactRules.ts'
import { readGuardSettings, type GuardSettingsProblem } from '../../../domain/guardSettings.ts'
import type { PlainJson } from '../../../domain/processFacts.ts'
import { useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { CheckInput } from '../../../ui/fields/CheckInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { useSaveRule } from '../useSaveRule.ts'
import { ExtraHolidays } from './ExtraHolidays.tsx'
import { formOf, NEW_WINDOW, valueOf, type GuardForm } from './guardForm.ts'
import { guardProblemText } from './guardProblemText.ts'
import { WindowFields } from './WindowFields.tsx'

const HOLIDAYS: readonly GuardForm['holidays'][] = ['usual', 'closed', 'open']

export interface OwnRulesProps {
  readonly stored: PlainJson
  /** Hours of the law, which the owner's have to meet somewhere. */
  readonly law: HoursRule | undefined
}

/** The owner's hours and limits, checked as they are typed. */
export function OwnRules({ stored, law }: OwnRulesProps) {
  const { guard: words, rules } = useProcessT()
  const { common } = useT()
  const { save, busy, refuse } = useSaveRule()
  const [typed, setTyped] = useState<GuardForm | null>(null)
  const kept = formOf(stored)
  const form = typed ?? kept
  const value = valueOf(form)
  const read = readGuardSettings(value, law)
  const problems = read.ok ? [] : read.error.problems
  const dirty = JSON.stringify(form) !== JSON.stringify(kept)
  const guard = useDiscardGuard(dirty)

  const set = (change: Partial<GuardForm>) => setTyped({ ...form, ...change })
  const said = (is: (problem: GuardSettingsProblem) => boolean) => {
    const problem = problems.find(is)
    return problem && guardProblemText(words, problem)
  }
  const ofField = (field: string, type: GuardSettingsProblem['type']) =>
    said((problem) => problem.type === type || (problem.type === 'malformed' && problem.field === field))
  const put = async (next: PlainJson | undefined) => {
    if (await save('guard', next, stored)) setTyped(null)
  }
  const submit = () => {
    if (!read.ok) refuse()
    else if (!busy) void put(Object.keys(value).length === 0 ? undefined : value)
  }
  const noCommon = said((problem) => problem.type === 'no-common-hours')
  return (
    <Part title={words.own} help={words.ownHelp}>
      <form
        className={styles['fields']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <p className={styles['label']}>{words.ownHours}</p>
        {form.windows.length === 0 && <p className={styles['help']}>{words.anyHour}</p>}
        {form.windows.map((window, i) => (
          <WindowFields
            // A window has no name of its own: its place is its name.
            // oxlint-disable-next-line react/no-array-index-key
            key={i}
            window={window}
            error={said((problem) => 'index' in problem && problem.index === i)}
            onChange={(next) => set({ windows: form.windows.with(i, next) })}
            onRemove={() => set({ windows: form.windows.toSpliced(i, 1) })}
          />
        ))}
        {noCommon !== undefined && (
          <p role="alert" className={styles['problem']}>
            {noCommon}
          </p>
        )}
        <Button
          className={styles['start']}
          variant="outlined"
          onClick={() => set({ windows: [...form.windows, NEW_WINDOW] })}
        >
          {words.addWindow}
        </Button>
        <div className={styles['two']}>
          <TextInput
            label={words.maxPerWeek}
            inputMode="numeric"
            value={form.maxPerWeek}
            onChange={(maxPerWeek) => set({ maxPerWeek })}
            error={ofField('maxPerWeek', 'limit-of-zero')}
          />
          <TextInput
            label={words.minGapDays}
            inputMode="numeric"
            value={form.minGapDays}
            onChange={(minGapDays) => set({ minGapDays })}
            error={ofField('minGapDays', 'gap-too-long')}
          />
        </div>
        <div>
          <p className={styles['label']}>{words.holidays}</p>
          <SegmentedControl
            label={words.holidays}
            options={HOLIDAYS.map((choice) => ({ value: choice, label: words.holidayChoices[choice] }))}
            value={form.holidays}
            onChange={(holidays) => set({ holidays })}
          />
        </div>
        <ExtraHolidays days={form.extraHolidays} onChange={(extraHolidays) => set({ extraHolidays })} />
        <CheckInput label={words.courtesy} checked={form.courtesy} onChange={(courtesy) => set({ courtesy })} />
        {dirty && problems.length > 0 && <p className={styles['help']}>{rules.fixFirst}</p>}
        <div className={styles['tools']}>
          {dirty && (
            <Button variant="contained" type="submit" aria-disabled={busy || problems.length > 0}>
              {common.save}
            </Button>
          )}
          {dirty && <Button onClick={() => setTyped(null)}>{common.cancel}</Button>}
          {!dirty && stored !== null && <Button onClick={() => void put(undefined)}>{words.reset}</Button>}
        </div>
      </form>
      {guard}
    </Part>
  )
}
