import { importServer } from './importServer.ts'
import type { ImportRequest } from './importProtocol.ts'

/* Reads files apart from the screen: 200,000 rows take seconds, and the screen must go on answering. */

const answer = importServer((reply) => {
  postMessage(reply)
})

addEventListener('message', (event: MessageEvent<ImportRequest>) => {
  void answer(event.data)
})
