import Button from '@mui/material/Button'
import { useState } from 'react'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import type { Vault } from '../../../commands/keysControl.ts'
import { Page } from '../../../ui/Page.tsx'
import styles from '../Privacy.module.css'
import { WipeForm } from '../WipeForm.tsx'
import type { LockRecord } from './lockRecord.ts'
import { UnlockPin } from './UnlockPin.tsx'
import { lockInBackground } from './lockInBackground.ts'

export interface LockedScreenProps {
  /** Absent where what is kept of the lock cannot be read. */
  readonly record: LockRecord | undefined
  readonly onOpen: (vault: Vault) => void
}

/** In the place of the app until it is unlocked: nothing of the books is read before. */
export function LockedScreen({ record, onOpen }: LockedScreenProps) {
  const { lock: t } = usePrivacyT()
  const [forgot, setForgot] = useState(false)
  return forgot || !record ? (
    <Page title={t.forgotTitle}>
      <div className={styles['stack']}>
        <p>{t.forgotText}</p>
        <WipeForm />
        {record && (
          <Button variant="text" onClick={() => setForgot(false)}>
            {t.back}
          </Button>
        )}
      </div>
    </Page>
  ) : (
    <Page title={t.lockedTitle}>
      <div className={styles['stack']}>
        <UnlockPin
          record={record}
          confirm={t.unlock}
          onOpen={({ vault, record: { minutes } }) => {
            lockInBackground(minutes)
            onOpen(vault)
          }}
        />
        <Button variant="text" onClick={() => setForgot(true)}>
          {t.forgot}
        </Button>
      </div>
    </Page>
  )
}
