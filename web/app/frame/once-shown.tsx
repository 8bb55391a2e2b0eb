import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

const aMoment = () => new Promise((later) => setTimeout(later));

/** What nobody waits for: it comes after all else, and where it does not come nothing stands in its place. */
export const comesLater = <Given extends object>(bring: () => Promise<ComponentType<Given>>) =>
  lazy(async () => {
    await aMoment();
    return { default: await bring().catch((): ComponentType<Given> => () => null) };
  });

/** Draws this once all around it is shown. */
export function OnceShown({ children }: { children: ReactNode }) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => setIsThere(true), []);
  return <Suspense>{isThere && children}</Suspense>;
}
