import { askingAndRefusing } from './asking-and-refusing.ts';
import { comingCloser } from './coming-closer.ts';
import { difficultTalks } from './difficult-talks.ts';
import type { Skill } from './skill.ts';

/** The skills a client can practise (IPT protocol reference, 3.10). */
export const skills: readonly Skill[] = [...askingAndRefusing.en, ...difficultTalks.en, ...comingCloser.en];
