import type { Candidate } from './candidateCode.ts'
import type { Description } from './sdpCode.ts'

/** What this browser wrote about itself. @throws RangeError when it is not what browsers write for a data channel */
export function readSdp(sdp: string): Description {
  const line = (name: string): string => {
    const value = new RegExp(`^a=${name}:(\\S+)`, 'm').exec(sdp)?.[1]
    if (value === undefined) throw new RangeError(`no ${name} in the description`)
    return value
  }
  const setup = line('setup')
  const fingerprint = /^a=fingerprint:sha-256 ((?:[0-9a-f]{2}:){31}[0-9a-f]{2})\s*$/im.exec(sdp)?.[1]
  if (fingerprint === undefined) throw new RangeError('no certificate in the description')
  if (setup !== 'actpass' && setup !== 'active' && setup !== 'passive') throw new RangeError('setup')
  return {
    setup,
    ufrag: line('ice-ufrag'),
    pwd: line('ice-pwd'),
    fingerprint: Uint8Array.from(fingerprint.split(':'), (byte) => parseInt(byte, 16)),
    candidates: [...readCandidates(sdp)],
  }
}

/** Component 1 over UDP: all that a data channel needs, since relays and TCP are for the Internet. */
function* readCandidates(sdp: string): Iterable<Candidate> {
  for (const [, address = '', port, type] of sdp.matchAll(
    /^a=candidate:\S+ 1 udp \d+ (\S+) (\d+) typ (host|srflx)\b/gim,
  )) {
    yield { address, port: Number(port), type: type === 'srflx' ? 'srflx' : 'host' }
  }
}

/** The SDP that says what a description says: made of its values alone, so nothing of a stranger's text gets in. */
export function writeSdp({ setup, ufrag, pwd, fingerprint, candidates }: Description): string {
  const hex = Array.from(fingerprint, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')
  return [
    'v=0',
    'o=- 1 2 IN IP4 127.0.0.1',
    's=-',
    't=0 0',
    'a=group:BUNDLE 0',
    'a=msid-semantic: WMS',
    'm=application 9 UDP/DTLS/SCTP webrtc-datachannel',
    'c=IN IP4 0.0.0.0',
    ...candidates.map(candidateLine),
    `a=ice-ufrag:${ufrag}`,
    `a=ice-pwd:${pwd}`,
    `a=fingerprint:sha-256 ${hex}`,
    `a=setup:${setup}`,
    'a=mid:0',
    'a=sctp-port:5000',
    'a=max-message-size:262144',
    '',
  ].join('\r\n')
}

function candidateLine({ address, port, type }: Candidate, index: number): string {
  // RFC 8445, 5.1.2.1: type preference 126 for host, 100 for reflexive; the place in the list for the interface.
  const priority = (type === 'host' ? 126 : 100) * 2 ** 24 + (65_535 - index) * 256 + 255
  const seenFrom = type === 'srflx' ? ' raddr 0.0.0.0 rport 0' : ''
  return `a=candidate:${index + 1} 1 udp ${priority} ${address} ${port} typ ${type}${seenFrom}`
}
