import type { CaseAttachment } from '../../domain/caseFile.ts'
import { SOFT } from '../sheet.ts'
import { drawRows, drawText, left, moneyName, right, shortName, type CaseDraft } from './caseDraft.ts'
import { attachmentFile } from './caseTexts.ts'

/** Above and below a picture: its number and what it shows, and its hash. */
const AROUND = 24
/** Room for the heading of the section, so that two pictures fit below each other on the pages after it. */
const PER_PAGE = 2
const POINTS_PER_MM = 72 / 25.4
/** Larger than this a pixel would be seen. */
const LEAST_POINTS_PER_PIXEL = 0.5

/** Copies that are kept beside the books: which, by their hashes, and then the photos themselves. */
export function drawAttachments(draft: CaseDraft): void {
  const { file, words, print, format } = draft
  drawRows(draft, {
    columns: [
      left(words.columns.number),
      left(words.attachedTo, 'rest'),
      left('SHA-256', 'rest'),
      right(words.columns.size),
    ],
    rows: file.attachments.map((one, i) => [
      String(i + 1),
      [whatItShows(draft, one), format.day(one.on), print(one.caption, 500)].filter(Boolean).join(' · '),
      [one.sha256, print(one.type, 100), isIn(draft, one) ? attachmentFile(one) : words.photoMissing].join('\n'),
      `${Math.max(1, Math.round(one.size / 1024))} kB`,
    ]),
    totals: [],
  })
  file.attachments.forEach((one, i) => drawPhoto(draft, one, i + 1))
}

function isIn({ input }: CaseDraft, { sha256 }: CaseAttachment): boolean {
  return input.photos.has(sha256)
}

function whatItShows(draft: CaseDraft, { of }: CaseAttachment): string {
  if (of?.kind === 'charge') return shortName(draft, of)
  if (of?.kind === 'payment' || of?.kind === 'credit') return moneyName(draft, of)
  if (of?.kind === 'sending') return draft.print(of.title, 100)
  if (of?.kind === 'contact') return draft.words.channels[of.channel]
  return (of && draft.words.facts[of.kind]) ?? draft.words.somethingElse
}

/** A JPEG, which every reader of PDF shows as it is; what is something else is in the ZIP. */
function drawPhoto(draft: CaseDraft, one: CaseAttachment, number: number): void {
  const { input, sheet, words, format, print } = draft
  const bytes = input.photos.get(one.sha256)
  if (!bytes || one.type !== 'image/jpeg') return
  const size = sizeOf(draft, bytes)
  if (!size) return
  const most = (sheet.bottom - sheet.top) / PER_PAGE - AROUND
  const natural = 1 / (LEAST_POINTS_PER_PIXEL * POINTS_PER_MM)
  const scale = Math.min(sheet.width / size.width, most / size.height, natural)
  const [width, height] = [size.width * scale, size.height * scale]
  sheet.skip(3)
  sheet.room(height + AROUND - 3)
  const what = [whatItShows(draft, one), format.day(one.on)].join(' · ')
  drawText(draft, words.photo(number, what), { weight: 'bold', after: 0.5 })
  if (one.caption !== '') drawText(draft, print(one.caption, 120), { size: 9, after: 0.5 })
  // By its hash: the same photo twice is in the file once.
  sheet.doc.addImage(bytes, 'JPEG', sheet.left, sheet.y, width, height, one.sha256)
  sheet.y += height + 1.5
  drawText(draft, one.sha256, { size: 7, colour: SOFT, after: 0 })
  draft.tick()
}

/** Pixels; undefined for what only calls itself a JPEG: it came from another device, and is listed all the same. */
function sizeOf({ sheet }: CaseDraft, bytes: Uint8Array): { width: number; height: number } | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  try {
    const { width, height } = sheet.doc.getImageProperties(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return undefined
  }
}
