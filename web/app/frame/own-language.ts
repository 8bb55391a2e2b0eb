import { useMatches } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { PageStart } from '#core/api-answers/service.ts';
import { languageChosen, languageWaits } from '#web/app/spoken/chosen.ts';

/** The language of an account is spoken on every device it is signed in on. */
export function useOwnLanguage(me: PageStart['me'] | undefined): void {
  const page = useMatches({ select: (matches) => String(matches.at(-1)?.fullPath ?? '') });
  useEffect(() => {
    if (!me || me.language === languageChosen.read() || !(me.language || languageWaits.read())) return;
    import('#web/app/spoken/choose.ts').then(
      ({ followAccount }) => followAccount(me, page),
      () => undefined,
    );
  }, [me, page]);
}
