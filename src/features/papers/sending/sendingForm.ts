import type { SentPaper } from '../../../commands/recordSending.ts'
import { isDay, type Day } from '../../../domain/day.ts'
import { err, ok, type Result } from '../../../domain/result.ts'
import type { SendingMedium } from '../../../domain/sendingMedia.ts'
import { hexOf, sha256 } from '../../../interchange/sha256.ts'

/** A file that was chosen, before it is said what it is. */
export type ChosenFile = Pick<SentPaper, 'fileName' | 'sha256'>

export interface SendingForm {
  /** Fingerprint of a paper that was made here, or another file. */
  readonly paper: string
  readonly file: ChosenFile | undefined
  readonly titleText: string
  readonly pagesText: string
  readonly medium: SendingMedium
  readonly dayText: string
  readonly tracking: string
  readonly handedBy: string
}

/** In place of a paper's fingerprint. */
export const OTHER_FILE = 'other'

export type SendingFormError = {
  readonly type: 'paper-missing' | 'title-missing' | 'pages-wrong' | 'day-missing' | 'day-in-future'
}

export interface SendingReading {
  readonly paper: SentPaper
  readonly on: Day
}

const MOST_PAGES = 10_000

/** What the form says of the paper and the day. @param made the papers that this device made for the customer */
export function readSending(
  form: SendingForm,
  made: readonly SentPaper[],
  today: Day,
): Result<SendingReading, SendingFormError> {
  const paper = paperOf(form, made)
  if (!paper.ok) return paper
  if (!isDay(form.dayText)) return err({ type: 'day-missing' })
  if (form.dayText > today) return err({ type: 'day-in-future' })
  return ok({ paper: paper.value, on: form.dayText })
}

function paperOf(form: SendingForm, made: readonly SentPaper[]): Result<SentPaper, SendingFormError> {
  if (form.paper !== OTHER_FILE) {
    const found = made.find((each) => each.sha256 === form.paper)
    if (!found) return err({ type: 'paper-missing' })
    const { title, fileName, pages } = found
    return ok({ title, fileName, pages, sha256: found.sha256 })
  }
  if (!form.file) return err({ type: 'paper-missing' })
  const title = form.titleText.trim()
  if (title === '') return err({ type: 'title-missing' })
  const pages = Number(form.pagesText.trim() || NaN)
  if (!Number.isSafeInteger(pages) || pages < 1 || pages > MOST_PAGES) return err({ type: 'pages-wrong' })
  return ok({ title, pages, ...form.file })
}

/** The fingerprint of a file, and its pages as far as they can be counted. @throws when it cannot be read */
export async function readFile(file: File): Promise<{ readonly file: ChosenFile; readonly pages: number | undefined }> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { file: { fileName: file.name, sha256: hexOf(sha256(bytes)) }, pages: pagesOf(bytes) }
}

/** Page objects that stand in the open, as in the papers of this app; files that pack them are counted by hand. */
function pagesOf(bytes: Uint8Array): number | undefined {
  const text = new TextDecoder('latin1').decode(bytes)
  const found = text.match(/\/Type\s*\/Page(?![a-zA-Z])/g)?.length ?? 0
  return text.startsWith('%PDF') && found > 0 ? found : undefined
}
