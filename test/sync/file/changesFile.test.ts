import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { DeviceId, SegmentId } from '../../../src/domain/ids.ts'
import { randomBytes } from '../../../src/platform/ids.ts'
import { gzip } from '../../../src/platform/gzip.ts'
import { newHeader, sealFile } from '../../../src/sync/file/container.ts'
import { framed, writeAuthor, writeSignature } from '../../../src/sync/file/fileMessages.ts'
import { openChanges } from '../../../src/sync/file/openChanges.ts'
import { prepareChanges } from '../../../src/sync/file/prepareChanges.ts'
import { writeMessage } from '../../../src/sync/messages.ts'
import {
  admitToFiles,
  fileFor,
  meetByFile,
  openFileBusiness,
  type FileBusiness,
  type FileDevice,
} from '../../support/fileDevice.ts'
import { createMemoryReplica, uncleanUpdate, type MemoryReplica } from '../../support/memoryReplica.ts'

const SHOP = 'AAAAAAAAAAAAAAAA' as DeviceId
const VAN = 'BBBBBBBBBBBBBBBB' as DeviceId
const HOME = 'CCCCCCCCCCCCCCCC' as DeviceId
const JUNE = '260600' as SegmentId
const JULY = '260700' as SegmentId

let business: FileBusiness
let shop: FileDevice
let van: FileDevice
let home: FileDevice
let atShop: MemoryReplica
let inVan: MemoryReplica
let atHome: MemoryReplica

beforeEach(async () => {
  business = await openFileBusiness()
  atShop = createMemoryReplica(SHOP)
  inVan = createMemoryReplica(VAN)
  atHome = createMemoryReplica(HOME)
  shop = await admitToFiles(business, SHOP, atShop)
  van = await admitToFiles(business, VAN, inVan)
  home = await admitToFiles(business, HOME, atHome)
})

function opened(device: FileDevice, file: Blob | Uint8Array | string): ReturnType<typeof openChanges> {
  return openChanges(device, file instanceof Blob ? file : new Blob([file as BlobPart]))
}

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer())
}

function error(type: string): unknown {
  return { ok: false, error: { type } }
}

describe('a file of changes', () => {
  test('brings what is lacking, and says what it brought', async () => {
    atShop.record(JULY, 7)
    expect(await opened(van, await fileFor(shop, van))).toEqual({
      ok: true,
      value: { from: SHOP, added: 8, known: 0, photos: 0, refused: 0, owesBack: false, isPartial: false },
    })
    expect(inVan.values()).toEqual(atShop.values())
    expect(inVan.settled()).toBe(1)
  })

  test('is named after the day, and is text that any messenger takes', async () => {
    atShop.record(JULY)
    const prepared = await prepareChanges(shop, VAN)
    expect(prepared).toMatchObject({ ok: true, value: { name: 'aldia-2026-07-10.txt', facts: 2 } })
    const file = await fileFor(shop, van)
    expect(file.type).toBe('text/plain')
    expect(await file.text()).toMatch(/^[A-Za-z0-9+/]+=*$/)
  })

  test('tells nobody what is in it, nor from whom it is', async () => {
    atShop.record(JULY, 50)
    const text = Buffer.from(await bytesOf(await fileFor(shop, van, { raw: true }))).toString('latin1')
    expect(text.startsWith('ALDIA2')).toBe(true)
    for (const word of [SHOP, JULY, 'note', '\u001f\u008b\u0008\u0000']) expect(text.slice(42)).not.toContain(word)
  })

  test('carries only what the other lacks, when that is known', async () => {
    atShop.record(JUNE, 500)
    atShop.record(JULY, 500)
    const first = await fileFor(shop, van)
    await meetByFile(shop, van)
    atShop.record(JULY, 3)
    const second = await prepareChanges(shop, VAN)
    expect(second).toMatchObject({ ok: true, value: { facts: 4 } })
    const file = await fileFor(shop, van)
    expect(file.size).toBeLessThan(1_000)
    expect(file.size).toBeLessThan(first.size / 20)
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 4, known: 0 } })
    expect(inVan.values()).toEqual(atShop.values())
  })

  test('carries everything when asked to, and to anyone', async () => {
    atShop.record(JULY, 20)
    await meetByFile(shop, van)
    expect(await prepareChanges(shop, VAN)).toEqual(error('nothing-new'))
    expect(await prepareChanges(shop, VAN, { complete: true })).toMatchObject({ ok: true, value: { facts: 21 } })
    expect(await opened(home, await fileFor(shop, 'anyone'))).toMatchObject({ ok: true, value: { added: 21 } })
    expect(atHome.values()).toEqual(atShop.values())
  })

  test('leaves out a month of which the other said that it holds the same', async () => {
    atShop.record(JUNE, 40)
    await shop.acknowledged.said(VAN, await atShop.heads(), { at: 1, heardAt: 1, by: 'link' })
    atShop.record(JULY, 2)
    expect(await prepareChanges(shop, VAN)).toMatchObject({ ok: true, value: { facts: 3 } })
  })

  test('is not taken for received because it was sent', async () => {
    atShop.record(JULY, 3)
    await fileFor(shop, van)
    expect(await prepareChanges(shop, VAN)).toMatchObject({ ok: true, value: { facts: 4 } })
  })

  test('of which two went out and only the second arrived is enough', async () => {
    atShop.record(JULY, 3)
    await fileFor(shop, van)
    atShop.record(JUNE, 3)
    await opened(van, await fileFor(shop, van))
    expect(inVan.values()).toEqual(atShop.values())
  })

  test('that was answered, if only with what the other holds, is not sent again', async () => {
    atShop.record(JULY, 300)
    await opened(van, await fileFor(shop, van))
    expect(await prepareChanges(van, SHOP)).toEqual(error('nothing-new'))
    const receipt = await fileFor(van, shop, { receipt: true })
    expect(receipt.size).toBeLessThan(500)
    atShop.record(JULY, 2)
    expect(await opened(shop, receipt)).toMatchObject({ ok: true, value: { added: 0, owesBack: true } })
    expect(await prepareChanges(shop, VAN)).toMatchObject({ ok: true, value: { facts: 3 } })
  })

  test('opened twice brings nothing twice', async () => {
    atShop.record(JULY, 5)
    const file = await fileFor(shop, van)
    await opened(van, file)
    const once = inVan.values()
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 0, known: 6 } })
    expect(inVan.values()).toEqual(once)
  })

  test('opened by the device that made it brings nothing, and says nothing of itself as of another', async () => {
    atShop.record(JULY, 5)
    expect(await opened(shop, await fileFor(shop, 'anyone'))).toMatchObject({
      ok: true,
      value: { from: SHOP, added: 0, owesBack: false },
    })
  })

  test('opened late by the device that made it offers nothing to send back to itself', async () => {
    atShop.record(JULY, 5)
    const file = await fileFor(shop, 'anyone')
    atShop.record(JULY, 2)
    expect(await opened(shop, file)).toMatchObject({ ok: true, value: { owesBack: false, isPartial: false } })
  })

  test('says whether there is something to send back, which then is all that goes back', async () => {
    atShop.record(JUNE, 300)
    inVan.record(JUNE, 2)
    expect(await opened(van, await fileFor(shop, van))).toMatchObject({ ok: true, value: { owesBack: true } })
    const back = await prepareChanges(van, SHOP)
    expect(back).toMatchObject({ ok: true, value: { facts: 3 } })
    expect(await opened(shop, await fileFor(van, shop))).toMatchObject({ ok: true, value: { owesBack: false } })
    expect(atShop.values()).toEqual(inVan.values())
    expect(await prepareChanges(shop, VAN)).toEqual(error('nothing-new'))
  })

  test('that is older than the last one takes nothing back from what is known of the sender', async () => {
    atShop.record(JULY, 2)
    const old = await fileFor(shop, 'anyone')
    const later = { ...shop, clock: { now: () => shop.clock.now() + 60_000 } }
    atShop.record(JULY, 2)
    await opened(van, await fileFor(later, 'anyone'))
    expect(await prepareChanges(van, SHOP)).toEqual(error('nothing-new'))
    await opened(van, old)
    expect(await prepareChanges(van, SHOP)).toEqual(error('nothing-new'))
  })

  test('made while a clock stood at 2099 does not make every later one look old', async () => {
    atShop.record(JULY, 2)
    const ahead = { ...shop, clock: { now: () => Date.UTC(2099, 0) } }
    await opened(van, await fileFor(ahead, 'anyone'))
    atShop.record(JULY, 3)
    // The clock was put right; a minute later.
    const right = { ...shop, clock: { now: () => shop.clock.now() + 60_000 } }
    await opened(van, await fileFor(right, 'anyone'))
    expect((await van.acknowledged.of(SHOP)).heads.get(JULY)?.count).toBe(7)
    expect(await prepareChanges(van, SHOP)).toEqual(error('nothing-new'))
    expect((await van.acknowledged.of(SHOP)).saidAt).toBe(right.clock.now())
  })

  test('that came while an earlier app believed such a clock is heard all the same', async () => {
    atShop.record(JULY, 2)
    const heads = await atShop.heads()
    await van.acknowledged.said(SHOP, [], { at: Date.UTC(2099, 0), heardAt: Date.UTC(2099, 0), by: 'file' })
    expect(await van.acknowledged.said(SHOP, heads, { at: 5, heardAt: 5, by: 'file' })).toBe(true)
  })

  test('tells who brought what, for the list of what came in', async () => {
    const arrivals: unknown[] = []
    atShop.record(JULY, 150)
    await opened({ ...van, onArrived: (arrival) => arrivals.push(arrival) }, await fileFor(shop, van))
    expect(arrivals).toMatchObject([{ from: SHOP, by: 'file', facts: 151 }])
    expect((arrivals[0] as { ids: string[] }).ids).toHaveLength(100)
  })

  test('takes the clean months although one is not', async () => {
    atShop.record(JUNE, 5)
    atShop.plant(JULY, uncleanUpdate(JULY))
    expect(await opened(van, await fileFor(shop, van))).toMatchObject({
      ok: true,
      value: { added: 6, refused: 1, isPartial: false },
    })
    expect(inVan.refusals).toMatchObject([{ from: SHOP, segment: JULY }])
  })

  test('that does not fit on the disk is said so, and can be opened again when there is room', async () => {
    atShop.record(JULY, 5)
    const file = await fileFor(shop, van)
    inVan.isFull = true
    expect(await opened(van, file)).toEqual({ ok: false, error: { type: 'not-saved', cause: 'full' } })
    expect(await prepareChanges(van, SHOP)).toEqual({ ok: false, error: { type: 'not-saved', cause: 'full' } })
    inVan.isFull = false
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 6 } })
  })

  test('is not told as one that does not fit where the fault is our own', async () => {
    atShop.record(JULY, 5)
    const file = await fileFor(shop, van)
    const bug = new Error('a bug')
    const broken = { ...van, replica: { ...van.replica, merge: () => Promise.reject(bug) } }
    await expect(opened(broken, file)).rejects.toBe(bug)
    const heads = () => Promise.reject(bug)
    await expect(prepareChanges({ ...van, replica: { ...van.replica, heads } }, SHOP)).rejects.toBe(bug)
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 6 } })
  })

  test('leaves out a month that is gone between the look at the books and the writing', async () => {
    atShop.record(JUNE, 3)
    atShop.record(JULY, 5)
    const difference: MemoryReplica['difference'] = async (segment, vector) =>
      segment === JUNE ? undefined : atShop.difference(segment, vector)
    const file = await prepareChanges({ ...shop, replica: { ...atShop, difference } }, VAN, { complete: true })
    if (!file.ok || !('blob' in file.value)) throw new Error('no file')
    expect(await opened(van, file.value.blob)).toMatchObject({ ok: true, value: { added: 6, isPartial: true } })
  })
})

describe('a file is read by what is in it', () => {
  const forms: [string, (text: string) => Blob][] = [
    ['as it was made', (text) => new Blob([text])],
    ['with line breaks of a mail program', (text) => new Blob([text.replaceAll(/.{76}/g, '$&\r\n')])],
    ['with a mark at the start', (text) => new Blob(['\uFEFF', text])],
    ['with blanks around it', (text) => new Blob(['\n\n  \t', text, ' \n\n'])],
    ['without its last signs', (text) => new Blob([text.replaceAll('=', '')])],
    ['saved as UTF-16', (text) => new Blob([Uint8Array.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
    [
      'saved as UTF-16 the other way round',
      (text) => new Blob([Uint8Array.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]),
    ],
    ['renamed', (text) => new File([text], 'DOC-20260710-WA0003.pdf', { type: 'application/pdf' })],
    ['as bytes', (text) => new Blob([Buffer.from(text, 'base64')])],
  ]
  test.each(forms)('%s', async (_form, made) => {
    atShop.record(JULY, 30)
    const file = made(await (await fileFor(shop, van)).text())
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 31 } })
  })
})

describe('what cannot be taken is told apart, and nothing of it is stored', () => {
  test.each<readonly [string, string | Uint8Array]>([
    ['nothing', ''],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)],
    ['a list', 'cliente;saldo\nLucía;120,50\n'],
    ['words', 'Hola, te mando los cambios'],
    ['base64 of something else', Buffer.from('something else entirely').toString('base64')],
    ['a backup', '{"format":"al-dia-backup","version":1}\n'],
    ['an older name', 'ALDIA1'.padEnd(80, '0')],
  ])('not ours: %s', async (_what, file) => {
    expect(await opened(van, file)).toEqual(error('not-our-file'))
  })

  test('of a newer app', async () => {
    const newer = Buffer.from('ALDIA4'.padEnd(90, '7'))
    expect(await opened(van, newer)).toEqual(error('newer-app'))
    expect(await opened(van, newer.toString('base64'))).toEqual(error('newer-app'))
  })

  test('of a newer app, by its messages', async () => {
    const key = await business.keys.current()
    const header = newHeader(key, randomBytes)
    const content = [writeAuthor(SHOP), Uint8Array.of(1, 2, 9, 9), writeSignature(new Uint8Array(64))]
    const file = await sealFile(key, header, await gzip(pieces(content.map(framed))))
    expect(await opened(van, file)).toEqual(error('newer-app'))
  })

  test('of another business', async () => {
    const other = await openFileBusiness()
    const stranger = await admitToFiles(other, SHOP, atShop)
    atShop.record(JULY)
    expect(await opened(van, await fileFor(stranger, 'anyone'))).toEqual(error('other-business'))
    expect(inVan.values()).toEqual([])
  })

  test('of a device that is not on the list today, though it has the key', async () => {
    inVan.record(JULY)
    const file = await fileFor(van, 'anyone')
    business.listed.delete(VAN)
    expect(await opened(shop, file)).toEqual(error('not-authorised'))
    expect(atShop.values()).toEqual([])
  })

  test('in the name of another device', async () => {
    inVan.record(JULY)
    const pretends = { ...van, author: { ...van.author, device: SHOP } }
    expect(await opened(home, await fileFor(pretends, 'anyone'))).toEqual(error('not-authorised'))
    expect(atHome.values()).toEqual([])
  })

  test('signed for another file', async () => {
    const key = await business.keys.current()
    let signature = new Uint8Array(64)
    const spy = {
      ...shop,
      author: {
        ...shop.author,
        sign: async (bytes: Uint8Array) => (signature = (await shop.author.sign(bytes)) as typeof signature),
      },
    }
    await fileFor(spy, 'anyone')
    const header = newHeader(key, randomBytes)
    const heads = writeMessage({
      type: 'heads',
      number: 1,
      answered: 0,
      factVersion: 1,
      wallMs: 1_800_000_000_000,
      heads: [],
    })
    const content = [writeAuthor(SHOP), heads, writeSignature(signature)]
    const file = await sealFile(key, header, await gzip(pieces(content.map(framed))))
    expect(await opened(van, file)).toEqual(error('not-authorised'))
  })

  test('made with an earlier key is read, when its author is still on the list', async () => {
    atShop.record(JULY)
    const file = await fileFor(shop, van)
    await business.rotate()
    expect(await opened(van, file)).toMatchObject({ ok: true, value: { added: 2 } })
  })

  test('that builds on one that never arrived asks for a complete file', async () => {
    atShop.record(JULY, 5)
    await meetByFile(shop, van)
    atShop.record(JULY, 5)
    atShop.record(JUNE, 5)
    expect(await opened(home, await fileFor(shop, van))).toEqual(error('missing-before'))
    expect(atHome.values()).toEqual([])
    expect(await opened(home, await fileFor(shop, 'anyone'))).toMatchObject({ ok: true })
    expect(atHome.values()).toEqual(atShop.values())
  })

  test('that was made for another device, and is whole in what it brings, is taken and said to be a part', async () => {
    atShop.record(JUNE, 5)
    await meetByFile(shop, van)
    atShop.record(JULY, 5)
    expect(await opened(home, await fileFor(shop, van))).toMatchObject({
      ok: true,
      value: { isPartial: true, owesBack: false },
    })
  })

  describe('damaged on the way', { timeout: 60_000 }, () => {
    let file: Uint8Array
    let text: string
    let receiver: FileDevice
    beforeAll(async () => {
      const own = await openFileBusiness()
      const sender = createMemoryReplica(SHOP)
      sender.record(JULY, 20)
      const from = await admitToFiles(own, SHOP, sender)
      receiver = await admitToFiles(own, VAN, createMemoryReplica(VAN))
      file = await bytesOf(await fileFor(from, 'anyone', { raw: true }))
      text = Buffer.from(file).toString('base64')
    })

    test('a bit that turned is found, wherever it is', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(file.length * 8 - 1), async (bit) => {
          const turned = file.slice()
          turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
          const result = await opened(receiver, turned)
          const at = bit >> 3
          // The other version that is read is a bit away; who calls the file so finds that it is not what was sealed.
          const start = ['not-our-file', 'newer-app', ...(at === 5 ? ['damaged-file'] : [])]
          const types = at < 6 ? start : at < 14 ? ['other-business'] : ['damaged-file']
          expect(types.map(error)).toContainEqual(result)
        }),
        { numRuns: 300 },
      )
    })

    test('an end that is missing is found, wherever it broke off', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(file.length - 1), fc.boolean(), async (length, asText) => {
          const cut = asText ? text.slice(0, Math.floor((length * text.length) / file.length)) : file.slice(0, length)
          // Without the signs that only fill it up, nothing is missing.
          fc.pre(typeof cut !== 'string' || cut.length < text.replaceAll('=', '').length)
          expect((await opened(receiver, cut)).ok).toBe(false)
          if (length > 60) expect(await opened(receiver, cut)).toEqual(error('damaged-file'))
        }),
        { numRuns: 200 },
      )
    })

    test('a letter that changed is found', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 33, max: 126 }), async (at, code) => {
          const letter = String.fromCharCode(code)
          const before = text.charAt(at)
          fc.pre(letter !== before && !'=-_'.includes(letter))
          // The last letter holds bits that belong to no byte.
          fc.pre(at < text.replaceAll('=', '').length - 1)
          expect((await opened(receiver, text.slice(0, at) + letter + text.slice(at + 1))).ok).toBe(false)
        }),
        { numRuns: 300 },
      )
    })

    test('whatever bytes come instead, there is an answer', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, begins) => {
          const result = await opened(receiver, begins ? Uint8Array.from([...file.slice(0, 14), ...bytes]) : bytes)
          expect(result.ok).toBe(false)
        }),
        { numRuns: 200 },
      )
    })
  })
})

async function* pieces(list: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const piece of list) yield await Promise.resolve(piece)
}
