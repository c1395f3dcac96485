import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { localChoice } from './local.ts'

/**
 * A paper that was handed to the share sheet or to the downloads: whoever brings it to the post office writes down
 * later how it was sent. Kept outside the books: nothing has happened with it yet.
 */
export interface MadePaper {
  /** Id of the customer. */
  readonly customer: string
  /** `yyyy-MM-dd` */
  readonly on: string
  readonly title: string
  readonly fileName: string
  readonly pages: number
  /** Of its bytes, lower-case hex. */
  readonly sha256: string
}

export interface MadePapers {
  /** The latest first. */
  readonly papers: readonly MadePaper[]
  readonly put: (paper: MadePaper) => void
}

/** Older ones have been sent long since, or never will be. */
const MOST_KEPT = 40

/** The papers that this device made, also in another tab. */
export function useMadePapers(): MadePapers {
  const [choice] = useState(() => localChoice('made-papers'))
  const stored = useSyncExternalStore(choice.watch, choice.read)
  const papers = useMemo(() => readMadePapers(stored), [stored])
  const put = useCallback(
    (paper: MadePaper) => {
      const others = readMadePapers(choice.read()).filter(
        ({ customer, sha256 }) => customer !== paper.customer || sha256 !== paper.sha256,
      )
      choice.write(JSON.stringify([paper, ...others].slice(0, MOST_KEPT)))
    },
    [choice],
  )
  return useMemo(() => ({ papers, put }), [papers, put])
}

/** Reads what is kept as a stranger's: it may be an older version's, or edited by hand. */
function readMadePapers(stored: string | null): readonly MadePaper[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(value) ? value.filter(isMadePaper) : []
  } catch {
    return []
  }
}

function isMadePaper(value: unknown): value is MadePaper {
  if (typeof value !== 'object' || value === null) return false
  const paper = value as Record<string, unknown>
  const isText = ['customer', 'on', 'title', 'fileName'].every((key) => typeof paper[key] === 'string')
  const { sha256, pages } = paper
  return isText && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256) && Number.isSafeInteger(pages)
}
