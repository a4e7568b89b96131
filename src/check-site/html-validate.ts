import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type Check, finding } from './check.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // ARIA lets a list have a name; the list of languages has one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A class keeps numbers on one line. The rule would also bind the words that stand in the same link.
    'tel-non-breaking': 'off',
  },
};

/** HTML as the standard and good practice want it, by html-validate. */
export function htmlValidate(): Check {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  return {
    name: 'html-validate',
    page: ({ path, html }) =>
      validator
        .validateStringSync(html, path)
        .results.flatMap(({ messages }) => messages)
        .map(({ message, ruleId, line, column }) =>
          finding(`${path}:${line}:${column}`, message, `correct it (html-validate ${ruleId})`),
        ),
  };
}
