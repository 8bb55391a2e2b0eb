import { useQueryClient } from '@tanstack/react-query';
import type { PageStart } from '#core/api-answers/service.ts';
import { usePage } from '#web/app/frame/page-at.ts';
import { installationKey, useInstallation } from '#web/app/installation.ts';
import { chooseLanguage, keepWithAccount } from './choose.ts';

/** Where one stands, and what chooses a language there: for this device, and for the account of whoever is signed in. */
export function useChooseLanguage() {
  const page = usePage();
  const queries = useQueryClient();
  const me = useInstallation().data?.me;
  async function choose(folder: string): Promise<void> {
    const spoken = chooseLanguage(folder, page);
    if (me) {
      queries.setQueryData<PageStart>(
        installationKey,
        (here) => here && { ...here, me: { ...me, language: folder } },
      );
      await keepWithAccount(me.id, folder);
    }
    await spoken;
  }
  return { page, choose };
}
