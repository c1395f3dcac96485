import Button from '@mui/material/Button'
import { useState } from 'react'
import { useProcessT } from '../i18n/ProcessWords.ts'
import { TextInput } from './fields/TextInput.tsx'
import { Sheet } from './Sheet.tsx'

export interface OverrideSheetProps {
  readonly onClose: () => void
  readonly onReason: (reason: string) => void
}

/** Asks why somebody goes on against a rule; without a reason nobody does. */
export function OverrideSheet({ onClose, onReason }: OverrideSheetProps) {
  const { contactGuard: words } = useProcessT()
  const [reason, setReason] = useState('')
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.anywayTitle}
      actions={
        <Button
          variant="contained"
          size="large"
          disabled={reason.trim() === ''}
          onClick={() => onReason(reason.trim())}
        >
          {words.anywayConfirm}
        </Button>
      }
    >
      <TextInput
        label={words.anywayReason}
        value={reason}
        onChange={setReason}
        rows={2}
        autoCapitalize="sentences"
        help={words.anywayText}
      />
    </Sheet>
  )
}
