/** Why a delivery of another device was refused as a whole. Every reason has a sentence. */
export const UPDATE_REFUSALS = [
  'too large',
  'too many values',
  'too many deletions',
  'too many months',
  'not readable',
  'no month',
  'clock',
  'tells of a place twice',
  'an empty place',
  'tells another history',
  'overwrites a value',
  'deletes a value',
  'foreign content',
  'foreign id',
  'value',
  /** Of an app that had another reason. */
  'unknown',
] as const
export type UpdateRefusal = (typeof UPDATE_REFUSALS)[number]

const BEFORE = 'update refused: '

/** The error to refuse an update with: nothing of it is kept. */
export function updateRefused(reason: UpdateRefusal, options?: ErrorOptions): RangeError {
  return new RangeError(BEFORE + reason, options)
}

/** The reason out of what such an error says, as it may have been kept by an earlier app. */
export function updateRefusalOf(message: string): UpdateRefusal {
  return UPDATE_REFUSALS.find((reason) => message === BEFORE + reason || message === reason) ?? 'unknown'
}
