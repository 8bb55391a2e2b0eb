import { useTranslation } from 'react-i18next';
import { protocolFollowedBy } from '#core/course/protocol-followed/settings.ts';
import type { CountersignAsked } from '#core/course/sign-offs/asked.ts';
import { protocolOf } from '#core/protocols/protocols.ts';
import { useNameOf } from '#web/app/colleagues.ts';
import { milestoneTitle } from '#web/app/protocol-words.ts';
import { useAreaWords } from '#web/both/areas/area-words.ts';
import { useCourseView } from '#web/therapist/course/view.ts';
import { useDaysInWords } from '#web/ui/words/use-when.ts';

/** What a countersign is asked for, as it stands in the course: what was done, why, and by whom where it was decided in a training that is over. */
export function useAboutAsked(): (asked: CountersignAsked) => string[] {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const about = useAboutDecided();
  return (asked) => {
    const { decidedBy } = asked;
    if (!decidedBy) return about(asked);
    const names = { therapist: nameOf(decidedBy.therapist), supervisor: nameOf(decidedBy.supervisor) };
    return [...about(asked), t('signOffs.about.decidedBy', names)];
  };
}

function useAboutDecided(): (asked: CountersignAsked) => string[] {
  const { t } = useTranslation();
  const { course } = useCourseView();
  const { day } = useDaysInWords();
  const areas = useAreaWords(course);
  const says = (key: 'why' | 'supervisor', words: string | undefined) =>
    words ? [t(`signOffs.about.${key}`, key === 'why' ? { why: words } : { words })] : [];
  return ({ what, of, on }) => {
    if (what === 'closing_after_risk') return [t('signOffs.about.risk', { on: day(on) })];
    if (what === 'milestone_passed') {
      const passed = course.protocolFollowed.passed.find(({ id }) => id === of);
      if (!passed) return [];
      const { milestone: id, session } = passed;
      const own = protocolFollowedBy(course)?.milestones.find((one) => one.id === id)?.title;
      return [
        t('signOffs.about.milestone', { title: own ?? milestoneTitle(id), id, session }),
        ...says('why', passed.why),
        ...says('supervisor', passed.supervisor),
      ];
    }
    if (what === 'extension') {
      const { recontracts, formChanges, brought } = course.protocolFollowed;
      const changed = formChanges.find(({ id }) => id === of);
      const to = changed && (protocolOf(changed.to.id, changed.to.edition, brought)?.name ?? changed.to.id);
      if (changed && to)
        return [
          t('signOffs.about.changed', { sessions: changed.sessions, form: to }),
          ...says('why', changed.why),
          ...says('supervisor', changed.supervisor),
        ];
      const more = recontracts.find(({ id }) => id === of);
      if (!more) return [];
      const { sessions, aim } = more;
      return [
        t('signOffs.about.sessions', { sessions, aim }),
        ...says('why', more.why),
        ...says('supervisor', more.supervisor),
      ];
    }
    const focus = course.focus.foci.find(({ id }) => id === of);
    if (!focus) return [];
    return [
      areas.nameOf(focus.area),
      ...says('why', focus.why),
      ...says('supervisor', focus.supervisorAgrees),
    ];
  };
}
