import { useTranslation } from 'react-i18next';
import type { RelapsePlanText } from '#core/course/relapse-plan/state.ts';
import { filled } from '#web/app/forms/filled.ts';
import { editedLines } from '#web/both/plans/edited-lines.ts';
import type { Step } from '#web/client/page/step.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';

type Change = (patch: Partial<RelapsePlanText>) => void;
type Sign = RelapsePlanText['signs']['early'][number];
type Helper = RelapsePlanText['people'][number];

const unasked: Omit<Helper, 'who'> = {
  person: '',
  forWhat: '',
  howToAsk: '',
  agreed: 'unsaid',
  spotsSigns: 'unsaid',
};

const domains = ['sleep', 'energy', 'mood', 'thinking', 'behaviour', 'relational'] as const;

function EarlySigns({ plan, change }: { plan: RelapsePlanText; change: Change }) {
  const { t } = useTranslation();
  const { signs } = plan;
  const keep = (early: Sign[]) => change({ signs: { ...signs, early } });
  const made = (sign: string, before: Sign | undefined): Sign => ({
    ...(before ?? { domain: 'unsaid', whoMightNotice: '', threshold: '' }),
    sign,
  });
  return (
    <Stack>
      <ListEditor
        label={t('client.plan.relapsePart.early')}
        addLabel={t('client.plan.addLine')}
        lines={signs.early.map(({ sign }) => sign)}
        onChange={(words) => keep(editedLines(signs.early, words, ({ sign }) => sign, made))}
      />
      {filled(signs.early, ({ sign }) => sign).map((one) => (
        <RadioList
          key={one.sign}
          label={t('client.plan.signAbout', { sign: one.sign })}
          optional
          layout="inline"
          options={domains.map((value) => ({ value, label: t(`client.plan.domain.${value}`) }))}
          value={one.domain === 'unsaid' ? null : one.domain}
          onChange={(value) => {
            const domain = domains.find((known) => known === value) ?? 'unsaid';
            keep(signs.early.map((sign) => (sign === one ? { ...sign, domain } : sign)));
          }}
        />
      ))}
    </Stack>
  );
}

/** The parts of the plan for staying well in order, each as one step. */
export function useRelapsePlanSteps(plan: RelapsePlanText, change: Change): Step[] {
  const { t } = useTranslation();
  const titled = (key: string, fields: Step['fields']): Step => ({
    key,
    title: t(`client.plan.relapsePart.${key}`),
    help: t(`client.plan.relapseHelp.${key}`),
    fields,
  });
  const lines = (key: string, words: readonly string[], onChange: (words: string[]) => void) =>
    titled(
      key,
      <ListEditor
        label={t(`client.plan.relapsePart.${key}`)}
        addLabel={t('client.plan.addLine')}
        lines={words}
        onChange={onChange}
      />,
    );
  /** Lines of which more may be known than is asked here. */
  function rows<Line>(
    key: string,
    before: readonly Line[],
    wordsOf: (line: Line) => string,
    made: (words: string, was: Line | undefined) => Line,
    put: (told: Line[]) => void,
  ): Step {
    return lines(key, before.map(wordsOf), (words) => put(editedLines(before, words, wordsOf, made)));
  }
  const text = (key: string, value: string, onChange: (value: string) => void) =>
    titled(
      key,
      <TextArea label={t(`client.plan.relapsePart.${key}`)} optional value={value} onChange={onChange} />,
    );
  const { signs, triggers, people, skills, actions, keepWell, medication } = plan;
  const action = (level: keyof typeof actions) =>
    lines(level, actions[level], (words) => change({ actions: { ...actions, [level]: words } }));
  return [
    text('myStory', plan.myStory, (myStory) => change({ myStory })),
    titled('early', <EarlySigns plan={plan} change={change} />),
    lines('redSigns', signs.red, (red) => change({ signs: { ...signs, red } })),
    rows(
      'triggers',
      triggers,
      ({ what }) => what,
      (what, before) => ({ ...(before ?? { person: '', when: '', area: null, plan: '' }), what }),
      (told) => change({ triggers: told }),
    ),
    rows(
      'people',
      people,
      ({ who }) => who,
      (who, before) => ({
        ...(before ?? unasked),
        who,
      }),
      (told) => change({ people: told }),
    ),
    rows(
      'skills',
      skills,
      ({ skill }) => skill,
      (skill, before) => ({ ...(before ?? { example: '', when: '' }), skill }),
      (told) => change({ skills: told }),
    ),
    action('green'),
    action('amber'),
    action('red'),
    rows(
      'keepWell',
      keepWell,
      ({ what }) => what,
      (what, before) => ({ ...(before ?? { howOften: '' }), what }),
      (told) => change({ keepWell: told }),
    ),
    text('medication', medication.plan, (words) => change({ medication: { ...medication, plan: words } })),
    text('setbacks', plan.setbacks, (setbacks) => change({ setbacks })),
    text('wayBack', plan.wayBack, (wayBack) => change({ wayBack })),
  ];
}
