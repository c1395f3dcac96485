import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react'
import styles from './Pane.module.css'

/** Where each list was left, by key, for as long as the app is open. */
const PlacesContext = createContext<Map<string, number> | null>(null)

/** Remembers where the panes inside were scrolled to. */
export function ScrollPlaces({ children }: { readonly children: ReactNode }) {
  const [places] = useState(() => new Map<string, number>())
  return <PlacesContext value={places}>{children}</PlacesContext>
}

export interface PaneProps {
  /** Coming back to the same key finds the list where it was left. */
  readonly restoreKey?: string
  readonly children: ReactNode
}

/** A part of the screen that scrolls by itself: the whole of a phone, one of two columns on a desktop. */
export function Pane({ restoreKey, children }: PaneProps) {
  const ref = useRef<HTMLDivElement>(null)
  const places = useContext(PlacesContext)

  useLayoutEffect(() => {
    const pane = ref.current
    if (!pane) return
    const place = restoreKey === undefined ? 0 : (places?.get(restoreKey) ?? 0)
    pane.scrollTop = place
    // Rows come from storage a little later: try again while the list grows, until the person scrolls.
    const content = pane.firstElementChild
    const growing = new ResizeObserver(() => {
      if (pane.scrollTop < place) pane.scrollTop = place
    })
    if (place > 0 && content) growing.observe(content)
    const stop = () => growing.disconnect()
    const timer = setTimeout(stop, 1000)
    pane.addEventListener('pointerdown', stop)
    pane.addEventListener('wheel', stop, { passive: true })
    const keep = () => {
      if (restoreKey !== undefined) places?.set(restoreKey, pane.scrollTop)
    }
    pane.addEventListener('scroll', keep, { passive: true })
    return () => {
      stop()
      clearTimeout(timer)
      pane.removeEventListener('pointerdown', stop)
      pane.removeEventListener('wheel', stop)
      pane.removeEventListener('scroll', keep)
    }
  }, [restoreKey, places])

  return (
    <div ref={ref} className={styles['pane']}>
      <div className={styles['content']}>{children}</div>
    </div>
  )
}
