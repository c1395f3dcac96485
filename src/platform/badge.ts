/**
 * Shows a number on the app's icon, where the system has such a thing and the app is installed; zero takes it away. It
 * stays as it was while the app is closed: nothing runs then that could count again.
 */
export function showBadge(count: number): void {
  // Not in every browser, whatever the types say.
  const { setAppBadge, clearAppBadge } = navigator as Partial<Navigator>
  const done = count > 0 ? setAppBadge?.call(navigator, count) : clearAppBadge?.call(navigator)
  // Refused where the app is not installed: there is no icon then.
  done?.catch(() => undefined)
}
