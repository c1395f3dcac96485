import type { MergeReport } from '../../src/ledger/ledger.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { contentOf, itemsOf } from '../../src/ledger/segmentContent.ts'
import type { TestDevice } from './books.ts'

/** Carries everything that one device has to another. */
export async function carry(from: TestDevice, to: TestDevice): Promise<MergeReport[]> {
  const reports: MergeReport[] = []
  for await (const { segment, update } of from.keeper.exportSegments()) {
    reports.push(await to.keeper.mergeSegment(segment, update))
  }
  return reports
}

/** Every fact of a device that counts as one, read from its log alone. */
export async function factsOf(device: TestDevice): Promise<Fact[]> {
  const facts: Fact[] = []
  for await (const { segment, update } of device.keeper.exportSegments()) {
    facts.push(...contentOf(segment, itemsOf([update])).facts)
  }
  return facts
}
