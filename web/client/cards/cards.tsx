import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardGiven } from '#core/course/cards/state.ts';
import { helped } from '#core/course/cards/state.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { asKnown } from '#web/app/spoken/known.ts';
import { useMyCourse } from '#web/client/my-course.tsx';
import { NothingHere } from '#web/client/page/nothing-here.tsx';
import css from '#web/client/page/page.module.css';
import { ClientPage } from '#web/client/page/page.tsx';
import { useWhoReads } from '#web/client/page/who-reads.tsx';
import { PrintButton } from '#web/ui/buttons/print.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Sheet, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { dayInWords } from '#web/ui/words/when.ts';

function HowItWent({ given, onSaid }: { given: CardGiven; onSaid: () => void }) {
  const { t } = useTranslation();
  const { course, who } = useMyCourse();
  const whoReads = useWhoReads();
  const [chosen, choose] = useState<(typeof helped)[number]>();
  const start = { card: given.card.id, helped: 'not_tried' as const, words: '' };
  const form = useActForm(course.id, 'sayOfCard', start, given.card.id);
  const send = async () => {
    if ((await form.submit({ patch: { helped: chosen } })) === 'recorded') onSaid();
  };
  return (
    <Stack>
      <RadioList
        label={t('client.cards.how')}
        options={helped.map((value) => ({ value, label: t(`client.cards.helped.${value}`) }))}
        value={chosen ?? null}
        onChange={(value) => choose(oneOf(helped, value))}
        error={form.wrong('helped')}
      />
      <TextArea
        label={t('client.cards.words')}
        privacy={whoReads(t('client.cards.reads', { who }))}
        optional
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
      <FormFoot
        form={form}
        go={t('client.cards.send')}
        kind="plain"
        isDisabled={!chosen}
        onGo={() => void send()}
        saved="below"
      />
    </Stack>
  );
}

function OneCard({ given }: { given: CardGiven }) {
  const { t, i18n } = useTranslation();
  const { may } = useMyCourse();
  const { card, about, on, said } = given;
  return (
    <Part title={asKnown(card.name, 'told')}>
      <Sheet>
        <Stack>
          <p>{asKnown(card.clientSays, 'told')}</p>
          {card.sounds && <q>{asKnown(card.sounds, 'told')}</q>}
          <p className={css.soft} dir="auto">
            {[t('client.cards.since', { on: dayInWords(on, i18n.language) }), about]
              .filter(Boolean)
              .join(' ')}
          </p>
        </Stack>
      </Sheet>
      {said.map((one) => (
        <p key={one.id} className={css.soft} dir="auto">
          {[t(`client.cards.told.${one.helped}`, { on: dayInWords(one.on, i18n.language) }), one.words]
            .filter(Boolean)
            .join(' ')}
        </p>
      ))}
      {may('sayOfCard') && (
        <ShutsOnceDone title={t('client.cards.say')}>
          {(done) => <HowItWent given={given} onSaid={done} />}
        </ShutsOnceDone>
      )}
    </Part>
  );
}

/** The cards I was given to keep, the latest first. */
export function MyCards() {
  const { t } = useTranslation();
  const { given } = useMyCourse().course.cards;
  return (
    <ClientPage ofCourse title={t('client.cards.title')} actions={given.length > 0 && <PrintButton />}>
      {given.length === 0 && (
        <NothingHere title={t('client.cards.none')}>{t('client.cards.noneWhy')}</NothingHere>
      )}
      {given.toReversed().map((one) => (
        <OneCard key={one.card.id} given={one} />
      ))}
    </ClientPage>
  );
}
