import type { CaseContact } from '../../domain/caseFile.ts'
import type { ChargeFact } from '../../domain/fact.ts'
import type { FactId } from '../../domain/ids.ts'
import type { SendingFact } from '../../domain/evidenceFacts.ts'
import { isSendingMedium } from '../../domain/sendingMedia.ts'
import { isWritten } from '../../domain/ladder.ts'
import { SOFT } from '../sheet.ts'
import { drawRows, drawText, drawTitle, left, shortName, type CaseDraft } from './caseDraft.ts'
import { inEights } from '../sha256Text.ts'
import { sendingWords } from '../words/sendingWords.ts'

/** What was sent, word by word, and what proves that it was. */
export function drawLetters(draft: CaseDraft): void {
  const { file, words, format, sheet } = draft
  const written = file.contacts.filter(({ fact }) => isWritten(fact.channel))
  if (written.length + file.sendings.length === 0) drawText(draft, words.none)
  const debts = new Map<FactId, ChargeFact>(file.charges.map(({ fact }) => [fact.id, fact]))
  for (const { fact, text } of written) {
    sheet.room(30)
    const head = [format.day(fact.on), words.channels[fact.channel], words.levels[fact.level]]
    drawText(draft, head.join(' · '), { weight: 'bold', after: 0.3 })
    const about = fact.charges.flatMap((id) => {
      const debt = debts.get(id)
      return debt ? [shortName(draft, debt)] : []
    })
    if (about.length > 0) drawText(draft, words.about(about.join(', ')), { size: 8, colour: SOFT, after: 0.6 })
    const sendings = file.sendings.filter(({ of }) => of === fact.id)
    drawText(draft, text === '' ? words.noText : text, { size: 9, indent: 4, after: sendings.length > 0 ? 1 : 4 })
    for (const sending of sendings) drawSending(draft, sending)
    draft.tick()
  }
  const ids = new Set(written.map(({ fact }) => fact.id))
  const others = file.sendings.filter(({ of }) => of === undefined || !ids.has(of))
  if (others.length > 0) drawTitle(draft, words.otherSendings)
  for (const sending of others) drawSending(draft, sending)
}

/** Medium, day, number, who handed it over, and the fingerprint of the file. */
function drawSending(
  draft: CaseDraft,
  { id, on, medium, title, pages, sha256, tracking, handedBy }: SendingFact,
): void {
  const { file, words, format, sheet, print, input } = draft
  const { media } = sendingWords(input.language)
  sheet.room(18)
  const how = [
    `${isSendingMedium(medium) ? media[medium] : print(medium, 60)}.`,
    tracking === undefined ? '' : words.sendingTracking(print(tracking, 60)),
    handedBy === undefined ? '' : words.sendingBy(print(handedBy, 120)),
  ]
  const said = words.sending(print(title, 200), format.day(on), how.filter(Boolean).join(' '))
  drawText(draft, said, { size: 9, indent: 4, after: 0.3 })
  drawText(draft, words.sendingFile(print(file.words.get(id) ?? '', 120), pages), { size: 8, colour: SOFT, indent: 4 })
  drawText(draft, inEights(sha256), { size: 8, colour: SOFT, indent: 4, after: 4 })
}

/** Every contact in the order of the days, with what came of it. */
export function drawContacts(draft: CaseDraft): void {
  const { file, words, format } = draft
  drawRows(draft, {
    columns: [
      left(words.columns.on),
      left(words.columns.channel),
      left(words.columns.level),
      left(words.columns.result, 'rest'),
    ],
    rows: file.contacts.map((contact) => [
      format.day(contact.fact.on),
      words.channels[contact.fact.channel],
      words.levels[contact.fact.level],
      notesOf(draft, contact),
    ]),
    totals: [],
  })
}

function notesOf(draft: CaseDraft, { fact, text, outcomes, overrides }: CaseContact): string {
  const { words, format, print } = draft
  const came = outcomes.map(({ fact: { result, reason, next }, words: said }) =>
    [
      words.results[result] + (reason === undefined ? '' : ` (${words.reasons[reason]})`),
      print(said, 2_000),
      next === undefined ? '' : words.next(format.day(next)),
    ]
      .filter(Boolean)
      .join(' · '),
  )
  // What was written stands in full in the section before.
  const note = isWritten(fact.channel) ? [] : text.split(/\r?\n/).map((line) => print(line, 2_000))
  const passed = overrides.map(({ reason }) => words.passed(print(reason, 500)))
  return [...came, ...note, ...passed].filter(Boolean).join('\n')
}
