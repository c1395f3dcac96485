import { matchMovements } from '../domain/bankMatching.ts'
import { isStatementFile } from './isStatementFile.ts'
import { readStatementFile } from './readStatementFile.ts'
import type { StatementReply, StatementRequest } from './statementReader.ts'

/* Reads statements and holds them against the books apart from the screen, which must go on answering. */

async function answer(request: StatementRequest): Promise<StatementReply> {
  try {
    switch (request.type) {
      case 'read':
        return { type: 'read', result: await readStatementFile(request.bytes, request.options) }
      case 'recognize':
        return { type: 'recognize', isStatement: await isStatementFile(request.bytes, request.options) }
      case 'match':
        return { type: 'match', matches: matchMovements(request.movements, request.books, request.known) }
    }
  } catch (error) {
    return { type: 'failed', message: String(error) }
  }
}

addEventListener('message', (event: MessageEvent<StatementRequest>) => {
  void answer(event.data).then((reply) => postMessage(reply))
})
