import '#web/ui/look/look.css';
import i18next from 'i18next';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { initReactI18next } from 'react-i18next';
import { catalogue, type Words } from '#web/app/catalogue.ts';
import { ClosenessCircle } from '#web/pictures/circle/circle.tsx';
import { CircleOverTime } from '#web/pictures/circle/over-time.tsx';
import { CourseMarks } from '#web/pictures/course-marks/course-marks.tsx';
import { Cycle } from '#web/pictures/cycle/cycle.tsx';
import { Chain } from '#web/pictures/figures/chain.tsx';
import { Ladder } from '#web/pictures/figures/ladder.tsx';
import { Pattern } from '#web/pictures/figures/pattern.tsx';
import { MoodByTiePicture } from '#web/pictures/mood-by-tie/mood-by-tie.tsx';
import { DeathDays } from '#web/pictures/sheets/death-days.tsx';
import { Expectations } from '#web/pictures/sheets/expectations.tsx';
import { FormulationSheet } from '#web/pictures/sheets/formulation.tsx';
import { Roles } from '#web/pictures/sheets/roles.tsx';
import { TiesThatRepeat } from '#web/pictures/sheets/ties-that-repeat.tsx';
import { Timeline } from '#web/pictures/timeline/timeline.tsx';
import { Trajectory } from '#web/pictures/trajectory/trajectory.tsx';
import { Page, Part, Stack } from '#web/ui/layout/layout.tsx';
import { PageHead, SkipLink } from '#web/ui/layout/page-head.tsx';
import { fortyPeople, moments, tenPeople } from './people.ts';
import { Pieces } from './pieces.tsx';
import { fewEvents, sixtyEvents, trajectory } from './times.ts';
import {
  chain,
  course,
  cycle,
  deathDays,
  expectations,
  formulation,
  ladder,
  longCycle,
  moodsByTie,
  pattern,
  roles,
  ties,
} from './work.ts';

const files = import.meta.glob<{ default: Words }>('../../web/messages/en/{ui,pictures/*}.ts', {
  eager: true,
});

await i18next.use(initReactI18next).init({
  lng: 'en',
  resources: { en: { translation: catalogue(files) } },
  interpolation: { escapeValue: false },
});

function Placing() {
  const [people, setPeople] = useState(tenPeople);
  return (
    <ClosenessCircle
      people={people}
      onPlace={(id, ring, angle) =>
        setPeople(people.map((person) => (person.id === id ? { ...person, ring, angle } : person)))
      }
    />
  );
}

const parts = [
  ['circle', 'Closeness circle', <Placing key="circle" />],
  [
    'private',
    'The therapist’s own layer',
    <ClosenessCircle key="private" people={tenPeople} layer="private" title="Private layer" />,
  ],
  [
    'forty',
    'Forty people',
    <ClosenessCircle
      key="forty"
      people={fortyPeople}
      title="Forty people"
      sectors={['Family', 'Partner', 'Friends', 'Work']}
    />,
  ],
  ['moments', 'Over time', <CircleOverTime key="moments" moments={moments} />],
  ['timeline', 'Timeline', <Timeline key="timeline" {...fewEvents} />],
  ['sixty', 'Sixty events', <Timeline key="sixty" {...sixtyEvents} />],
  ['trajectory', 'Trajectory', <Trajectory key="trajectory" {...trajectory} />],
  ['cycle', 'The cycle', <Cycle key="cycle" {...cycle} />],
  ['long', 'The cycle at length', <Cycle key="long" {...longCycle} />],
  ['pattern', 'The pattern', <Pattern key="pattern" {...pattern} />],
  ['chain', 'The chain', <Chain key="chain" {...chain} />],
  ['ladder', 'The ladder', <Ladder key="ladder" {...ladder} />],
  ['course', 'The course', <CourseMarks key="course" {...course} />],
  ['formulation', 'Formulation', <FormulationSheet key="formulation" {...formulation} />],
  ['expectations', 'Dispute', <Expectations key="expectations" {...expectations} />],
  ['roles', 'Transition', <Roles key="roles" {...roles} />],
  ['grief', 'Grief', <DeathDays key="grief" {...deathDays} />],
  ['moods', 'Mood and people', <MoodByTiePicture key="moods" {...moodsByTie} />],
  ['ties', 'Isolation', <TiesThatRepeat key="ties" {...ties} />],
] as const;

function Gallery() {
  const only = new URLSearchParams(window.location.search).get('only');
  return (
    <>
      <SkipLink />
      <Page>
        <main id="page">
          {only === null && (
            <PageHead
              title="The gallery"
              above="Every piece and every picture"
              lead="With long names, many people and many events."
            />
          )}
          <Stack gap="chapter">
            {(!only || only === 'pieces') && <Pieces />}
            {parts
              .filter(([id]) => !only || only === id)
              .map(([id, title, picture]) => (
                <Part key={id} id={id} title={title}>
                  {picture}
                </Part>
              ))}
          </Stack>
        </main>
      </Page>
    </>
  );
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
