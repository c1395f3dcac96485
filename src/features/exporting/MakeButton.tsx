import Button from '@mui/material/Button'
import type { ReactNode } from 'react'

export interface MakeButtonProps {
  /** While another file is made. */
  readonly disabled: boolean
  readonly onMake: () => void
  readonly children: ReactNode
}

/** Begins to make a file. */
export function MakeButton({ disabled, onMake, children }: MakeButtonProps) {
  return (
    <Button variant="outlined" size="large" fullWidth disabled={disabled} onClick={onMake}>
      {children}
    </Button>
  )
}
