import { lazy, Suspense, useEffect, useState } from 'react';

const aMoment = () => new Promise((later) => setTimeout(later));

/** It comes once the door stands there, and nobody waits for it; where it does not come the door stands all the same. */
const LanguageHere = lazy(async () => {
  await aMoment();
  return {
    default: await import('#web/app/frame/language-here.tsx').then(
      (come) => come.LanguageHere,
      (): typeof import('#web/app/frame/language-here.tsx').LanguageHere => () => null,
    ),
  };
});

/** The other languages of a door, for this device until somebody comes in; where it keeps nothing, for this page. */
export function LanguageAtDoor({ keeps }: { keeps?: 'nothing' }) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return <Suspense>{isThere && <LanguageHere keeps={keeps} />}</Suspense>;
}
