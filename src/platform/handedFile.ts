let handed: File | null = null

/** Keeps a file that one screen took and another one reads; `null` when it has been read. */
export function handFile(file: File | null): void {
  handed = file
}

/** The file that was handed on. */
export function handedFile(): File | null {
  return handed
}
