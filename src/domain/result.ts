/** Expected failures are values: a form shows them beside the field. Bugs and broken storage are thrown. */
export type Result<T, E extends { readonly type: string }> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

/** A value that came out as wished. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** An expected failure, told apart by its `type`. */
export function err<const E extends { readonly type: string }>(error: E): { readonly ok: false; readonly error: E } {
  return { ok: false, error }
}
