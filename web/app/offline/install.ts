import { useSyncExternalStore } from 'react';

/** What a browser gives that can put the page on the home screen itself. */
interface Offer extends Event {
  prompt: () => Promise<unknown>;
}

const isOffer = (event: Event): event is Offer => 'prompt' in event;

let offer: Offer | undefined;
const listeners = new Set<() => void>();

function nowIs(next: Offer | undefined): void {
  offer = next;
  for (const tell of listeners) tell();
}

// The browser offers it once, and before the page that asks is drawn.
window.addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  if (isOffer(event)) nowIs(event);
});
window.addEventListener('appinstalled', () => nowIs(undefined));

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

const isAppleTouch = () => /iPhone|iPad|iPod/.test(navigator.userAgent);

/** How this page gets to the home screen: `there` already, by the browser’s own `offer`, or by its menu. */
type Way = 'there' | 'offer' | 'apple' | 'menu';

function way(): Way {
  if (matchMedia('(display-mode: standalone)').matches) return 'there';
  if (offer) return 'offer';
  return isAppleTouch() ? 'apple' : 'menu';
}

/** How the page is put on the home screen of this phone, and what does it where the browser offers to. */
export function useInstall(): { way: Way; install: () => void } {
  const now = useSyncExternalStore(listen, way);
  return {
    way: now,
    install: () => {
      void offer?.prompt();
      nowIs(undefined);
    },
  };
}
