import { mayRecord } from '../domain/roster.ts'
import type { DeviceId } from '../domain/ids.ts'
import type { Verdict } from '../ledger/verdict.ts'

/**
 * What this device recorded before it was put on the list as a seller, and a seller may not record, does not count on
 * any other device; so it does not count here.
 */
export function withOwnForbidden(verdict: Verdict, self: DeviceId): Verdict {
  const { counting, aside, roster } = verdict
  const role = roster.devices.get(self)?.role
  if (role === undefined || role === 'owner') return verdict
  const forbidden = counting.filter(
    ({ fact, device, local, id }) =>
      fact !== undefined && device === self && local === true && !mayRecord(role, fact) && !roster.accepted.has(id),
  )
  if (forbidden.length === 0) return verdict
  const out = new Set(forbidden)
  return {
    ...verdict,
    counting: counting.filter((stored) => !out.has(stored)),
    aside: [...aside, ...forbidden.map((stored) => ({ stored, reason: 'forbidden' as const }))],
  }
}
