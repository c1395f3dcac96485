import { useState, useSyncExternalStore } from 'react'
import { areNew, stepsDone, type FirstStep } from '../../domain/firstSteps.ts'
import type { CustomerId } from '../../domain/ids.ts'
import { seenReminder } from '../../platform/firstSteps.ts'
import { backupMark, lastBackup } from '../../platform/lastBackup.ts'
import { useToday } from '../../queries/books.ts'
import { useFirstFacts } from '../../queries/useFirstFacts.ts'
import { useInstallOffer } from '../../ui/InstallContext.ts'

export interface FirstStepsState {
  readonly done: readonly FirstStep[]
  /** Books of somebody who begins. */
  readonly isNew: boolean
  /** Whom the steps are tried with. */
  readonly someone: CustomerId | undefined
}

/** How far somebody is with the first steps: read from the books and from what this device has done. */
export function useFirstSteps(): FirstStepsState | undefined {
  const today = useToday()
  const facts = useFirstFacts()
  const install = useInstallOffer()
  const [backups] = useState(() => lastBackup(false))
  const [reminders] = useState(seenReminder)
  const backup = backupMark(useSyncExternalStore(backups.watch, backups.read))
  const seen = useSyncExternalStore(reminders.watch, reminders.read)
  if (!facts) return undefined
  return {
    done: stepsDone({
      ...facts,
      reminder: facts.reminder || seen !== null,
      safe: backup !== null || install.kind === 'installed',
    }),
    isNew: areNew(facts.begun, today),
    someone: facts.someone,
  }
}
