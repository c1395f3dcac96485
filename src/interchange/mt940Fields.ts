import { linesOf } from './statementText.ts'

/** One field of SWIFT text: ":61:" and what follows, up to the next. */
export interface SwiftField {
  readonly line: number
  readonly tag: string
  /** As broken in the file; at least one. */
  readonly lines: readonly string[]
}

/** Only tags of the message open a field: the words of a movement may hold ":12:" too. */
const FIELD = /^:(20|21|25P?|28C?|13D?|34F|60[FM]|61|62[FM]|64|65|86|90[CD]|NS):(.*)$/
/** The end of a message, with or without the envelope it came in. */
const END = /^-\}?\s*$/

/**
 * The fields of MT940 messages, a list for each message. Envelopes ("{1:…}") and whatever stands between messages are left
 * out; empty lines are no part of a field.
 */
export function swiftMessages(text: string): SwiftField[][] {
  const messages: SwiftField[][] = []
  let fields: SwiftField[] | undefined
  let lines: string[] | undefined
  for (const [i, written] of linesOf(text).entries()) {
    // The envelope may stand on the line of the first field.
    const content = written.startsWith('{') ? written.replace(/^.{0,200}\{4:/, '') : written
    const [, tag, rest = ''] = FIELD.exec(content) ?? []
    if (tag !== undefined) {
      if (tag === '20' || !fields) {
        fields = []
        messages.push(fields)
      }
      lines = [rest]
      fields.push({ line: i + 1, tag, lines })
    } else if (END.test(content)) {
      fields = undefined
      lines = undefined
    } else if (content.trim() !== '') lines?.push(content)
  }
  return messages
}
