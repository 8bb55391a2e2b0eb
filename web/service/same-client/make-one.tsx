import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryOfClient, SameClients } from '#core/api-answers/same-client.ts';
import type { RefusedError } from '#web/app/api.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import type { Merging } from './entries.ts';

interface MakeOneProps {
  entries: readonly [EntryOfClient, EntryOfClient];
  merge: UseMutationResult<SameClients, RefusedError, Merging>;
  onBack: () => void;
}

const which = ['first', 'second'] as const;

/** Which of the two entries stays, and where both sign in, by whose account they do from now on. */
export function MakeOne({ entries, merge, onBack }: MakeOneProps) {
  const { t, i18n } = useTranslation();
  const [one, other] = entries;
  const [stays, setStays] = useState<(typeof which)[number]>('first');
  const [account, setAccount] = useState<(typeof which)[number]>('first');
  const both = entries.every((entry) => entry.account === 'signed-up');
  const called = ({ name, born }: EntryOfClient) =>
    born ? t('service.sameClient.nameBorn', { name, born: dateInWords(born, i18n.language) }) : name;
  const options = which.map((value) => ({
    value,
    label: `${t(`service.sameClient.${value}`)}: ${called(value === 'first' ? one : other)}`,
  }));
  const [keep, entry] = stays === 'first' ? [one, other] : [other, one];
  return (
    <Stack>
      <RadioList
        label={t('service.sameClient.stays')}
        hint={t('service.sameClient.staysHint')}
        options={options}
        value={stays}
        onChange={(value) => setStays(oneOf(which, value) ?? 'first')}
      />
      {both && (
        <RadioList
          label={t('service.sameClient.whoseAccount')}
          hint={t('service.sameClient.whoseAccountHint')}
          options={options}
          value={account}
          onChange={(value) => setAccount(oneOf(which, value) ?? 'first')}
        />
      )}
      <p className={shapes.remark}>{t('service.sameClient.whatHappens')}</p>
      <Refused sentence={formSentence(merge.error, t('entry.noLine'))} />
      <Row>
        <Button
          kind="primary"
          isPending={merge.isPending}
          onPress={() =>
            merge.mutate({
              keep: keep.client,
              entry: entry.client,
              ...(both && { account: account === stays ? 'keep' : 'entry' }),
            })
          }
        >
          {t('service.sameClient.makeOne')}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {t('service.sameClient.back')}
        </Button>
      </Row>
    </Stack>
  );
}
