/**
 * Runs work that tells how far it is, and lets nothing be told after its end. What a worker tells takes another way than what it
 * answers, and can be overtaken by it: whoever listens would believe that the work goes on.
 */
export async function tellUntilEnd<A extends readonly unknown[], T>(
  tell: ((...args: A) => void) | undefined,
  work: (tell: ((...args: A) => void) | undefined) => Promise<T>,
): Promise<T> {
  let isOver = false
  const whileRunning = (...args: A): void => {
    if (!isOver) tell?.(...args)
  }
  try {
    return await work(tell && whileRunning)
  } finally {
    isOver = true
  }
}
