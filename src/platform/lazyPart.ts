import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

type Props<C> = C extends ComponentType<infer P> ? P : never

/** A page that was leaving is gone by then. */
const SAID_AFTER_MS = 3_000

/**
 * A part of the screen in a chunk of its own, fetched when it is first shown. That it cannot be had is said after a while: a
 * page that is loaded again goes on until the new one is there, and Firefox breaks off at once what the old one was fetching.
 * @param name what the chunk calls it
 */
export function lazyPart<N extends string, C extends Readonly<Record<N, unknown>>>(
  load: () => Promise<C>,
  name: N,
): LazyExoticComponent<ComponentType<Props<C[N]>>> {
  return lazy(() =>
    load().then(
      (chunk) => ({ default: chunk[name] as ComponentType<Props<C[N]>> }),
      (error: unknown) => new Promise<never>((_, reject) => setTimeout(reject, SAID_AFTER_MS, error)),
    ),
  )
}
