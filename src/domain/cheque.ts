import type { Day } from './day.ts'
import type { ChequeStep } from './processFacts.ts'

/**
 * What can become of a cheque next. It is paid in from its day on, not before; one that bounced may be tried again. What
 * has cleared or was given back is over.
 * @param state where it is now; undefined: still in the drawer
 */
export function nextChequeSteps(state: ChequeStep | undefined, payOn: Day, today: Day): readonly ChequeStep[] {
  switch (state) {
    case undefined:
      return payOn <= today ? ['deposited', 'cleared', 'bounced', 'returned'] : ['returned']
    case 'deposited':
      return ['cleared', 'bounced']
    case 'bounced':
      return ['deposited', 'returned']
    case 'cleared':
    case 'returned':
      return []
  }
}

/** True while money may still come of it. */
export function isChequePending(state: ChequeStep | undefined): boolean {
  return state === undefined || state === 'deposited'
}
