/**
 * @typedef {object} Fault
 * @property {string} name
 * @property {'write' | 'import' | 'compact' | 'remake' | 'sync' | 'besieged' | 'upgrade'} work what goes on (page.ts)
 * @property {'kill' | 'full' | 'deleted'} end how it ends: the process killed at a random moment, no room left at a random write, or the
 *   database deleted by another tab
 * @property {number} [tabs] that do it at the same time
 * @property {readonly number[]} [clockDays] by how many days the clock is off, round by round
 */

/** @type {readonly Fault[]} */
export const FAULTS = [
  { name: 'killed while it writes', work: 'write', end: 'kill' },
  { name: 'killed while two tabs write', work: 'write', end: 'kill', tabs: 2 },
  { name: 'killed while it imports', work: 'import', end: 'kill' },
  { name: 'killed while logs are folded', work: 'compact', end: 'kill' },
  { name: 'killed while all rows are made anew', work: 'remake', end: 'kill' },
  { name: 'killed while two devices sync', work: 'sync', end: 'kill' },
  { name: 'met by hostile devices, and killed', work: 'besieged', end: 'kill' },
  { name: 'killed while books of an older version are opened', work: 'upgrade', end: 'kill' },
  { name: 'no room left, at any write', work: 'write', end: 'full' },
  { name: 'no room left, while it imports', work: 'import', end: 'full' },
  { name: 'the database deleted under the open app', work: 'write', end: 'deleted' },
  {
    name: 'killed, with a clock that jumps by days and years',
    work: 'write',
    end: 'kill',
    clockDays: [0, 1, -1, 365, -365],
  },
]
