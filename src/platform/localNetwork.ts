/**
 * Whether the browser lets this page reach devices on the local network. `unknown` where it has no such permission, or
 * does not tell: then nothing is refused, or nobody can know.
 */
export async function localNetworkPermission(): Promise<PermissionState | 'unknown'> {
  try {
    const name = 'local-network-access' as PermissionName
    return (await navigator.permissions.query({ name })).state
  } catch {
    return 'unknown'
  }
}
