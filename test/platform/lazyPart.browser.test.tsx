import { act, render, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { lazyPart } from '../../src/platform/lazyPart.ts'
import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const Sum = ({ owed }: { readonly owed: number }) => <p>Debe {owed}</p>

test('a part comes with what its chunk calls it, and takes what that takes', async () => {
  const Part = lazyPart(() => Promise.resolve({ Sum, other: 'not shown' }), 'Sum')
  render(
    <Suspense>
      <Part owed={350} />
    </Suspense>,
  )
  expect(await screen.findByText('Debe 350')).toBeTruthy()
})

test('that a chunk cannot be had is said, but not at once: a page that is leaving is gone by then', async () => {
  vi.useFakeTimers()
  // React tells the console of what a boundary caught.
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const Part = lazyPart(() => Promise.reject<{ Sum: typeof Sum }>(new TypeError('broken off')), 'Sum')
  render(
    <ErrorBoundary renderFallback={(error) => <p>{String(error)}</p>}>
      <Suspense fallback={<p>Un momento</p>}>
        <Part owed={350} />
      </Suspense>
    </ErrorBoundary>,
  )
  await act(() => vi.advanceTimersByTimeAsync(2_900))
  expect(screen.getByText('Un momento')).toBeTruthy()
  expect(told).not.toHaveBeenCalled()
  await act(() => vi.advanceTimersByTimeAsync(200))
  expect(screen.getByText('TypeError: broken off')).toBeTruthy()
})
