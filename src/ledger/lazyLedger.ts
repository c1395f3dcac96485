import { NotSavedError, type Ledger } from './ledger.ts'

/**
 * A ledger whose machinery (Yjs) is fetched when it is first needed, or when the caller asks for it in an idle moment:
 * the first screen only reads rows.
 * @param load makes the real ledger; called once, and again after a failure, which is a `NotSavedError`
 */
export function lazyLedger(load: () => Promise<Ledger>): Ledger & { readonly warmUp: () => Promise<void> } {
  let loading: Promise<Ledger> | undefined
  const ready = (): Promise<Ledger> => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      // Nothing was kept, and whoever typed it has to be told so.
      throw new NotSavedError('refused', { cause: error })
    })
    return loading
  }
  return {
    warmUp: async () => {
      await ready()
    },
    append: async (drafts) => (await ready()).append(drafts),
    appendImport: async (groups, build, options) => (await ready()).appendImport(groups, build, options),
    importInTurn: async (work) => (await ready()).importInTurn(work),
    editsOver: async (target) => (await ready()).editsOver(target),
    knownSources: async (sources, which) => (await ready()).knownSources(sources, which),
    entry: async (id) => (await ready()).entry(id),
    async *exportSegments(onProgress) {
      yield* (await ready()).exportSegments(onProgress)
    },
    inspectSegment: async (segment, update) => (await ready()).inspectSegment(segment, update),
    mergeSegment: async (segment, update) => (await ready()).mergeSegment(segment, update),
    rebuild: async (onProgress) => (await ready()).rebuild(onProgress),
  }
}
