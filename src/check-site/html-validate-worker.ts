import { parentPort } from 'node:worker_threads';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Finding, finding } from './check.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // ARIA lets a list have a name; the list of languages has one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A question with several answers is several boxes of one name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
    // A class keeps numbers on one line. The rule would also bind the words that stand in the same link.
    'tel-non-breaking': 'off',
  },
};

/** Resolves the one configuration once, not again for each page. */
class KeptConfigLoader extends StaticConfigLoader {
  #kept: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;
  override getConfigFor(...from: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#kept ??= super.getConfigFor(...from);
    return this.#kept;
  }
}

const validator = new HtmlValidate(new KeptConfigLoader(config));
const findings: Finding[] = [];

/** A page to judge, or nothing when there are no more: then the answer is all findings. */
parentPort?.on('message', (page?: { path: string; html: string }) => {
  if (!page) {
    parentPort?.postMessage(findings);
    parentPort?.close();
    return;
  }
  for (const { messages } of validator.validateStringSync(page.html, page.path).results)
    for (const { message, ruleId, line, column } of messages)
      findings.push(finding(`${page.path}:${line}:${column}`, message, `correct it (html-validate ${ruleId})`));
});
