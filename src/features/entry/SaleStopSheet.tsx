import Button from '@mui/material/Button'
import { useState } from 'react'
import { useFormat, useT } from '../../i18n/I18nContext.ts'
import { useProcessT } from '../../i18n/ProcessWords.ts'
import { useRole } from '../../queries/useRole.ts'
import { TextInput } from '../../ui/fields/TextInput.tsx'
import { hashOf, routes } from '../../ui/routes.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import type { EntryDraft } from './entryDraft.ts'
import styles from './SaleStopSheet.module.css'
import { saleSentences } from './saleSentences.ts'

export interface SaleStopSheetProps {
  readonly draft: EntryDraft
  readonly onCancel: () => void
  readonly onReason: (reason: string) => void
}

/** The sale is stopped, and why. An owner goes on with a reason; a seller does not. */
export function SaleStopSheet({ draft, onCancel, onReason }: SaleStopSheetProps) {
  const words = useProcessT()
  const { common } = useT()
  const { sale: t } = words
  const format = useFormat()
  const role = useRole()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const given = reason.trim() !== ''
  if (role === undefined) return null
  const customer = draft.standing?.customer.id
  return (
    <Sheet
      open
      onClose={onCancel}
      title={t.stopTitle}
      actions={
        <>
          <Button variant="outlined" size="large" onClick={onCancel}>
            {common.cancel}
          </Button>
          {role === 'owner' && (
            <Button
              variant="contained"
              size="large"
              onClick={() => (given ? onReason(reason.trim()) : setMissing(true))}
            >
              {t.goOn}
            </Button>
          )}
        </>
      }
    >
      <ul className={styles['reasons']}>
        {saleSentences(draft, words, format).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {role === 'owner' ? (
        <TextInput
          label={t.reason}
          value={reason}
          onChange={(text) => {
            setReason(text)
            setMissing(false)
          }}
          rows={2}
          autoCapitalize="sentences"
          help={t.reasonHelp}
          error={missing ? t.reasonMissing : undefined}
        />
      ) : (
        <p>{t.ownerOnly}</p>
      )}
      {customer !== undefined && (
        <Button className={styles['more']} href={hashOf(routes.creditSheet(customer))}>
          {t.toSheet}
        </Button>
      )}
    </Sheet>
  )
}
