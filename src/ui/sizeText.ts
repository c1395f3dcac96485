import type { Format } from '../domain/format.ts'
import type { DeviceMessages } from '../i18n/deviceMessages.ts'

const KB = 1000
const MB = 1_000_000

type Words = DeviceMessages['devices']

/** "12 de 20 MB": both in the unit of the whole. Bytes. */
export function progressText(words: Words, format: Format, done: number, total: number): string {
  // What is announced may grow on the way; never "21 de 20".
  const most = Math.max(done, total)
  if (most < MB) return words.kilobytes(format.number(Math.floor(done / KB)), format.number(Math.ceil(most / KB)))
  const inMb = (bytes: number) =>
    format.number(most < 10 * MB ? Math.round(bytes / (MB / 10)) / 10 : Math.round(bytes / MB))
  return words.megabytes(inMb(done), inMb(most))
}

/** "340 kB", "12 MB". */
export function sizeText(words: Words, format: Format, bytes: number): string {
  return bytes < MB
    ? words.size(format.number(Math.max(1, Math.round(bytes / KB))))
    : words.sizeMegabytes(format.number(Math.round(bytes / (MB / 10)) / 10))
}
