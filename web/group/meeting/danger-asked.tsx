import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import type { UrgencyInGroup } from '#core/group/answering/alarm-rule.ts';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { TextField } from '#web/ui/fields/text.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Answer as AnswerButton, Answers } from './answer.tsx';
import { InDanger } from './in-danger.tsx';
import css from './meeting.module.css';
import { hasDied } from './still-asked.ts';
import type { EntryTyped } from './typed.ts';

/** The answer in the words of the instrument. */
function wordsOf({ responseSets }: Instrument, item: Item, answer: Answer | undefined): string {
  const set = item.answers === null ? undefined : responseSets[item.answers];
  const found = Array.isArray(set) ? set.find(({ value }) => value === answer) : undefined;
  return found?.label ?? String(answer ?? '');
}

type Asked = Pick<EntryTyped, 'plan' | 'staying'>;

interface DangerAskedProps {
  view: GroupView;
  member: Pick<MemberSeen, 'name' | 'course' | 'left'>;
  instrument: Instrument;
  item: Item;
  answer: Answer | undefined;
  asked: Asked;
  urgency: UrgencyInGroup;
  onAsked: (asked: Partial<Asked>) => void;
  /** A plan was told: it goes out at once. */
  onPlan: () => void;
  onOtherAnswer: () => void;
}

/** After an answer about dying above nought, before all else: whether there is a plan, what is done now, and who stays. IPT protocol reference, 12.1. */
export function DangerAsked(props: DangerAskedProps) {
  const { view, member, instrument, item, answer, asked, urgency, onAsked, onPlan, onOtherAnswer } = props;
  const { t } = useTranslation();
  const { name } = member;
  const question = t('group.meeting.alone.plan', { name });
  return (
    <>
      <Row gap="tight">
        <p className={css.given}>
          {item.text}: <strong>{wordsOf(instrument, item, answer)}</strong>
        </p>
        <Button size="small" onPress={onOtherAnswer}>
          {t('group.meeting.alone.otherAnswer')}
        </Button>
      </Row>
      <div className={css.question}>
        {/* What was pressed is gone from the screen: the reader’s place goes to what came up. */}
        <h2 className={css.text} tabIndex={-1} ref={toHere}>
          {question}
        </h2>
        <Answers label={question}>
          {(['no', 'yes'] as const).map((plan) => (
            <AnswerButton
              key={plan}
              words={t(`group.meeting.alone.plans.${plan}`)}
              isChosen={asked.plan === plan}
              onPress={() => {
                onAsked({ plan });
                if (plan === 'yes' && asked.plan !== 'yes') onPlan();
              }}
            />
          ))}
        </Answers>
      </div>
      {!hasDied(member) && <InDanger view={view} member={member} urgency={urgency} />}
      {urgency === 'now' && (
        <TextField
          label={t('group.meeting.alone.staying', { name })}
          value={asked.staying}
          onChange={(staying) => onAsked({ staying })}
        />
      )}
    </>
  );
}

const toHere = (heading: HTMLElement | null): void => heading?.focus();
