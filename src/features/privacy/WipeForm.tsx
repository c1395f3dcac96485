import Button from '@mui/material/Button'
import { useRef, useState } from 'react'
import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import { startWiping } from '../../platform/wipe.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { useFocusFirstError } from '../../ui/useFocusFirstError.ts'
import styles from './Privacy.module.css'

/** The word is typed, so that nobody erases a shop's books with a thumb in a pocket. */
export function WipeForm() {
  const { privacy } = usePrivacyT()
  const t = privacy.wipe
  const form = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(0)
  useFocusFirstError(form, wrong)
  return (
    <form
      ref={form}
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.trim().toLocaleUpperCase() === t.word) startWiping()
        else setWrong((n) => n + 1)
      }}
    >
      <TextInput
        label={t.typeLabel}
        name="word"
        autoCapitalize="none"
        value={typed}
        onChange={(next) => {
          setTyped(next)
          setWrong(0)
        }}
        error={wrong > 0 ? t.wrongWord : undefined}
      />
      <Button type="submit" variant="contained" color="error" size="large">
        {t.confirm}
      </Button>
    </form>
  )
}
