import { useTranslation } from 'react-i18next';
import { cardsOf } from '#core/course/cards/of-the-form.ts';
import { helped } from '#core/course/cards/state.ts';
import type { Card } from '#core/protocols/protocol/card.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { oneOf } from '#web/app/forms/filled.ts';
import captureCss from '#web/therapist/course/captures/captures.module.css';
import { ActButton } from '#web/therapist/course/forms/act-button.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Part, Row } from '#web/ui/layout/layout.tsx';
import { classes } from '#web/ui/look/classes.ts';
import shapes from '#web/ui/look/shapes.module.css';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

function Give({ card, close }: { card: Card; close: () => void }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const start = { card: card.id, about: '', session: sessionNow(view) };
  const form = useActForm(view.course.id, 'giveCard', start, card.id);
  return (
    <Form form={form} label={card.name} go={t('work.cards.giveGo')} onDone={close} onLeave={close}>
      <TextField
        label={t('work.cards.about')}
        hint={t('work.cards.aboutHint')}
        optional
        value={form.form.about ?? ''}
        onChange={(about) => form.change({ about })}
        error={form.wrong('about')}
      />
    </Form>
  );
}

function Say({ card, close }: { card: Card; close: () => void }) {
  const { t } = useTranslation();
  const view = useCourseView();
  const start = { card: card.id, helped: 'helped' as const, words: '', session: sessionNow(view) };
  const form = useActForm(view.course.id, 'sayOfCard', start, card.id);
  return (
    <Form form={form} label={card.name} go={t('work.cards.sayGo')} onDone={close} onLeave={close}>
      <RadioList
        label={t('work.cards.how')}
        layout="inline"
        options={helped.map((value) => ({ value, label: t(`work.cards.helped.${value}`) }))}
        value={form.form.helped}
        onChange={(value) => form.change({ helped: oneOf(helped, value) })}
        error={form.wrong('helped')}
      />
      <TextArea
        label={t('work.cards.words')}
        optional
        rows={2}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
    </Form>
  );
}

function OneCard({ card }: { card: Card }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  const given = course.cards.given.find((one) => one.card.id === card.id);
  return (
    <li className={captureCss.card}>
      <h3>{card.name}</h3>
      <p>{card.clientSays}</p>
      {card.sounds && <q>{card.sounds}</q>}
      <p className={shapes.remark}>{card.says}</p>
      {given && (
        <p>
          {t('work.cards.givenOn', { on: day(given.on) })} <span dir="auto">{given.about}</span>
        </p>
      )}
      {given?.said.map((one) => (
        <p key={one.id} className={shapes.remark} dir="auto">
          {t(`work.cards.said.${one.as}`, {
            on: day(one.on),
            helped: t(`work.cards.helped.${one.helped}`),
          })}{' '}
          {one.words}
        </p>
      ))}
      <Row>
        {given ? (
          <>
            <FormOnDemand act="sayOfCard" place={card.id} words={t('work.cards.say')}>
              {(close) => <Say card={card} close={close} />}
            </FormOnDemand>
            <ActButton
              act="takeCardBack"
              form={{ card: card.id }}
              words={t('work.cards.takeBack')}
              kind="quiet"
            />
          </>
        ) : (
          <FormOnDemand act="giveCard" place={card.id} words={t('work.cards.give')}>
            {(close) => <Give card={card} close={close} />}
          </FormOnDemand>
        )}
      </Row>
    </li>
  );
}

/** The cards of this form of therapy, to give one at a time; those of a form followed before that were given stay. */
export function FormCards() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const own = cardsOf(course);
  const earlier = course.cards.given
    .map(({ card }) => card)
    .filter(({ id }) => !own.some((one) => one.id === id));
  const all = [...own, ...earlier];
  if (all.length === 0) return null;
  return (
    <Part title={t('work.cards.title')}>
      <p>{t('work.cards.lead')}</p>
      <ul className={classes(shapes.plainList, captureCss.cards)}>
        {all.map((card) => (
          <OneCard key={card.id} card={card} />
        ))}
      </ul>
    </Part>
  );
}
