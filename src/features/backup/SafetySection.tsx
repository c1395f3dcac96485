import Button from '@mui/material/Button'
import { useEffect, useState } from 'react'
import { useLaterT } from '../../i18n/LaterWords.ts'
import {
  askToPersist,
  readPersistence,
  readStorageRoom,
  type StoragePersistence,
} from '../../platform/storagePersistence.ts'
import styles from './Backup.module.css'
import { useSize } from '../../ui/useSize.ts'

/** How well the browser keeps the data, and how much they are. */
export function SafetySection() {
  const { backup } = useLaterT()
  const size = useSize()
  const [kept, setKept] = useState<StoragePersistence>()
  const [asked, setAsked] = useState(false)
  const [used, setUsed] = useState<number>()
  useEffect(() => {
    let here = true
    void Promise.all([readPersistence(), readStorageRoom()]).then(([persistence, room]) => {
      if (!here) return
      setKept(persistence)
      setUsed(room?.used)
    })
    return () => {
      here = false
    }
  }, [])
  const ask = async () => {
    setKept(await askToPersist())
    setAsked(true)
  }
  const words = {
    persistent: backup.persistent,
    'best-effort': asked ? backup.keepRefused : backup.bestEffort,
    unknown: backup.persistenceUnknown,
  }
  return (
    <section className={styles['stack']}>
      <h2>{backup.safetyTitle}</h2>
      <p role="status">
        {kept && words[kept]} {used !== undefined && backup.room(size(used))}
      </p>
      {kept === 'best-effort' && !asked && (
        <Button variant="outlined" onClick={() => void ask()}>
          {backup.askToKeep}
        </Button>
      )}
    </section>
  )
}
