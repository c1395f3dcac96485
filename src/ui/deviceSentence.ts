import type { Day } from '../domain/day.ts'
import type { OtherDevice } from '../domain/deviceStatus.ts'
import type { Format } from '../domain/format.ts'
import type { DeviceMessages } from '../i18n/deviceMessages.ts'
import { instantText } from './instantText.ts'
import { progressText } from './sizeText.ts'

type Words = DeviceMessages['devices']

/** What is true of one other device now, in one sentence. "Al día" is said of what was proven, and of nothing else. */
export function deviceSentence(words: Words, format: Format, today: Day, device: OtherDevice): string {
  const { state } = words
  const { meeting } = device
  if (device.removed === true) return state.removed
  switch (meeting.type) {
    case 'apart':
      return device.pending > 0 ? state.pending(device.pending) : state.apart
    case 'searching':
      return state.searching
    case 'checking':
      return state.checking
    case 'exchanging': {
      const progress = progressText(words, format, meeting.received + meeting.sent, meeting.total)
      return meeting.sent > meeting.received ? state.sending(progress) : state.receiving(progress)
    }
    case 'writing':
      return state.writing(format.number(meeting.done), format.number(meeting.total))
    case 'together':
      return state.together(instantText(format, today, meeting.verifiedAt))
    case 'unconfirmed':
      return state.unconfirmed
    case 'different':
      return state.different
  }
}

/** What to add where there is no connection: that nothing is lost, and when both last held the same. */
export function deviceSecondLine(words: Words, format: Format, today: Day, device: OtherDevice): string | undefined {
  if (device.removed === true || device.meeting.type !== 'apart') return undefined
  const last =
    device.verifiedAt === undefined
      ? words.neverTogether
      : words.lastTogether(instantText(format, today, device.verifiedAt))
  return device.pending > 0 ? `${words.state.apart}. ${last}` : last
}
