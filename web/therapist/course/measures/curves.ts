import { useQuery } from '@tanstack/react-query';
import type { ServiceCurves } from '#core/api-answers/service.ts';
import { baseline } from '#core/course/measures/readings.ts';
import {
  curveFor,
  type ExpectedScore,
  expectedRange,
  expectedResponse,
  type ResponseCurve,
} from '#core/outcomes/expected-response.ts';
import { type RefusedError, see } from '#web/app/api.ts';
import { useCourseView } from '#web/therapist/course/view.ts';

const none: ResponseCurve[] = [];

/** The curves of expected response that this service brought; none where it brought none, or they are not here yet. */
function useCurves(): readonly ResponseCurve[] {
  const { data } = useQuery<ServiceCurves, RefusedError>({
    queryKey: ['curves'],
    queryFn: () => see<ServiceCurves>('curves'),
    staleTime: 3_600_000,
    retry: false,
  });
  return data?.curves ?? none;
}

export interface ExpectedHere {
  curve: ResponseCurve;
  /** What this course is expected to have reached by a session. */
  at: (session: number) => ExpectedScore | null;
  /** The range at each session, to draw. */
  range: (sessions: number, most: number) => ReturnType<typeof expectedRange>;
}

/** What is expected of this course on one measure, by its first score; undefined without a curve or a first score. */
export function useExpected(): (measure: string) => ExpectedHere | undefined {
  const curves = useCurves();
  const { course } = useCourseView();
  return (measure) => {
    const curve = curveFor(curves, measure);
    const first = baseline(course, measure);
    if (!curve || first === null) return undefined;
    return {
      curve,
      at: (session) => expectedResponse(curve, first, session),
      range: (sessions, most) => expectedRange(curve, first, sessions, most),
    };
  };
}
