import { useTranslation } from 'react-i18next';
import { refuseToAsk } from '#core/course/feedback-cards/may-be-asked.ts';
import type { FeedbackCard } from '#core/course/feedback-cards/state.ts';
import { useAct } from '#web/app/course.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { CardAnswered } from '#web/both/people/card-answered.tsx';
import { InPlace } from '#web/therapist/course/captures/in-place.tsx';
import { Form } from '#web/therapist/course/forms/form.tsx';
import { FormOnDemand } from '#web/therapist/course/forms/form-on-demand.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { safety } from '#web/therapist/course/work/dispute/captures.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import shapes from '#web/ui/look/shapes.module.css';
import { Refused } from '#web/ui/words/notice.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

function Approve({ person, name, close }: { person: string; name: string; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'approveFeedbackCard', { person, guardian: '' }, person);
  return (
    <Form
      form={form}
      label={t('people.card.approve')}
      go={t('people.card.approveGo')}
      onDone={close}
      onLeave={close}
    >
      <p>{t('people.card.approveLead', { name })}</p>
      <TextField
        label={t('people.card.guardian')}
        value={form.form.guardian}
        onChange={(guardian) => form.change({ guardian })}
        error={form.wrong('guardian')}
      />
    </Form>
  );
}

function TalkOver({ card, close }: { card: string; close: () => void }) {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'talkFeedbackCardOver', { card, words: '' }, card);
  return (
    <Form
      form={form}
      label={t('people.card.talk')}
      go={t('people.card.talkGo')}
      onDone={close}
      onLeave={close}
    >
      <TextArea
        label={t('people.card.talkWords')}
        hint={t('people.card.talkHint')}
        value={form.form.words ?? ''}
        onChange={(words) => form.change({ words })}
        error={form.wrong('words')}
      />
    </Form>
  );
}

/** One card as the therapist may read it: the answers only once the client shows them. */
function OneCard({ card }: { card: FeedbackCard }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { shutCards = [] } = useCourseView();
  const { id, on, until, takenBack, answered, therapist, talkedOver } = card;
  return (
    <li className={shapes.ruledItem}>
      <p>
        {answered
          ? t('people.card.answered', { on: day(answered.on) })
          : t('people.card.offered', { on: day(on), until: day(until) })}{' '}
        {takenBack && t('people.card.takenBack', { on: day(takenBack) })}
        {shutCards.includes(id) && t('people.card.shut')}
        {answered && therapist !== 'sees' && t('people.card.theirs')}
      </p>
      {answered && therapist === 'sees' && (
        <>
          <CardAnswered answered={answered} />
          {talkedOver.map((one) => (
            <p key={`${one.on}${one.words}`} dir="auto">
              {t('people.card.talked', { on: day(one.on) })} {one.words}
            </p>
          ))}
          <FormOnDemand act="talkFeedbackCardOver" place={id} words={t('people.card.talk')} stands="alone">
            {(close) => <TalkOver card={id} close={close} />}
          </FormOnDemand>
        </>
      )}
    </li>
  );
}

/** What somebody close was asked by a card of the client's, and what the client shows of it (FT-65; 04, 4.7). */
export function FeedbackCardsOf({ person, name }: { person: string; name: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const view = useCourseView();
  const { course, acts } = view;
  const cards = course.feedbackCards.cards.filter((card) => card.person === person);
  const approved = course.feedbackCards.approved.filter((one) => one.person === person);
  const takeBack = useAct(course.id, 'approveFeedbackCard');
  const standing = approved.at(-1);
  const refusal = refuseToAsk(course, person, 'therapist')?.refused;
  const cannot = refusal !== undefined;
  const isNotAsked = refusal === 'card-safety-not-asked';
  return (
    <section aria-label={t('people.card.title')}>
      <Stack>
        <h3>{t('people.card.title')}</h3>
        <p className={shapes.remark}>
          {t(isNotAsked ? 'people.card.notAsked' : cannot ? 'people.card.notNow' : 'people.card.lead', {
            name,
          })}
        </p>
        {isNotAsked && (
          <InPlace
            capture={safety}
            start={{ personId: person, session: sessionNow(view) }}
            place={`${person}/card`}
            opens={t('people.card.askSafety')}
          />
        )}
        {approved.map(({ id, on, guardian, agreed }) => (
          <p key={id} dir="auto">
            {t(agreed === 'no' ? 'people.card.approvedNoMore' : 'people.card.approved', {
              on: day(on),
              guardian,
            })}
          </p>
        ))}
        {standing && standing.agreed !== 'no' && acts.includes('approveFeedbackCard') && (
          <div>
            <Button
              size="small"
              kind="quiet"
              isPending={takeBack.isPending}
              onPress={() => takeBack.mutate({ form: { person, guardian: standing.guardian, agreed: 'no' } })}
            >
              {t('people.card.approveBack')}
            </Button>
          </div>
        )}
        <Refused sentence={takeBack.error?.problem?.title} />
        {cards.length > 0 && (
          <ul className={shapes.plainList}>
            {cards.map((card) => (
              <OneCard key={card.id} card={card} />
            ))}
          </ul>
        )}
        {!cannot && (
          <FormOnDemand
            act="approveFeedbackCard"
            place={person}
            kind="quiet"
            words={t('people.card.approve')}
            stands="alone"
          >
            {(close) => <Approve person={person} name={name} close={close} />}
          </FormOnDemand>
        )}
      </Stack>
    </section>
  );
}

/** The cards on paper: those that were answered and that the client shows. */
export function PrintedCardsOf({ person }: { person: string }) {
  const { t } = useTranslation();
  const { day } = useDaysInWords();
  const { course } = useCourseView();
  return course.feedbackCards.cards
    .filter((card) => card.person === person && card.answered && card.therapist === 'sees')
    .map(({ id, answered, talkedOver }) => (
      <div key={id}>
        <h4>{t('people.card.paper', { on: day(answered?.on) })}</h4>
        {answered && <CardAnswered answered={answered} />}
        {talkedOver.map(({ on, words }) => (
          <p key={`${on}${words}`} dir="auto">
            {t('people.card.talked', { on: day(on) })} {words}
          </p>
        ))}
      </div>
    ));
}
