import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages that come in one piece of their own, so that nobody waits for somebody else's: each by its name. */
export const pagesOf =
  <Pages extends Record<string, unknown>>(pages: () => Promise<Pages>) =>
  <Name extends keyof Pages & string>(name: Name) =>
    lazyRouteComponent(pages, name);
