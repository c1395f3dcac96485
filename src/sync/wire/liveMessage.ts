import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** y-webrtc's messages, as far as they may come from outside: the sync protocol of Yjs, and nothing of who looks at what. */
export type LiveMessage =
  /** Asks for what its sender lacks. */
  | { readonly type: 'state' }
  /** `isAnswer` to a state, or something new. */
  | { readonly type: 'update'; readonly update: Uint8Array; readonly isAnswer: boolean }

const SYNC = 0
const STATE = 0
const ANSWER = 1
const UPDATE = 2
/** Six to ten bytes for each run of the app in the open months. */
const MAX_STATE = 64 * 1024
const MAX_UPDATE = 4 * 1024 * 1024

/** @throws RangeError for what y-webrtc does not send to another one of ours */
export function readLiveMessage(message: Uint8Array): LiveMessage {
  let step: number
  let content: Uint8Array
  try {
    const decoder = decoding.createDecoder(message)
    if (decoding.readUint8(decoder) !== SYNC) throw new RangeError('kind')
    step = decoding.readUint8(decoder)
    content = decoding.readVarUint8Array(decoder)
    if (decoding.hasContent(decoder)) throw new RangeError('something follows')
    if (step > UPDATE || content.length > (step === STATE ? MAX_STATE : MAX_UPDATE))
      throw new RangeError('step or size')
    // y-webrtc would read it as it comes.
    if (step === STATE) Y.decodeStateVector(content)
  } catch (cause) {
    throw new RangeError('live message refused', { cause })
  }
  return step === STATE ? { type: 'state' } : { type: 'update', update: content, isAnswer: step === ANSWER }
}

/** An update as y-webrtc reads it. */
export function writeLiveUpdate(update: Uint8Array, isAnswer = false): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeUint8(encoder, SYNC)
    encoding.writeUint8(encoder, isAnswer ? ANSWER : UPDATE)
    encoding.writeVarUint8Array(encoder, update)
  })
}
