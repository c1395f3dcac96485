import type { DocumentRequest } from './documentProtocol.ts'
import { serveDocuments } from './documentServer.ts'

/* Reads electronic invoices apart from the screen: an archive of a year takes seconds, and the screen must go on answering. */

addEventListener('message', (event: MessageEvent<DocumentRequest>) => {
  void serveDocuments(event.data, (reply) => {
    postMessage(reply)
  })
})
