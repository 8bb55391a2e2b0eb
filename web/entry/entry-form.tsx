import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFocusOnWrong } from '#web/app/forms/focus-on-wrong.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { Page, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead, type PageHeadProps } from '#web/ui/layout/page-head.tsx';
import { TitleOf } from '#web/ui/layout/tab-title.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { LanguageAtDoor } from './language-at-door.tsx';

interface EntryPageProps extends PageHeadProps {
  /** The words in the tab of the browser. */
  tab: string;
  children: ReactNode;
}

/** A page before anybody has come in. */
export function EntryPage({ tab, children, ...head }: EntryPageProps) {
  return (
    <Page width="narrow">
      <TitleOf words={tab} />
      <main id="page">
        <PageHead {...head} />
        <Stack gap="section">
          {children}
          <LanguageAtDoor />
        </Stack>
      </main>
    </Page>
  );
}

interface EntryFormProps {
  call: Pick<UseMutationResult<unknown, Error, void>, 'mutate' | 'error' | 'isPending'>;
  children: ReactNode;
  /** The words on the button that sends it. */
  go: string;
  /** What stands above the reason when it was refused, and a way out beside it. */
  notYet?: string;
  wayOut?: ReactNode;
}

/** A form of somebody who has not come in yet, with the reason when it is refused. */
export function EntryForm({ call, children, go, notYet, wayOut }: EntryFormProps) {
  const { t } = useTranslation();
  const place = useFocusOnWrong(call.error);
  const submit = submits(() => call.mutate());
  return (
    <form ref={place} onSubmit={submit} noValidate>
      <Stack gap="section">
        {children}
        <Refused title={notYet} sentence={formSentence(call.error, t('entry.noLine'))}>
          {wayOut}
        </Refused>
        <div>
          <Button type="submit" kind="primary" isPending={call.isPending}>
            {go}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
