import { beforeAll, expect, test } from 'vitest';
import { aCourseAtWork } from '#tests/a-course-at-work.ts';
import { inEnglish } from '#tests/in-english.ts';
import { clientPage } from '#tests/screens/client-page.tsx';
import { OneFeeling } from '#web/client/feelings/one.tsx';
import { WhatWeCallIt } from './called.tsx';
import { KeptForLater } from './later.tsx';

beforeAll(inEnglish);

test('the name the illness was told by stands on the phone with what I said to it, and no working note (S004-31)', () => {
  const story = aCourseAtWork().does('tellDiagnosis', {
    ...{ called: 'Depression', clientsWords: 'So it has a name' },
    workingNote: 'KEPT BACK',
  });
  const page = clientPage(story, <WhatWeCallIt />);
  expect(page).toContain('What we call it: Depression');
  expect(page).toContain('So it has a name');
  expect(page).not.toContain('KEPT BACK');
  expect(clientPage(aCourseAtWork(), <WhatWeCallIt />)).not.toContain('What we call it');
});

test('what is kept for later stands on the phone until it is taken up or let go (D-20)', () => {
  const story = aCourseAtWork().does('parkIssue', { words: 'My brother' }, { id: 'brother' });
  expect(clientPage(story, <KeptForLater />)).toContain('My brother');
  story.does('returnToParked', { parked: 'brother', outcome: 'let_go' });
  expect(clientPage(story, <KeptForLater />)).not.toContain('My brother');
});

test('a feeling is read on the phone with what was felt then and telling it, and how it was shown (T-04, T-14)', () => {
  const story = aCourseAtWork()
    .does(
      'nameFeeling',
      {
        ...{ situation: 'At the door', emotions: [{ emotion: 'hurt', intensity: 6 }] },
        ...{ feltThen: 'Nothing at all', feltTelling: 'Close to tears' },
      },
      { id: 'felt' },
    )
    .does('tellHowExpressed', {
      ...{ feelingId: 'felt', expressed: 'indirect', how: 'I left' },
      ...{ response: 'He shrugged', wishHadExpressed: 'Stay with me' },
    });
  const [record] = story.course.feelings.records;
  const page = record ? clientPage(story, <OneFeeling record={record} />) : '';
  for (const said of ['Nothing at all', 'Close to tears', 'Indirectly', 'I left', 'They: He shrugged'])
    expect(page).toContain(said);
  expect(page).toContain('I wish I had shown it like this: Stay with me');
});
