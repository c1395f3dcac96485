/** Runs a task when the browser has nothing better to do; Safari has no such call and gets a short wait. */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(() => task(), { timeout: 3000 })
  else setTimeout(task, 400)
}
