import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { Mark } from '#web/group/pictures/mark.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Answer as AnswerButton, Answers } from './answer.tsx';
import { InDanger } from './in-danger.tsx';
import css from './meeting.module.css';
import { Aloud } from './question.tsx';
import { urgencyOf } from './steps.ts';
import type { EntryTyped } from './typed.ts';

/** The answer in the words of the instrument. */
function wordsOf({ responseSets }: Instrument, item: Item, answer: Answer | undefined): string {
  const set = item.answers === null ? undefined : responseSets[item.answers];
  const found = Array.isArray(set) ? set.find(({ value }) => value === answer) : undefined;
  return found?.label ?? String(answer ?? '');
}

interface AloneProps {
  view: GroupView;
  member: MemberSeen;
  instrument: Instrument;
  item: Item;
  entry: EntryTyped;
  onEntry: (patch: Partial<EntryTyped>, then?: 'next') => void;
  /** A plan was told: it goes out at once. */
  onPlan: () => void;
  /** An answer was given; one that asks for help goes out at once. */
  onAnswer: (answer: Answer) => void;
}

/**
 * The question about dying: alone, out of the others’ hearing, before the round; above nought, at once whether there is a
 * plan. IPT protocol reference, 12.1.
 */
export function AskedAlone({ view, member, instrument, item, entry, onEntry, onPlan, onAnswer }: AloneProps) {
  const { t } = useTranslation();
  const { name } = member;
  const urgency = urgencyOf(instrument, entry);
  const answer = entry.sheet[item.n];
  return (
    <>
      <p className={css.aside}>
        <Mark name="stay" />
        <span>{t('group.meeting.alone.how', { name })}</span>
      </p>
      {urgency === null && (
        <Aloud
          instrument={instrument}
          item={item}
          answer={answer}
          onAnswer={(given, then) => {
            const sheet = { ...entry.sheet, [item.n]: given };
            const isOver = then === 'on' && given === 0;
            onEntry({ sheet }, isOver ? 'next' : undefined);
            onAnswer(given);
          }}
        />
      )}
      {urgency !== null && (
        <>
          <Row gap="tight">
            <p className={css.given}>
              {item.text}: <strong>{wordsOf(instrument, item, answer)}</strong>
            </p>
            <Button
              size="small"
              onPress={() => onEntry({ sheet: { ...entry.sheet, [item.n]: null }, plan: 'not_asked' })}
            >
              {t('group.meeting.alone.otherAnswer')}
            </Button>
          </Row>
          <div className={css.question}>
            <h2 className={css.text}>{t('group.meeting.alone.plan', { name })}</h2>
            <Answers label={t('group.meeting.alone.plan', { name })}>
              {(['no', 'yes'] as const).map((plan) => (
                <AnswerButton
                  key={plan}
                  words={t(`group.meeting.alone.plans.${plan}`)}
                  isChosen={entry.plan === plan}
                  onPress={() => {
                    onEntry({ plan });
                    if (plan === 'yes' && entry.plan !== 'yes') onPlan();
                  }}
                />
              ))}
            </Answers>
          </div>
          <InDanger view={view} member={member} urgency={urgency} />
          {urgency === 'now' && (
            <TextField
              label={t('group.meeting.alone.staying', { name })}
              value={entry.staying}
              onChange={(staying) => onEntry({ staying })}
            />
          )}
        </>
      )}
      {typeof answer === 'number' && (
        <Checkbox
          label={t('group.meeting.alone.heard')}
          isSelected={entry.heard === 'aloud'}
          onChange={(isHeard) => onEntry({ heard: isHeard ? 'aloud' : 'alone' })}
        />
      )}
      {(answer === undefined || answer === null) && (
        <Row>
          <Button kind="quiet" onPress={() => onEntry({ sheet: { ...entry.sheet, [item.n]: null } }, 'next')}>
            {t('group.meeting.alone.notAsked')}
          </Button>
        </Row>
      )}
    </>
  );
}
