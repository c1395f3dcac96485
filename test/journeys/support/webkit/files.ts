import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Payload {
  readonly name: string
  readonly buffer: Buffer
}
type One = string | Payload

/** What a field for files is given: paths, or names with their bytes. */
export type Given = One | readonly One[]

let folders = 0

/** @returns where the files are on the disk; those without a path are written into a folder of their own */
export function pathsOf(given: Given, folder: string): string[] {
  folders += 1
  const place = join(folder, `given-${folders}`)
  return [given].flat().map((one) => {
    if (typeof one === 'string') return one
    mkdirSync(place, { recursive: true })
    const path = join(place, one.name)
    writeFileSync(path, one.buffer)
    return path
  })
}
