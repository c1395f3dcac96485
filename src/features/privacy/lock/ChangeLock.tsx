import Button from '@mui/material/Button'
import { useState } from 'react'
import type { KeysControl } from '../../../commands/keysControl.ts'
import { usePrivacyT } from '../../../i18n/PrivacyWords.ts'
import { startAgain } from '../../../platform/connections.ts'
import { mayHavePasskeys } from '../../../platform/passkey.ts'
import { useNotice } from '../../../ui/NoticeContext.ts'
import styles from '../Privacy.module.css'
import { readLock, writeLock, type LockRecord } from './lockRecord.ts'
import { MinutesChoice } from './MinutesChoice.tsx'
import { addPasskey } from './openLock.ts'
import { UnlockPin, type Unlocked } from './UnlockPin.tsx'

export interface ChangeLockProps {
  readonly record: LockRecord
  readonly keys: KeysControl
}

/** After the PIN was given once more: how soon it locks, the device's own way to open it, and no lock any more. */
export function ChangeLock({ record, keys }: ChangeLockProps) {
  const { lock: t } = usePrivacyT()
  const [unlocked, setUnlocked] = useState<Unlocked>()
  return (
    <section className={styles['form']}>
      <h2>{t.changeTitle}</h2>
      {unlocked ? (
        <Changes record={record} keys={keys} unlocked={unlocked} />
      ) : (
        <>
          <p>{t.changeText}</p>
          <UnlockPin record={record} confirm={t.go} onOpen={setUnlocked} />
        </>
      )}
    </section>
  )
}

function Changes({ record, keys, unlocked }: ChangeLockProps & { readonly unlocked: Unlocked }) {
  const { lock: t } = usePrivacyT()
  const { show } = useNotice()
  const [failed, setFailed] = useState(false)
  const change = (next: Partial<LockRecord>) => {
    const now = readLock()
    if (now) writeLock({ ...now, ...next })
    show({ text: t.minutesSaved, undo: async () => writeLock(now) })
  }
  const turnOff = async () => {
    try {
      // First the keys, then the lock that opens them.
      await keys.open(unlocked.vault)
      writeLock(undefined)
      // What runs would go on sealing.
      startAgain()
    } catch {
      setFailed(true)
    }
  }
  const removePasskey = () => {
    const { passkey: _passkey, ...rest } = readLock() ?? record
    writeLock(rest)
  }
  return (
    <>
      <MinutesChoice value={record.minutes} onChange={(minutes) => change({ minutes })} />
      <div className={styles['form']}>
        <h3>{t.passkeyTitle}</h3>
        {mayHavePasskeys() ? (
          <>
            <p className={styles['soft']}>{record.passkey ? t.passkeyHas : t.passkeyText}</p>
            {record.passkey ? (
              <Button variant="outlined" onClick={removePasskey}>
                {t.passkeyRemove}
              </Button>
            ) : (
              <Button
                variant="outlined"
                onClick={() =>
                  void addPasskey(unlocked.master).then((added) =>
                    show(added ? { text: t.passkeyAdded } : { text: t.passkeyFailed, tone: 'error' }),
                  )
                }
              >
                {t.passkeyAdd}
              </Button>
            )}
          </>
        ) : (
          <p className={styles['soft']}>{t.passkeyFailed}</p>
        )}
      </div>
      {failed && <p role="alert">{t.failed}</p>}
      <Button variant="outlined" color="error" onClick={() => void turnOff()}>
        {t.turnOff}
      </Button>
    </>
  )
}
