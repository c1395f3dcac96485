import Button from '@mui/material/Button'
import { useId, useRef, useState, type PointerEvent } from 'react'
import {
  signaturePoint,
  strokeTo,
  withoutLastStroke,
  type Signature,
  type SignaturePoint,
} from '../domain/signature.ts'
import { usePaperT } from '../i18n/PaperWords.ts'
import styles from './SignaturePad.module.css'

/** Height of the field in units of its width: room for a thumb on the narrowest phone. */
const HEIGHT = 0.45
/** Units of the drawing across the field. */
const WIDE = 1000

export interface SignaturePadProps {
  /** Who signs here. */
  readonly who: string
  /** Undefined: nobody has signed on the screen. */
  readonly value: Signature | undefined
  readonly onChange: (signature: Signature | undefined) => void
}

/** A piece of white paper to sign on with finger, pen or mouse. Whoever cannot draw leaves the space for a hand. */
export function SignaturePad({ who, value, onChange }: SignaturePadProps) {
  const { signing: t } = usePaperT()
  const id = useId()
  const [onPaper, setOnPaper] = useState(false)
  const strokes = value?.strokes ?? []
  return (
    <section className={styles['pad']} aria-labelledby={id}>
      <h3 id={id} className={styles['who']}>
        {t.field(who)}
      </h3>
      {onPaper ? (
        <p className={styles['text']}>{t.paperText}</p>
      ) : (
        <>
          <Field
            label={t.field(who)}
            strokes={strokes}
            onChange={(drawn) => onChange({ strokes: drawn, height: HEIGHT })}
          />
          <p className={styles['text']} role="status">
            {strokes.length === 0 ? `${t.empty} ${t.hint}` : t.signed(strokes.length)}
          </p>
        </>
      )}
      <div className={styles['buttons']}>
        {value && (
          <>
            <Button variant="text" onClick={() => onChange(withoutLastStroke(value))}>
              {t.undo}
            </Button>
            <Button variant="text" onClick={() => onChange(undefined)}>
              {t.clear}
            </Button>
          </>
        )}
        <Button
          variant="text"
          onClick={() => {
            onChange(undefined)
            setOnPaper(!onPaper)
          }}
        >
          {onPaper ? t.sign : t.onPaper}
        </Button>
      </div>
    </section>
  )
}

interface FieldProps {
  readonly label: string
  readonly strokes: Signature['strokes']
  readonly onChange: (strokes: Signature['strokes']) => void
}

/** Ink follows the pointer that began; a second finger, or the edge of a hand, draws nothing. */
function Field({ label, strokes, onChange }: FieldProps) {
  const pointer = useRef<number>(undefined)
  const stroke = useRef<readonly SignaturePoint[]>([])
  const [drawn, setDrawn] = useState<readonly SignaturePoint[]>([])
  const draw = (event: PointerEvent<SVGSVGElement>) => {
    const { left, top, width } = event.currentTarget.getBoundingClientRect()
    const point = signaturePoint((event.clientX - left) / width, (event.clientY - top) / width, HEIGHT)
    stroke.current = strokeTo(stroke.current, point)
    setDrawn(stroke.current)
  }
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (event.pointerId !== pointer.current) return
    pointer.current = undefined
    onChange([...strokes, stroke.current])
    stroke.current = []
    setDrawn([])
  }
  return (
    <svg
      className={styles['field']}
      viewBox={`0 0 ${WIDE} ${WIDE * HEIGHT}`}
      role="img"
      aria-label={label}
      onPointerDown={(event) => {
        if (event.button !== 0 || pointer.current !== undefined) return
        pointer.current = event.pointerId
        event.currentTarget.setPointerCapture(event.pointerId)
        draw(event)
      }}
      onPointerMove={(event) => {
        if (event.pointerId === pointer.current) draw(event)
      }}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <path className={styles['line']} d={`M40 ${WIDE * HEIGHT * 0.82}H${WIDE - 40}`} />
      {[...strokes, drawn].map((points, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <path key={i} className={styles['ink']} d={pathOf(points)} />
      ))}
    </svg>
  )
}

/** A touch that did not move is a dot. */
function pathOf(points: readonly SignaturePoint[]): string {
  const [first, ...rest] = points.map(([x, y]) => `${x * WIDE} ${y * WIDE}`)
  if (first === undefined) return ''
  return `M${first}${rest.length === 0 ? 'h0.1' : rest.map((point) => `L${point}`).join('')}`
}
