import type { FieldCodec } from './fieldCodecs.ts'

/** `list`: always there in a fact, and not written while empty. */
type Presence = 'required' | 'optional' | 'list'

/** One field of a fact's body: its place in the table is its place on the wire. */
export interface BodyField {
  readonly name: string
  readonly codec: FieldCodec<unknown>
  readonly presence: Presence
}

/** A field of a body; there unless it says otherwise. */
export function field<T>(name: string, codec: FieldCodec<T>, presence: Presence = 'required'): BodyField {
  return { name, codec: codec as FieldCodec<unknown>, presence }
}
