/*
 * Draws the icons of the app: a notebook with its margin line and a tick.
 * Run by hand when the mark changes: node scripts/make-icons.mjs. What it writes is committed.
 */
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { CHROMIUM_ARGS, findChromium } from './browsers.mjs'

const OUT = new URL('../public/', import.meta.url)
const PAPER = '#fffcf6'
const PEN = '#2a4a8f'
const PEN_DEEP = '#1f3970'
const MARGIN = '#d98b78'
const RULE = '#d9d3c6'
const SPIRAL = '#f6f0e4'

/** The mark on a grid of 512; it stays inside the circle of radius 205 that every launcher leaves. */
const MARK = `
  <path d="M163 112h196a30 30 0 0 1 30 30v230a30 30 0 0 1-30 30H163z" fill="${PEN_DEEP}" opacity=".55" transform="translate(0 12)"/>
  <path d="M151 108h208a30 30 0 0 1 30 30v228a30 30 0 0 1-30 30H151a14 14 0 0 1-14-14V122a14 14 0 0 1 14-14z" fill="${PAPER}"/>
  <path d="M228 168h122M228 336h122" stroke="${RULE}" stroke-width="11" stroke-linecap="round"/>
  <path d="M193 108v288" stroke="${MARGIN}" stroke-width="9"/>
  <path d="m236 254 39 41 73-88" fill="none" stroke="${PEN}" stroke-width="36" stroke-linecap="round" stroke-linejoin="round"/>
  <path d="M116 168h46M116 224h46M116 280h46M116 336h46" stroke="${PEN_DEEP}" stroke-width="25" stroke-linecap="round"/>
  <path d="M116 168h46M116 224h46M116 280h46M116 336h46" stroke="${SPIRAL}" stroke-width="13" stroke-linecap="round"/>`

/** @param {number} radius of the corners: 0 where the launcher cuts the shape itself @param {number} scale of the mark */
const icon = (radius, scale = 1) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512" rx="${radius}" fill="${PEN}"/>
  <g transform="translate(256 256) scale(${scale}) translate(-250 -254)">${MARK}
  </g>
</svg>
`

const FILES = /** @type {const} */ ([
  ['icon-192.png', 192, icon(116, 1.12)],
  ['icon-512.png', 512, icon(116, 1.12)],
  ['maskable-512.png', 512, icon(0, 0.94)],
  ['apple-touch-icon.png', 180, icon(0, 1.12)],
])

await writeFile(new URL('favicon.svg', OUT), icon(116, 1.28))
const executablePath = findChromium()
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: CHROMIUM_ARGS,
  chromiumSandbox: false,
})
const page = await browser.newPage()
for (const [name, size, svg] of FILES) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: fileURLToPath(new URL(name, OUT)), omitBackground: true })
}
await browser.close()
