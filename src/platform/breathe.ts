/**
 * Lets the browser draw, and answer a tap, in the middle of long work. By a message and not by a timer: timers of a page
 * that is not in front run once a second.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
