import Button from '@mui/material/Button'
import { useState } from 'react'
import { useCommandDeps } from '../../../commands/deps.ts'
import { recordCreditCheck } from '../../../commands/recordCreditCheck.ts'
import { isSurety, LOOKED_AT, SURETIES, type LookedAt, type Surety } from '../../../domain/creditCheck.ts'
import type { CustomerId } from '../../../domain/ids.ts'
import type { CreditCheckFact, CreditVerdict } from '../../../domain/processFacts.ts'
import { useErrorText } from '../../../i18n/errorText.ts'
import { useProcessT } from '../../../i18n/ProcessWords.ts'
import { CheckInput } from '../../../ui/fields/CheckInput.tsx'
import { SelectInput } from '../../../ui/fields/SelectInput.tsx'
import { TextInput } from '../../../ui/fields/TextInput.tsx'
import { useNotice } from '../../../ui/NoticeContext.ts'
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx'
import styles from '../Credit.module.css'
import { useTakeBack } from '../useTakeBack.ts'

export interface CheckFormProps {
  readonly customer: CustomerId
  /** Whoever stood surety goes on doing so until a check says otherwise. */
  readonly last: CreditCheckFact | undefined
}

const VERDICTS: readonly CreditVerdict[] = ['ok', 'careful', 'no']

/** What was looked at today, what secures the debt, and what came of it. */
export function CheckForm({ customer, last }: CheckFormProps) {
  const { creditSheet: t } = useProcessT()
  const deps = useCommandDeps()
  const tell = useErrorText()
  const takeBack = useTakeBack(customer)
  const { show } = useNotice()
  const [looked, setLooked] = useState<readonly LookedAt[]>([])
  const [surety, setSurety] = useState<Surety | 'none'>(isSurety(last?.guarantor) ? last.guarantor : 'none')
  const [verdict, setVerdict] = useState<CreditVerdict>('ok')
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState(false)
  const [busy, setBusy] = useState(false)

  const save = async () => {
    if (busy) return
    setBusy(true)
    const result = await recordCreditCheck(deps)({
      customer,
      looked,
      verdict,
      words,
      ...(surety === 'none' ? {} : { guarantor: surety }),
    })
    setBusy(false)
    if (result.ok) return show({ text: t.saved(t.verdicts[verdict]), undo: takeBack(result.value) })
    if (result.error.type === 'nothing-looked-at') return setMissing(true)
    show({ text: tell(result.error), tone: 'error' })
  }
  return (
    <form
      className={styles['part']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <h2 className={styles['heading']}>{t.check}</h2>
      <p className={styles['soft']}>{t.checkHelp}</p>
      <fieldset className={styles['group']} aria-describedby={missing ? 'looked-missing' : undefined}>
        <legend>{t.looked}</legend>
        {LOOKED_AT.map((code) => (
          <CheckInput
            key={code}
            label={t.lookedAt[code]}
            checked={looked.includes(code)}
            onChange={(checked) => {
              setMissing(false)
              setLooked((before) => (checked ? [...before, code] : before.filter((each) => each !== code)))
            }}
          />
        ))}
        {missing && (
          <p id="looked-missing" role="alert" className={styles['error']}>
            {t.lookedMissing}
          </p>
        )}
      </fieldset>
      <SelectInput<Surety | 'none'>
        label={t.surety}
        value={surety}
        onChange={setSurety}
        options={(['none', ...SURETIES] as const).map((value) => ({ value, label: t.sureties[value] }))}
      />
      <TextInput
        label={t.words}
        value={words}
        onChange={setWords}
        rows={2}
        autoCapitalize="sentences"
        help={t.wordsHelp}
        optional
      />
      <fieldset className={styles['group']}>
        <legend>{t.verdict}</legend>
        <SegmentedControl
          label={t.verdict}
          value={verdict}
          onChange={setVerdict}
          options={VERDICTS.map((value) => ({ value, label: t.verdicts[value] }))}
        />
      </fieldset>
      <Button variant="contained" size="large" type="submit" aria-disabled={busy}>
        {t.save}
      </Button>
    </form>
  )
}
