import type { ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const aMinute = 60_000;
/** What a served Kith says once all of it is closed; nothing of ours is left to do then. */
const hasStopped = 'Kith has stopped';

/**
 * How a process ended. One that has not after a minute is put an end to, and the test is told what it was doing; save
 * where Kith had stopped and Node itself hangs at its end (nodejs/node#54918), which is said and is no fault of ours.
 */
export function endsInTime<Ended extends { code: number | null; out: string; said: string }>(
  child: ChildProcess,
  name: string,
  soFar: () => Ended,
  longest = aMinute,
): Promise<Ended> {
  return new Promise((ended, hangs) => {
    const tooLong = setTimeout(() => {
      const doing = `“${name}” has not ended in time. Its threads wait in: ${threadsOf(child.pid ?? 0)}`;
      child.kill('SIGKILL');
      const now = soFar();
      if (!`${now.out}${now.said}`.includes(hasStopped)) {
        hangs(new Error(`${doing}\nIt said: ${now.out}\n${now.said}`));
        return;
      }
      console.warn(`${doing}\nIt had stopped: Node hangs at its own end (nodejs/node#54918).`);
      ended({ ...now, code: 0 });
    }, longest);
    child.on('close', (code) => {
      clearTimeout(tooLong);
      ended({ ...soFar(), code });
    });
  });
}

/** Where the kernel holds each thread of a process, as far as this machine tells. */
function threadsOf(pid: number): string {
  try {
    return readdirSync(`/proc/${pid}/task`)
      .map((one) =>
        ['comm', 'wchan']
          .map((what) => readFileSync(`/proc/${pid}/task/${one}/${what}`, 'utf8').trim())
          .join(' '),
      )
      .join(', ');
  } catch {
    return 'unknown';
  }
}
