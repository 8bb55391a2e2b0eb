import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GroupView, MemberSeen } from '#core/api-answers/groups.ts';
import type { Instrument, Item } from '#core/instruments/instrument/instrument.ts';
import type { Answer } from '#core/instruments/scoring/answers.ts';
import { Mark } from '#web/group/pictures/mark.tsx';
import { Button } from '#web/ui/buttons/button.tsx';
import { Checkbox } from '#web/ui/fields/checkbox.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Notice } from '#web/ui/words/notice.tsx';
import { DangerAsked } from './danger-asked.tsx';
import css from './meeting.module.css';
import { Aloud } from './question.tsx';
import type { EntryTyped } from './typed.ts';
import { urgencyOf } from './urgency.ts';

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
  const [wasTold, setWasTold] = useState(false);
  return (
    <>
      <p className={css.aside}>
        <Mark name="stay" />
        <span>{t('group.meeting.alone.how', { name })}</span>
      </p>
      {wasTold && urgency === null && (
        <Notice kind="warn" spoken="now">
          {t('group.meeting.alone.toldAlready', { name })}
        </Notice>
      )}
      {urgency === null && (
        <Aloud
          instrument={instrument}
          item={item}
          answer={answer}
          again={wasTold ? 'asked again' : undefined}
          onAnswer={(given, then) => {
            const sheet = { ...entry.sheet, [item.n]: given };
            const isOver = then === 'on' && given === 0 && !wasTold;
            onEntry({ sheet }, isOver ? 'next' : undefined);
            onAnswer(given);
          }}
        />
      )}
      {urgency !== null && (
        <DangerAsked
          view={view}
          member={member}
          instrument={instrument}
          item={item}
          answer={answer}
          asked={entry}
          urgency={urgency}
          onAsked={onEntry}
          onPlan={onPlan}
          onOtherAnswer={() => {
            setWasTold(true);
            onEntry({ sheet: { ...entry.sheet, [item.n]: null }, plan: 'not_asked' });
          }}
        />
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
