/** Tells every tab and worker of this origin that listens to a channel. Told from here, listeners here hear it as well. */
export function tellAll(channel: string, message: unknown): void {
  const sender = new BroadcastChannel(channel)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origins to name
  sender.postMessage(message)
  sender.close()
}

/** @returns stops listening */
export function hearAll(channel: string, listener: (message: unknown) => void): () => void {
  const receiver = new BroadcastChannel(channel)
  receiver.addEventListener('message', ({ data }: MessageEvent<unknown>) => listener(data))
  return () => receiver.close()
}
