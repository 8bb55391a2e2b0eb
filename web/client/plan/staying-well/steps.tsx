import { useTranslation } from 'react-i18next';
import type { Step } from '#web/client/page/step.ts';
import { editedLines } from '#web/client/plan/edited-lines.ts';
import { ListEditor } from '#web/ui/fields/list-editor.tsx';
import { RadioList } from '#web/ui/fields/radio-list.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import type { RelapsePlanText } from './blank.ts';

type Change = (patch: Partial<RelapsePlanText>) => void;
type Sign = RelapsePlanText['signs']['early'][number];

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
      {signs.early
        .filter(({ sign }) => sign.trim() !== '')
        .map((one) => (
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
    lines(
      'triggers',
      triggers.map(({ what }) => what),
      (words) =>
        change({
          triggers: editedLines(
            triggers,
            words,
            ({ what }) => what,
            (what, before) => ({
              ...(before ?? { person: '', when: '', area: null, plan: '' }),
              what,
            }),
          ),
        }),
    ),
    lines(
      'people',
      people.map(({ who }) => who),
      (words) =>
        change({
          people: editedLines(
            people,
            words,
            ({ who }) => who,
            (who, before) => ({
              ...(before ?? {
                person: '',
                forWhat: '',
                howToAsk: '',
                agreed: 'unsaid',
                spotsSigns: 'unsaid',
              }),
              who,
            }),
          ),
        }),
    ),
    lines(
      'skills',
      skills.map(({ skill }) => skill),
      (words) =>
        change({
          skills: editedLines(
            skills,
            words,
            ({ skill }) => skill,
            (skill, before) => ({
              ...(before ?? { example: '', when: '' }),
              skill,
            }),
          ),
        }),
    ),
    action('green'),
    action('amber'),
    action('red'),
    lines(
      'keepWell',
      keepWell.map(({ what }) => what),
      (words) =>
        change({
          keepWell: editedLines(
            keepWell,
            words,
            ({ what }) => what,
            (what, before) => ({
              ...(before ?? { howOften: '' }),
              what,
            }),
          ),
        }),
    ),
    text('medication', medication.plan, (words) => change({ medication: { ...medication, plan: words } })),
    text('setbacks', plan.setbacks, (setbacks) => change({ setbacks })),
    text('wayBack', plan.wayBack, (wayBack) => change({ wayBack })),
  ];
}
