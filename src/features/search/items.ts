import type { CurrencyCode } from '../../domain/currency.ts'
import type { MinorUnits } from '../../domain/money.ts'
import type { AssistMessages } from '../../i18n/assistMessages.ts'
import type { IconName } from '../../ui/iconPaths.ts'

/** One thing that was found. */
export interface SearchItem {
  /** Unlike that of any other in the list. */
  readonly key: string
  /** Where it leads. */
  readonly path: string
  readonly icon: IconName
  readonly title: string
  readonly note?: string
  readonly money?: { readonly amount: MinorUnits; readonly currency: CurrencyCode }
}

export interface SearchGroup {
  readonly name: keyof AssistMessages['search']['groups']
  readonly items: readonly SearchItem[]
}

/** What comes first, without the groups in which there is nothing. */
export function filledGroups(groups: readonly SearchGroup[]): readonly SearchGroup[] {
  return groups.filter(({ items }) => items.length > 0)
}
