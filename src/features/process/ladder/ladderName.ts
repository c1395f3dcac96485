import type { ProcessMessages } from '../../../i18n/processMessages.ts'

/** The ladders that a business starts with, in the order shown. */
export const LADDER_NAMES = ['fiado', 'default', 'b2b'] as const
export type LadderName = (typeof LADDER_NAMES)[number]

export function isLadderName(id: string): id is LadderName {
  return LADDER_NAMES.some((name) => name === id)
}

/** What a ladder is called; one of a newer app by its id. */
export function ladderName({ names, otherLadder }: ProcessMessages['ladder'], id: string): string {
  return isLadderName(id) ? names[id] : otherLadder(id)
}
