import Button from '@mui/material/Button'
import { useState } from 'react'
import { addDays, type Day } from '../../../domain/day.ts'
import type { Channel, ReminderLevel } from '../../../domain/fact.ts'
import type { LadderStep } from '../../../domain/ladder.ts'
import type { LadderProblem } from '../../../domain/ladderCheck.ts'
import { useFormat, useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { FilterChips } from '../../../ui/FilterChips.tsx'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import shared from '../Process.module.css'
import { wholeNumber } from '../wholeNumber.ts'
import styles from './Ladder.module.css'
import { problemText } from './problemText.ts'

const LEVELS: readonly ReminderLevel[] = ['reminder', '1', '2', '3', 'close']
const CHANNELS: readonly Channel[] = ['whatsapp', 'sms', 'email', 'share', 'copy', 'call', 'visit', 'letter']

export interface StepSheetProps {
  readonly step: LadderStep
  readonly due: Day
  readonly problems: readonly LadderProblem[]
  readonly onChange: (step: LadderStep) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** One step: its day, what is said, and by which ways. */
export function StepSheet({ step, due, problems, onChange, onRemove, onClose }: StepSheetProps) {
  const { ladder: words } = useProcessT()
  const { common } = useT()
  const format = useFormat()
  const [days, setDays] = useState(String(Math.abs(step.day)))
  const [before, setBefore] = useState(step.day < 0)

  const setDay = (text: string, early: boolean) => {
    setDays(text)
    setBefore(early)
    const count = wholeNumber(text)
    onChange({ ...step, day: early && count !== 0 ? -count : count })
  }
  const setLevel = (level: ReminderLevel) => {
    const letterOnly = level === '3' || level === 'close'
    onChange({ ...step, level, channels: letterOnly ? ['letter'] : step.channels })
  }
  const said = (types: readonly LadderProblem['type'][]) => {
    const problem = problems.find(({ type }) => types.includes(type))
    return problem && problemText(words, problem)
  }
  const channels = said(['step-no-channel', 'step-letter-only'])
  const dated = Number.isInteger(step.day)
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.editStep}
      actions={
        <>
          <Button variant="outlined" onClick={onRemove}>
            {words.removeStep}
          </Button>
          <Button variant="contained" onClick={onClose}>
            {common.done}
          </Button>
        </>
      }
    >
      <div className={shared['fields']}>
        <TextInput
          label={words.stepDay}
          inputMode="numeric"
          value={days}
          onChange={(text) => setDay(text, before)}
          error={said(['step-day', 'step-same-day', 'step-same-id'])}
        />
        <SegmentedControl
          label={words.stepWhen}
          options={[
            { value: 'before', label: words.stepBefore },
            { value: 'after', label: words.stepAfter },
          ]}
          value={before ? 'before' : 'after'}
          onChange={(when) => setDay(days, when === 'before')}
        />
        {dated && (
          <p className={styles['falls']}>
            {words.stepFalls(format.dayShort(due), format.dayLong(addDays(due, step.day)))}
          </p>
        )}
        <SelectInput<ReminderLevel>
          label={words.stepLevel}
          value={step.level}
          onChange={setLevel}
          options={LEVELS.map((value) => ({ value, label: words.levels[value] }))}
          error={said(['step-level-falls', 'step-reminder-late', 'step-too-early'])}
        />
        <div>
          <p className={shared['label']}>{words.stepChannels}</p>
          <div className={styles['wrap']}>
            <FilterChips<Channel>
              label={words.stepChannels}
              options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
              selected={step.channels}
              onChange={(selected) => onChange({ ...step, channels: selected })}
            />
          </div>
          {channels === undefined ? (
            <p className={shared['help']}>{words.stepChannelsHelp}</p>
          ) : (
            <p role="alert" className={shared['problem']}>
              {channels}
            </p>
          )}
        </div>
      </div>
    </Sheet>
  )
}
