import { useRef, useState, type DragEvent, type MouseEvent, type PointerEvent } from 'react'

export type SwipeSide = 'left' | 'right'

export interface SwipeEnds {
  /** What a swipe towards each side does; a side without one does not give way. */
  readonly left?: (() => void) | undefined
  readonly right?: (() => void) | undefined
}

export interface Swipe {
  /** Where the row is being dragged to, or comes back from. */
  readonly side: SwipeSide | undefined
  /** Far enough: it is done when the finger leaves. */
  readonly armed: boolean
  /** For the element that keeps its place; its child with `data-front` is what moves. */
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void
    readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void
    readonly onClickCapture: (event: MouseEvent) => void
    readonly onDragStart: (event: DragEvent) => void
  }
}

/** In CSS pixels: below it a finger that trembles, or one that begins to scroll. */
const SLOP = 10
/** In CSS pixels: how far to go for it to be meant; of a narrow row, a third. */
const FAR = 96
/** In CSS pixels: the rim of the screen belongs to the system's own "back". */
const RIM = 24

/** In milliseconds: a pen clicks where it leaves, even after a way. */
const AFTERWARDS = 100

interface Drag {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly far: number
  readonly front: HTMLElement
  isOn: boolean
}

/**
 * Swiping a row to a side with a finger or a pen, as a short way to what the row offers anyway. Scrolling stays with the
 * browser (give the element `touch-action: pan-y`): when it takes the gesture over, the row goes back. A mouse selects.
 */
export function useSwipe(ends: SwipeEnds): Swipe {
  const drag = useRef<Drag | undefined>(undefined)
  const swipedAt = useRef(-Infinity)
  const [side, setSide] = useState<SwipeSide>()
  const [armed, setArmed] = useState(false)

  /** How far the front may go along with the finger. */
  const wayOf = ({ x }: Drag, clientX: number) => {
    const way = clientX - x
    return ends[way > 0 ? 'right' : 'left'] ? way : 0
  }
  const letGo = () => {
    drag.current?.front.style.removeProperty('transform')
    drag.current?.front.removeAttribute('data-dragged')
    drag.current = undefined
    setArmed(false)
  }
  const start = (event: PointerEvent<HTMLElement>) => {
    swipedAt.current = -Infinity
    if (event.pointerType === 'mouse' || !event.isPrimary) return letGo()
    const { clientX: x, clientY: y, currentTarget: row } = event
    const front = row.querySelector<HTMLElement>('[data-front]')
    if (!front || x < RIM || x > window.innerWidth - RIM) return
    drag.current = { id: event.pointerId, x, y, front, far: Math.min(FAR, row.clientWidth / 3), isOn: false }
  }
  const move = ({ pointerId, clientX, clientY, currentTarget: row }: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (now?.id !== pointerId) return
    if (!now.isOn) {
      const [across, along] = [Math.abs(clientX - now.x), Math.abs(clientY - now.y)]
      if (Math.max(across, along) < SLOP) return
      if (along > across) return letGo()
      now.isOn = true
      now.front.dataset['dragged'] = ''
      hold(row, pointerId)
    }
    const way = wayOf(now, clientX)
    now.front.style.transform = `translateX(${way}px)`
    if (way !== 0) setSide(way > 0 ? 'right' : 'left')
    setArmed(Math.abs(way) >= now.far)
  }
  const end = ({ pointerId, clientX, timeStamp }: PointerEvent<HTMLElement>) => {
    const now = drag.current
    if (now?.id !== pointerId) return
    const way = now.isOn ? wayOf(now, clientX) : 0
    if (now.isOn) swipedAt.current = timeStamp
    letGo()
    if (Math.abs(way) >= now.far) ends[way > 0 ? 'right' : 'left']?.()
  }
  return {
    side,
    armed,
    handlers: {
      onPointerDown: start,
      onPointerMove: move,
      onPointerUp: end,
      onPointerCancel: letGo,
      onClickCapture: (event) => {
        if (event.timeStamp - swipedAt.current > AFTERWARDS) return
        event.preventDefault()
        event.stopPropagation()
      },
      // A link that is dragged away as an address would take the pointer with it.
      onDragStart: (event) => {
        if (drag.current) event.preventDefault()
      },
    },
  }
}

/** Beyond the edge of the row the finger is still this row's. */
function hold(row: HTMLElement, pointerId: number): void {
  try {
    row.setPointerCapture(pointerId)
  } catch {
    // The finger has left already: its last event is on the way.
  }
}
