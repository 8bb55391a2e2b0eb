import '#web/ui/look/look.css';
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RefusedError } from '#web/app/api.ts';
import { ofThisTab } from '#web/app/offline/stored.ts';
import { wordsAreThere } from '#web/app/words.ts';
import { router } from './routes.tsx';

// After an upgrade the pieces of the older page are gone: the page is loaded anew, once.
window.addEventListener('vite:preloadError', () => {
  const last = Number(ofThisTab.read('reloaded') ?? 0);
  if (Date.now() - last < 10_000) return;
  ofThisTab.write('reloaded', String(Date.now()));
  location.reload();
});

// It takes every page to begin with a line: one that was opened without would not hear that the line is back.
onlineManager.setOnline(navigator.onLine);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (times, error) => !(error instanceof RefusedError) && times < 2,
    },
    mutations: { networkMode: 'always' },
  },
});

const place = document.getElementById('kith');
if (place) {
  await wordsAreThere;
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}
