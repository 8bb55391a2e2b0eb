import { z } from 'zod';
import { toClientAs } from '#core/book/shown-to.ts';
import { act } from '#core/course/act.ts';
import { chapter } from '#core/course/chapter.ts';
import type { Course } from '#core/course/course.ts';
import { personOf } from '#core/course/inventory/people.ts';
import { livingOf } from '#core/course/inventory/people-named.ts';
import { isUnsafeAnswer } from '#core/course/inventory/unsafe-ties.ts';
import { refuseNotThere } from '#core/course/inventory/who-is-there.ts';
import { authorOf } from '#core/course/shared/author.ts';
import { planRewritten } from '#core/course/shared/versioned-plan.ts';
import { baseVersion, refuseStaleText } from '#core/course/shared/versioned-text.ts';
import { isBlank, maybe } from '#core/forms/fields.ts';
import { sessionOrNone } from '#core/forms/session-number.ts';
import { emergencyContact, fact, facts, placeTold, planShape, start } from './state.ts';
import { refuseBecause, words } from './words.ts';

/**
 * A plan for the worst hours, in the client's words, written together; its steps are used in order, and the fifth at
 * any time. The wording is Kith's own; the idea of a stepwise plan is Stanley and Brown's. IPT protocol reference, 9.4.
 */

export const safetyPlan = chapter({
  start,
  facts,
  sentences: {
    en: {
      SafetyPlanWritten: 'The safety plan was written.',
      SafetyPlanLookedAt: 'The safety plan was looked at.',
      EmergencyContactNamed: 'It was said whom to call in an emergency.',
      PlaceTold: 'It was said in which place the client lives.',
    },
  },
  fold: {
    SafetyPlanWritten: (state, { text }, { by, on }) => ({
      ...state,
      ...planRewritten(state, text, { by, on }),
    }),
    SafetyPlanLookedAt: (state, data, { on, by }) => ({
      ...state,
      looks: [...state.looks, { ...data, on, by }],
    }),
    PlaceTold: (state, data, { on, by }) => ({
      ...state,
      lives: data.place === '' ? null : { ...data, on, by },
    }),
    EmergencyContactNamed: (state, data, { on, by }) => ({
      ...state,
      contact: data.person === '' ? null : { ...data, on, by },
    }),
  },
  acts: {
    /** Crisis contacts are those of where the client is. IPT protocol reference, 9.3 steps 0 and 1. */
    tellPlace: act({
      says: words.en.acts.tellPlace,
      who: ['therapist', 'client', 'emergency', 'cover'],
      form: placeTold,
      decide(course, { place }, doing) {
        if (place === (course.safetyPlan.lives?.place ?? '')) return refuseBecause('same-place');
        return [fact('PlaceTold', doing.on, { place, as: authorOf(doing) })];
      },
    }),
    writeSafetyPlan: act({
      says: words.en.acts.writeSafetyPlan,
      who: ['therapist', 'client', 'emergency', 'cover'],
      form: planShape.extend({ version: baseVersion }),
      decide(course, { version, ...text }, doing) {
        if (isBlank(text)) return refuseBecause('blank');
        return (
          refuseStaleText(course.safetyPlan.plan ?? undefined, version) ?? [
            fact('SafetyPlanWritten', doing.on, { text }),
          ]
        );
      },
    }),
    lookAtSafetyPlan: act({
      says: words.en.acts.lookAtSafetyPlan,
      who: ['therapist', 'emergency', 'cover'],
      form: z.object({ session: sessionOrNone, words: maybe }),
      decide(course, form, doing) {
        if (!course.safetyPlan.plan) return refuseBecause('no-plan');
        return [fact('SafetyPlanLookedAt', doing.on, form)];
      },
    }),
    nameEmergencyContact: act({
      says: words.en.acts.nameEmergencyContact,
      who: ['client'],
      form: emergencyContact,
      decide(course, form, doing) {
        const named = fact('EmergencyContactNamed', doing.on, { ...form, as: authorOf(doing) });
        if (form.person === '') return course.safetyPlan.contact ? [named] : refuseBecause('nobody-named');
        const unfit =
          (livingOf(course, form.person) === 'deceased' ? refuseBecause('has-died') : undefined) ??
          refuseNotThere(course, [form.person], 'one', doing.as) ??
          (isUnsafeAnswer(personOf(course.inventory, form.person)?.fields.safety)
            ? refuseBecause('not-safe')
            : undefined) ??
          (form.phone === '' ? refuseBecause('no-number') : undefined);
        return unfit ?? [named];
      },
    }),
  },
  seenBy: toClientAs(start, (state) => ({ ...state, looks: [] })),
  paper: { in: 'risk' },
  carriesOver: (course: Course) => course.safetyPlan.plan?.text ?? null,
});
