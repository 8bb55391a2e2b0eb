import '#web/ui/look/look.css';
import '#web/ui/look/help-first.css';
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { askAgain } from '#web/app/api.ts';
import { daysAreCounted } from '#web/app/days/days-are-counted.ts';
import { beginAtHome } from '#web/app/frame/first-seen.ts';
import { loadAnewAfterUpgrade } from '#web/app/load-anew.ts';
import { storedText } from '#web/app/offline/stored.ts';
import { wordsAreThere } from '#web/app/words.ts';
import { courseChosen } from '#web/client/course-chosen.ts';
import { router } from './routes.tsx';

window.addEventListener('vite:preloadError', () => void loadAnewAfterUpgrade());

// Seldom chosen, and so brought only where it was.
if (storedText('called-here').read())
  void import('#web/app/frame/called-here.ts').then(({ calledAsChosen }) => calledAsChosen());

if (location.pathname === '/home') beginAtHome(courseChosen.read());

// It takes every page to begin with a line: one that was opened without would not hear that the line is back.
onlineManager.setOnline(navigator.onLine);

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      networkMode: 'always',
      retry: (times, error) => askAgain(times, error),
      // What failed is asked for anew once there is a connection again.
      refetchOnReconnect: ({ state }) => state.status === 'error',
    },
    mutations: { networkMode: 'always' },
  },
});

// The numbers that the server drew stand there until the app has drawn its own.
const unsubscribe = router.subscribe('onRendered', () => {
  document.getElementById('help-first')?.remove();
  unsubscribe();
});

/** Draws the app once it can speak. Nothing waits for this file meanwhile: what is brought to speak may stand on it. */
async function draw(place: HTMLElement): Promise<void> {
  await Promise.all([wordsAreThere, daysAreCounted()]);
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

const place = document.getElementById('kith');
if (place) void draw(place);
