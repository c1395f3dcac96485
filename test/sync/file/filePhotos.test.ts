import { expect, test } from 'vitest'
import { MAX_BLOB_BYTES, PHOTO_BUDGET_BYTES } from '../../../src/domain/attachment.ts'
import { keepPhotos, packPhotos } from '../../../src/sync/file/filePhotos.ts'
import { createMemoryBlobs, picture, sha256Of } from '../../support/memoryBlobs.ts'

const photo = (bytes: Uint8Array) => ({ sha256: sha256Of(bytes), bytes })
const named = (bytes: Uint8Array) => ({ sha256: sha256Of(bytes), size: bytes.length, type: 'image/jpeg' })

test('keeps what a fact names and is lacking here, once, and nothing that is not what its name says', async () => {
  const blobs = createMemoryBlobs()
  const [wanted, forged, here] = [picture(1, 40), picture(2, 40), picture(3, 40)]
  blobs.name(named(wanted), named(forged), blobs.hold(here))
  const brought = [
    photo(wanted),
    photo(wanted),
    { sha256: sha256Of(forged), bytes: picture(9, 40) },
    photo(here),
    photo(picture(4, 40)),
  ]
  expect(await keepPhotos(blobs, brought)).toBe(1)
  expect(blobs.names()).toEqual([sha256Of(here), sha256Of(wanted)])
})

test('keeps no more than there is room for, and nothing that is larger than any photo', async () => {
  const blobs = createMemoryBlobs()
  const [large, first, second] = [picture(1, MAX_BLOB_BYTES + 1), picture(2, 60), picture(3, 60)]
  blobs.name(named(large), named(first), named(second))
  blobs.others = PHOTO_BUDGET_BYTES - 100
  expect(await keepPhotos(blobs, [large, first, second].map(photo))).toBe(1)
  expect(blobs.names()).toEqual([sha256Of(first)])
})

test('does not count a photo that the books do not take, and goes on with the next', async () => {
  const blobs = createMemoryBlobs()
  const [first, second] = [picture(1, 40), picture(2, 40)]
  blobs.name(named(first), named(second))
  let puts = 0
  const picky: typeof blobs = {
    ...blobs,
    async put(bytes, type) {
      puts += 1
      return puts === 1 ? { ok: false, error: { type: 'blob-type-unknown' } } : blobs.put(bytes, type)
    },
  }
  expect(await keepPhotos(picky, [first, second].map(photo))).toBe(1)
  expect(blobs.names()).toEqual([sha256Of(second)])
})

test('takes each photo along once, leaves out what is not here, and stops at what a telephone can hold', async () => {
  const blobs = createMemoryBlobs()
  const taken = [blobs.hold(picture(1, 50)), blobs.hold(picture(2, 50))]
  const many = Array.from({ length: 30 }, (_, i) => blobs.hold(picture(i + 10, 1_000_000)))
  const packed: string[] = []
  for await (const { sha256 } of packPhotos(blobs, [...taken, ...taken, named(picture(5, 9)), ...many])) {
    packed.push(sha256)
  }
  expect(packed).toEqual([...taken, ...many.slice(0, 23)].map(({ sha256 }) => sha256))
})
