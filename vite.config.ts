import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'
import { themeCss } from './src/platform/ui/theme/css.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Puts the tokens of Vangnet's own colour behind the two stylesheets; a municipality's own come from the same generator. */
function theme(): Plugin {
  return {
    name: 'vangnet-theme',
    enforce: 'pre',
    transform: (code, id) => (/css\/(public-)?all\.css$/.test(id) ? `${code}\n${themeCss()}` : undefined),
  }
}

/**
 * Two builds in one run (`vite build --app`): the staff app in `dist/app`, and the renderer of the public pages in
 * `dist/public` (`public.js` for the server; `public.css`, `enhance.js` and the font for the browser, under fixed names).
 */
export default defineConfig({
  root: here('src/app/web'),
  base: '/app/',
  publicDir: here('src/app/web/static'),
  plugins: [react(), theme()],
  build: { target: 'es2022', cssTarget: ['chrome107', 'safari16'], reportCompressedSize: false },
  experimental: {
    // Stylesheets find their fonts beside them; what belongs to the public pages is served under /public/.
    renderBuiltUrl(file, { hostType, ssr }) {
      if (ssr) return `/public/${file}`
      return hostType === 'css' ? { relative: true } : undefined
    },
  },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: here('dist/app'),
        emptyOutDir: true,
        manifest: true,
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
      },
    },
    public: {
      consumer: 'server',
      define: { 'process.env.NODE_ENV': '"production"' },
      resolve: { noExternal: true },
      build: {
        outDir: here('dist/public'),
        emptyOutDir: true,
        ssr: true,
        emitAssets: true,
        assetsInlineLimit: 0,
        cssCodeSplit: false,
        cssMinify: true,
        rolldownOptions: {
          input: { public: here('src/app/web/public.tsx'), enhance: here('src/app/web/enhance.ts') },
          output: {
            entryFileNames: '[name].js',
            assetFileNames: (asset) =>
              asset.names.some((name) => name.endsWith('.css')) ? 'public.css' : '[name][extname]',
            minify: true,
          },
        },
      },
    },
  },
})
