import { createBlobLane, type BlobLane, type BlobLaneDeps } from './blobLane.ts'
import type { PeerError } from './exchangeEnd.ts'
import type { SplitLink } from './sessionSplit.ts'

/** Brings the bytes of attachments to this device, over whichever link has them, and on to the others. */
export interface BlobHub {
  /** Gives at once what the other end asks for; asks itself at the first `look`. */
  join(wire: SplitLink['blobs'], onMisbehaved: (error: PeerError) => void): Pick<BlobLane, 'look' | 'stop'>
}

export function createBlobHub(deps: Pick<BlobLaneDeps, 'blobs' | 'clock' | 'later'>): BlobHub {
  const lanes = new Set<BlobLane>()
  const underway = new Set<string>()
  return {
    join(wire, onMisbehaved) {
      const lane = createBlobLane({
        ...deps,
        underway,
        send: (message) => wire.send(message),
        onStored(sha256) {
          for (const other of lanes) if (other !== lane) other.have(sha256)
        },
        onMisbehaved,
      })
      lanes.add(lane)
      wire.onMessage((message) => lane.take(message))
      return {
        look: lane.look,
        stop() {
          lanes.delete(lane)
          lane.stop()
        },
      }
    },
  }
}
