import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { minuteOf, minutesBetween, readCode, writeCode, type MeetingCode } from '../../src/sync/inviteCode.ts'
import { createCodeDesk } from '../../src/sync/inviteDesk.ts'
import { anyText } from '../support/anyText.ts'

const bytes = (length: number, seed = 7) => Uint8Array.from({ length }, (_, i) => (i * 31 + seed * 17) & 255)
const invitation: MeetingCode = { kind: 'invitation', secret: bytes(16, 3), connection: bytes(76), minute: 3_000_000 }
const PAGE = 'https://example.org/al-dia/'
const TEXT = `${PAGE}#/v/${writeCode(invitation).text}`

describe('a code is read however it arrives', () => {
  const { text: bare } = writeCode(invitation)
  const inLines = bare.replaceAll(/.{20}/g, '$&\n')
  test.each([
    ['as the camera reads it', TEXT],
    ['in lower case', TEXT.toLowerCase()],
    ['without the address', bare],
    ['typed in groups', bare.replaceAll(/.{5}/g, '$& ')],
    ['typed with dashes', bare.replaceAll(/.{4}/g, '$&-')],
    ['with O for 0, I and l for 1', bare.replaceAll('0', 'o').replace('1', 'I').replaceAll('1', 'l')],
    ['broken into lines by WhatsApp', `${PAGE}#/v/\n${inLines}`],
    ['quoted by WhatsApp', `> ${PAGE}#/v/${inLines.replaceAll('\n', '\n> ')}`],
    ['in bold', `*${TEXT}*`],
    ['in quotes', `«${TEXT}»`],
    ['in the middle of a message', `Hola Marta, aquí está el código:\n\n${TEXT}\n\nGracias`],
    ['after words, without the address', `Código para el teléfono: ${bare} saludos`],
    ['with marks nobody sees', `\u200E${TEXT.slice(0, 60)}\u200B${TEXT.slice(60)}\u00A0`],
    ['under the name and hour of a forwarded message', `[10:42, 22/11/2026] Marta: ${TEXT}`],
  ])('%s', (_how, text) => {
    expect(readCode(text)).toMatchObject({ ok: true, value: invitation })
  })

  test('every kind, of every length that a connection can have', () => {
    const code = fc.record({
      connection: fc.uint8Array({ minLength: 1, maxLength: 232 }),
      minute: fc.integer({ min: 0, max: 2 ** 24 - 1 }),
      kind: fc.constantFrom('invitation', 'connect-offer', 'answer'),
      secret: fc.uint8Array({ minLength: 16, maxLength: 16 }),
      to: fc.integer({ min: 0, max: 0xffff }),
    })
    fc.assert(
      fc.property(code, ({ kind, secret, to, connection, minute }) => {
        const own = kind === 'invitation' ? { kind, secret } : kind === 'answer' ? { kind, to } : { kind }
        const written = writeCode({ ...own, connection, minute })
        expect(readCode(`${PAGE}#/v/${written.text}`)).toEqual({
          ok: true,
          value: { ...own, connection, minute, check: written.check },
        })
      }),
    )
  })
})

describe('what is no code is said to be none', () => {
  test.each([
    ['nothing', ''],
    ['the page alone', `${PAGE}#/v/`],
    ['a link of a payment', 'https://example.org/pagar?id=8F3A9C2B7D1E4F60'],
    ['a Wi-Fi code', 'WIFI:T:WPA;S:Tienda;P:clave1234;;'],
    ['a bank code', '00020126580014BR.GOV.BCB.PIX0136123e4567-e12b-12d1-a456-426655440000'],
    ['half a code', TEXT.slice(0, -12)],
    ['a whole book', 'lorem ipsum '.repeat(2_000)],
  ])('%s', (_what, text) => {
    expect(readCode(text)).toEqual({ ok: false, error: { type: 'not-our-code' } })
  })

  test('any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readCode(text).ok).toBe(false)
      }),
    )
  })

  test('a code in which one character was mistyped', () => {
    const { text } = writeCode(invitation)
    for (let at = 0; at < text.length - 1; at++) {
      const other = text.charAt(at) === '7' ? '8' : '7'
      expect(readCode(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false)
    }
  })
})

test('a code of a newer app is known for one, not called a stranger', () => {
  // Version 2, nine bytes, and their check.
  expect(readCode('444G20G30G2YVCR')).toEqual({ ok: false, error: { type: 'newer-app' } })
})

test('minutes are counted across the end of their range', () => {
  expect(minutesBetween(2 ** 24 - 1, 1)).toBe(2)
  expect(minutesBetween(1, 2 ** 24 - 1)).toBe(-2)
  expect(minuteOf(Date.UTC(2026, 10, 22, 10, 42, 59))).toBe(minuteOf(Date.UTC(2026, 10, 22, 10, 42)))
})

describe('a code is good for two minutes, once, and in its turn', () => {
  const T = Date.UTC(2026, 10, 22, 10, 42)
  const desk = (offset = 0) => {
    const clock = { now: T + offset }
    return { clock, ...createCodeDesk(() => clock.now, `${PAGE}#/dispositivos`) }
  }
  const invite = { kind: 'invitation', secret: bytes(16), connection: bytes(80) } as const
  const answer = (to: number, seed = 1) => ({ kind: 'answer', to, connection: bytes(70, seed) }) as const

  test('the way it goes', () => {
    const [owner, joiner] = [desk(), desk(30_000)]
    const shown = owner.show(invite)
    expect(shown.text.startsWith(`${PAGE}#/v/`)).toBe(true)
    expect(shown.expiresAt).toBe(T + 120_000)
    const read = joiner.readOffer(shown.text, 'invitation')
    expect(read).toMatchObject({ ok: true, value: { secret: invite.secret, connection: invite.connection } })
    const back = joiner.show(answer(shown.check))
    expect(joiner.kindOf(shown.text)).toEqual({ ok: true, value: 'invitation' })
    expect(owner.readAnswer(back.text, shown)).toMatchObject({ ok: true, value: { connection: bytes(70, 1) } })
  })

  test('yesterday’s photograph is refused by who reads it', () => {
    const { text } = desk(-86_400_000).show(invite)
    expect(desk().readOffer(text, 'invitation')).toEqual({ ok: false, error: { type: 'expired-code' } })
  })

  test('a code is refused again however often it is read', () => {
    const { text } = desk(-86_400_000).show(invite)
    const reader = desk()
    for (let i = 0; i < 3; i++) {
      expect(reader.readOffer(text, 'invitation')).toEqual({ ok: false, error: { type: 'expired-code' } })
    }
  })

  test('an answer after two minutes comes too late, by the clock of who showed the code', () => {
    const owner = desk()
    const shown = owner.show(invite)
    const back = desk().show(answer(shown.check))
    owner.clock.now += 120_000
    expect(owner.readAnswer(back.text, shown)).toEqual({ ok: false, error: { type: 'expired-code' } })
  })

  test('a telephone whose clock is five hours ahead says once that the code is old, and takes the next one', () => {
    const [owner, joiner] = [desk(), desk(5 * 3_600_000)]
    const first = joiner.readOffer(owner.show(invite).text, 'invitation')
    expect(first).toEqual({ ok: false, error: { type: 'expired-code' } })
    owner.clock.now += 50_000
    joiner.clock.now += 50_000
    const second = owner.show({ ...invite, connection: bytes(80, 5) })
    expect(joiner.readOffer(second.text, 'invitation').ok).toBe(true)
    // A person who is asked something in between has it read twice; for two minutes, as any other.
    expect(joiner.readOffer(second.text, 'invitation').ok).toBe(true)
    joiner.clock.now += 180_000
    expect(joiner.readOffer(second.text, 'invitation').ok).toBe(false)
  })

  test('a telephone whose clock is behind takes the code at once', () => {
    expect(desk(-5 * 3_600_000).readOffer(desk().show(invite).text, 'invitation').ok).toBe(true)
  })

  test('a code is answered once', () => {
    const owner = desk()
    const shown = owner.show(invite)
    expect(owner.readAnswer(desk().show(answer(shown.check)).text, shown).ok).toBe(true)
    const second = owner.readAnswer(desk().show(answer(shown.check, 9)).text, shown)
    expect(second).toEqual({ ok: false, error: { type: 'used-code' } })
  })

  test('a code by which two devices met is not taken again; one that was only looked at is', () => {
    const reader = desk()
    const { text } = desk().show(invite)
    expect(reader.readOffer(text, 'invitation').ok).toBe(true)
    const read = reader.readOffer(text, 'invitation')
    if (read.ok) reader.spend(read.value)
    expect(reader.readOffer(text, 'invitation')).toEqual({ ok: false, error: { type: 'used-code' } })
  })

  test('an answer to an earlier code is not taken for one to this', () => {
    const owner = desk()
    const before = owner.show(invite)
    const shown = owner.show({ ...invite, connection: bytes(80, 2) })
    const late = owner.readAnswer(desk().show(answer(before.check)).text, shown)
    expect(late).toEqual({ ok: false, error: { type: 'expired-code' } })
  })

  test('own code, an answer for an offer, an offer for an answer: not its turn', () => {
    const [owner, joiner] = [desk(), desk()]
    const shown = owner.show(invite)
    const back = joiner.show(answer(shown.check))
    const wrongTurn = { ok: false, error: { type: 'wrong-turn' } }
    expect(owner.readOffer(shown.text, 'invitation')).toEqual(wrongTurn)
    expect(owner.kindOf(shown.text)).toEqual(wrongTurn)
    expect(owner.readAnswer(shown.text, shown)).toEqual(wrongTurn)
    expect(owner.readOffer(back.text, 'invitation')).toEqual(wrongTurn)
    expect(joiner.readOffer(shown.text, 'connect-offer')).toEqual(wrongTurn)
    expect(owner.readAnswer(desk().show({ kind: 'connect-offer', connection: bytes(9) }).text, shown)).toEqual(
      wrongTurn,
    )
  })
})

test('a code with the longest connection still fits, and a longer one is a bug', () => {
  expect(() => writeCode({ ...invitation, connection: bytes(233) })).toThrow(RangeError)
})
