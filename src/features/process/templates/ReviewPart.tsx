import Button from '@mui/material/Button'
import { useState } from 'react'
import { isDay } from '../../../domain/day.ts'
import { useFormat } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { markReviewed, type MessageTemplate, type ReviewError } from '../../../messages/messageTemplate.ts'
import { templateWarnings } from '../../../messages/templateCheck.ts'
import { useToday } from '../../../queries/books.ts'
import { DayInput } from '../../../ui/fields/DayInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Note } from '../../../ui/Note.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'

export interface ReviewPartProps {
  readonly own: MessageTemplate | undefined
  /** The very words that are marked. */
  readonly words: MessageTemplate
  /** There are changes that nobody can have looked at yet. */
  readonly dirty: boolean
  readonly onKeep: (template: MessageTemplate) => Promise<boolean>
}

/** Who has looked at these words (R11), and a warning while nobody has. */
export function ReviewPart({ own, words: marked, dirty, onKeep }: ReviewPartProps) {
  const { templates: words } = useProcessT()
  const format = useFormat()
  const today = useToday()
  const [by, setBy] = useState('')
  const [on, setOn] = useState<string>(today)
  const [error, setError] = useState<ReviewError['type']>()
  const reviewed = own?.reviewed
  const warnings = templateWarnings(own)

  const mark = async () => {
    const result = markReviewed(
      { text: marked.text, ...(marked.subject ? { subject: marked.subject } : {}) },
      { by, on: isDay(on) ? on : today },
      today,
    )
    if (!result.ok) {
      setError(result.error.type)
      return
    }
    if (await onKeep(result.value)) setBy('')
  }
  return (
    <Part title={words.review} help={words.reviewHelp}>
      {warnings.map((warning) => (
        <Note key={warning.type} tone="warn">
          {words.unreviewed}
        </Note>
      ))}
      {reviewed && !dirty && <Note tone="calm">{words.reviewedBy(reviewed.by, format.day(reviewed.on))}</Note>}
      {dirty ? (
        <p className={styles['help']}>{words.saveFirst}</p>
      ) : (
        <>
          <div className={styles['two']}>
            <TextInput
              label={words.reviewer}
              value={by}
              onChange={(text) => {
                setBy(text)
                setError(undefined)
              }}
              autoCapitalize="words"
              error={error === 'reviewer-missing' ? words.reviewErrors[error] : undefined}
            />
            <DayInput
              label={words.reviewDay}
              value={on}
              max={today}
              onChange={(text) => {
                setOn(text)
                setError(undefined)
              }}
              error={error === 'review-in-future' ? words.reviewErrors[error] : undefined}
            />
          </div>
          <Button className={styles['start']} variant="outlined" onClick={() => void mark()}>
            {words.mark}
          </Button>
        </>
      )}
    </Part>
  )
}
