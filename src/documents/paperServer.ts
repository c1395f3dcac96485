import type { PaperFonts } from './fonts.ts'
import type { Paper, PaperProgress } from './paper.ts'
import { makePaper, type PaperRequest } from './paperRequest.ts'

export interface PaperAsk {
  readonly id: number
  readonly request: PaperRequest
}

export type PaperReply =
  | { readonly id: number; readonly type: 'progress'; readonly progress: PaperProgress }
  | { readonly id: number; readonly type: 'made'; readonly paper: Paper }
  | { readonly id: number; readonly type: 'failed'; readonly message: string }

/** The worker's side: makes one paper after the other. @param fonts read once, at the first paper */
export function paperServer(
  reply: (answer: PaperReply) => void,
  fonts: () => Promise<PaperFonts>,
): (ask: PaperAsk) => Promise<void> {
  let loaded: Promise<PaperFonts> | undefined
  return async ({ id, request }) => {
    try {
      loaded ??= fonts()
      const paper = makePaper(request, await loaded, (progress) => reply({ id, type: 'progress', progress }))
      reply({ id, type: 'made', paper })
    } catch (error) {
      // Without them nothing can be made: they are asked for again the next time.
      loaded = undefined
      reply({ id, type: 'failed', message: String(error) })
    }
  }
}
