import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { v7 as newId } from 'uuid';
import type { MemberSeen } from '#core/api-answers/groups.ts';
import { otherMeeting } from '#core/course/meetings/state.ts';
import { useSignedIn } from '#web/app/frame/signed-in.tsx';
import { useInstruments } from '#web/app/instruments.ts';
import { useDraft } from '#web/app/offline/drafts.ts';
import { asksForHelp, questionsAsked } from '#web/both/measures/answers.ts';
import { useFormOfGroup } from '#web/group/form-of-group.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { DangerAsked } from '#web/group/meeting/danger-asked.tsx';
import { InDanger } from '#web/group/meeting/in-danger.tsx';
import { Aloud } from '#web/group/meeting/question.tsx';
import { answerAct, idsAhead, planAct, tellAtOnce } from '#web/group/meeting/told-at-once.ts';
import { urgencyOf } from '#web/group/meeting/urgency.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { NumberField } from '#web/ui/fields/number.tsx';
import { SaveState } from '#web/ui/fields/save-state.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { Notice, Refused } from '#web/ui/words/notice.tsx';
import {
  actsOfTalk,
  aimRefused,
  placeOfFirstTalk,
  type TalkTyped,
  useSendTalk,
  useTalkWaits,
} from './first-talk-sent.ts';
import { TalksAlone } from './talk-alone.tsx';

const toSay = ['symptoms', 'safety', 'illness', 'began', 'aims', 'group'] as const;
const start: TalkTyped = { sheet: {}, agrees: 'no', aims: [], minutes: 60 };

/** The talk alone before the group: the measure question by question, aims, and whether they agree. IPT protocol reference, 7.6. */
export function FirstTalk({ member }: { member: MemberSeen }) {
  const { t } = useTranslation();
  const { course, name, state } = member;
  const { view, id, today } = useGroupHere();
  const { me } = useSignedIn();
  const instrument = useInstruments().get(view.form?.aloud?.measure ?? '');
  const place = placeOfFirstTalk(course);
  const [begin] = useState<TalkTyped>(() => ({ ...start, id: newId() }));
  const { value: typed, put, done, isTyped } = useDraft<TalkTyped>(place, begin);
  const [at, setAt] = useState<number | 'words'>('words');
  const send = useSendTalk(course, id, place);
  const talks = useFormOfGroup(view.form)?.meetings ?? [];
  // Until the words of the form of therapy are here, what is due before the group is this talk.
  const due = state === 'invited' ? member.talks?.[0]?.which : undefined;
  const which = talks.find(({ when }) => when.includes('before'))?.id ?? due ?? otherMeeting;
  const isDue = member.talks?.some((one) => one.which === which) ?? state === 'invited';
  // What is on its way just now may still be refused: the form stays until it is there.
  const isWaiting = useTalkWaits(course) && !send.isPending;
  if (!isDue || isWaiting || send.isSuccess) {
    return (
      <Stack gap="section">
        {state === 'invited' && <Notice kind="good">{t('group.talk.held', { name })}</Notice>}
        {state !== 'invited' && send.isSuccess && (
          <Notice kind="good">{t('group.talk.recorded', { name })}</Notice>
        )}
        {/* Some forms of therapy ask for a second talk before the group: 7.13. */}
        <TalksAlone member={member} />
      </Stack>
    );
  }
  const toldBy = { me: me.id, course, on: today, sitting: typed.id ?? '', name };
  const wrongAim = aimRefused(send.error);
  const questions = instrument ? questionsAsked(instrument, typed.sheet) : [];
  const item = at === 'words' ? undefined : questions[at];
  const urgency = urgencyOf(instrument, { sheet: typed.sheet, plan: typed.plan ?? 'not_asked' });
  if (instrument && item && at !== 'words') {
    const go = (to: number) => setAt(to < questions.length ? to : 'words');
    return (
      <Stack>
        <p className={css.soft}>{t('group.talk.question', { at: at + 1, count: questions.length, name })}</p>
        {urgency && asksForHelp(instrument, item, typed.sheet[item.n]) ? (
          <DangerAsked
            view={view}
            member={member}
            instrument={instrument}
            item={item}
            answer={typed.sheet[item.n]}
            asked={{ plan: typed.plan ?? 'not_asked', staying: typed.staying ?? '' }}
            urgency={urgency}
            onAsked={(asked) => put({ ...typed, ...asked })}
            onPlan={() => tellAtOnce(planAct(toldBy))}
            onOtherAnswer={() =>
              put({ ...typed, sheet: { ...typed.sheet, [item.n]: null }, plan: 'not_asked' })
            }
          />
        ) : (
          <Aloud
            instrument={instrument}
            item={item}
            answer={typed.sheet[item.n]}
            onAnswer={(given, then) => {
              put({ ...typed, sheet: { ...typed.sheet, [item.n]: given } });
              tellAtOnce(answerAct(toldBy, instrument, item, given));
              // What is done now comes before the next question.
              if (then === 'on' && !asksForHelp(instrument, item, given)) go(at + 1);
            }}
          />
        )}
        <Row>
          <Button onPress={() => setAt(at === 0 ? 'words' : at - 1)}>{t('group.meeting.back')}</Button>
          <Button kind="quiet" onPress={() => go(at + 1)}>
            {t(typeof typed.sheet[item.n] === 'number' ? 'group.meeting.go.alone' : 'group.talk.leaveOut')}
          </Button>
        </Row>
      </Stack>
    );
  }
  const answered = questions.filter(({ n }) => typeof typed.sheet[n] === 'number').length;
  const ahead = urgency ? idsAhead(toldBy, instrument) : [];
  const record = () =>
    send.mutate({ on: today, acts: actsOfTalk({ ...typed, instrument, which, ahead }) }, { onSuccess: done });
  return (
    <section aria-labelledby="first-talk">
      <Stack>
        <h3 id="first-talk">{t('group.talk.title', { name })}</h3>
        <ol>
          {toSay.map((one) => (
            <li key={one}>{t(`group.talk.say.${one}`)}</li>
          ))}
        </ol>
        {instrument && (
          <Row>
            <Button kind={answered === 0 ? 'primary' : 'plain'} onPress={() => setAt(0)}>
              {t(answered === 0 ? 'group.talk.measure' : 'group.talk.measureAgain', {
                measure: instrument.shortName,
                answered,
                count: questions.length,
              })}
            </Button>
          </Row>
        )}
        {urgency && <InDanger view={view} member={member} urgency={urgency} />}
        {[0, 1].map((place) => (
          <TextField
            key={place}
            label={t(place === 0 ? 'group.talk.aim' : 'group.talk.secondAim')}
            hint={place === 0 ? t('group.talk.aimHint') : undefined}
            optional
            value={typed.aims[place] ?? ''}
            error={wrongAim && wrongAim.aim === typed.aims[place]?.trim() ? wrongAim.says : undefined}
            onChange={(aim) =>
              put({ ...typed, aims: [0, 1].map((one) => (one === place ? aim : (typed.aims[one] ?? ''))) })
            }
          />
        ))}
        <NumberField
          label={t('group.talk.minutes')}
          minValue={5}
          maxValue={240}
          value={typed.minutes}
          onChange={(minutes) => put({ ...typed, minutes })}
        />
        <Checkbox
          label={t('group.talk.agrees', { name })}
          isSelected={typed.agrees === 'yes'}
          onChange={(is) => put({ ...typed, agrees: is ? 'yes' : 'no' })}
        />
        <Checkbox
          label={t('group.talk.limits', { name })}
          isSelected={typed.limits === 'told'}
          onChange={(is) => put({ ...typed, limits: is ? 'told' : 'not_told' })}
        />
        <Checkbox
          label={t('group.talk.checkCall', { name })}
          hint={t('group.talk.checkCallHint')}
          isSelected={typed.checkCall === 'yes'}
          onChange={(is) => put({ ...typed, checkCall: is ? 'yes' : 'no' })}
        />
        <Refused sentence={wrongAim ? undefined : send.error?.problem?.title} />
        <Row>
          <Button kind="primary" isPending={send.isPending} onPress={record}>
            {t('group.talk.go')}
          </Button>
          <SaveState state={isTyped ? 'onThisMachine' : 'unchanged'} />
        </Row>
      </Stack>
    </section>
  );
}
