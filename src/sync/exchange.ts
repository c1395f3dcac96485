import type { MeetingState } from '../domain/deviceStatus.ts'
import { FACT_VERSION } from '../ledger/upcast.ts'
import { byName } from './acknowledgedStored.ts'
import { createMessageBudget } from './exchangeBudget.ts'
import type { ExchangeDeps } from './exchangeDeps.ts'
import { PeerError, type ExchangeEnd } from './exchangeEnd.ts'
import { createJudging } from './exchangeJudging.ts'
import { createNotes } from './exchangeNotes.ts'
import { createPull } from './exchangePull.ts'
import { createSaid, type Heard } from './exchangeSaid.ts'
import { createServe } from './exchangeServe.ts'
import { createTalk } from './exchangeTalk.ts'
import { createQuiet, watchStall } from './exchangeTimers.ts'
import { createWants } from './exchangeWants.ts'
import { isWorthABar, meetingOf, sameHeads, tellChanges, type HeadsBySegment } from './exchangeView.ts'
import { readMessage, type Heads, type HeadsBeyond } from './messages.ts'
import { createTally } from './progress.ts'

export interface Exchange {
  /** Something changed here by another road: a live update, another link, a file. Compares soon. */
  readonly recheck: () => void
  readonly stop: () => void
  /** The other end did by another road what ends this one: says why, and goes. */
  readonly fail: (error: unknown) => void
}

const A_DAY = 86_400_000

/**
 * Talks with another device until both are proven to hold the same, and again whenever either has something new. Both
 * ends do the same: each says what it holds (HEADS), fetches what it lacks (WANT, PART), and says what it holds then.
 * Each judges by itself, from its own heads and the last that the other sent, and does so whenever either of them moves:
 * two that record at once, and whose messages cross, need nothing more. "DONE" tells a difference that is being mended
 * from one that stays. Listens before it returns; what it does, it does one step at a time.
 */
export function createExchange(deps: ExchangeDeps): Exchange {
  const { replica, link, clock, later, acknowledged } = deps
  const { peer } = link
  let ours: HeadsBySegment = new Map()
  /** Something was recorded here after `ours` was read. */
  let isStale = true
  let readAt = 0
  let theirs: Heard | undefined
  /** The number of their heads that parts in flight are for, and the last of which all parts came. */
  let fetching = 0
  let fetched = 0
  let isEqual = false
  let isFirst = true
  let pending = 0
  let refusedThere = 0
  let clockOff = false

  const tell = tellChanges(deps.onState)
  const tally = createTally()
  const spendMessage = createMessageBudget(clock)
  const talk = createTalk({ link, later, take, ending, ended })
  const { inTurn, post, leave } = talk
  const notes = createNotes({
    acknowledged,
    peer,
    onPending(counted) {
      pending = counted
      report()
    },
    onError: talk.fail,
  })
  const judging = createJudging(replica, report)
  const said = createSaid({ acknowledged, peer, clock, post })
  const both = { replica, clock, tally, ...createWants({ replica, acknowledged, notes, peer }) }
  const pull = createPull({ ...both, later, peer, post, onStored: () => void inTurn(goOn), onError: talk.fail })
  const serve = createServe({
    ...both,
    send: talk.send,
    lacking(segment) {
      const head = said.heads().get(segment)
      return head && head.count - (theirs?.heads.get(segment)?.count ?? 0)
    },
    offered: () => said.heads().size,
    onChange: report,
    onError: talk.fail,
  })
  const quiet = createQuiet(clock, later, () => void inTurn(compare))
  const isAnswered = (): boolean => !isStale && theirs?.number === fetched && theirs.answered === said.number()
  const isWaiting = (): boolean => talk.isIdle() && !pull.isStoring() && (pull.isOpen() || theirs === undefined)
  const stopWatching = watchStall(
    later,
    () => (isWaiting() ? link.traffic.received : undefined),
    () => leave('stalled'),
  )
  const stopListening = replica.onAppended(recheck)
  talk.listen()
  void inTurn(compare)
  return { recheck, stop: () => leave('stopped'), fail: talk.fail }

  function recheck(): void {
    if (talk.isOver()) return
    isStale = true
    quiet.ask()
    report()
  }

  async function take(bytes: Uint8Array): Promise<void> {
    const message = readMessage(bytes)
    spendMessage(message.type)
    switch (message.type) {
      case 'heads':
      case 'headsBeyond':
        return takeHeads(message)
      case 'again':
        return said.sayAll()
      case 'want':
      case 'wantBeyond':
        if (theirs && theirs.answered === said.number()) theirs = { ...theirs, answered: -1 }
        return serve.want(message)
      case 'part':
      case 'more':
        return pull.take(message)
      case 'refused':
        if (message.reason === 'unclean') refusedThere += 1
        else if (message.reason === 'unknown-base') return pull.askInFull(message.segment)
        else if (pull.without(message.segment)) return goOn()
        return report()
      case 'done':
        if (theirs) theirs = { ...theirs, answered: message.answered }
        return lookWhole()
      case 'newer':
        return leave('newer-app')
      case 'bye':
        return talk.left(message.reason)
    }
  }

  async function takeHeads(message: Heads | HeadsBeyond): Promise<void> {
    if (message.number <= (theirs?.number ?? 0)) throw new PeerError('protocol', 'heads out of turn')
    await said.ready()
    const heard = said.heard(message)
    if (!heard) return post({ type: 'again' })
    theirs = heard
    isEqual = false
    clockOff = Math.abs(message.wallMs - clock.now()) > A_DAY
    notes.said([...heard.heads.values()], { at: message.wallMs, heardAt: clock.now(), by: 'link' })
    await compare(!isStale)
  }

  /** After parts were stored: the next ones, or the end of the round. */
  async function goOn(): Promise<void> {
    pull.noteRead()
    report()
    if (pull.isOpen() || fetched === fetching) return
    fetched = fetching
    // All of it is on the disk: the other need not wait for the proof until it counts here too.
    if (pull.hasNews()) judging.announce()
    await compare()
    if (pull.isOpen()) judging.retract()
    else await settle()
    await compare()
  }

  async function settle(): Promise<void> {
    await judging.run()
    const news = pull.takeNews()
    if (news.facts > 0) deps.onArrived({ at: clock.now(), from: peer, by: 'link', ...news })
  }

  /** Where both stand: what is lacking is asked for, what is new is said, what is equal is proven. */
  async function compare(areOursKnown = false): Promise<void> {
    if (pull.isOpen()) return
    quiet.cancel()
    await said.ready()
    if (!areOursKnown) {
      isStale = false
      readAt = clock.now()
      ours = byName(await replica.heads())
    }
    isEqual = theirs !== undefined && sameHeads(ours, theirs.heads)
    if (theirs && fetched < theirs.number) {
      fetching = theirs.number
      if (!isEqual && (await pull.begin(ours, theirs.heads))) return report()
      fetched = fetching
      // Beside the talk: the other end has no use for it. "Together" is said when it is done.
      if (judging.isDue()) notes.add(judging.later())
    }
    said.announce(ours, fetched, isEqual)
    if (isEqual) notes.proven(ours, readAt)
    if (isEqual || theirs === undefined) {
      notes.forgetCount()
      pending = 0
    } else notes.countPending(ours)
    lookWhole()
  }

  /** State vectors are not believed: where both have come to the end of them and differ, somebody tells two stories. */
  function lookWhole(): void {
    if (theirs && !isEqual && isAnswered() && pull.beginWhole(ours, theirs.heads)) {
      fetched -= 1
      said.retract()
    }
    report()
  }

  function report(): void {
    if (talk.isOver()) return
    const isBusy = serve.isBusy() || judging.isRunning() || (theirs !== undefined && fetched < theirs.number)
    if (!isBusy && theirs !== undefined) {
      tally.reset()
      isFirst = false
    }
    const progress = tally.progress()
    show(
      meetingOf({
        isProven: isEqual && !isStale && !judging.isRunning(),
        verifiedAt: readAt,
        isMet: theirs !== undefined,
        isBusy,
        isLarge: isFirst || isWorthABar(progress),
        progress,
        writing: judging.writing(),
        isAnswered: isAnswered(),
      }),
    )
  }

  function show(meeting: MeetingState): void {
    const newerApp = (theirs?.factVersion ?? 0) > FACT_VERSION
    tell({ meeting, pending, clockOff, newerApp, refused: pull.refused() + refusedThere })
  }

  function ending(): void {
    show({ type: 'apart' })
    quiet.cancel()
    stopWatching()
    stopListening()
  }

  /** What came until now counts, although the rest of it did not come. */
  async function ended(how: ExchangeEnd): Promise<void> {
    await pull.stored()
    try {
      if (pull.hasNews() && how.reason !== 'not-saved') await settle()
    } catch {
      // It waits on the disk for the next meeting.
    }
    await notes.done()
    deps.onEnd(how)
  }
}
