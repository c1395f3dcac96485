import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
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
  return (
    <>
      {isOwn && <Outcome state={state} onStop={onStop} />}
      {(!isOwn || state.type === 'failed') && (
        <Button variant="outlined" size="large" fullWidth disabled={state.type === 'making'} onClick={onMake}>
          {children}
        </Button>
      )}
    </>
  )
}
