import Button from '@mui/material/Button'
import { useRef } from 'react'
import { useT } from '../../../i18n/I18nContext.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { textSize } from '../../../messages/textSize.ts'
import { withoutAccents } from '../../../messages/smsText.ts'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { Page } from '../../../ui/Page.tsx'
import { hashOf, routes } from '../../../ui/routes.ts'
import { useDiscardGuard } from '../../../ui/useDiscardGuard.tsx'
import { Part } from '../Part.tsx'
import styles from '../Process.module.css'
import { FieldChips } from './FieldChips.tsx'
import { ReviewPart } from './ReviewPart.tsx'
import { templateProblemText } from './templateProblemText.ts'
import { TemplatePreview } from './TemplatePreview.tsx'
import { usePreview } from './usePreview.ts'
import { useTemplateDraft, type TemplateQuestion } from './useTemplateDraft.ts'

/** The words of one message, to be changed at will; the same check looks at them while they are typed. */
export function TemplateEditor(question: TemplateQuestion) {
  const { address, business, own, start } = question
  const { templates: words, rules } = useProcessT()
  const { common } = useT()
  const draft = useTemplateDraft(question)
  const preview = usePreview({ address, business, text: draft.text, subject: draft.subject })
  const editor = useRef<HTMLDivElement>(null)
  const guard = useDiscardGuard(draft.dirty)
  const size = textSize(preview.filled?.text ?? draft.text)

  const insert = (field: string) => {
    const area = editor.current?.querySelector('textarea')
    const from = area?.selectionStart ?? draft.text.length
    const to = area?.selectionEnd ?? from
    draft.setText(draft.text.slice(0, from) + field + draft.text.slice(to))
    // Once the new text is in the field, the cursor goes behind what was put in.
    requestAnimationFrame(() => {
      area?.focus()
      area?.setSelectionRange(from + field.length, from + field.length)
    })
  }
  return (
    <Page
      title={words.levels[address.level]}
      back={hashOf(routes.templates())}
      {...(draft.dirty
        ? {
            bottom: (
              <>
                <Button variant="outlined" onClick={draft.discard}>
                  {common.cancel}
                </Button>
                <Button
                  variant="contained"
                  aria-disabled={draft.busy || draft.problems.length > 0}
                  onClick={draft.save}
                >
                  {common.save}
                </Button>
              </>
            ),
          }
        : {})}
    >
      <div className={styles['stack']}>
        <Part title={words.channels[address.channel]}>
          {address.channel === 'email' && (
            <TextInput
              label={words.subject}
              value={draft.subject}
              onChange={draft.setSubject}
              lang={address.language}
            />
          )}
          <div ref={editor}>
            <TextInput
              label={words.text}
              value={draft.text}
              onChange={draft.setText}
              rows={8}
              lang={address.language}
              autoCapitalize="sentences"
              help={`${words.characters(size.characters)}: ${words.lengths[size.verdict]}`}
            />
          </div>
          {draft.problems.map((problem) => {
            const sentence = templateProblemText(words, problem)
            return (
              <p key={sentence} role="alert" className={styles['problem']}>
                {sentence}
              </p>
            )
          })}
          {draft.dirty && draft.problems.length > 0 && <p className={styles['help']}>{rules.fixFirst}</p>}
          <p className={styles['help']}>
            {words.asSms(size.sms.segments)}
            {size.plain.segments < size.sms.segments && `. ${words.dear(size.dear.join(' '))}`}
          </p>
          <div className={styles['tools']}>
            {size.plain.segments < size.sms.segments && withoutAccents(draft.text) !== draft.text && (
              <Button onClick={() => draft.setText(withoutAccents(draft.text))}>{words.withoutAccents}</Button>
            )}
            {own && <Button onClick={draft.reset}>{words.reset}</Button>}
          </div>
          <FieldChips language={address.language} onInsert={insert} />
        </Part>
        <TemplatePreview preview={preview} address={address} />
        <ReviewPart own={own} words={own ?? start} dirty={draft.dirty} onKeep={draft.keep} />
      </div>
      {guard}
    </Page>
  )
}
