import Button from '@mui/material/Button'
import { useRef, useState, type DragEvent } from 'react'
import { droppedFiles } from './droppedFiles.ts'
import styles from './FileDrop.module.css'
import { Icon } from './Icon.tsx'

interface Looks {
  /** Of the button: "Elegir archivo". */
  readonly button: string
  /** What is asked for, to those who listen: "Archivo con tus facturas". */
  readonly label: string
  readonly hint?: string
  readonly primary?: boolean
}

export type FileDropProps = Looks &
  (
    | { readonly onFile: (file: File) => void; readonly onFiles?: undefined; readonly folder?: undefined }
    /** Several may be chosen at once; there is at least one. */
    | {
        readonly onFiles: (files: readonly File[]) => void
        readonly onFile?: undefined
        /** Of the button for a whole folder, where the browser can pick one. */
        readonly folder?: string
      }
  )

/** A file by the phone's picker, or dropped here. Takes any kind: phones grey out files by guessed types. */
export function FileDrop({ button, label, hint, primary = false, onFile, onFiles, folder }: FileDropProps) {
  const input = useRef<HTMLInputElement>(null)
  const folderInput = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  // React knows no such attribute.
  const asFolder = (element: HTMLInputElement | null) => {
    folderInput.current = element
    if (element) element.webkitdirectory = true
  }
  const take = (files: readonly File[]) => {
    const [first] = files
    if (!first) return
    if (onFiles) onFiles(files)
    else onFile(first)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void droppedFiles(event.dataTransfer).then(take)
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
        multiple={onFiles !== undefined}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          // The same file, mended, can be chosen again.
          event.target.value = ''
          take(files)
        }}
      />
      {folder !== undefined && 'webkitdirectory' in HTMLInputElement.prototype && (
        <>
          <Button variant="text" onClick={() => folderInput.current?.click()}>
            {folder}
          </Button>
          <input
            ref={asFolder}
            type="file"
            hidden
            aria-label={folder}
            onChange={(event) => {
              const files = [...(event.target.files ?? [])].filter(({ name }) => !name.startsWith('.'))
              event.target.value = ''
              take(files)
            }}
          />
        </>
      )}
      {hint !== undefined && <p className={styles['hint']}>{hint}</p>}
    </div>
  )
}
