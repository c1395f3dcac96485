import { describe, expect, it } from 'vitest'
import { day } from '../../src/domain/day.ts'
import type { DevicesState, MeetingState, OtherDevice } from '../../src/domain/deviceStatus.ts'
import { createFormat } from '../../src/domain/format.ts'
import type { DeviceId } from '../../src/domain/ids.ts'
import { deviceWords as en } from '../../src/i18n/en/deviceCatalogue.ts'
import { deviceWords as es } from '../../src/i18n/es/deviceCatalogue.ts'
import { deviceSentence } from '../../src/ui/deviceSentence.ts'
import { devicesSummary } from '../../src/ui/devicesSummary.ts'
import { instantText } from '../../src/ui/instantText.ts'
import { progressText, sizeText } from '../../src/ui/sizeText.ts'

const TODAY = day('2026-11-22')
const MEXICO = createFormat('es-MX')
const USA = createFormat('en-US')
const MORNING = new Date(2026, 10, 22, 9, 5).getTime()

const device = (meeting: MeetingState, more: Partial<OtherDevice> = {}): OtherDevice => ({
  id: 'BBBBBBBBBBBBBBBB' as DeviceId,
  name: 'Laptop',
  role: 'owner',
  pending: 0,
  meeting,
  ...more,
})
const say = (meeting: MeetingState, more?: Partial<OtherDevice>) =>
  deviceSentence(es.devices, MEXICO, TODAY, device(meeting, more))

describe('the sentence about a device', () => {
  it('says which way most goes', () => {
    expect(say({ type: 'exchanging', received: 12_000_000, sent: 50_000, total: 20_000_000 })).toBe(
      'Recibiendo 12 de 20 MB',
    )
    expect(say({ type: 'exchanging', received: 10, sent: 3000, total: 8000 })).toBe('Enviando 3 de 8 kB')
  })

  it('never says that a removed device is up to date', () => {
    expect(say({ type: 'together', verifiedAt: MORNING }, { removed: true })).toBe(
      'Quitado. Lo que apuntó antes sigue contando.',
    )
  })
})

describe('an instant', () => {
  it('is a time today and a day with a time otherwise, as the country writes it', () => {
    expect(instantText(MEXICO, TODAY, MORNING)).toBe('09:05')
    expect(instantText(USA, TODAY, MORNING).replace('\u00A0', ' ')).toBe('9:05 AM')
    expect(instantText(MEXICO, TODAY, MORNING - 86_400_000)).toBe('21 nov, 09:05')
  })
})

describe('how much goes over', () => {
  it('is told in one unit, that of the whole, and never passes it', () => {
    expect(progressText(es.devices, MEXICO, 0, 340_000)).toBe('0 de 340 kB')
    expect(progressText(es.devices, MEXICO, 400_000, 2_500_000)).toBe('0.4 de 2.5 MB')
    expect(progressText(es.devices, MEXICO, 21_000_000, 20_000_000)).toBe('21 de 21 MB')
    expect(progressText(en.devices, USA, 12_000_000, 20_000_000)).toBe('12 of 20 MB')
  })

  it('is never nothing for a file that is there', () => {
    expect(sizeText(es.devices, MEXICO, 12)).toBe('1 kB')
    expect(sizeText(es.devices, MEXICO, 2_340_000)).toBe('2.3 MB')
  })
})

describe('all devices in one line', () => {
  const self = { id: 'AAAAAAAAAAAAAAAA' as DeviceId, name: 'Celular', role: 'owner', removed: false } as const
  const calm: DevicesState = {
    self,
    others: [],
    late: 0,
    unverified: 0,
    refused: 0,
    clockOff: false,
    newerApp: false,
    elsewhere: false,
  }
  const together = device({ type: 'together', verifiedAt: MORNING })
  const summary = (change: Partial<DevicesState>) => devicesSummary(es.devices, MEXICO, TODAY, { ...calm, ...change })

  it('is nothing while there is one', () => {
    const { self: _alone, ...alone } = calm
    expect(devicesSummary(es.devices, MEXICO, TODAY, alone)).toBeUndefined()
    expect(summary({})).toBeUndefined()
  })

  it('says "Al día" only when all of them are', () => {
    expect(summary({ others: [together] })).toEqual({ text: 'Al día — verificado 09:05', tone: 'calm' })
    expect(summary({ others: [together, device({ type: 'apart' })] })?.text).toMatch(/^Sin conexión/)
    expect(summary({ others: [together, device({ type: 'unconfirmed' })] })?.text).toBe('Hay cambios sin confirmar')
    const gone = device({ type: 'apart' }, { removed: true, pending: 9 })
    expect(summary({ others: [together, gone] })?.text).toBe('Al día — verificado 09:05')
  })

  it('puts first what a person should do something about', () => {
    const waiting = device({ type: 'apart' }, { pending: 3 })
    expect(summary({ others: [together, waiting] })).toEqual({ text: '3 cambios por enviar', tone: 'wait' })
    expect(summary({ others: [waiting, device({ type: 'different' })] })?.tone).toBe('act')
    expect(summary({ others: [waiting], late: 1 })?.text).toMatch(/después de quitar su dispositivo/)
    expect(summary({ others: [waiting], self: { ...self, removed: true } })?.text).toMatch(/ya no está en la lista/)
  })
})
