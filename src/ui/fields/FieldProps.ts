/** What every field has: a label that stays, one sentence of help, and one for what it refuses. */
export interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  /** The sentence for what was typed; takes the place of the help. */
  readonly error?: string | undefined
  readonly help?: string
  /** Adds "opcional" to the label. */
  readonly optional?: boolean
  readonly disabled?: boolean
  /** The person starts to type here: it has the focus. */
  readonly startHere?: boolean
  readonly name?: string
}
