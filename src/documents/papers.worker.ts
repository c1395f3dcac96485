import { loadFonts } from './fonts.ts'
import { paperServer, type PaperAsk } from './paperServer.ts'

/* Sets papers apart from the screen: a thick one takes seconds, and the screen must go on answering. */

const answer = paperServer((reply) => {
  postMessage(reply)
}, loadFonts)

addEventListener('message', (event: MessageEvent<PaperAsk>) => {
  void answer(event.data)
})
