import { useSyncExternalStore } from 'react'

/** 900 px of ordinary text. With larger text the columns of figures leave the names no room. */
const ROOM_REM = 56.25

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

function fits(): boolean {
  const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return window.innerWidth >= ROOM_REM * letter
}

/** True where the table of customers by age can be read whole; where not, the list says the same. */
export function useTableFits(): boolean {
  return useSyncExternalStore(subscribe, fits)
}
