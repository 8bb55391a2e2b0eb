import { useTranslation } from 'react-i18next';
import type { OwnPage } from '#core/api-answers/beside.ts';
import type { SharedParts } from '#core/course/beside/page.ts';
import type { Shareable } from '#core/protocols/protocol/person-beside.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { giveToCalendar } from '#web/both/appointments/give-to-calendar.ts';
import { Button } from '#web/ui/buttons/button.tsx';
import { Part, Stack } from '#web/ui/layout/layout.tsx';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

function Lines({ title, lines }: { title?: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      {title && <h3>{title}</h3>}
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Gives what is planned to the calendar of their phone, in words that give nothing away. */
function IntoCalendar({ times }: { times: NonNullable<SharedParts['meeting_times']> }) {
  const { t } = useTranslation();
  if (times.length === 0) return null;
  const give = async () => {
    const { appointmentFile } = await import('#web/both/appointments/calendar-file.ts');
    const file = appointmentFile({
      words: t('client.sessions.calendarWords'),
      appointments: times.map(({ state, ...one }) => ({
        ...one,
        state: state === 'planned' ? ('booked' as const) : ('cancelled' as const),
      })),
      now: new Date().toISOString(),
    });
    giveToCalendar(file);
  };
  return (
    <div>
      <Button onPress={() => void give()}>{t('client.sessions.calendar')}</Button>
      {times.some(({ state }) => state === 'called_off') && <p>{t('client.sessions.calendarChanged')}</p>}
    </div>
  );
}

/** What is said of the illness and the therapy to anybody, whatever was explained in the room. */
const general = ['depression', 'common_and_treatable', 'not_your_fault', 'what_ipt_is'];

/** One thing that is shared, as whoever has the page reads it. */
export function SharedPart({ what, whole }: { what: Shareable; whole: OwnPage }) {
  const { t } = useTranslation();
  const { parts, client } = whole.page;
  const { sick_role: sick, relapse_plan: plan, safety_plan: safety } = parts;
  const { day: said } = useDaysInWords();
  const isEmpty = parts[what] === undefined;
  return (
    <Part title={t(`ownPage.share.${what}`, { client })}>
      <Stack>
        {isEmpty && <p>{t('ownPage.noneYet')}</p>}
        {what === 'meeting_times' && parts.meeting_times?.length === 0 && <p>{t('ownPage.none')}</p>}
        {what === 'meeting_times' && (
          <Lines
            lines={(parts.meeting_times ?? []).map((one) =>
              t(one.state === 'planned' ? 'ownPage.minutes' : 'ownPage.calledOff', {
                when: `${said(one.at.slice(0, 10))} ${one.at.slice(11)}`,
                what: t(`ownPage.${one.what}`),
                minutes: one.minutes,
              }),
            )}
          />
        )}
        {what === 'meeting_times' && <IntoCalendar times={parts.meeting_times ?? []} />}
        {what === 'own_meetings' &&
          (parts.own_meetings ?? []).map((one) => (
            <div key={`${one.on}${one.name}`}>
              <h3>{t('ownPage.meetingOn', { name: one.name || t('beside.other'), on: said(one.on) })}</h3>
              <p dir="auto">{one.agreed}</p>
            </div>
          ))}
        {what === 'psychoeducation' &&
          topics
            .filter(({ id }) => general.includes(id))
            .map(({ id, title, paragraphs }) => (
              <div key={id}>
                <h3>{title}</h3>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </div>
            ))}
        {what === 'help_numbers' && (
          <Lines
            lines={whole.help.map(({ name, number, says }) =>
              [name, number, says].filter(Boolean).join(', '),
            )}
          />
        )}
        {what === 'sick_role' && sick && (
          <>
            <Lines
              title={t('ownPage.eased')}
              lines={sick.eased.map(({ obligation, how, takenOverBy }) =>
                [obligation, [how, takenOverBy].filter(Boolean).join(', ')].filter(Boolean).join(': '),
              )}
            />
            <Lines title={t('ownPage.kept')} lines={sick.kept} />
            <Lines title={t('ownPage.recovery')} lines={sick.recovery} />
          </>
        )}
        {what === 'relapse_plan' && plan && (
          <>
            <Lines title={t('ownPage.signs')} lines={plan.signs} />
            <Lines title={t('ownPage.helps')} lines={plan.helps} />
            <Lines title={t('ownPage.ifWorse')} lines={[plan.ifWorse].filter(Boolean)} />
          </>
        )}
        {what === 'chosen_sentence' && <p dir="auto">{parts.chosen_sentence}</p>}
        {what === 'safety_plan' && safety && (
          <>
            <Lines title={t('ownPage.signs')} lines={safety.signs} />
            <Lines title={t('ownPage.alone', { client })} lines={safety.alone} />
            <Lines title={t('ownPage.helpFrom', { client })} lines={safety.help} />
            <Lines title={t('ownPage.safer')} lines={safety.saferSurroundings} />
          </>
        )}
      </Stack>
    </Part>
  );
}
