import { encodeQR } from 'qr'
import { useMemo } from 'react'
import styles from './QrCode.module.css'

/** Modules of white that readers need around a code (ISO/IEC 18004). */
const QUIET = 4

export interface QrCodeProps {
  readonly text: string
  /** What it is, to those who do not see it. */
  readonly label: string
}

/** Black on white, by night too: readers of cheap phones take nothing else. As large as its place, in whole modules. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, path } = useMemo(() => draw(text), [text])
  return (
    <svg
      className={styles['code']}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}

function draw(text: string): { readonly size: number; readonly path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1] === true) return []
      const end = row.indexOf(false, x)
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`]
    }),
  )
  return { size: rows.length, path: runs.join('') }
}
