import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../../platform/ui/css/all.css'
import { makeRouter } from './router.tsx'
import { applyScheme, keptScheme } from './scheme.ts'
import { screens } from './screens.ts'

/** Case data lives in memory only, and not for long; the client already tried a read twice. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { retry: false, staleTime: 10_000, networkMode: 'always' },
    mutations: { networkMode: 'always' },
  },
})

applyScheme(keptScheme())
const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={makeRouter(screens)} />
      </QueryClientProvider>
    </StrictMode>,
  )
}
