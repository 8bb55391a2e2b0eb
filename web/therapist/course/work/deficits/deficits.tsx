import { useTranslation } from 'react-i18next';
import { deficitsStrategiesUsed } from '#core/course/deficits/strategies.ts';
import { TiesThatRepeat } from '#web/pictures/sheets/ties-that-repeat.tsx';
import { Cards } from '#web/therapist/course/captures/cards.tsx';
import { OneText } from '#web/therapist/course/captures/one-text.tsx';
import { sessionNow } from '#web/therapist/course/session-now.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { Mastery } from '#web/therapist/course/work/areas/mastery.tsx';
import { AreaRoom, Strategies } from '#web/therapist/course/work/areas/room.tsx';
import { usedInArea } from '#web/therapist/course/work/areas/strategies-used.ts';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import * as ask from './captures.ts';
import { ContactLadder, StepsTold } from './ladder.tsx';
import { tiesShown } from './ties.ts';

/** The work on loneliness and isolation: past ties, what repeats, what happens here, and steps towards people. */
export function DeficitsRoom() {
  const { t } = useTranslation();
  const view = useCourseView();
  const { course } = view;
  const { deficits } = course;
  const { texts, pastRelationships, patterns, skills, confidence } = deficits;
  const used = usedInArea(course, 'interpersonal_deficits', deficitsStrategiesUsed(course));
  return (
    <AreaRoom area="interpersonal_deficits" title={t('work.deficits.title')} stage={stageOf(used)}>
      <TiesThatRepeat level={2} {...tiesShown(course)} />
      <Strategies
        area="interpersonal_deficits"
        used={used}
        steps={{
          'DF-1': <OneText capture={ask.link} where={{}} now={texts.link} />,
          'DF-2': (
            <Cards
              capture={ask.pastTie}
              where={{}}
              entries={pastRelationships}
              head="who"
              adds={t('work.deficits.addTie')}
            />
          ),
          'DF-3': (
            <Cards
              capture={ask.pattern}
              where={{}}
              entries={patterns}
              head="trigger"
              adds={t('work.deficits.addPattern')}
            />
          ),
          'DF-4': (
            <Cards
              capture={ask.roomEvent}
              where={{}}
              start={{ session: sessionNow(view) }}
              entries={course.therapeuticRelationship.events}
              head="what"
              adds={t('work.deficits.addRoom')}
            />
          ),
          'DF-5': (
            <Cards
              capture={ask.skill}
              where={{}}
              entries={skills}
              head="skill"
              adds={t('work.deficits.addSkill')}
            >
              {({ id, text }) => (
                <Mastery
                  skill={text.skill}
                  ratings={confidence[id] ?? []}
                  capture={ask.rateSkill}
                  where={{ skillId: id }}
                />
              )}
            </Cards>
          ),
          'DF-6': <ContactLadder />,
          'DF-7': <StepsTold />,
          'DF-8': (
            <OneText
              capture={ask.network}
              where={{}}
              now={texts.networkPlan}
              opens={t('work.deficits.plan')}
            />
          ),
        }}
      />
      <Disclosure title={t('work.deficits.judgement')}>
        <OneText capture={ask.subtype} where={{}} now={texts.subtype} />
      </Disclosure>
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
