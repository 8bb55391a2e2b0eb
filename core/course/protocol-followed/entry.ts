import type { Course } from '#core/course/course.ts';
import type { SettingsChange } from '#core/protocols/protocol/settings.ts';
import { protocolFollowedBy, settingsFollowed } from './settings.ts';

/** What a course begins from by these settings: a diagnosis, or distress. IPT protocol reference, 11.3, D-19. */
export const entryBy = ({ entry, sickRole }: SettingsChange): 'diagnosis' | 'distress' =>
  entry ?? (sickRole === 'distress_frame' ? 'distress' : 'diagnosis');

/** What the form of this course asks a diagnosis for, each rule by its id and title; none where it begins from distress. */
export function asksDiagnosis(course: Course): { id: string; title: string }[] {
  if (entryBy(settingsFollowed(course)) === 'distress') return [];
  return (protocolFollowedBy(course)?.milestones ?? []).flatMap(({ id, title, evidence }) =>
    evidence === 'diagnosisNamed' ? [{ id, title }] : [],
  );
}
