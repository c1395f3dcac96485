import Button from '@mui/material/Button'
import { useState, type ClipboardEvent } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import styles from './Importing.module.css'
import { Note } from '../../ui/Note.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import type { FileProblem } from './useImportFile.ts'

export interface ChooseStepProps {
  /** Of the file that was tried before. */
  readonly problem: FileProblem | null
  readonly onFiles: (files: readonly File[]) => void
  readonly onText: (text: string) => void
}

/** A file, or rows pasted from wherever they are. */
export function ChooseStep({ problem, onFiles, onText }: ChooseStepProps) {
  const { importing, bank } = useLaterT()
  const [text, setText] = useState('')
  // Several lines are a table: it is read at once, and a large one never has to pass through the field.
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text !== '' || !pasted.trim().includes('\n')) return
    event.preventDefault()
    onText(pasted)
  }
  return (
    <div className={styles['stack']}>
      {problem !== null && (
        <Note tone="error" role="alert">
          {importing.problems[problem]}
        </Note>
      )}
      <p>{importing.intro}</p>
      <FileDrop
        primary
        button={importing.chooseFile}
        label={importing.fileLabel}
        hint={importing.fileHint}
        onFiles={onFiles}
        folder={importing.chooseFolder}
      />
      <p className={styles['soft']}>{importing.safe}</p>
      <Button href={hashOf(routes.bank())} variant="outlined" sx={{ justifySelf: 'start' }}>
        {bank.fromImport}
      </Button>
      <form
        className={styles['stack']}
        onPaste={onPaste}
        onSubmit={(event) => {
          event.preventDefault()
          onText(text)
        }}
      >
        <TextInput
          label={importing.pasteLabel}
          value={text}
          onChange={setText}
          help={importing.pasteHelp}
          rows={4}
          autoCapitalize="none"
        />
        {text.trim() !== '' && (
          <Button type="submit" variant="outlined">
            {importing.pasteRead}
          </Button>
        )}
      </form>
    </div>
  )
}
