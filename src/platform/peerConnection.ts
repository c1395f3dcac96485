/**
 * Opens connections to another device, with no server's help: only addresses of the own network.
 * @returns undefined in a browser without WebRTC, and where it is switched off
 */
export type OpenPeerConnection = () => RTCPeerConnection | undefined

export const openPeerConnection: OpenPeerConnection = () => {
  try {
    return new RTCPeerConnection({ iceServers: [] })
  } catch {
    return undefined
  }
}

/** False in a browser without WebRTC, and where a setting or an extension has switched it off. */
export function canConnect(): boolean {
  const connection = openPeerConnection()
  connection?.close()
  return connection !== undefined
}
