import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardGiven } from '#core/api-answers/feedback-card.ts';
import { cardKinds } from '#core/course/feedback-cards/items.ts';
import { type RefusedError, send } from '#web/app/api.ts';
import { courseKey } from '#web/app/course.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { formSentence } from '#web/app/forms/sentences.ts';
import { nameOf, thoseToChoose } from '#web/both/people/names.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { WhatIsSeen } from '#web/client/page/who-reads.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { CopyLink } from '#web/ui/fields/copy-link.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { Select } from '#web/ui/fields/select.tsx';
import { submits } from '#web/ui/fields/submits.ts';
import { TextField } from '#web/ui/fields/text.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { Refused } from '#web/ui/words/notice.tsx';
import { dateInWords } from '#web/ui/words/when.ts';

const readers = ['grown_up', 'child'] as const;

/** Asking one of my people: which card, a line from me, and the link that is shown once. */
export function AskSomebody() {
  const { t, i18n } = useTranslation();
  const { course, who } = useMyCourse();
  const queries = useQueryClient();
  const [person, setPerson] = useState('');
  const [kind, setKind] = useState<(typeof cardKinds)[number]>('words');
  const [reader, setReader] = useState<(typeof readers)[number]>('grown_up');
  const [says, setSays] = useState('');
  const make = useMutation<CardGiven, RefusedError>({
    mutationFn: () => send(`courses/${course.id}/feedback-cards`, { person, kind, reader, says }),
    onSuccess: () => {
      setSays('');
      return queries.invalidateQueries({ queryKey: courseKey(course.id) });
    },
  });
  const people = thoseToChoose(course, 'one');
  if (people.length === 0) {
    return (
      <p>
        {t('client.betweenUs.noPeople')} <Link to="/my/people">{t('client.betweenUs.people')}</Link>
      </p>
    );
  }
  const name = nameOf(course, person);
  return (
    <Part title={t('client.betweenUs.ask')}>
      <form noValidate aria-label={t('client.betweenUs.ask')} onSubmit={submits(() => make.mutate())}>
        <Stack>
          <Select
            label={t('client.betweenUs.person')}
            options={people}
            value={person}
            onChange={(chosen) => {
              make.reset();
              setPerson(chosen);
            }}
          />
          <RadioList
            label={t('client.betweenUs.reader')}
            hint={t('client.betweenUs.childHint', { who })}
            layout="inline"
            options={readers.map((value) => ({ value, label: t(`client.betweenUs.readerIs.${value}`) }))}
            value={reader}
            onChange={(value) => setReader(oneOf(readers, value) ?? 'grown_up')}
          />
          <RadioList
            label={t('client.betweenUs.kind')}
            layout="inline"
            options={cardKinds.map((value) => ({ value, label: t(`client.betweenUs.kindIs.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(oneOf(cardKinds, value) ?? 'words')}
          />
          <TextField
            label={t('client.betweenUs.says')}
            hint={t('client.betweenUs.saysHint')}
            optional
            value={says}
            onChange={setSays}
          />
          <WhatIsSeen>{t('client.betweenUs.seen')}</WhatIsSeen>
          <Refused sentence={make.error ? formSentence(make.error, t('entry.noLine')) : undefined} />
          <div>
            <Button type="submit" isPending={make.isPending} isDisabled={!person || make.isSuccess}>
              {t('client.betweenUs.make')}
            </Button>
          </div>
        </Stack>
      </form>
      {make.data && (
        <CopyLink
          label={t('client.betweenUs.made', { name })}
          hint={t('client.betweenUs.madeHint', {
            name,
            until: dateInWords(make.data.until, i18n.language),
          })}
          link={make.data.link}
        />
      )}
    </Part>
  );
}
