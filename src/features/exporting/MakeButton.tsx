import Button from '@mui/material/Button'
import { useEffect, useRef, type ReactNode } from 'react'
import styles from './Exporting.module.css'
import type { ExportChoice } from './makeExport.ts'
import { Outcome } from './Outcome.tsx'
import type { MakingExport } from './useMakeExport.ts'

export interface MakeButtonProps {
  readonly state: MakingExport
  /** Which file it makes. */
  readonly of: Pick<ExportChoice, 'what' | 'form'>
  readonly onMake: () => void
  readonly onStop: () => void
  readonly children: ReactNode
}

/** Begins to make a file. In its place, under the thumb, is how far it is, and then the file. */
export function MakeButton({ state, of, onMake, onStop, children }: MakeButtonProps) {
  const isOwn = state.type !== 'idle' && state.choice.what === of.what && state.choice.form === of.form
  const step = isOwn ? state.type : 'idle'
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    // What was pressed is gone: the next key goes on from here.
    if (shown.current !== step && document.activeElement === document.body) place.current?.focus()
    shown.current = step
  }, [step])
  return (
    <div className={styles['place']} ref={place} tabIndex={-1}>
      {isOwn && <Outcome state={state} onStop={onStop} />}
      {(!isOwn || state.type === 'failed') && (
        <Button variant="outlined" size="large" fullWidth disabled={state.type === 'making'} onClick={onMake}>
          {children}
        </Button>
      )}
    </div>
  )
}
