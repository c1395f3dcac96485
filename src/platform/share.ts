/** `shared` means handed to the share sheet: no browser says whether it was sent. */
export type ShareOutcome = 'shared' | 'cancelled' | 'unsupported'

export function canShare(): boolean {
  return typeof navigator.share === 'function'
}

/** True when the share sheet takes these files: Firefox takes none, Chrome only some kinds. */
export function canShareFiles(files: readonly File[]): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [...files] })
}

async function share(data: ShareData): Promise<ShareOutcome> {
  try {
    await navigator.share(data)
    return 'shared'
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    return 'unsupported'
  }
}

/** Opens the share sheet with a text. From a tap. */
export async function shareText(text: string): Promise<ShareOutcome> {
  return canShare() ? share({ text }) : 'unsupported'
}

/**
 * Opens the share sheet with files and nothing else: with a text beside them iOS and WhatsApp drop one of the two.
 * The files must be ready before the tap, or iOS refuses.
 */
export async function shareFiles(files: readonly File[]): Promise<ShareOutcome> {
  return canShareFiles(files) ? share({ files: [...files] }) : 'unsupported'
}
