import type { Day } from '../domain/day.ts'
import { updateRefusalOf } from '../domain/updateRefusal.ts'
import type { Arrival, Refusal } from '../ledger/replica.ts'
import { createChangesByFile } from './devicesFiles.ts'
import { createDevicesHub, type HubOptions } from './devicesHub.ts'
import { createJoining } from './devicesJoin.ts'
import { answerConnect, connect } from './devicesMeeting.ts'
import { createInviting } from './devicesPairing.ts'
import type { Devices } from './devicesPort.ts'
import { acceptFacts, promoteDevice, removeDevice, renameDevice } from './devicesRoster.ts'

export interface DevicesOptions extends HubOptions {
  readonly today: () => Day
}

/** The owner's devices, as a person deals with them. @throws NotSavedError when the books cannot be read */
export async function createDevices(options: DevicesOptions): Promise<Devices> {
  const hub = await createDevicesHub(options)
  const { core, automatic, leader, watch } = hub
  const { store } = options
  const inviting = createInviting(core)
  const joining = createJoining(core)
  const files = createChangesByFile(core, { ...hub, today: options.today })
  return {
    state: watch.state,
    watch: watch.watch,
    invite: () => inviting.invite(),
    approve: (meeting, invited) => inviting.approve(meeting, invited),
    reject: ({ peer }) => inviting.reject(peer),
    join: (text, booksHere) => joining.join(text, booksHere),
    joined: (meeting) => joining.joined(meeting),
    connect: () => connect(core),
    readCode: (text) => core.desk.kindOf(text),
    answerConnect: (text) => answerConnect(core, text),
    disconnect(device) {
      joining.refuse(device)
      inviting.reject(device)
      if (leader.leads()) core.sessions.stop(device)
      else leader.order({ type: 'disconnect', device })
    },
    prepareFile: (to, what) => files.prepare(to, what),
    openFile: (file) => files.open(file),
    rename: (device, name) => renameDevice(core, device, name),
    promote: (device) => promoteDevice(core, device),
    remove: (device) => removeDevice(core, device),
    accept: (rows) => acceptFacts(core, rows),
    rendezvous: automatic.url,
    async setRendezvous(url) {
      const set = await automatic.set(url)
      if (set.ok) leader.order({ type: 'rendezvous' })
      return set
    },
    arrivals: async () => ((await store.get('sync/arrivals')) as readonly Arrival[] | undefined)?.toReversed() ?? [],
    async refusals() {
      const kept = ((await store.get('sync/refused')) as readonly Refusal[] | undefined) ?? []
      // An earlier app kept the words of the error.
      return kept.toReversed().map((refusal) => ({ ...refusal, reason: updateRefusalOf(refusal.reason) }))
    },
    stop: hub.stop,
  }
}
