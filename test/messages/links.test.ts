import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  lengthVerdict,
  mailtoLink,
  openStrategy,
  smsLink,
  telegramLink,
  telLink,
  wellFormed,
  whatsappLink,
} from '../../src/messages/links.ts'
import { smsSegments, withoutAccents } from '../../src/messages/smsText.ts'
import { anyText } from '../support/anyText.ts'

const greeting = 'Hola, *Ana* 👋\nTu saldo es $1,250.00'
const encoded = 'Hola%2C%20*Ana*%20%F0%9F%91%8B%0ATu%20saldo%20es%20%241%2C250.00'

describe('a message for WhatsApp', () => {
  it('is in the link exactly as WhatsApp wants it', () => {
    expect(whatsappLink({ digits: '522221234567', text: greeting, desktop: false })).toEqual({
      ok: true,
      value: `https://wa.me/522221234567?text=${encoded}`,
    })
  })

  it('goes through api.whatsapp.com on a desktop, where wa.me spoils emoji', () => {
    expect(whatsappLink({ digits: '522221234567', text: greeting, desktop: true })).toEqual({
      ok: true,
      value: `https://api.whatsapp.com/send?phone=522221234567&text=${encoded}`,
    })
  })

  it('lets the person choose the contact when the customer has no number', () => {
    expect(whatsappLink({ text: 'Hola', desktop: false })).toEqual({ ok: true, value: 'https://wa.me/?text=Hola' })
    expect(whatsappLink({ text: 'Hola', desktop: true })).toEqual({
      ok: true,
      value: 'https://api.whatsapp.com/send?text=Hola',
    })
  })

  it('hides nothing in marks that mean something in a link', () => {
    expect(whatsappLink({ text: 'a & b # c % d + e', desktop: false })).toEqual({
      ok: true,
      value: 'https://wa.me/?text=a%20%26%20b%20%23%20c%20%25%20d%20%2B%20e',
    })
  })

  it('is shared or copied instead when a link would cut it', () => {
    expect(whatsappLink({ text: 'a'.repeat(3000), desktop: false }).ok).toBe(true)
    expect(whatsappLink({ text: 'a'.repeat(3001), desktop: false })).toEqual({
      ok: false,
      error: { type: 'message-too-long', length: 3001, limit: 3000 },
    })
  })

  it('warns before it gets too long to be read', () => {
    expect([600, 601, 1500, 1501, 3000, 3001].map((n) => lengthVerdict('ñ'.repeat(n)))).toEqual([
      'ideal',
      'fine',
      'fine',
      'long',
      'long',
      'too-long',
    ])
  })
})

describe('a message for mail', () => {
  it('has its address, its subject and CRLF between lines', () => {
    expect(mailtoLink({ to: ['a@b'], subject: 'Tu saldo & más', body: 'uno\ndos\r\ntres' })).toEqual({
      ok: true,
      value: 'mailto:a%40b?subject=Tu%20saldo%20%26%20m%C3%A1s&body=uno%0D%0Ados%0D%0Atres',
    })
  })

  it('parts several addresses by commas and lets no address add fields', () => {
    expect(mailtoLink({ to: ['a@b.mx', 'x?cc=z@z.z&bcc=q'], subject: 'a\r\nBcc: z', body: '' })).toEqual({
      ok: true,
      value: 'mailto:a%40b.mx,x%3Fcc%3Dz%40z.z%26bcc%3Dq?subject=a%20Bcc%3A%20z&body=',
    })
  })

  it('is refused over 1,900 characters once encoded', () => {
    const length = (n: number) => mailtoLink({ to: ['a@b'], subject: 's', body: 'a'.repeat(n) })
    const room = 1900 - 'mailto:a%40b?subject=s&body='.length
    expect(length(room).ok).toBe(true)
    expect(length(room + 1)).toEqual({ ok: false, error: { type: 'message-too-long', length: 1901, limit: 1900 } })
  })
})

describe('other ways', () => {
  it('write SMS links that Android and iPhone both understand', () => {
    expect(smsLink('+522221234567', 'Hola, ¿todo bien?')).toEqual({
      ok: true,
      value: 'sms:+522221234567?&body=Hola%2C%20%C2%BFtodo%20bien%3F',
    })
  })

  it('dial and share', () => {
    expect(telLink('+522221234567')).toBe('tel:+522221234567')
    expect(telegramLink('https://pay.example/ana?x=1', 'Hola & adiós')).toEqual({
      ok: true,
      value: 'https://t.me/share/url?url=https%3A%2F%2Fpay.example%2Fana%3Fx%3D1&text=Hola%20%26%20adi%C3%B3s',
    })
  })

  it('leave no empty page behind on an iPhone', () => {
    const wa = 'https://wa.me/?text=x'
    expect(openStrategy(wa, { ios: true, standalone: true })).toEqual({ how: 'same-window' })
    const tab = { how: 'new-window', target: '_blank', rel: 'noopener' }
    expect(openStrategy(wa, { ios: true, standalone: false })).toEqual(tab)
    expect(openStrategy(wa, { ios: false, standalone: true })).toEqual(tab)
    expect(openStrategy('tel:+52', { ios: false, standalone: false })).toEqual({ how: 'same-window' })
  })
})

describe('whatever is written', () => {
  it('arrives letter by letter, and never breaks the link', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, desktop) => {
        const sent = wellFormed(text)
        const links = [
          whatsappLink({ digits: '34612345678', text, desktop }),
          smsLink('+34612345678', text),
          telegramLink('https://a.example', text),
        ]
        for (const link of links) {
          if (!link.ok) throw new Error('too long')
          expect(decodeURIComponent(/(?:[?&])(?:text|body)=([^&#]*)$/.exec(link.value)?.[1] ?? '?')).toBe(sent)
          expect(link.value).toMatch(/^[\x21-\x7E]+$/)
        }
        expect(sent).toBe(sent.normalize('NFC'))
      }),
    )
  })

  it('arrives by mail too, or is refused for its length', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const link = mailtoLink({ to: [text], subject: text, body: text })
        const [, to = '', body = ''] =
          /^mailto:([^?]*)\?subject=[^&]*&body=([^&#]*)$/.exec(link.ok ? link.value : '') ?? []
        // Seldom too long; then there is nothing that could arrive.
        fc.pre(link.ok)
        expect(decodeURIComponent(to)).toBe(wellFormed(text.trim()))
        expect(decodeURIComponent(body)).toBe(wellFormed(text).replaceAll('\n', '\r\n'))
      }),
    )
  })
})

describe('the price of an SMS', () => {
  it.each([
    ['', 'gsm-7', 0, 0],
    ['ñ'.repeat(160), 'gsm-7', 160, 1],
    ['é'.repeat(161), 'gsm-7', 161, 2],
    ['a'.repeat(306), 'gsm-7', 306, 2],
    ['a'.repeat(307), 'gsm-7', 307, 3],
    ['€'.repeat(80), 'gsm-7', 160, 1],
    [`${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm-7', 306, 3],
    ['á'.repeat(70), 'ucs-2', 70, 1],
    ['á'.repeat(71), 'ucs-2', 71, 2],
    [`á${'a'.repeat(133)}`, 'ucs-2', 134, 2],
    ['👋'.repeat(34), 'ucs-2', 68, 1],
    [`${'á'.repeat(66)}👋${'á'.repeat(66)}`, 'ucs-2', 134, 3],
  ])('of %j is counted in %s', (text, encoding, units, segments) => {
    expect(smsSegments(text)).toEqual({ encoding, units, segments })
  })

  it('falls when accents are left out, and keeps the letters that cost nothing', () => {
    const text = 'Ñandú, José: tu saldo venció el 3 de código. ¿Cómo? “Sí” — 1\u00A0250,00 €…'
    expect(withoutAccents(text)).toBe('Ñandu, José: tu saldo vencio el 3 de codigo. ¿Como? "Si" - 1 250,00 €...')
    expect(smsSegments(text).encoding).toBe('ucs-2')
    expect(smsSegments(withoutAccents(text)).encoding).toBe('gsm-7')
  })

  it('needs no accent in Portuguese either', () => {
    expect(withoutAccents('Não, você já pagou três prestações')).toBe('Nao, voce ja pagou tres prestacoes')
  })
})
