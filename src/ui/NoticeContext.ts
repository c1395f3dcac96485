import { createContext, useContext } from 'react'

export interface Notice {
  readonly text: string
  /** Offers "Deshacer". When it rejects, the person is told that nothing changed. */
  readonly undo?: () => Promise<void>
  /** `error` stays until it is put away; unless given, a notice is calm and leaves by itself. */
  readonly tone?: 'calm' | 'error'
}

export interface Notices {
  /** Says one thing above the bottom bar; a new notice takes the place of the one before. */
  readonly show: (notice: Notice) => void
}

export const NoticeContext = createContext<Notices | null>(null)

/** `const { show } = useNotice()`, then `show({ text: t.common.saved, undo })`. */
export function useNotice(): Notices {
  const notices = useContext(NoticeContext)
  if (!notices) throw new Error('NoticeProvider is missing')
  return notices
}
