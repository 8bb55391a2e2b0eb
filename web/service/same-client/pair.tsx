import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryOfClient, MayBeOne } from '#core/api-answers/same-client.ts';
import { identifierNames, inGroups } from '#core/forms/identifiers.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { DataTable } from '#web/ui/tables/table.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';
import { useSayOfEntries } from './entries.ts';
import { MakeOne } from './make-one.tsx';

/** Two entries beside each other, what tells them apart, and what can be said of them. */
export function Pair({ pair: { by, entries } }: { pair: MayBeOne }) {
  const { t } = useTranslation();
  const [isChoosing, setChoosing] = useState(false);
  const { two, merge } = useSayOfEntries();
  const [one, other] = entries;
  const rows = useRows(one, other);
  const names = { one: one.name, other: other.name };
  return (
    <article aria-label={t('service.sameClient.pairOf', names)}>
      <Stack gap="tight">
        <p>{t(`service.sameClient.by.${by}`)}</p>
        <DataTable
          caption={t('service.sameClient.pairOf', names)}
          captionIs="spoken"
          narrow="runs"
          rows={rows}
          rowKey={({ what }) => what}
          columns={[
            { key: 'what', title: t('service.sameClient.what'), cell: ({ what }) => what },
            {
              key: 'one',
              title: t('service.sameClient.first'),
              cell: ({ one: said, isApart }) => <Said said={said} isApart={isApart} />,
            },
            {
              key: 'other',
              title: t('service.sameClient.second'),
              cell: ({ other: said, isApart }) => <Said said={said} isApart={isApart} />,
            },
          ]}
        />
        {isChoosing ? (
          <MakeOne entries={entries} merge={merge} onBack={() => setChoosing(false)} />
        ) : (
          <Row>
            <Button
              aria-label={t('service.sameClient.isOneOf', names)}
              onPress={() => {
                merge.reset();
                setChoosing(true);
              }}
            >
              {t('service.sameClient.isOne')}
            </Button>
            <Button
              aria-label={t('service.sameClient.areTwoOf', names)}
              isPending={two.isPending}
              onPress={() => two.mutate({ one: one.client, other: other.client })}
            >
              {t('service.sameClient.areTwo')}
            </Button>
          </Row>
        )}
        <Refused sentence={formSentence(two.error, t('entry.noLine'))} />
      </Stack>
    </article>
  );
}

/** What one entry says, in bold where the other says something else. */
const Said = ({ said, isApart }: { said: string; isApart: boolean }) =>
  isApart ? (
    <strong>
      <bdi>{said}</bdi>
    </strong>
  ) : (
    <bdi>{said}</bdi>
  );

interface RowOfBoth {
  what: string;
  one: string;
  other: string;
  /** Both say something, and not the same. */
  isApart: boolean;
}

/** What is known of each, line by line; what nobody knows of either is left out. */
function useRows(one: EntryOfClient, other: EntryOfClient): RowOfBoth[] {
  const { t, i18n } = useTranslation();
  const none = t('service.sameClient.notKnown');
  const row = (
    what: string,
    of: (entry: EntryOfClient) => string,
    tells: 'who' | 'more' = 'who',
  ): RowOfBoth[] => {
    const [first, second] = [of(one), of(other)];
    if (first === '' && second === '') return [];
    const isApart = tells === 'who' && first !== '' && second !== '' && first !== second;
    return [{ what, one: first || none, other: second || none, isApart }];
  };
  return [
    ...row(t('service.sameClient.name'), ({ name }) => name),
    ...row(t('service.sameClient.born'), ({ born }) => (born ? dateInWords(born, i18n.language) : '')),
    ...identifierNames.flatMap((system) =>
      row(t(`service.sameClient.identifier.${system}`), ({ identifiers }) =>
        identifiers
          .filter((number) => number.system === system)
          .map(inGroups)
          .join(', '),
      ),
    ),
    ...row(
      t('service.sameClient.place'),
      ({ account }) => t(`service.sameClient.account.${account}`),
      'more',
    ),
  ];
}
