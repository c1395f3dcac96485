import { useState } from 'react'
import { canConnect } from '../../platform/peerConnection.ts'

/** Whether this browser can be connected to another device at all; asked once for each screen. */
export function useCanConnect(): boolean {
  const [able] = useState(canConnect)
  return able
}
