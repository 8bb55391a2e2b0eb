import { useTranslation } from 'react-i18next';
import { meetingsAhead } from '#core/group/meetings/held.ts';
import { useGroupHere } from '#web/group/frame.tsx';
import css from '#web/group/group.module.css';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { ShutsOnceDone } from '#web/ui/layout/shuts-once-done.tsx';
import { Empty } from '#web/ui/layout/states.tsx';
import { dayAheadInWords, momentInWords } from '#web/ui/words/when.ts';
import { CallOff } from './call-off.tsx';
import { Move } from './move.tsx';
import { Plan } from './plan.tsx';
import { Summary } from './summary.tsx';
import { ToldOtherwise } from './told-otherwise.tsx';

/** The meetings that are planned: moved, called off, and planned one after another. */
function Ahead() {
  const { t, i18n } = useTranslation();
  const { view, may } = useGroupHere();
  const ahead = meetingsAhead(view.group);
  const held = view.group.meetings.held.length;
  const of = view.group.forming.formed?.meetings ?? 0;
  const left = of - held - ahead.length;
  return (
    <Part title={t('group.meetings.ahead')}>
      {ahead.length === 0 && <p>{t('group.meetings.noneAhead')}</p>}
      <ul className={css.list}>
        {ahead.map((one, place) => (
          <li key={one.id} className={css.item}>
            <p>
              {held + place < of
                ? t('group.meetings.numbered', { n: held + place + 1 })
                : t('group.meetings.oneTooMany', { of })}
              : {[momentInWords(one.at, view.today, i18n.language), one.place].filter(Boolean).join(', ')}
            </p>
            {may('moveGroupMeeting') && (
              <ShutsOnceDone title={t('group.meetings.change')} level={3}>
                {(done) => (
                  <Stack gap="section">
                    <Move meeting={one} onDone={done} />
                    <CallOff meeting={one} onDone={done} />
                  </Stack>
                )}
              </ShutsOnceDone>
            )}
          </li>
        ))}
      </ul>
      {may('planGroupMeetings') && left > 0 && (
        <div className={css.onScreen}>
          <ShutsOnceDone
            title={t('group.meetings.plan', { count: left })}
            level={3}
            open={ahead.length === 0 ? 'at first' : 'on demand'}
          >
            {(done) => <Plan left={left} onDone={done} />}
          </ShutsOnceDone>
        </div>
      )}
    </Part>
  );
}

/** The meetings of the group: those to come, and those held with the summary of each. */
export function Meetings() {
  const { t, i18n } = useTranslation();
  const { view } = useGroupHere();
  const held = view.group.meetings.held.toReversed();
  return (
    <Stack gap="section">
      <Ahead />
      <Part title={t('group.meetings.held')}>
        {held.length === 0 && (
          <Empty title={t('group.meetings.noneHeld')}>{t('group.meetings.noneHeldSays')}</Empty>
        )}
        <ol className={css.list}>
          {held.map((one) => {
            const came = one.members.filter(({ came: how }) => !how.startsWith('absent')).length;
            return (
              <li key={one.id} className={css.item}>
                <h3>
                  {t('group.meetings.numbered', { n: one.n })},{' '}
                  {dayAheadInWords(one.on, view.today, i18n.language)}
                </h3>
                <p>{t('group.meetings.came', { came, of: one.members.length, minutes: one.minutes })}</p>
                {one.unnamed && <p dir="auto">{t('group.answering.wasUnnamed', { why: one.unnamed })}</p>}
                <ToldOtherwise meeting={one} />
                <Summary meeting={one} />
              </li>
            );
          })}
        </ol>
      </Part>
    </Stack>
  );
}
