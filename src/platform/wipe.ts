import { hearAll, tellAll } from './broadcast.ts'

const WIPE = 'al-dia/wipe'
const MARK = 'al-dia.wipe'
/** A tab that comes back later than this, from a crash, does not go on by itself: there may be new books by then. */
const LONGEST_MS = 600_000

/** Whether this tab was told to erase everything, and is to do so instead of opening the books. */
export function isWiping(): boolean {
  try {
    return Date.now() - Number(sessionStorage.getItem(MARK)) < LONGEST_MS
  } catch {
    return false
  }
}

/** Erasing begins where no books are open: this tab starts anew, and the others, which hold them open, are left empty. */
export function startWiping(): void {
  sessionStorage.setItem(MARK, String(Date.now()))
  tellAll(WIPE, null)
  location.reload()
}

/** When another tab erases everything, nothing stays on the screen of this one. */
export function leaveWhenWiped(): void {
  hearAll(WIPE, () => {
    if (!isWiping()) location.replace('about:blank')
  })
}
