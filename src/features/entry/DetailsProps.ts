import type { EntryDraft } from './entryDraft.ts'
import type { EntryForm } from './entryForm.ts'
import type { EntryField } from './prepareEntry.ts'

/** What every kind's details are handed. */
export interface DetailsProps {
  readonly draft: EntryDraft
  readonly change: (patch: Partial<EntryForm>) => void
  /** The sentence for a field, once Guardar found it wanting. */
  readonly errorAt: (field: EntryField) => string | undefined
}
