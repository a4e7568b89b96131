import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Check, Finding } from './check.ts';

/** HTML as the standard and good practice want it, by html-validate: in a thread, as it takes longer than all other checks. */
export function htmlValidate(): Check {
  let thread: Worker | undefined;
  return {
    name: 'html-validate',
    page: ({ path, html }) => {
      thread ??= new Worker(new URL('./html-validate-worker.ts', import.meta.url));
      thread.postMessage({ path, html });
      return [];
    },
    all: async () => {
      if (!thread) return { findings: [] };
      const answer = once(thread, 'message');
      thread.postMessage(undefined);
      const [findings] = (await answer) as [Finding[]];
      return { findings };
    },
  };
}
