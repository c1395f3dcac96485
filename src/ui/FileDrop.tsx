import Button from '@mui/material/Button'
import { useRef, useState, type DragEvent } from 'react'
import styles from './FileDrop.module.css'
import { Icon } from './Icon.tsx'

export interface FileDropProps {
  /** Of the button: "Elegir archivo". */
  readonly button: string
  /** What is asked for, to those who listen: "Archivo con tus facturas". */
  readonly label: string
  readonly hint?: string
  readonly primary?: boolean
  readonly onFile: (file: File) => void
}

/** A file by the phone's picker, or dropped here. Takes any kind: phones grey out files by guessed types. */
export function FileDrop({ button, label, hint, primary = false, onFile }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div
      className={styles['drop']}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        variant={primary ? 'contained' : 'outlined'}
        startIcon={<Icon name="upload" />}
        onClick={() => input.current?.click()}
      >
        {button}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file, mended, can be chosen again.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </div>
  )
}
