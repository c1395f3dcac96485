import { day } from '../domain/day.ts'
import { deflatedZip } from './zipWrite.ts'

/** Every workbook bears one day, which says nothing: programs show that of the file. */
const ON = day('1980-01-01')

/**
 * In the place of write-excel-file's own packing (vite.config.ts), which works in workers made of blobs: a content
 * security policy forbids them, and then it never answers.
 */
export default async function zipWorkbook(files: Readonly<Record<string, Uint8Array>>): Promise<ArrayBuffer> {
  return (await deflatedZip(new Map(Object.entries(files)), ON)).buffer
}
