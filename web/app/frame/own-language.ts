import { useEffect } from 'react';
import type { PageStart } from '#core/api-answers/service.ts';
import { languageChosen, languageWaits } from '#web/app/spoken/chosen.ts';
import { usePage } from './page-at.ts';

/** The language of an account is spoken on every device it is signed in on. */
export function useOwnLanguage(me: PageStart['me'] | undefined): void {
  const page = usePage();
  useEffect(() => {
    if (!me || me.language === languageChosen.read() || !(me.language || languageWaits.read())) return;
    import('#web/app/spoken/choose.ts').then(
      ({ followAccount }) => followAccount(me, page),
      () => undefined,
    );
  }, [me, page]);
}
