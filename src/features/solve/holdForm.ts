import { isDay, type Day } from '../../domain/day.ts'
import type { Role } from '../../domain/fact.ts'
import { stopsOf, type HoldStops } from '../../domain/hold.ts'
import type { FactId } from '../../domain/ids.ts'
import type { HoldKind } from '../../domain/processFacts.ts'
import { err, ok, type Result } from '../../domain/result.ts'

export interface HoldForm {
  readonly kind: HoldKind | undefined
  readonly charge: FactId | 'all'
  readonly untilText: string
  readonly words: string
}

/** What is chosen here. Handing over to an agency, a court or writing off is decided with what each needs. */
const KINDS: readonly HoldKind[] = ['dispute', 'paused', 'mute', 'no-contact', 'no-sales', 'insolvent', 'deceased']
const OWNERS: readonly HoldKind[] = ['mute', 'no-sales']
const OF_ONE_DEBT: readonly HoldKind[] = ['dispute', 'mute']
const WITH_END: readonly HoldKind[] = ['paused', 'mute']

export function holdKinds(role: Role): readonly HoldKind[] {
  return role === 'owner' ? KINDS : KINDS.filter((kind) => !OWNERS.includes(kind))
}

/** Whether it can be about one debt alone. */
export function canBeOfOneDebt(kind: HoldKind | undefined): boolean {
  return kind !== undefined && OF_ONE_DEBT.includes(kind)
}

/** Whether it may end by itself on a day. A pause always does. */
export function hasEnd(kind: HoldKind | undefined): boolean {
  return kind !== undefined && WITH_END.includes(kind)
}

/** What a hold stops, in the order in which it is told. */
export function stopsIn(kind: HoldKind): readonly (keyof HoldStops)[] {
  const stops = stopsOf(kind)
  const all: readonly (keyof HoldStops)[] = stops.contact
    ? ['contact', 'sales', 'rating']
    : ['chasing', 'sales', 'rating']
  return all.filter((what) => stops[what])
}

export interface HoldSaid {
  readonly holdKind: HoldKind
  readonly charge?: FactId
  readonly until?: Day
}

export interface HoldFormError {
  readonly type: 'kind-missing' | 'until-missing'
}

/** @returns what the form says, or what it does not say yet */
export function readHold({ kind, charge, untilText }: HoldForm): Result<HoldSaid, HoldFormError> {
  if (kind === undefined) return err({ type: 'kind-missing' })
  const until = hasEnd(kind) && isDay(untilText) ? untilText : undefined
  if (kind === 'paused' && until === undefined) return err({ type: 'until-missing' })
  return ok({
    holdKind: kind,
    ...(canBeOfOneDebt(kind) && charge !== 'all' ? { charge } : {}),
    ...(until === undefined ? {} : { until }),
  })
}
