/** @returns tells, once it is asked, the longest that the page could not answer since, in milliseconds */
export function watchFreezes(): () => Promise<number> {
  let longest = 0
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration)
  })
  observer.observe({ type: 'longtask' })
  return async () => {
    await new Promise((ready) => setTimeout(ready, 100))
    observer.disconnect()
    return longest
  }
}
