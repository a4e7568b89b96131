import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Check, Finding } from './check.ts';

/** Two cores are what continuous integration has at least. */
const threadsWanted = 2;

/** HTML as the standard and good practice want it, by html-validate: in threads, as it takes longer than all other checks. */
export function htmlValidate(): Check {
  const threads: Worker[] = [];
  let asked = 0;
  return {
    name: 'html-validate',
    page: ({ path, html }) => {
      if (threads.length < threadsWanted)
        threads.push(new Worker(new URL('./html-validate-worker.ts', import.meta.url)));
      threads[asked++ % threads.length]?.postMessage({ path, html });
      return [];
    },
    all: async () => {
      const answers = threads.map(async (thread) => {
        const answer = once(thread, 'message');
        thread.postMessage(undefined);
        const [findings] = (await answer) as [Finding[]];
        return findings;
      });
      return { findings: (await Promise.all(answers)).flat() };
    },
  };
}
