import { useEffect, useState } from 'react'
import { roomOfFile } from '../../interchange/fileRoom.ts'
import { onOpenedFiles, waitingFiles } from '../../platform/sharedFiles.ts'

/** What another app handed over before there are books. It waits, also over a page that is loaded again. */
export interface HandedOver {
  /** To be brought back at once. */
  readonly backup?: File
  /** Something else: its screen takes it when there are books. */
  readonly isWaiting?: boolean
}

export function useHandedOver(): HandedOver {
  const [handedOver, setHandedOver] = useState<HandedOver>({})
  useEffect(() => {
    let here = true
    const find = async (): Promise<HandedOver> => {
      const [first] = await waitingFiles()
      if (!first) return {}
      return (await roomOfFile(first)) === 'backup' ? { backup: first } : { isWaiting: true }
    }
    const look = (): void => {
      find().then(
        (found) => here && setHandedOver(found),
        () => undefined,
      )
    }
    look()
    onOpenedFiles(look)
    return () => {
      here = false
    }
  }, [])
  return handedOver
}
