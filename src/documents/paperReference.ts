import type { Day } from '../domain/day.ts'
import { fileIdOf } from './fileId.ts'

/**
 * Reference that the same paper always gets: "20261122-2-7KQ4".
 * @param mark what kind of paper it is, in a letter or two
 * @param customer any text that tells the customer apart
 */
export function paperReference(on: Day, mark: string, customer: string): string {
  return `${on.replaceAll('-', '')}-${mark}-${fileIdOf(customer).slice(0, 4)}`
}
