import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';

/** The question that is shown, and how many steps of the history lie between it and the page before the questions. */
interface Asked {
  at: number;
  steps: number;
}

declare module '@tanstack/react-router' {
  interface HistoryState {
    asked?: Asked;
  }
}

/** Each question is a step of the browser’s history, so that the phone’s own Back leads to the question before. */
export function useQuestionInHistory() {
  const asked = useLocation({ select: ({ state }) => state.asked });
  const navigate = useNavigate();
  const { history } = useRouter();
  const show = (next: Asked, how: 'after this' | 'instead') =>
    void navigate({
      to: '.',
      replace: how === 'instead',
      state: (before) => ({ ...before, asked: next }),
    });
  const leave = () => {
    if (asked) history.go(-asked.steps);
  };
  return {
    /** Which question is shown; nothing before the first and after the last. */
    at: asked?.at,
    go(to: number) {
      if (to < 0) leave();
      else if (!asked || to > asked.at) show({ at: to, steps: (asked?.steps ?? 0) + 1 }, 'after this');
      else if (asked.steps > 1) history.back();
      else show({ at: to, steps: asked.steps }, 'instead');
    },
    /** Back to where the questions began, so that Back does not lead into them again. */
    leave,
  };
}
