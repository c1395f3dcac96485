import react from '@vitejs/plugin-react'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { compileAhead, DEXIE_CHUNK } from './scripts/dexie-chunk.mjs'

const unusedOptional = fileURLToPath(new URL('./src/documents/unusedOptional.ts', import.meta.url))
const wirePeer = fileURLToPath(new URL('./src/sync/wire/wirePeer.ts', import.meta.url))

/** What y-webrtc imports: found late, the dev server would bundle it while a page runs, and reload the page. */
const YWEBRTC_NEEDS = [
  'broadcastchannel',
  'buffer',
  'decoding',
  'encoding',
  'error',
  'logging',
  'map',
  'math',
  'mutex',
  'observable',
  'promise',
  'random',
  'string',
  'websocket',
]
  .map((name) => `lib0/${name}`)
  .concat('y-webrtc > y-protocols/sync', 'y-webrtc > y-protocols/awareness')

const zipWorkbook = fileURLToPath(new URL('./src/interchange/zipWorkbook.ts', import.meta.url))

const PAPER = '#f6f0e4'

/** Files that are brought in, by type and ending: tables, contacts, invoices, statements of banks, backups. */
const OPENS: Record<string, string[]> = {
  'text/csv': ['.csv', '.tsv'],
  'text/plain': ['.txt', '.n43', '.q43', '.aeb43', '.sta', '.mt940', '.qif'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'text/vcard': ['.vcf', '.vcard'],
  'text/xml': ['.xml', '.xsig'],
  'application/xml': ['.xml'],
  'application/x-ofx': ['.ofx', '.qfx'],
  'application/zip': ['.zip'],
  'application/octet-stream': ['.aldia'],
}

/** What a person may land on, and its words. */
const FIRST_CHUNKS = /(?:Onboarding|Today|Customers|Portfolio)Screen|catalogue/

/** Only in the build: the dev server needs inline scripts. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  // Emotion (MUI) adds empty <style> elements and fills them through the CSSOM: the hash is that of the empty text.
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  // Nothing leaves the origin but what the owner switches on: a signalling address of their choice (docs/sync.md). Which
  // one it is, a page adds when it starts (src/platform/pagePolicy.ts): two policies let through what both do.
  "connect-src 'self' wss: ws://localhost:* ws://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  // Text becomes markup or code nowhere, and the address of a worker only by the rule in src/platform/pagePolicy.ts.
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const cspMeta: Plugin = {
  name: 'csp-meta',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CSP }, injectTo: 'head-prepend' },
  ],
}

/** Writes which npm packages each chunk holds, so that scripts/check-size.mjs need not guess it from minified code. */
const chunkPackages: Plugin = {
  name: 'chunk-packages',
  apply: 'build',
  generateBundle(_options, bundle) {
    const packages = Object.values(bundle)
      .filter((output) => output.type === 'chunk')
      .map((chunk) => {
        const names = chunk.moduleIds.map((id) => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1])
        return [chunk.fileName, [...new Set(names.filter((name) => name !== undefined))].toSorted()]
      })
    this.emitFile({
      type: 'asset',
      fileName: '.vite/packages.json',
      source: JSON.stringify(Object.fromEntries(packages)),
    })
  },
}

export default defineConfig({
  // Runs under any path of any static host.
  base: './',
  resolve: {
    alias: {
      // jsPDF asks for these only in html() and addSvgAsImage(): 370 kB that nobody would use.
      ...Object.fromEntries(['html2canvas', 'dompurify', 'canvg'].map((name) => [name, unusedOptional])),
      // y-webrtc's own connections lose what is larger than 256 KiB and let anybody in: it gets ours (docs/sync.md).
      'simple-peer/simplepeer.min.js': wirePeer,
      // write-excel-file packs in workers made of blobs, which a content security policy forbids: the browser does it.
      '../zip/zipToArrayBuffer.js': zipWorkbook,
    },
  },
  // Bundled ahead for the dev server, they would keep a copy of what the alias puts in.
  optimizeDeps: {
    exclude: ['y-webrtc', 'write-excel-file'],
    include: [...YWEBRTC_NEEDS, 'write-excel-file > fflate'],
  },
  plugins: [
    react(),
    cspMeta,
    chunkPackages,
    VitePWA({
      registerType: 'prompt',
      strategies: 'generateSW',
      // The update prompt of src/app registers it.
      injectRegister: null,
      includeManifestIcons: false,
      manifest: {
        id: './',
        name: 'Al Día',
        short_name: 'Al Día',
        description: '¿Quién me debe y qué hago hoy? La libreta de fiado y facturas que funciona sin internet.',
        lang: 'es',
        dir: 'ltr',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: PAPER,
        background_color: PAPER,
        categories: ['business', 'finance', 'productivity'],
        // What other apps share, or the system opens with this one (public/share-target.js, platform/sharedFiles.ts).
        share_target: {
          action: './compartir',
          method: 'POST',
          enctype: 'multipart/form-data',
          params: {
            title: 'title',
            text: 'text',
            files: [{ name: 'files', accept: [...Object.keys(OPENS), ...Object.values(OPENS).flat()] }],
          },
        },
        file_handlers: [{ action: './#/abrir', accept: OPENS }],
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [
          { name: 'Apuntar fiado', url: './#/apuntar/fiado' },
          { name: 'Registrar pago', url: './#/apuntar/pago' },
          { name: 'Cartera', url: './#/cartera' },
        ].map((shortcut) => ({
          ...shortcut,
          icons: [{ src: 'icon-192.png', sizes: '192x192', type: 'image/png' }],
        })),
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,ico,woff2,ttf,json,txt}'],
        navigateFallback: 'index.html',
        importScripts: ['share-target.js'],
        cleanupOutdatedCaches: true,
        // The person is asked first (registerType 'prompt').
        clientsClaim: false,
        skipWaiting: false,
      },
    }),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    // The lists of what each screen needs are 5 kB before the first one: only the first screens have theirs. The others'
    // chunks ask for theirs themselves, and after the first visit all of it is on the device.
    modulePreload: {
      resolveDependencies: (file, needed, { hostType }) =>
        hostType === 'html' || FIRST_CHUNKS.test(file) ? needed : [],
    },
    // The policy above has no data: for fonts.
    assetsInlineLimit: (file) => (/\.(?:woff2|ttf)$/.test(file) ? false : undefined),
    rolldownOptions: {
      output: {
        postBanner: compileAhead,
        // Libraries change seldom: an update of the app then fetches only the app's own chunks.
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/ },
            // Only what every screen stands on: its components go where they are used, so that forms stay lazy.
            {
              name: 'mui',
              test: /node_modules[\\/](?:@emotion|stylis|@mui[\\/](?:system|styled-engine|utils|private-theming|material[\\/]styles))[\\/]/,
            },
            DEXIE_CHUNK,
          ],
        },
      },
    },
  },
})
