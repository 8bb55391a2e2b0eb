import { useTranslation } from 'react-i18next';
import { psychoeducationTopics } from '#core/course/assessment/psychoeducation-state.ts';
import { topicsExplained } from '#core/course/assessment/topics-explained.ts';
import type { FormOf } from '#core/course/book.ts';
import type { Course } from '#core/course/course.ts';
import { followed } from '#core/guide/followed.ts';
import { topics } from '#core/protocols/psychoeducation/topics.ts';
import { topicsFor } from '#core/protocols/psychoeducation/topics-for.ts';
import { useActForm } from '#web/app/forms/act-form.ts';
import { FormFoot } from '#web/app/forms/foot.tsx';
import { ArticleFoot } from '#web/both/grounds/article-foot.tsx';
import { useCourseView } from '#web/therapist/course/view.ts';
import { CheckboxList } from '#web/ui/fields/checkbox.tsx';
import { TextArea } from '#web/ui/fields/text-area.tsx';
import { Disclosure } from '#web/ui/layout/disclosure.tsx';
import { Quote } from '#web/ui/words/prose.tsx';
import { FactsRead } from './facts-read.tsx';
import { useMilestone } from './milestone.ts';
import css from './opening.module.css';
import { OpeningPart } from './part.tsx';

/** Those that this form of therapy has something to explain of; where nobody knows it, all. */
const topicsHere = (course: Course) => {
  const follows = followed(course);
  const told = follows && topicsFor(follows.protocol, follows.settings).map(({ id }) => id);
  return psychoeducationTopics.filter((one) => told?.includes(one) ?? true);
};

const titleOf = (id: string) => topics.find((topic) => topic.id === id)?.title ?? id;
const start: FormOf<'explainIllness'> = { topics: [] };

function IllnessForm() {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const form = useActForm(course.id, 'explainIllness', start);
  return (
    <div className={css.form}>
      <CheckboxList
        label={t('opening.illness.topics')}
        layout="inline"
        options={topicsHere(course).map((id) => ({ value: id, label: titleOf(id) }))}
        value={[...form.form.topics]}
        onChange={(values) =>
          form.change({ topics: psychoeducationTopics.filter((id) => values.includes(id)) })
        }
        error={form.wrong('topics')}
      />
      {topics
        .filter(({ id }) => form.form.topics.some((chosen) => chosen === id))
        .map((topic) => (
          <Disclosure key={topic.id} title={t('opening.illness.wordsFor', { title: topic.title })} level={4}>
            {topic.paragraphs.map((paragraph) => (
              <p key={paragraph} className={css.reading}>
                {paragraph}
              </p>
            ))}
            <ArticleFoot topic={topic} />
          </Disclosure>
        ))}
      <TextArea
        label={t('opening.illness.teachBack')}
        hint={t('opening.illness.teachBackHint')}
        optional
        rows={2}
        value={form.form.teachBack ?? ''}
        onChange={(teachBack) => form.change({ teachBack })}
      />
      <FormFoot form={form} go={t('opening.record')} onGo={() => void form.submit()} />
    </div>
  );
}

/** What was explained of the illness and the treatment (I-07, MS-07). */
export function IllnessPart() {
  const { t } = useTranslation();
  const { course, acts } = useCourseView();
  const explained = topicsExplained(course.psychoeducation);
  const back = course.psychoeducation.given.filter(({ teachBack }) => teachBack);
  const materials = [...new Set(course.psychoeducation.given.flatMap((one) => one.materials))];
  return (
    <OpeningPart
      part="illness"
      says={explained.map(titleOf).join(' · ')}
      milestone={useMilestone('MS-07')}
      written={explained.length > 0 || back.length > 0 ? 'something' : 'nothing'}
      form={acts.includes('explainIllness') && <IllnessForm />}
    >
      <FactsRead
        rows={[
          [t('opening.illness.explained'), explained.map(titleOf).join('; ')],
          [t('opening.illness.materials'), materials.join('; ')],
        ]}
      />
      {back.map(({ id, teachBack }) => (
        <Quote key={id} by={t('opening.illness.saidBack')}>
          {teachBack}
        </Quote>
      ))}
    </OpeningPart>
  );
}
