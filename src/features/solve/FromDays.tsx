import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../commands/deps.ts'
import { saveSetting } from '../../commands/saveSetting.ts'
import { handoverDaysOf } from '../../domain/handoverDays.ts'
import type { Day } from '../../domain/day.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import styles from './Solve.module.css'

export interface FromDaysProps {
  readonly fromDays: number
  /** First day on which it is proposed. */
  readonly from: Day
  readonly isEarly: boolean
}

/** From which day on handing over is proposed; for everybody, and the owner's to change. */
export function FromDays({ fromDays, from, isEarly }: FromDaysProps) {
  const { common } = useT()
  const { handover: t } = useLaterT()
  const { rules } = useProcessT()
  const format = useFormat()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { show } = useNotice()
  const [text, setText] = useState<string>()
  const [wrong, setWrong] = useState(false)
  const put = (days: number) => saveSetting(deps)({ key: 'handover', value: { days } })
  const save = async () => {
    const days = /^\s*\d{1,4}\s*$/.test(text ?? '') ? Number(text) : 0
    // What the rule would not read as it was typed is refused.
    if (days === 0 || handoverDaysOf({ days }) !== days) return setWrong(true)
    const result = await put(days)
    if (!result.ok) {
      const { error } = result
      return show({ text: error.type === 'not-saved' ? tell(error) : rules.tooLarge, tone: 'error' })
    }
    setText(undefined)
    show({
      text: common.saved,
      undo: async () => {
        const undone = await put(fromDays)
        if (!undone.ok) throw new Error(undone.error.type)
      },
    })
  }
  return (
    <>
      {isEarly ? (
        <Note tone="calm">{t.tooEarly(format.day(from), fromDays)}</Note>
      ) : (
        <p className={styles['sum']}>{t.from(fromDays)}</p>
      )}
      {text === undefined ? (
        <Button variant="text" className={styles['flush'] ?? ''} onClick={() => setText(String(fromDays))}>
          {t.fromChange}
        </Button>
      ) : (
        <>
          <TextInput
            label={t.fromDays}
            value={text}
            onChange={(days) => {
              setWrong(false)
              setText(days)
            }}
            inputMode="numeric"
            align="right"
            error={wrong ? t.fromWrong : undefined}
          />
          <Button variant="outlined" className={styles['start'] ?? ''} onClick={() => void save()}>
            {common.save}
          </Button>
        </>
      )}
    </>
  )
}
