import Button from '@mui/material/Button'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useBlobDeps } from '../../commands/blobDeps.ts'
import { forgetCustomer, type ForgetDraft } from '../../commands/forgetCustomer.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { usePrivacyT } from '../../i18n/PrivacyWords.ts'
import type { Forgetting } from '../../queries/useForgetting.ts'
import { CheckInput } from '../../ui/fields/CheckInput.tsx'
import { Note } from '../../ui/Note.tsx'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'
import styles from './Privacy.module.css'

export interface ForgetFormProps {
  readonly customer: CustomerId
  readonly found: Forgetting
  readonly balances: ForgetDraft['balances']
}

/** There is no way back: that is what has to be ticked. */
export function ForgetForm({ customer, found, balances }: ForgetFormProps) {
  const { forget: t } = usePrivacyT()
  const tell = useErrorText()
  const deps = useBlobDeps()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const [agreed, setAgreed] = useState(false)
  const [error, setError] = useState<string>()
  const [busy, setBusy] = useState(false)

  const forget = async () => {
    if (!agreed) {
      setError(t.mustAgree)
      return
    }
    setBusy(true)
    const name = t.newName(found.before + 1)
    const { edits, attachments } = found
    const result = await forgetCustomer(deps)({ customer, name, balances, edits, attachments })
    setBusy(false)
    if (!result.ok) {
      setError(result.error.type === 'still-owed' ? t.owedTitle : tell(result.error))
      return
    }
    // What cannot be deleted now is tomorrow.
    await deps.blobs.makeRoom().catch(() => undefined)
    show({ text: t.done(name) })
    navigate(routes.account(customer), { replace: true })
  }
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void forget()
      }}
    >
      <CheckInput
        label={t.agree}
        checked={agreed}
        onChange={(next) => {
          setAgreed(next)
          setError(undefined)
        }}
      />
      {error !== undefined && (
        <Note tone="error" role="alert">
          {error}
        </Note>
      )}
      <Button type="submit" variant="contained" color="error" size="large" aria-disabled={busy}>
        {t.confirm}
      </Button>
    </form>
  )
}
