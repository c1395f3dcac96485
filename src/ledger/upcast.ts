import type { FactKind } from '../domain/fact.ts'

/** The version that each kind is written in. Every kind began with 1. */
export const FACT_VERSION = 1

/** Turns the body of an older version into that of the next one. */
type Upcaster = (body: readonly unknown[]) => readonly unknown[]

/** By kind and the version that is left behind. Nothing is older than version 1 yet. */
const UPCASTERS: Readonly<Partial<Record<FactKind, Readonly<Record<number, Upcaster>>>>> = {}

/** @returns the body as the current version has it; facts themselves are never rewritten */
export function upcast(kind: FactKind, version: number, body: readonly unknown[]): readonly unknown[] {
  let current = body
  for (let v = version; v < FACT_VERSION; v += 1) current = UPCASTERS[kind]?.[v]?.(current) ?? current
  return current
}
