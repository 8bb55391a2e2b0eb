import { useEffect } from 'react';
import { sendUnsent, takeUpUnsent } from './unsent.ts';

const everySoOften = 10_000;

/** Keeps trying to send what waits on this phone, on a page that works without being signed in anew. */
export function useSendingFor(person: string | undefined): void {
  useEffect(() => {
    if (!person) return;
    takeUpUnsent(person);
    const send = () => void sendUnsent();
    send();
    const timer = setInterval(send, everySoOften);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [person]);
}
