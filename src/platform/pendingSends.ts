import { useCallback, useMemo, useState, useSyncExternalStore } from 'react'
import { localChoice } from './local.ts'

/**
 * A message or letter that was handed to another app, which does not tell whether it was sent: the person is asked on
 * return, or at the next start. Kept outside the books, because nothing has happened yet.
 */
export interface PendingSend {
  /** Id of the customer. */
  readonly customer: string
  /** `yyyy-MM-dd` */
  readonly on: string
  readonly channel: string
  readonly level: string
  readonly step: string | null
  readonly skipped: readonly string[]
  /** Ids of the charges that it lists. */
  readonly charges: readonly string[]
  /** The words as they were handed over. */
  readonly text: string
  /** The rule of the contact guard that spoke against it, and why it went out all the same. */
  readonly override?: { readonly rule: string; readonly reason: string }
}

export interface PendingSends {
  readonly sends: readonly PendingSend[]
  /** Written before the browser leaves the page. Takes the place of an earlier message, or letter, to the customer. */
  readonly put: (send: PendingSend) => void
  readonly drop: (send: PendingSend) => void
}

/** Of more people than these nobody remembers whether it was sent. */
const MOST_KEPT = 20

/** What was handed over and not answered for yet, the latest last; also by another tab. */
export function usePendingSends(): PendingSends {
  const [choice] = useState(() => localChoice('pending-sends'))
  const stored = useSyncExternalStore(choice.watch, choice.read)
  const sends = useMemo(() => readPendingSends(stored), [stored])
  const change = useCallback(
    (send: PendingSend, more: readonly PendingSend[]) => {
      const others = readPendingSends(choice.read()).filter((other) => !isSame(other, send))
      choice.write(JSON.stringify([...others, ...more].slice(-MOST_KEPT)))
    },
    [choice],
  )
  return useMemo(
    () => ({
      sends,
      put: (send) => change(send, [send]),
      drop: (send) => change(send, []),
    }),
    [sends, change],
  )
}

/** A letter is delivered by hand, days later: a message sent meanwhile does not answer for it. */
export function isLetter(send: PendingSend): boolean {
  return send.channel === 'letter'
}

function isSame(a: PendingSend, b: PendingSend): boolean {
  return a.customer === b.customer && isLetter(a) === isLetter(b)
}

/** Reads what is kept as a stranger's: it may be an older version's, or edited by hand. */
export function readPendingSends(stored: string | null): readonly PendingSend[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]')
    return Array.isArray(value) ? value.filter(isPendingSend) : []
  } catch {
    return []
  }
}

function isPendingSend(value: unknown): value is PendingSend {
  if (typeof value !== 'object' || value === null) return false
  const send = value as Record<string, unknown>
  const texts = ['customer', 'channel', 'level', 'text', 'on'].every((key) => typeof send[key] === 'string')
  const lists = ['skipped', 'charges'].every((key) => {
    const list = send[key]
    return Array.isArray(list) && list.every((item) => typeof item === 'string')
  })
  return texts && lists && (send['step'] === null || typeof send['step'] === 'string') && isOverride(send['override'])
}

function isOverride(value: unknown): boolean {
  if (value === undefined) return true
  if (typeof value !== 'object' || value === null) return false
  const { rule, reason } = value as Record<string, unknown>
  return typeof rule === 'string' && typeof reason === 'string'
}
