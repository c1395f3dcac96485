import type { ReactNode } from 'react'
import { onTestFinished, vi } from 'vitest'
import { BooksControlContext, type BooksControl } from '../../../src/commands/booksControl.ts'
import { DevicesContext, NeedDevicesContext } from '../../../src/commands/devicesControl.ts'
import { devicesDouble, type DevicesDouble, type DevicesScript } from '../../support/devicesDouble.ts'
import { renderApp, type RenderAppOptions, type RenderedApp } from '../../support/renderApp.tsx'

const BOOKS: BooksControl = {
  sample: false,
  startSample: () => Promise.reject(new Error('not here')),
  wipeSample: () => Promise.reject(new Error('not here')),
  copying: () => Promise.resolve(),
}

/** A screen with other devices behind it that do as the script says. */
export async function openDevices(
  screen: ReactNode,
  script: DevicesScript = {},
  options: RenderAppOptions = {},
): Promise<RenderedApp & { readonly double: DevicesDouble }> {
  const double = devicesDouble(script)
  const app = await renderApp(
    () => (
      <BooksControlContext value={BOOKS}>
        <NeedDevicesContext value={() => Promise.resolve()}>
          <DevicesContext value={double.control}>{screen}</DevicesContext>
        </NeedDevicesContext>
      </BooksControlContext>
    ),
    { today: '2026-11-22', ...options },
  )
  return { ...app, double }
}

/** What the browser says of the camera before anybody is asked. */
export function cameraIs(state: PermissionState): void {
  const query = vi.spyOn(navigator.permissions, 'query').mockImplementation(({ name }) => {
    if (name === 'camera') return Promise.resolve({ state } as PermissionStatus)
    return Promise.reject(new TypeError('no such permission'))
  })
  onTestFinished(() => query.mockRestore())
}

/** What the browser says of reaching devices on the local network, where it asks for that. The camera is refused. */
export function networkIs(state: PermissionState): void {
  const query = vi.spyOn(navigator.permissions, 'query').mockImplementation(({ name }) => {
    const isNetwork = (name as string) === 'local-network-access'
    return Promise.resolve({ state: isNetwork ? state : 'denied' } as PermissionStatus)
  })
  onTestFinished(() => query.mockRestore())
}

/** What opening the camera comes to: a picture, or the browser's error. */
export function cameraGives(stream: MediaStream | DOMException) {
  const spy = vi
    .spyOn(navigator.mediaDevices, 'getUserMedia')
    .mockImplementation(() => (stream instanceof DOMException ? Promise.reject(stream) : Promise.resolve(stream)))
  onTestFinished(() => spy.mockRestore())
  return spy
}
