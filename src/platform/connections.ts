import { localChoice, type LocalChoice } from './local.ts'
import { meetingAddress, POLICY_ID, policyFor } from './pagePolicy.ts'
import { closedSocket, type OpenSocket } from './socket.ts'

/** The day on which the address was switched on, `yyyy-MM-dd`. */
export function meetingSince(): LocalChoice {
  return localChoice('meeting-since')
}

/** Notes for the next start what pages may speak to. @param on the day on which it was changed, where that is known */
export function keepMeetingAddress(address: string, on = ''): void {
  const kept = meetingAddress()
  if ((kept.read() ?? '') === address) return
  kept.write(address)
  meetingSince().write(address === '' ? '' : on)
}

/** Whether this page may speak to this address and to no other: that is settled when a page starts (pagePolicy.ts). */
export function isNarrowedTo(address: string): boolean {
  const policy = document.getElementById(POLICY_ID)
  return !(policy instanceof HTMLMetaElement) || policy.content === policyFor(address)
}

/** As `open`; what this page may not speak to is not tried, and never open. */
export function withinPolicy(open: OpenSocket): OpenSocket {
  return (url, events) => {
    return isNarrowedTo(url) ? open(url, events) : closedSocket(events)
  }
}

/** Begins again, as what starts anew. */
export function startAgain(): void {
  location.reload()
}
