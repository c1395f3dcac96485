import type { CustomerId } from '../../../domain/ids.ts'

export function NegotiationScreen({ id }: { readonly id: CustomerId }) {
  return <p>{id}</p>
}
