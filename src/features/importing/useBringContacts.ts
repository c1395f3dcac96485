import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useCommandDeps } from '../../commands/deps.ts'
import { importContacts, takeContactsBack } from '../../commands/importContacts.ts'
import { useErrorText } from '../../i18n/errorText.ts'
import { useLaterT } from '../../i18n/LaterWords.ts'
import type { ContactCustomer } from '../../interchange/contactCustomers.ts'
import { askToPersist } from '../../platform/storagePersistence.ts'
import { useNotice } from '../../ui/NoticeContext.ts'
import { routes } from '../../ui/routes.ts'

interface Progress {
  readonly done: number
  readonly total: number
}

export interface BringContacts {
  /** In people; null while nothing is written. */
  readonly progress: Progress | null
  readonly error: string | null
  readonly start: (people: readonly ContactCustomer[]) => void
  readonly stop: () => void
}

/** Writes those who were chosen, shows the list of customers, and offers to undo all of it. */
export function useBringContacts(): BringContacts {
  const deps = useCommandDeps()
  const tell = useErrorText()
  const { addressBook: words } = useLaterT()
  const { show } = useNotice()
  const [, navigate] = useLocation()
  const [progress, setProgress] = useState<Progress | null>(null)
  const [error, setError] = useState<string | null>(null)
  const stopper = useRef<AbortController>(null)
  const here = useRef(true)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])

  const bring = async (people: readonly ContactCustomer[]) => {
    const { signal } = (stopper.current = new AbortController())
    setError(null)
    setProgress({ done: 0, total: people.length })
    const result = await importContacts(deps)(people, { onProgress: setProgress, signal })
    if (!result.ok) {
      setProgress(null)
      setError(tell(result.error))
      if (!here.current) show({ text: tell(result.error), tone: 'error' })
      return
    }
    const { added } = result.value
    const undo = async () => {
      const undone = await takeContactsBack(deps)(added)
      if (!undone.ok) throw new Error(undone.error.type)
    }
    if (added.length > 0) void askToPersist()
    show(added.length > 0 ? { text: words.brought(added.length), undo } : { text: words.nothingNew })
    if (here.current) navigate(routes.customers())
  }
  return { progress, error, start: (people) => void bring(people), stop: () => stopper.current?.abort() }
}
