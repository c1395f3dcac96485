import { expect, test } from 'vitest'
import { drawPhoto, pageCanvas } from '../../src/platform/drawPhoto.ts'
import { scalePhoto } from '../../src/platform/scalePhoto.ts'
import { paintNoise, paintNote, paintPhoto, withExif } from '../support/photos.ts'

async function shown(bytes: Uint8Array | undefined): Promise<ImageBitmap> {
  if (!bytes) throw new Error('unreadable')
  return createImageBitmap(new Blob([bytes as BlobPart], { type: 'image/jpeg' }))
}

function colourAt(picture: ImageBitmap, x: number, y: number): readonly number[] {
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d')
  context?.drawImage(picture, 0, 0)
  return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).map((part) => Math.round(part / 255))
}

test('A photo of twelve megapixels becomes a JPEG of 1600 pixels and at most 300 kB, while the page goes on', async () => {
  const photo = await paintPhoto(4000, 3000, paintNote)
  let turns = 0
  const timer = setInterval(() => {
    turns += 1
  }, 5)
  const bytes = await scalePhoto(photo)
  clearInterval(timer)
  expect(bytes?.subarray(0, 3)).toEqual(Uint8Array.of(0xff, 0xd8, 0xff))
  expect(bytes?.length).toBeLessThanOrEqual(300_000)
  const picture = await shown(bytes)
  expect([picture.width, picture.height]).toEqual([1600, 1200])
  // In the page it would be done in one piece, without a turn for anybody else.
  expect(turns).toBeGreaterThan(5)
})

test('What no quality makes small is drawn smaller', async () => {
  const bytes = await scalePhoto(await paintPhoto(1800, 1800, paintNoise))
  expect(bytes?.length).toBeLessThanOrEqual(300_000)
  expect((await shown(bytes)).width).toBeLessThan(1600)
})

test('A small picture keeps its size; what was see-through is white', async () => {
  const picture = await shown(await scalePhoto(await paintPhoto(40, 20, () => {}, 'image/png')))
  expect([picture.width, picture.height]).toEqual([40, 20])
  expect(colourAt(picture, 5, 5)).toEqual([1, 1, 1])
})

test('What was taken upright stands upright, and no place goes with it', async () => {
  const lying = await paintPhoto(80, 40, (context) => {
    context.fillStyle = '#fff'
    context.fillRect(0, 0, 80, 40)
    context.fillStyle = '#f00'
    context.fillRect(0, 0, 40, 40)
  })
  const turned = await withExif(lying)
  expect(await turned.text()).toContain('Exif')
  const bytes = await scalePhoto(turned)
  const picture = await shown(bytes)
  expect([picture.width, picture.height]).toEqual([40, 80])
  expect(colourAt(picture, 20, 10)).toEqual([1, 0, 0])
  expect(colourAt(picture, 20, 70)).toEqual([1, 1, 1])
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Exif')
})

test('What is no picture is said to be unreadable', async () => {
  expect(await scalePhoto(new File(['Hola'], 'foto.jpg', { type: 'image/jpeg' }))).toBeUndefined()
  expect(await scalePhoto(new File([], 'foto.jpg', { type: 'image/jpeg' }))).toBeUndefined()
})

test('Where the browser draws in no worker, the page draws the same', async () => {
  const photo = await paintPhoto(300, 200, paintNote)
  const picture = await shown(await drawPhoto(photo, { side: 150, bytes: 100_000 }, pageCanvas()))
  expect([picture.width, picture.height]).toEqual([150, 100])
})
