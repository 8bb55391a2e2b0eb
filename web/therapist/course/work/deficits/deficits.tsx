import { useTranslation } from 'react-i18next';
import { deficitsStrategiesUsed } from '#core/course/deficits/strategies.ts';
import { ComfortOverTime } from '#web/both/people/comfort.tsx';
import { TiesThatRepeat } from '#web/pictures/sheets/ties-that-repeat.tsx';
import { stepsAt } from '#web/therapist/course/captures/steps.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Mastery } from '#web/therapist/course/work/areas/mastery.tsx';
import { AreaRoom, Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import * as ask from './captures.ts';
import { ContactLadder, StepsTold } from './ladder.tsx';
import { tiesShown } from './ties.ts';

/** The work on loneliness and isolation: past ties, what repeats, what happens here, and steps towards people. */
export function DeficitsRoom() {
  const { t } = useTranslation();
  const step = stepsAt({});
  const view = useCourseView();
  const { course } = view;
  const { deficits } = course;
  const { texts, pastRelationships, patterns, skills, confidence } = deficits;
  const written = deficitsStrategiesUsed(course);
  const used = usedInArea(course, 'interpersonal_deficits', written);
  return (
    <AreaRoom area="interpersonal_deficits" title={t('work.deficits.title')} stage={stageOf(used)}>
      <TiesThatRepeat level={2} {...tiesShown(course)} />
      <Strategies
        area="interpersonal_deficits"
        used={used}
        written={written}
        steps={{
          'DF-1': (
            <Stack>
              {step.text(ask.history, texts.history, t('work.deficits.tellHistory'))}
              {step.text(ask.link, texts.link)}
            </Stack>
          ),
          'DF-2': step.cards(ask.pastTie, pastRelationships, 'who', t('work.deficits.addTie')),
          'DF-3': step.cards(ask.pattern, patterns, 'trigger', t('work.deficits.addPattern')),
          'DF-4': step.cards(
            ask.roomEvent,
            course.therapeuticRelationship.events,
            'what',
            t('work.deficits.addRoom'),
            { start: { session: sessionNow(view) } },
          ),
          'DF-5': step.cards(ask.skill, skills, 'skill', t('work.deficits.addSkill'), {
            children: ({ id, text }) => (
              <Mastery
                skill={text.skill}
                ratings={confidence[id] ?? []}
                capture={ask.rateSkill}
                where={{ skillId: id }}
              />
            ),
          }),
          'DF-6': <ContactLadder />,
          'DF-7': (
            <Stack>
              <StepsTold />
              <ComfortOverTime course={course} to="they" level={4} />
            </Stack>
          ),
          'DF-8': step.text(ask.network, texts.networkPlan, t('work.deficits.plan')),
        }}
      />
      <Disclosure title={t('work.deficits.judgement')}>{step.text(ask.subtype, texts.subtype)}</Disclosure>
    </AreaRoom>
  );
}

/** Where the work stands, by the furthest step that has something in the record. */
function stageOf(used: readonly string[]): string | undefined {
  const reached: [string, string][] = [
    ['DF-6', 'new_ties'],
    ['DF-4', 'here'],
    ['DF-3', 'patterns'],
    ['DF-2', 'past_ties'],
  ];
  return reached.find(([step]) => used.includes(step))?.[1];
}
