import type { Day } from '../domain/day.ts'
import type { DevicesState, OtherDevice } from '../domain/deviceStatus.ts'
import type { Format } from '../domain/format.ts'
import type { DeviceMessages } from '../i18n/deviceMessages.ts'
import { deviceSentence } from './deviceSentence.ts'

export interface DevicesSummary {
  readonly text: string
  /** `act`: a person should do something. `wait`: something is still to be sent. */
  readonly tone: 'act' | 'wait' | 'calm'
}

type Kind = OtherDevice['meeting']['type']

/** What happens with any device is worth saying before what happens with none. */
const BUSY: readonly Kind[] = ['exchanging', 'writing', 'checking', 'searching', 'unconfirmed']

/** All the devices in one line; `undefined` while there is only one. */
export function devicesSummary(
  words: DeviceMessages['devices'],
  format: Format,
  today: Day,
  state: DevicesState,
): DevicesSummary | undefined {
  const { self } = state
  if (!self) return undefined
  if (self.removed) return { text: words.selfRemovedTitle, tone: 'act' }
  const others = state.others.filter(({ removed }) => removed !== true)
  const say = (device: OtherDevice) => deviceSentence(words, format, today, device)
  const different = others.find(({ meeting }) => meeting.type === 'different')
  if (different) return { text: say(different), tone: 'act' }
  if (state.late > 0) return { text: words.late(state.late), tone: 'act' }
  if (state.clockOff) return { text: words.clockOff, tone: 'act' }
  for (const kind of BUSY) {
    const busy = others.find(({ meeting }) => meeting.type === kind)
    if (busy) return { text: say(busy), tone: 'calm' }
  }
  const waiting = others.toSorted((a, b) => b.pending - a.pending)[0]
  if (waiting === undefined) return undefined
  if (waiting.meeting.type === 'apart' && waiting.pending > 0) return { text: say(waiting), tone: 'wait' }
  // "Al día" is said of all of them, or of none.
  const apart = others.find(({ meeting }) => meeting.type === 'apart')
  return { text: say(apart ?? waiting), tone: 'calm' }
}
